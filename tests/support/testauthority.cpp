// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testauthority.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>

namespace undelivered::test {

using namespace Qt::StringLiterals;

TestAuthority::TestAuthority() = default;

bool TestAuthority::run(const QStringList &arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_dir.path());
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished(30'000) || openssl.exitCode() != 0) {
        m_error =
            u"openssl "_s + arguments.join(u' ') + u": "_s + QString::fromLocal8Bit(openssl.readAllStandardError());
        return false;
    }
    return true;
}

bool TestAuthority::makeAuthority(const QString &name)
{
    return run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                u"-keyout"_s, QString(name + u".key"_s), u"-out"_s, QString(name + u".pem"_s), u"-days"_s, u"30"_s,
                u"-subj"_s, QString(u"/CN=Test authority "_s + name)});
}

bool TestAuthority::make(CertificateCase which, const QStringList &names)
{
    if (!m_dir.isValid() || !makeAuthority(u"ca"_s))
        return false;
    QString signer = u"ca"_s;
    if (which == CertificateCase::UnknownAuthority) {
        signer = u"other"_s;
        if (!makeAuthority(signer))
            return false;
    }
    const bool elsewhere = which == CertificateCase::WrongHost;
    QFile extensions(m_dir.filePath(u"ext"_s));
    if (!extensions.open(QIODevice::WriteOnly))
        return false;
    extensions.write("basicConstraints=CA:FALSE\nsubjectAltName=");
    extensions.write(elsewhere ? "DNS:imap.elsewhere.example" : "DNS:localhost,IP:127.0.0.1,IP:::1");
    for (const QString &name : names)
        extensions.write(",DNS:" + name.toLatin1());
    extensions.write("\n");
    extensions.close();
    if (!run({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s,
              u"server.key"_s, u"-out"_s, u"server.csr"_s, u"-subj"_s,
              elsewhere ? u"/CN=imap.elsewhere.example"_s : u"/CN=localhost"_s}))
        return false;
    if (which != CertificateCase::Expired)
        return run({u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, QString(signer + u".pem"_s), u"-CAkey"_s,
                    QString(signer + u".key"_s), u"-CAcreateserial"_s, u"-days"_s, u"20"_s, u"-extfile"_s, u"ext"_s,
                    u"-out"_s, u"server.pem"_s});
    // Only "openssl ca" can date a certificate back.
    QFile config(m_dir.filePath(u"ca.cnf"_s));
    if (!config.open(QIODevice::WriteOnly))
        return false;
    config.write("[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nnew_certs_dir=.\nserial=serial\ndefault_md=sha256\n"
                 "policy=p\nunique_subject=no\n[p]\ncommonName=supplied\n");
    config.close();
    for (const auto &[name, text] : {std::pair{u"index.txt"_s, ""}, std::pair{u"serial"_s, "1000\n"}}) {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write(text);
    }
    const auto date = [](int days) {
        return QDateTime::currentDateTimeUtc().addDays(days).toString(u"yyyyMMddhhmmss'Z'"_s);
    };
    return run({u"ca"_s, u"-batch"_s, u"-config"_s, u"ca.cnf"_s, u"-in"_s, u"server.csr"_s, u"-cert"_s, u"ca.pem"_s,
                u"-keyfile"_s, u"ca.key"_s, u"-startdate"_s, date(-10), u"-enddate"_s, date(-1), u"-extfile"_s,
                u"ext"_s, u"-notext"_s, u"-out"_s, u"server.pem"_s});
}

QString TestAuthority::fingerprint() const
{
    const QList<QSslCertificate> all = QSslCertificate::fromPath(certificateFile());
    if (all.isEmpty())
        return {};
    return QString::fromLatin1(all.first().digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

} // namespace undelivered::test
