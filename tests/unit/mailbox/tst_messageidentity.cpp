// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/messageidentity.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestMessageIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void same()
    {
        const MoveItem item{{}, u"a@b.example"_s, 10};
        QVERIFY(isSameMessage(item, {u"a@b.example"_s, 10}));
        QVERIFY(isSameMessage(item, {u" <a@b.example> "_s, 10}));
        QVERIFY(!isSameMessage(item, {u"a@b.example"_s, 11}));
        QVERIFY(!isSameMessage(item, {u"A@b.example"_s, 10}));
        QVERIFY(!isSameMessage(item, {QString(), 10}));
        QVERIFY(isSameMessage({{}, u"a@b.example"_s, 0}, {u"a@b.example"_s, 11})); // size not known
        QVERIFY(isSameMessage({{}, QString(), 10}, {QString(), 10}));
    }

    void matching()
    {
        const std::vector<MessageIdentity> found{{u"a"_s, 1}, {u"b"_s, 2}, {u"a"_s, 1}, {QString(), 5}, {u"c"_s, 9}};
        const std::vector<MoveItem> items{
            {{}, u"a"_s, 1}, {{}, u"a"_s, 1}, {{}, u"a"_s, 1}, {{}, u"c"_s, 8}, {{}, QString(), 5}};
        // The newest first, none twice; "c" although its size is counted otherwise, because there is one only; the one without
        // a name because nothing else fits.
        QCOMPARE(matchMessages(items, found), (std::vector<qsizetype>{2, 0, -1, 4, 3}));
    }

    void anotherSizeOnlyWhereThereIsOneOfThatId()
    {
        const std::vector<MoveItem> one{{{}, u"c"_s, 8}};
        QCOMPARE(matchMessages(one, std::vector<MessageIdentity>{{u"c"_s, 9}}), std::vector<qsizetype>{0});
        QCOMPARE(matchMessages(one, std::vector<MessageIdentity>{{u"c"_s, 9}, {u"c"_s, 10}}),
                 std::vector<qsizetype>{-1});
        const std::vector<MoveItem> two{{{}, u"c"_s, 8}, {{}, u"c"_s, 7}};
        QCOMPARE(matchMessages(two, std::vector<MessageIdentity>{{u"c"_s, 9}}), (std::vector<qsizetype>{-1, -1}));
    }

    void withoutMessageIdOnlyWhenCertain()
    {
        const std::vector<MessageIdentity> two{{QString(), 5}, {QString(), 5}};
        const std::vector<MoveItem> one{{{}, QString(), 5}};
        QCOMPARE(matchMessages(one, two), std::vector<qsizetype>{-1});
        const std::vector<MoveItem> both{{{}, QString(), 5}, {{}, QString(), 5}};
        const std::vector<MessageIdentity> there{{QString(), 5}};
        QCOMPARE(matchMessages(both, there), (std::vector<qsizetype>{-1, -1}));
        const std::vector<MoveItem> sizeless{{{}, QString(), 0}};
        QCOMPARE(matchMessages(sizeless, there), std::vector<qsizetype>{-1});
    }
};

QTEST_APPLESS_MAIN(TestMessageIdentity)
#include "tst_messageidentity.moc"
