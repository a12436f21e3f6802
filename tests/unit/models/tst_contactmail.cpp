// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/headerfields.h"
#include "ui/models/contactmail.h"

#include <QTest>
#include <QUrlQuery>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestContactMail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodyOnceInShortLinks();
    void withoutRecipientsStillAMessage();
    void oddLettersSurvive();
    void draftHoldsEverything();
};

void TestContactMail::everybodyOnceInShortLinks()
{
    ContactMail mail;
    mail.subject = u"Beware"_s;
    mail.text = u"Hello,\n\nplease be careful.\n"_s;
    for (int i = 0; i < 400; ++i)
        mail.to.append(u"friend.number%1@example.org"_s.arg(i));
    QStringList seen;
    const QList<QUrl> links = mailtoLinks(mail);
    QVERIFY(links.size() > 1);
    for (const QUrl &link : links) {
        QVERIFY(link.isValid());
        QCOMPARE(link.scheme(), u"mailto"_s);
        QVERIFY(link.toEncoded().size() <= 1900);
        QVERIFY(link.path().isEmpty()); // nobody in To
        const QUrlQuery query(link);
        QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), mail.subject);
        QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), u"Hello,\r\n\r\nplease be careful.\r\n"_s);
        seen += query.queryItemValue(u"bcc"_s, QUrl::FullyDecoded).split(u',');
    }
    QCOMPARE(seen, mail.to);
}

void TestContactMail::withoutRecipientsStillAMessage()
{
    const QList<QUrl> links = mailtoLinks({{}, {}, u"a"_s, u"b"_s});
    QCOMPARE(links.size(), 1);
    QVERIFY(!links.first().toString().contains(u"bcc"_s));
}

void TestContactMail::oddLettersSurvive()
{
    const ContactMail mail{{}, {u"o'neil+x&y@example.org"_s}, u"50 % & mehr = gr\u00fcn?"_s, u"a&b=c#d\n"_s};
    const QUrlQuery query(mailtoLinks(mail).first());
    QCOMPARE(query.queryItemValue(u"bcc"_s, QUrl::FullyDecoded), mail.to.first());
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), mail.subject);
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), u"a&b=c#d\r\n"_s);
}

void TestContactMail::draftHoldsEverything()
{
    const ContactMail mail{
        u"rosa@postamt.example"_s,
        {u"ana@example.org"_s, u"bob@example.net"_s},
        u"Bitte Vorsicht bei merkw\u00fcrdigen Nachrichten in meinem Namen, sie sind nicht von mir \U0001F642"_s,
        u"Gr\u00fc\u00dfe\n\u4f60\u597d\n"_s};
    const QByteArray message = draftMessage(mail);
    const HeaderSplit split = splitHeader(message);
    const HeaderFields fields(QByteArrayView(message).first(split.headerLength));
    QCOMPARE(fields.text("Subject"), mail.subject);
    QCOMPARE(addressesIn(fields.raw("Bcc")), mail.to);
    QCOMPARE(addressesIn(fields.raw("To")), QStringList{mail.from});
    QVERIFY(fields.has("X-Unsent") && fields.has("Date"));
    const QByteArray body =
        QByteArray::fromBase64(QByteArrayView(message).sliced(split.bodyStart).toByteArray().replace("\r\n", ""));
    QCOMPARE(QString::fromUtf8(body), u"Gr\u00fc\u00dfe\r\n\u4f60\u597d\r\n"_s);
    for (const QByteArray &line : message.split('\n'))
        QVERIFY(line.size() <= 78);
}

QTEST_APPLESS_MAIN(TestContactMail)
#include "tst_contactmail.moc"
