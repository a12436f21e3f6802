// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/htmltext.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestHtmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void links();
    void hostile();
};

void TestHtmlText::text_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("blocks become lines") << u"<p>one</p><p>two<br>three</p>"_s << u"one\n\ntwo\nthree"_s;
    QTest::newRow("scripts, styles and titles are not for people")
        << u"<head><title>t</title><style>p{}</style></head><script>x()</script><p>seen</p>"_s << u"seen"_s;
    QTest::newRow("entities") << u"a&nbsp;&lt;b@example.net&gt;&#228;"_s << u"a\u00a0<b@example.net>ä"_s;
    QTest::newRow("blanks collapse") << u"a \n\t b"_s << u"a b"_s;
    QTest::newRow("cells") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s << u"a b\nc"_s;
    QTest::newRow("unclosed everything") << u"<p><b>one<i>two<table><tr><td>three"_s << u"onetwo\nthree"_s;
    QTest::newRow("a wrong charset in it is ignored") << u"<meta charset=\"koi8-r\"><p>äß</p>"_s << u"äß"_s;
    QTest::newRow("a name that stands for an address")
        << u"<p><a href='mailto:bob%40example.net?subject=x'>Bob</a></p>"_s << u"Bob (bob@example.net)"_s;
    QTest::newRow("an address behind itself")
        << u"<a href='mailto:bob@example.net'>bob@example.net</a>"_s << u"bob@example.net"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestHtmlText::text()
{
    QFETCH(QString, html);
    QTEST(readHtml(html).text, "expected");
}

void TestHtmlText::links()
{
    const HtmlText html = readHtml(
        u"<a href=' https://a.example/x '>See <b>this</b></a> <a href=\"https://b.example\"><img alt='Fix'></a>"
        "<form action='https://c.example'><input></form><a name=here>no link</a>");
    QCOMPARE(html.links.size(), 3);
    QCOMPARE(html.links[0].url, u"https://a.example/x"_s);
    QCOMPARE(html.links[0].text, u"See this"_s);
    QCOMPARE(html.links[1].text, u"Fix"_s);
    QCOMPARE(html.links[2].url, u"https://c.example"_s);
}

void TestHtmlText::hostile()
{
    QVERIFY(readHtml(QString(u"<div>"_s.repeated(100000) + u"deep"_s)).text.size() < 100);
    QCOMPARE(readHtml(u"<a href=x>y</a>"_s.repeated(5000)).links.size(), 100);
    QVERIFY(readHtml(u"<p>word</p>"_s.repeated(200000)).text.size() < 200000);
    QCOMPARE(readHtml(QString(u"a"_s + QChar(0) + u"c"_s)).text, u"a c"_s);
}

QTEST_APPLESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
