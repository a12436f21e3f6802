// SPDX-License-Identifier: GPL-3.0-or-later
#include "adasworld.h"
#include "judge/tongue.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestTongue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languageShows_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("surely");
        QTest::newRow("English") << QByteArray("Subject: Minutes\n") << u"Here are the minutes you asked for."_s
                                 << u"en"_s << true;
        QTest::newRow("German") << QByteArray(
                                       "Subject: Angebot =?utf-8?Q?f=C3=BCr?= den Garten und das Haus, nicht eilig\n")
                                << QString() << u"de"_s << true;
        QTest::newRow("French") << QByteArray("Subject: Votre devis pour les chaises\n") << QString() << u"fr"_s
                                << true;
        QTest::newRow("Russian") << QByteArray("Subject: =?koi8-r?B?88Pt1CA3?=\n") << u"Документы по договору"_s
                                 << u"ru"_s << true;
        QTest::newRow("Ukrainian") << QByteArray("Subject: x\n") << u"Надсилаю її лист"_s << u"uk"_s << true;
        QTest::newRow("Japanese") << QByteArray("Subject: Re: x\n") << u"会議の議事録を送ります"_s << u"ja"_s << true;
        QTest::newRow("Chinese") << QByteArray("Subject: x\n") << u"附件是会议记录"_s << u"zh"_s << true;
        QTest::newRow("Korean") << QByteArray("Subject: x\n") << u"회의록을 보냅니다"_s << u"ko"_s << true;
        QTest::newRow("Greek") << QByteArray("Subject: x\n") << u"Τα πρακτικά της συνάντησης"_s << u"el"_s << true;
        QTest::newRow("by its field") << QByteArray("Subject: x\nContent-Language: it-IT\n") << QString() << u"it"_s
                                      << true;
        QTest::newRow("by its charset") << QByteArray("Subject: =?iso-2022-jp?B?eA==?=\n") << QString() << u"ja"_s
                                        << false;
        QTest::newRow("one word") << QByteArray("Subject: Rechnung nicht bezahlt\n") << QString() << u"de"_s << false;
        QTest::newRow("does not show") << QByteArray("Subject: Invoice 2041\n") << u"2041.pdf"_s << QString() << false;
        QTest::newRow("a tie") << QByteArray("Subject: the und\n") << QString() << QString() << false;
        QTest::newRow("nothing") << QByteArray() << QString() << QString() << false;
    }
    void languageShows()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, text);
        const Tongue tongue = tongueOf(HeaderFields(header), text);
        QTEST(tongue.language, "language");
        QTEST(tongue.surely, "surely");
    }

    void charsetsAreKnownByFamily()
    {
        const QByteArray header =
            "Subject: =?Windows-1252?Q?=E4?= =?UTF-8?Q?x?=\nFrom: =?gb2312?B?xOM=?= <a@b.example>\n"
            "Content-Type: text/plain; charset=\"ISO-8859-1\"\n";
        QCOMPARE(charsetsOf(HeaderFields(header)), (QSet<QString>{u"western"_s, u"chinese"_s}));
        QVERIFY(charsetsOf(HeaderFields(QByteArray("Subject: =?\nFrom: =?x\n"))).isEmpty());
    }

    void foreignLanguageSpeaksAgainstThePerson()
    {
        MailboxKnowledge known = knowledge(0);
        for (int i = 0; i < 20; ++i) {
            Letter sent = letter(i);
            sent.subject = "The chairs that you asked for, part " + QByteArray::number(i);
            known.addSent(sentMessageFrom(HeaderFields(sent.header())));
        }
        JudgedNotice own = noticeAbout(throughProvider + letter(30).header(), u"friend30@shop.example"_s, monday);
        own.notice.original.body = "Here is the list that you wanted from us.\n";
        JudgedNotice foreign = own;
        foreign.notice.original.body = "Ihr Paket ist nicht zugestellt worden, und wir bitten Sie, es abzuholen.\n";
        JudgedNotice silent = own;
        silent.notice.original.body = "2041\n";
        QList<JudgedNotice> notices{own, foreign, silent};
        FirmDns dns;
        judgeEach(notices, known, dns);
        QVERIFY(holdsEvidence(notices.at(0), "language-known"_L1));
        QVERIFY(holdsEvidence(notices.at(1), "language-unknown"_L1));
        QVERIFY(!holdsEvidence(notices.at(2), "language-unknown"_L1));
        for (const JudgedNotice &notice : std::as_const(notices))
            QVERIFY(!isHarm(notice.judgement));
    }
};

QTEST_APPLESS_MAIN(TestTongue)
#include "tst_tongue.moc"
