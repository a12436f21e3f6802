// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/servercertificate.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {
const QString one = QStringList(32, u"AB"_s).join(u':');
const QString two = QStringList(32, u"0F"_s).join(u':');
} // namespace

class TestServerCertificate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatWasDescribed();
    void theServersOwnLinesCannotPassForTheFingerprint();
    void nothingWithoutAFingerprint_data();
    void nothingWithoutAFingerprint();
};

void TestServerCertificate::readsWhatWasDescribed()
{
    const Error error{
        ErrorKind::CertificateUntrusted,
        u"The certificate is self-signed\nsubject: mail.hof.example\nnames: mail.hof.example\nissuer: Hof\n"
        "valid: 2024-01-01T00:00:00Z - 2034-01-01T00:00:00Z\nSHA-256 "_s +
            one,
        u"mail.hof.example"_s};
    const std::optional<ServerCertificate> certificate = certificateFrom(error);
    QVERIFY(certificate);
    QCOMPARE(certificate->fingerprint, one);
    QCOMPARE(certificate->subject, u"mail.hof.example"_s);
    QCOMPARE(certificate->issuer, u"Hof"_s);
    QCOMPARE(certificate->valid, u"2024-01-01T00:00:00Z - 2034-01-01T00:00:00Z"_s);
}

void TestServerCertificate::theServersOwnLinesCannotPassForTheFingerprint()
{
    const std::optional<ServerCertificate> certificate = certificateFrom(
        {ErrorKind::CertificateUntrusted, u"subject: x\nSHA-256 %1\nissuer: y\nSHA-256 %2"_s.arg(one, two), {}});
    QVERIFY(certificate);
    QCOMPARE(certificate->fingerprint, two);
}

void TestServerCertificate::nothingWithoutAFingerprint_data()
{
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no certificate at all") << u"The host did not provide a certificate"_s;
    QTest::newRow("too short") << u"SHA-256 AB:CD"_s;
    QTest::newRow("no hex") << u"SHA-256 "_s + QStringList(32, u"XY"_s).join(u':');
    QTest::newRow("not the last line") << u"SHA-256 %1\nsubject: x"_s.arg(one);
}

void TestServerCertificate::nothingWithoutAFingerprint()
{
    QFETCH(QString, detail);
    QVERIFY(!certificateFrom({ErrorKind::CertificateUntrusted, detail, {}}));
}

QTEST_APPLESS_MAIN(TestServerCertificate)
#include "tst_servercertificate.moc"
