// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakedns.h"
#include "judge/dkim.h"
#include "judge/dkimcanonical.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <memory>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

// RFC 6376, appendix A (simple/simple, rsa-sha256).
const QByteArray rfc6376Header = "DKIM-Signature: v=1; a=rsa-sha256; s=brisbane; d=example.com;\r\n"
                                 "      c=simple/simple; q=dns/txt; i=joe@football.example.com;\r\n"
                                 "      h=Received : From : To : Subject : Date : Message-ID;\r\n"
                                 "      bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n"
                                 "      b=AuUoFEfDxTDkHlLXSZEpZj79LICEps6eda7W3deTVFOk4yAUoqOB\r\n"
                                 "      4nujc7YopdG5dWLSdNg6xNAZpOPr+kHxt1IrE+NahM6L/LbvaHut\r\n"
                                 "      KVdkLLkpVaVVQPzeRDI009SO2Il5Lu7rDNH6mZckBdrIx0orEtZV\r\n"
                                 "      4bmp/YzhwvcubU4=;\r\n"
                                 "Received: from client1.football.example.com  [192.0.2.1]\r\n"
                                 "      by submitserver.example.com with SUBMISSION;\r\n"
                                 "      Fri, 11 Jul 2003 21:01:54 -0700 (PDT)\r\n"
                                 "From: Joe SixPack <joe@football.example.com>\r\n"
                                 "To: Suzie Q <suzie@shopping.example.net>\r\n"
                                 "Subject: Is dinner ready?\r\n"
                                 "Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\r\n"
                                 "Message-ID: <20030712040037.46341.5F8J@football.example.com>\r\n";
const QByteArray rfcBody = "Hi.\r\n\r\nWe lost the game. Are you hungry yet?\r\n\r\nJoe.\r\n";
const QString rfc6376Key =
    u"v=DKIM1; "
    u"p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4jYfcTNh5i"
    "jSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB"_s;

// RFC 8463, appendix A: one Ed25519 and one RSA signature over the same message (relaxed/relaxed).
const QByteArray rfc8463Header = "DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;\r\n"
                                 " d=football.example.com; i=@football.example.com;\r\n"
                                 " q=dns/txt; s=brisbane; t=1528637909; h=from : to :\r\n"
                                 " subject : date : message-id : from : subject : date;\r\n"
                                 " bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n"
                                 " b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus\r\n"
                                 " Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==\r\n"
                                 "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n"
                                 " d=football.example.com; i=@football.example.com;\r\n"
                                 " q=dns/txt; s=test; t=1528637909; h=from : to : subject :\r\n"
                                 " date : message-id : from : subject : date;\r\n"
                                 " bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n"
                                 " b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3\r\n"
                                 " DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz\r\n"
                                 " dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=\r\n"
                                 "From: Joe SixPack <joe@football.example.com>\r\n"
                                 "To: Suzie Q <suzie@shopping.example.net>\r\n"
                                 "Subject: Is dinner ready?\r\n"
                                 "Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\r\n"
                                 "Message-ID: <20030712040037.46341.5F8J@football.example.com>\r\n";

void addRfc8463Keys(FakeDns &dns)
{
    dns.add(u"brisbane._domainkey.football.example.com"_s, DnsType::Txt,
            {u"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="_s});
    dns.add(
        u"test._domainkey.football.example.com"_s, DnsType::Txt,
        {u"v=DKIM1; k=rsa; "
         u"p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Q"
         "vx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB"_s});
}

/// A signer of our own, so that every variation can be made.
class Signer
{
public:
    explicit Signer(unsigned int bits)
        : m_key(EVP_RSA_gen(bits), &EVP_PKEY_free)
    {
    }

    [[nodiscard]] QString record() const
    {
        unsigned char *der = nullptr;
        const int length = i2d_PUBKEY(m_key.get(), &der);
        const QByteArray bytes(reinterpret_cast<const char *>(der), length);
        OPENSSL_free(der);
        return u"v=DKIM1; k=rsa; p="_s + QString::fromLatin1(bytes.toBase64());
    }

    /// Puts a signature on top of `header`.
    [[nodiscard]] QByteArray sign(const QByteArray &header, const QByteArray &body, const QByteArray &canonical,
                                  const QByteArray &fields, const QByteArray &algorithm = "rsa-sha256") const
    {
        const bool relaxedBody = canonical.endsWith("/relaxed");
        const QByteArray bodyHash =
            QCryptographicHash::hash(canonicalBody(body, relaxedBody, {}), QCryptographicHash::Sha256).toBase64();
        const QByteArray field = "DKIM-Signature: v=1; a=" + algorithm + "; c=" + canonical +
                                 "; d=firm.example; s=s1;\r\n\th=" + fields + ";\r\n\tbh=" + bodyHash + ";\r\n\tb=";
        const QByteArray signedText = field + "AAAA\r\n" + header;
        const HeaderFields parsed(signedText);
        const auto signature = readDkimSignature(parsed.all().front().value);
        Q_ASSERT(signature);
        const QByteArray bytes = signedHeaderBytes(parsed, parsed.all().front(), *signature);
        return field + value(bytes) + "\r\n" + header;
    }

private:
    [[nodiscard]] QByteArray value(const QByteArray &bytes) const
    {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
        size_t length = 8192;
        QByteArray out(static_cast<qsizetype>(length), '\0');
        const bool done = EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1 &&
                          EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(out.data()), &length,
                                         reinterpret_cast<const unsigned char *>(bytes.constData()),
                                         static_cast<size_t>(bytes.size())) == 1;
        Q_ASSERT(done);
        return out.left(static_cast<qsizetype>(length)).toBase64();
    }

    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> m_key;
};

const QByteArray ownHeader = "Received: from home by mail.firm.example; Mon, 2 Mar 2026 09:00:00 +0000\r\n"
                             "From: Ada Finch <ada@firm.example>\r\n"
                             "To: bo@shop.example\r\n"
                             "Subject: Two  chairs\r\n"
                             "\tand a table\r\n"
                             "Date: Mon, 2 Mar 2026 09:00:00 +0000\r\n";

DkimFinding::Result firstResult(const QByteArray &header, Dns &dns)
{
    const QList<DkimFinding> findings = verifyDkim(header, {}, dns);
    return findings.isEmpty() ? DkimFinding::Result::Unusable : findings.first().result;
}

} // namespace

class TestDkim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_dns.add(u"s1._domainkey.firm.example"_s, DnsType::Txt, {m_signer.record()}); }

    void rfc6376Example()
    {
        FakeDns dns;
        dns.add(u"brisbane._domainkey.example.com"_s, DnsType::Txt, {rfc6376Key});
        const QList<DkimFinding> findings = verifyDkim(rfc6376Header, QByteArrayView(rfcBody), dns);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().result, DkimFinding::Result::Verified);
        QCOMPARE(findings.first().body, DkimFinding::Body::Matches);
        QCOMPARE(findings.first().signature.domain, u"example.com"_s);
        QCOMPARE(findings.first().signature.identityDomain, u"football.example.com"_s);
    }

    void rfc8463ExampleHasTwoGoodSignatures()
    {
        FakeDns dns;
        addRfc8463Keys(dns);
        const QList<DkimFinding> findings = verifyDkim(rfc8463Header, QByteArrayView(rfcBody), dns);
        QCOMPARE(findings.size(), 2);
        for (const DkimFinding &finding : findings) {
            QCOMPARE(finding.result, DkimFinding::Result::Verified);
            QCOMPARE(finding.body, DkimFinding::Body::Matches);
        }
        QCOMPARE(findings.first().signature.algorithm, DkimSignature::Algorithm::Ed25519Sha256);
        QCOMPARE(findings.first().signature.signedAt, 1528637909);
    }

    void headerAloneSuffices()
    {
        FakeDns dns;
        addRfc8463Keys(dns);
        const QList<DkimFinding> findings = verifyDkim(rfc8463Header, {}, dns);
        QCOMPARE(findings.first().result, DkimFinding::Result::Verified);
        QCOMPARE(findings.first().body, DkimFinding::Body::NotChecked);
    }

    void bareLineFeedsVerifyToo()
    {
        FakeDns dns;
        dns.add(u"brisbane._domainkey.example.com"_s, DnsType::Txt, {rfc6376Key});
        QByteArray header = rfc6376Header;
        QByteArray body = rfcBody;
        const QList<DkimFinding> findings =
            verifyDkim(header.replace("\r\n", "\n"), QByteArrayView(body.replace("\r\n", "\n")), dns);
        QCOMPARE(findings.first().result, DkimFinding::Result::Verified);
        QCOMPARE(findings.first().body, DkimFinding::Body::Matches);
    }

    void survivesWhatRelaxedAllows_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace");
        QTest::addColumn<bool>("relaxed");
        QTest::addColumn<bool>("simple");
        QTest::newRow("untouched") << QByteArray() << QByteArray() << true << true;
        QTest::newRow("refolded") << QByteArray("chairs\r\n\tand") << QByteArray("chairs and") << true << false;
        QTest::newRow("name in other letter case") << QByteArray("Subject:") << QByteArray("SUBJECT:") << true << false;
        QTest::newRow("blanks") << QByteArray("Two  chairs") << QByteArray("Two chairs") << true << false;
        QTest::newRow("trailing blank") << QByteArray("table\r\n") << QByteArray("table \r\n") << true << false;
        QTest::newRow("new field on top")
            << QByteArray("Received: from home") << QByteArray("X-Seen: yes\r\nReceived: from home") << true << true;
        QTest::newRow("changed word") << QByteArray("chairs") << QByteArray("stools") << false << false;
        QTest::newRow("tag of a list") << QByteArray("Subject: ") << QByteArray("Subject: [choir] ") << false << false;
        QTest::newRow("other recipient") << QByteArray("bo@shop") << QByteArray("cy@shop") << false << false;
        QTest::newRow("dropped field") << QByteArray("To: bo@shop.example\r\n") << QByteArray() << false << false;
        QTest::newRow("second From below")
            << QByteArray("Date: Mon, 2 Mar 2026 09:00:00 +0000\r\n")
            << QByteArray("Date: Mon, 2 Mar 2026 09:00:00 +0000\r\nFrom: x@y.example\r\n") << false << false;
    }
    void survivesWhatRelaxedAllows()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replace);
        for (const bool relaxed : {true, false}) {
            QByteArray header = m_signer.sign(ownHeader, "Hello\r\n", relaxed ? "relaxed/relaxed" : "simple/simple",
                                              "From:To:Subject:Date");
            if (!find.isEmpty()) {
                const qsizetype at = header.lastIndexOf(find);
                QVERIFY(at >= 0);
                header.replace(at, find.size(), replace);
            }
            const bool expected =
                *static_cast<const bool *>(QTest::qData(relaxed ? "relaxed" : "simple", QMetaType::Bool));
            QCOMPARE(firstResult(header, m_dns) == DkimFinding::Result::Verified, expected);
        }
    }

    void oversigningCatchesAnAddedField()
    {
        const QByteArray header = m_signer.sign(ownHeader, {}, "relaxed/relaxed", "From:To:Subject:Date:From:Reply-To");
        QCOMPARE(firstResult(header, m_dns), DkimFinding::Result::Verified);
        QCOMPARE(firstResult(header + "Reply-To: x@y.example\r\n", m_dns), DkimFinding::Result::Broken);
        QCOMPARE(firstResult(header + "From: x@y.example\r\n", m_dns), DkimFinding::Result::Broken);
    }

    void otherBodyIsSeen()
    {
        const QByteArray header = m_signer.sign(ownHeader, "Hello\r\n", "relaxed/relaxed", "From:To");
        const QList<DkimFinding> findings = verifyDkim(header, QByteArrayView("Buy now\r\n"), m_dns);
        QCOMPARE(findings.first().result, DkimFinding::Result::Verified);
        QCOMPARE(findings.first().body, DkimFinding::Body::Differs);
    }

    void silenceIsNotFailure()
    {
        const QByteArray header = m_signer.sign(ownHeader, {}, "relaxed/relaxed", "From:To");
        FakeDns silent;
        silent.goSilent();
        QCOMPARE(firstResult(header, silent), DkimFinding::Result::Unanswered);
        NoDns off;
        QCOMPARE(firstResult(header, off), DkimFinding::Result::Unanswered);
        FakeDns empty;
        QCOMPARE(firstResult(header, empty), DkimFinding::Result::NoKey);
    }

    void weakOrUnfitKeysCountAsUnsigned_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<bool>("good");
        QTest::newRow("as published") << u"v=DKIM1; k=rsa; p="_s << true;
        QTest::newRow("without version and kind") << u"p="_s << true;
        QTest::newRow("revoked") << u"v=DKIM1; p=;x="_s << false;
        QTest::newRow("for another service") << u"v=DKIM1; s=web; p="_s << false;
        QTest::newRow("for mail") << u"v=DKIM1; s=email; p="_s << true;
        QTest::newRow("only SHA-1") << u"v=DKIM1; h=sha1; p="_s << false;
        QTest::newRow("other kind") << u"v=DKIM1; k=ed25519; p="_s << false;
        QTest::newRow("other version") << u"v=DKIM2; p="_s << false;
    }
    void weakOrUnfitKeysCountAsUnsigned()
    {
        QFETCH(QString, prefix);
        QFETCH(bool, good);
        FakeDns dns;
        dns.add(u"s1._domainkey.firm.example"_s, DnsType::Txt, {prefix + m_signer.record().section(u"p="_s, 1)});
        const QByteArray header = m_signer.sign(ownHeader, {}, "relaxed/relaxed", "From:To");
        QCOMPARE(firstResult(header, dns), good ? DkimFinding::Result::Verified : DkimFinding::Result::NoKey);
    }

    void shortKeyCountsAsUnsigned()
    {
        const Signer shortKey(768);
        FakeDns dns;
        dns.add(u"s1._domainkey.firm.example"_s, DnsType::Txt, {shortKey.record()});
        const QByteArray header = shortKey.sign(ownHeader, {}, "relaxed/relaxed", "From:To");
        QCOMPARE(firstResult(header, dns), DkimFinding::Result::NoKey);
    }

    void sha1CountsAsUnsigned()
    {
        const QByteArray header = m_signer.sign(ownHeader, {}, "relaxed/relaxed", "From:To", "rsa-sha1");
        FakeDns dns;
        dns.add(u"s1._domainkey.firm.example"_s, DnsType::Txt, {m_signer.record()});
        QCOMPARE(firstResult(header, dns), DkimFinding::Result::Unusable);
        QCOMPARE(dns.questions(), 0);
    }

    void hostileSignaturesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("value");
        const QByteArray good = "v=1; a=rsa-sha256; d=firm.example; s=s1; h=from:to; bh=AAAA; b=AAAA";
        const auto with = [&good](const char *from, const QByteArray &to) {
            return QByteArray(good).replace(from, to);
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no version") << with("v=1; ", "");
        QTest::newRow("tag twice") << good + "; d=other.example";
        QTest::newRow("wildcard domain") << with("d=firm.example", "d=*.example");
        QTest::newRow("wildcard selector") << with("s=s1", "s=*");
        QTest::newRow("selector with a slash") << with("s=s1", "s=a/b");
        QTest::newRow("bad base64") << with("b=AAAA", "b=!!!!");
        QTest::newRow("empty value") << with("b=AAAA", "b=");
        QTest::newRow("From not signed") << with("h=from:to", "h=to");
        QTest::newRow("identity of a stranger") << good + "; i=@other.example";
        QTest::newRow("unknown form") << good + "; c=strict/strict";
        QTest::newRow("negative length") << good + "; l=-1";
        QTest::newRow("too many names") << with("h=from:to", "h=from" + QByteArray(":to").repeated(500));
        QTest::newRow("huge") << good + "; x=" + QByteArray(1 << 20, 'A');
        QTest::newRow("tags without end") << QByteArray("a=b;").repeated(5000);
    }
    void hostileSignaturesAreRefused()
    {
        QFETCH(QByteArray, value);
        QVERIFY(!readDkimSignature(value));
    }

    void thousandSignaturesCostEightLookups()
    {
        FakeDns dns;
        QByteArray header;
        for (int i = 0; i < 1000; ++i)
            header += "DKIM-Signature: v=1; a=rsa-sha256; d=firm.example; s=s" + QByteArray::number(i) +
                      "; h=from; bh=AAAA; b=AAAA\r\n";
        header += ownHeader;
        QVERIFY(verifyDkim(header, {}, dns).size() <= dkimLimits::signatures);
        QVERIFY(dns.questions() <= dkimLimits::signatures);
    }

    void hugeKeyRecordIsNotRead()
    {
        FakeDns dns;
        dns.add(u"s1._domainkey.firm.example"_s, DnsType::Txt, {u"p="_s + QString(200000, u'A')});
        QCOMPARE(firstResult(m_signer.sign(ownHeader, {}, "relaxed/relaxed", "From:To"), dns),
                 DkimFinding::Result::NoKey);
    }

    void emptyBodies()
    {
        // RFC 6376, section 3.4.3 and 3.4.4: simple gives CRLF, relaxed gives nothing.
        QCOMPARE(canonicalBody({}, false, {}), QByteArray("\r\n"));
        QCOMPARE(canonicalBody({}, true, {}), QByteArray());
        QCOMPARE(canonicalBody(" C \r\nD \t E\r\n\r\n\r\n", true, {}), QByteArray(" C\r\nD E\r\n"));
        QCOMPARE(canonicalBody(" C \r\nD \t E\r\n\r\n\r\n", false, {}), QByteArray(" C \r\nD \t E\r\n"));
        QCOMPARE(canonicalBody("no line end", false, {}), QByteArray("no line end\r\n"));
    }

private:
    Signer m_signer{2048};
    FakeDns m_dns;
};

QTEST_APPLESS_MAIN(TestDkim)
#include "tst_dkim.moc"
