// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/certificates.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

ErrorKind certificateErrorKind(const QList<QSslError> &errors)
{
    bool wrongHost = false;
    bool wrongDate = false;
    bool other = false;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::HostNameMismatch: wrongHost = true; break;
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid: wrongDate = true; break;
        default: other = true;
        }
    }
    if (other || (!wrongHost && !wrongDate))
        return ErrorKind::CertificateUntrusted;
    return wrongHost ? ErrorKind::CertificateWrongHost : ErrorKind::CertificateExpired;
}

QString fingerprint(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

bool isFingerprintOf(const QString &pin, const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return false;
    QString wanted = pin.trimmed().toUpper();
    if (wanted.startsWith("SHA-256"_L1))
        wanted.remove(0, 7);
    wanted.remove(u':').remove(u' ');
    return wanted == fingerprint(certificate).remove(u':');
}

QString describe(const QSslCertificate &certificate, const QList<QSslError> &errors)
{
    QStringList lines;
    for (const QSslError &error : errors) {
        if (const QString text = error.errorString(); !lines.contains(text))
            lines.append(text);
    }
    if (certificate.isNull())
        return lines.join(u'\n');
    lines.append(u"subject: "_s + certificate.subjectDisplayName().simplified());
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.size() > 20)
        names.resize(20);
    std::sort(names.begin(), names.end());
    lines.append(u"names: "_s + names.join(u", "_s).simplified());
    lines.append(u"issuer: "_s + certificate.issuerDisplayName().simplified());
    lines.append(u"valid: "_s + certificate.effectiveDate().toUTC().toString(Qt::ISODate) + u" - "_s +
                 certificate.expiryDate().toUTC().toString(Qt::ISODate));
    lines.append(u"SHA-256 "_s + fingerprint(certificate));
    return lines.join(u'\n');
}

} // namespace undelivered
