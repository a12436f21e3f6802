// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/casefold.h"
#include "parse/formats.h"
#include "parse/recipientfinder.h"
#include "parse/serverwords.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestRecipientFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void wordsOfEach();
    void remoteHost();
};

void TestRecipientFinder::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const QString &expected) {
        QTest::newRow(name) << QByteArray(text) << expected;
    };
    row("heading", "<a@b.example>:\nno such user\n", u"a@b.example"_s);
    row("two headings", "<a@b.example>:\nno\n\n<c@d.example>:\nno\n", u"a@b.example c@d.example"_s);
    row("list behind an introduction",
        "could not be delivered to the following addresses:\n\n  a@b.example\n  * c@d.example\n  - <e@f.example>\n",
        u"a@b.example c@d.example e@f.example"_s);
    row("signature",
        "could not be delivered to the following address:\n\na@b.example\n\nPlease contact postmaster@x.example "
        "or\nhelp@x.example\n",
        u"a@b.example"_s);
    row("sentence", "Your message to a@b.example could not be delivered.\n", u"a@b.example"_s);
    row("sender is not it", "Your message from me@x.example to a@b.example was rejected.\n", u"a@b.example"_s);
    row("label", "Delivery failed.\nFrom: me@x.example\nRecipient: <a@b.example>\n", u"a@b.example"_s);
    row("refused RCPT only", ">>> RCPT To:<a@b.example>\n<<< 550 no\n>>> RCPT To:<c@d.example>\n<<< 250 ok\n",
        u"a@b.example"_s);
    row("refused at DATA", ">>> RCPT To:<a@b.example>\n<<< 250 ok\n>>> DATA\n<<< 554 5.7.1 no\n", u"a@b.example"_s);
    row("reply names it", "550 5.1.1 <a@b.example>... User unknown\n", u"a@b.example"_s);
    row("address in the server's words", "<a@b.example>: host x said: 550 5.1.1\n    <me@x.example>: sender refused\n",
        u"a@b.example"_s);
    row("expanded",
        "The following addresses had permanent fatal errors\n<a@b.example>\n    (expanded from: <list@b.example>)\n",
        u"a@b.example<list@b.example"_s);
    row("Exchange's date behind it",
        "did not reach the following recipient(s):\n\na@b.example on Mon, 2 Mar 2026\n    not recognized\n",
        u"a@b.example"_s);
    row("mailto doubled", "Delivery has failed to these recipients or groups:\n\na@b.example<mailto:a@b.example>\n",
        u"a@b.example"_s);
    row("names", "did not reach the following recipients:\n\nAnn B (a@b.example)\n", u"a@b.example"_s);
    row("nothing", "Nobody is named here.\n", QString());
}

void TestRecipientFinder::finds()
{
    QFETCH(QByteArray, text);
    const QByteArray folded = foldCase(text);
    const TextScan scan(text, folded, NoticeWords::compiledIn().find(folded));
    QStringList found;
    for (const FoundRecipient &recipient : findRecipients(scan, {}))
        found.append(recipient.originalAddress.isEmpty()
                         ? recipient.address
                         : QString(recipient.address + u'<' + recipient.originalAddress));
    QTEST(found.join(u' '), "expected");
}

void TestRecipientFinder::wordsOfEach()
{
    const QByteArray text =
        "<a@b.example>:\n550 5.1.1 unknown\nhere\n\n<c@d.example>: 552 5.2.2 full\n\n--- copy ---\n";
    const QByteArray folded = foldCase(text);
    const TextScan scan(text, folded, NoticeWords::compiledIn().find(folded));
    const std::vector<FoundRecipient> found = findRecipients(scan, {});
    QCOMPARE(found.size(), size_t(2));
    const ServerWords words(scan, found);
    QCOMPARE(words.of(0), u"550 5.1.1 unknown here"_s);
    QCOMPARE(words.of(1), u"552 5.2.2 full"_s);
}

void TestRecipientFinder::remoteHost()
{
    const QByteArray text = "... while talking to mx.example.net.:\n<<< 550 no\n";
    const TextScan scan(text, text, {});
    QCOMPARE(findRemoteHost(scan, u"550 no"_s), u"mx.example.net"_s);
    QCOMPARE(findRemoteHost(scan, u"host gw.example.com[192.0.2.1] said: 550"_s), u"gw.example.com"_s);
}

QTEST_APPLESS_MAIN(TestRecipientFinder)
#include "tst_recipientfinder.moc"
