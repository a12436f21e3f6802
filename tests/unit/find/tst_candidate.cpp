// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/candidate.h"

#include <QTest>

using namespace undelivered;

class TestCandidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void candidates_data();
    void candidates();
    void searchTermsAreAscii();
};

void TestCandidate::candidates_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const char *header, Candidate expected) {
        QTest::newRow(name) << QByteArray(header) << static_cast<int>(expected);
    };
    row("report", "From: x@example.net\nContent-Type: Multipart/Report; report-type=delivery-status\n",
        Candidate::Likely);
    row("daemon and null path", "From: Mail Delivery System <MAILER-DAEMON@x.example>\nReturn-Path: <>\nSubject: x\n",
        Candidate::Likely);
    row("failed recipients", "From: x@example.net\nX-Failed-Recipients: a@b.example\n", Candidate::Likely);
    row("daemon alone", "From: MAILER-DAEMON@x.example\nSubject: hello\n", Candidate::Possible);
    row("null path alone", "From: x@example.net\nReturn-Path: <>\nSubject: hello\n", Candidate::Possible);
    row("empty null path", "From: x@example.net\nReturn-Path:\nSubject: hello\n", Candidate::Possible);
    row("answering machine", "From: x@example.net\nAuto-Submitted: auto-replied\nSubject: hello\n",
        Candidate::Possible);
    row("no author", "Subject: hello\n", Candidate::Possible);
    row("Japanese subject",
        "From: x@example.net\nSubject: =?ISO-2022-JP?B?GyRCR1s/LkVUQmQbKEI=?= =?UTF-8?B?6YWN5L+h5LiN6IO9?=\n",
        Candidate::Possible);
    row("Russian subject", "From: x@example.net\nSubject: =?KOI8-R?B?7sUgxM/T1MHXzMXOzw==?=\n", Candidate::Possible);
    row("German raw Latin-1", "From: x@example.net\nSubject: Zustellung nicht m\xF6glich\n", Candidate::Possible);
    row("Chinese subject", "From: x@example.net\nSubject: =?gb18030?B?z7XNs83L0MU=?=\n", Candidate::Possible);
    row("lure", "From: Webmail <it@phish.example>\nSubject: (7) incoming messages pending for you\n",
        Candidate::Possible);
    row("lure about storage", "From: Admin <it@phish.example>\nSubject: Your mailbox is full\n", Candidate::Possible);
    row("letter", "From: Bo Birch <bo@example.com>\nReturn-Path: <bo@example.com>\nSubject: Re: dinner on Friday\n",
        Candidate::No);
    row("newsletter",
        "From: Shop <news@shop.example>\nReturn-Path: <b-1@shop.example>\nSubject: Spring colours are here\n",
        Candidate::No);
    row("newsletter in French",
        "From: Boutique <info@shop.example>\nReturn-Path: <b@shop.example>\nSubject: Les couleurs du printemps\n",
        Candidate::No);
    row("letter in German",
        "From: Bo <bo@example.com>\nReturn-Path: <bo@example.com>\nSubject: AW: Treffen am Freitag\n", Candidate::No);
    row("letter in Chinese",
        "From: Bo <bo@example.com>\nReturn-Path: <bo@example.com>\nSubject: =?UTF-8?B?5pyL5Y+L6IGa5Lya?=\n",
        Candidate::No);
    row("Re: to a notice", "From: Bo <bo@example.com>\nReturn-Path: <bo@example.com>\nSubject: Re: Undelivered mail\n",
        Candidate::Possible);
    row("CR only", "From: MAILER-DAEMON@x.example\rReturn-Path: <>\rSubject: x\r", Candidate::Likely);
}

void TestCandidate::candidates()
{
    QFETCH(QByteArray, header);
    QTEST(static_cast<int>(candidate(HeaderFields(header))), "expected");
}

void TestCandidate::searchTermsAreAscii()
{
    const QList<SearchTerm> terms = noticeSearchTerms();
    QVERIFY(terms.size() > 10);
    for (const SearchTerm &term : terms) {
        QVERIFY(!term.text.isEmpty());
        QVERIFY(std::all_of(term.text.begin(), term.text.end(), [](char c) { return c >= ' ' && c < 127; }));
        QCOMPARE(term.field == SearchTerm::Field::Header, !term.headerName.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestCandidate)
#include "tst_candidate.moc"
