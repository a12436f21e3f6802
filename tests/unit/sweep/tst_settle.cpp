// SPDX-License-Identifier: GPL-3.0-or-later
#include "sweep/settle.h"

#include <QRandomGenerator>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;
using enum JournalState;

namespace {

constexpr quint32 validity = 7;

JournalItem itemAt(quint32 uid, JournalState state, const QString &messageId)
{
    JournalItem item;
    item.id = uid + 1000;
    item.noticeId = uid;
    item.source = {u"INBOX"_s, validity, uid, {}};
    item.messageId = messageId;
    item.size = 500;
    item.state = state;
    return item;
}

MessageKey inTrash(quint32 uid)
{
    return {u"Trash"_s, 3, uid, {}};
}

FolderLook inbox(QList<FoundMessage> found, quint32 now = validity)
{
    return {u"INBOX"_s, now, std::move(found)};
}

FolderLook trash(QList<FoundMessage> found)
{
    return {u"Trash"_s, 3, std::move(found)};
}

} // namespace

class tst_Settle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneItem_data();
    void oneItem();
    void anotherMessageAtTheUidIsNotTheItem();
    void anEqualMessageBesideItIsNotTheItem();
    void anotherSizeIsAnotherMessage();
    void equalMessagesAreSettledByNumber();
    void aTargetAlreadyNamedIsNotTakenTwice();
    void claimedMessagesAreSomebodyElses();
    void knownTargetsAreFilledIn();
    void onlyChangesAreReported();
    void renumberedFoldersAreNeverSentToAgain();
    void maildirFilesAreKnownByName();
    void oneItemOfAnUndo_data();
    void oneItemOfAnUndo();
    void anOlderEqualMessageHasNotComeBack();
    void anUndoTakesEachMessageOnce();
    void undoGroupsByFolders();
    void theStateOfASweep_data();
    void theStateOfASweep();
    void aCutSweepIsSettledAsItWas_data();
    void aCutSweepIsSettledAsItWas();
};

void tst_Settle::oneItem_data()
{
    QTest::addColumn<JournalState>("before");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("hasId");
    QTest::addColumn<JournalState>("after");
    QTest::addColumn<bool>("placed");

    // Every combination there is, each with what the header's table says.
    const QStringList sources = {u"not looked"_s, u"no"_s, u"yes"_s, u"renumbered, no"_s, u"renumbered, yes"_s};
    const QStringList targets = {u"not looked"_s, u"no"_s, u"yes"_s};
    for (const JournalState before : {Planned, Sent, Moved, Copied, Gone, Different, Refused, Undone}) {
        for (const QString &source : sources) {
            for (const QString &target : targets) {
                for (const bool hasId : {true, false}) {
                    const bool renumbered = source.startsWith(u"renumbered"_s);
                    const bool blind = source == u"not looked"_s || (renumbered && !hasId);
                    const bool present = source.endsWith(u"yes"_s);
                    const bool found = target == u"yes"_s && hasId;
                    JournalState after = before;
                    bool placed = false;
                    if (before == Planned && !blind) {
                        after = present ? (renumbered ? Refused : Planned) : Gone;
                    } else if (before == Sent && !blind && target != u"not looked"_s) {
                        if (present)
                            after = found ? Copied : (renumbered ? Refused : Planned);
                        else
                            after = found ? Moved : Gone;
                        placed = found;
                    } else if (before == Moved || before == Copied) {
                        placed = found;
                    }
                    QTest::addRow("state %d, source %s, target %s%s", int(before), qPrintable(source), qPrintable(target),
                                  hasId ? "" : ", no id")
                        << before << source << target << hasId << after << placed;
                }
            }
        }
    }
}

void tst_Settle::oneItem()
{
    QFETCH(JournalState, before);
    QFETCH(QString, source);
    QFETCH(QString, target);
    QFETCH(bool, hasId);
    QFETCH(JournalState, after);
    QFETCH(bool, placed);
    const QString messageId = hasId ? u"a@mx.test"_s : QString();
    const JournalItem item = itemAt(10, before, messageId);
    QList<FolderLook> sources;
    if (source == u"no"_s)
        sources = {inbox({})};
    else if (source == u"yes"_s)
        sources = {inbox({{messageId, 500, item.source}})};
    else if (source == u"renumbered, no"_s)
        sources = {inbox({}, validity + 1)};
    else if (source == u"renumbered, yes"_s)
        sources = {inbox({{messageId, 500, {u"INBOX"_s, validity + 1, 2, {}}}}, validity + 1)};
    std::optional<FolderLook> there;
    if (target == u"no"_s)
        there = trash({});
    else if (target == u"yes"_s)
        there = trash({{messageId, 500, inTrash(44)}});

    const Settlement settlement = settleSweep({item}, sources, there);
    QCOMPARE(settlement.items.size(), 1);
    QCOMPARE(settlement.items.first().state, after);
    QVERIFY(settlement.items.first().target == (placed ? inTrash(44) : MessageKey()));
    QVERIFY(settlement.items.first().source == item.source);
    QCOMPARE(settlement.items.first().id, item.id);
    QCOMPARE(settlement.changed.size(), after != before || placed ? 1 : 0);
    QCOMPARE(settlement.isComplete(), after != Sent);
}

void tst_Settle::anotherMessageAtTheUidIsNotTheItem()
{
    const JournalItem item = itemAt(10, Sent, u"a@mx.test"_s);
    const Settlement settlement = settleSweep({item}, {inbox({{u"other@mx.test"_s, 500, item.source}})}, trash({}));
    QCOMPARE(settlement.items.first().state, Gone);
}

void tst_Settle::anEqualMessageBesideItIsNotTheItem()
{
    const JournalItem item = itemAt(10, Sent, u"a@mx.test"_s);
    const Settlement settlement = settleSweep({item}, {inbox({{u"a@mx.test"_s, 500, {u"INBOX"_s, validity, 11, {}}}})},
                                              trash({{u"a@mx.test"_s, 500, inTrash(1)}}));
    QCOMPARE(settlement.items.first().state, Moved);
}

void tst_Settle::anotherSizeIsAnotherMessage()
{
    const JournalItem item = itemAt(10, Sent, u"a@mx.test"_s);
    const Settlement settlement = settleSweep({item}, {inbox({})}, trash({{u"a@mx.test"_s, 501, inTrash(1)}}));
    QCOMPARE(settlement.items.first().state, Gone);
}

void tst_Settle::equalMessagesAreSettledByNumber()
{
    const QString id = u"twin@mx.test"_s;
    const QList<JournalItem> items = {itemAt(1, Sent, id), itemAt(2, Sent, id), itemAt(3, Sent, id), itemAt(4, Planned, id)};
    const QList<FoundMessage> left = {{id, 500, items.at(0).source}, {id, 500, items.at(3).source}};
    // One lies in Trash: it is one of the two that left, not the one that is still here.
    Settlement settlement = settleSweep(items, {inbox(left)}, trash({{id, 500, inTrash(9)}}));
    QCOMPARE(settlement.items.at(0).state, Planned);
    QCOMPARE(settlement.count(Moved), 1);
    QCOMPARE(settlement.count(Gone), 1);
    QCOMPARE(settlement.items.at(3).state, Planned);
    // Three lie there: the third is a copy of the one that is still here.
    settlement = settleSweep(items, {inbox(left)},
                             trash({{id, 500, inTrash(9)}, {id, 500, inTrash(8)}, {id, 500, inTrash(7)}}));
    QCOMPARE(settlement.items.at(0).state, Copied);
    QCOMPARE(settlement.count(Moved), 2);
    QSet<MessageKey> places;
    for (const JournalItem &item : settlement.items) {
        if (hasPlace(item.target))
            places.insert(item.target);
    }
    QCOMPARE(places.size(), 3);
}

void tst_Settle::aTargetAlreadyNamedIsNotTakenTwice()
{
    JournalItem moved = itemAt(1, Moved, u"twin@mx.test"_s);
    moved.target = inTrash(9);
    const QList<JournalItem> items = {itemAt(2, Sent, u"twin@mx.test"_s), moved};
    const Settlement settlement = settleSweep(items, {inbox({})}, trash({{u"twin@mx.test"_s, 500, inTrash(9)}}));
    QCOMPARE(settlement.items.at(0).state, Gone);
    QCOMPARE(settlement.items.at(1).state, Moved);
}

void tst_Settle::claimedMessagesAreSomebodyElses()
{
    const JournalItem item = itemAt(2, Sent, u"a@mx.test"_s);
    const FolderLook there = trash({{u"a@mx.test"_s, 500, inTrash(9)}});
    QCOMPARE(settleSweep({item}, {inbox({})}, there, {inTrash(9)}).items.first().state, Gone);
    QCOMPARE(settleSweep({item}, {inbox({})}, there, {inTrash(8)}).items.first().state, Moved);
}

void tst_Settle::knownTargetsAreFilledIn()
{
    const JournalItem moved = itemAt(1, Moved, u"a@mx.test"_s); // the server did not say to which UID
    const Settlement settlement = settleSweep({moved, itemAt(2, Sent, u"a@mx.test"_s)}, {inbox({})},
                                              trash({{u"a@mx.test"_s, 500, inTrash(5)}}));
    QVERIFY(settlement.items.at(0).target == inTrash(5)); // first of all who certainly lies there
    QCOMPARE(settlement.items.at(1).state, Gone);
    QCOMPARE(settlement.changed.size(), 2);
}

void tst_Settle::onlyChangesAreReported()
{
    JournalItem moved = itemAt(1, Moved, u"a@mx.test"_s);
    moved.target = inTrash(5);
    const JournalItem left = itemAt(2, Planned, u"b@mx.test"_s);
    const Settlement settlement = settleSweep({moved, left, itemAt(3, Refused, u"c@mx.test"_s)},
                                              {inbox({{u"b@mx.test"_s, 500, left.source}})},
                                              trash({{u"a@mx.test"_s, 500, inTrash(5)}}));
    QVERIFY(settlement.changed.isEmpty());
    QCOMPARE(settlement.items.size(), 3);
    QVERIFY(settlement.isComplete());
}

void tst_Settle::renumberedFoldersAreNeverSentToAgain()
{
    // Two equal messages, one of them left before the folder was renumbered: one is present, either may be it.
    const QString id = u"twin@mx.test"_s;
    const Settlement settlement =
        settleSweep({itemAt(1, Sent, id), itemAt(2, Sent, id)},
                    {inbox({{id, 500, {u"INBOX"_s, validity + 1, 1, {}}}}, validity + 1)}, trash({{id, 500, inTrash(5)}}));
    QCOMPARE(settlement.count(Moved), 1);
    QCOMPARE(settlement.count(Refused), 1);
    QCOMPARE(settlement.count(Planned), 0);
}

void tst_Settle::maildirFilesAreKnownByName()
{
    JournalItem here = itemAt(0, Sent, u"a@mx.test"_s);
    here.source = {u"INBOX"_s, 0, 0, u"1700.a.host"_s};
    JournalItem gone = itemAt(0, Sent, u"a@mx.test"_s);
    gone.source.file = u"1701.b.host"_s;
    gone.source.uidValidity = 0;
    const MessageKey there{u"Trash"_s, 0, 0, u"1701.b.host"_s};
    const Settlement settlement = settleSweep({here, gone}, {inbox({{u"a@mx.test"_s, 500, here.source}}, 0)},
                                              FolderLook{u"Trash"_s, 0, {{u"a@mx.test"_s, 500, there}}});
    QCOMPARE(settlement.items.at(0).state, Planned);
    QCOMPARE(settlement.items.at(1).state, Moved);
    QVERIFY(settlement.items.at(1).target == there);
}

void tst_Settle::oneItemOfAnUndo_data()
{
    QTest::addColumn<JournalState>("before");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("hasId");
    QTest::addColumn<JournalState>("after");
    for (const JournalState before : {Planned, Sent, Moved, Copied, Gone, Different, Refused, Undone}) {
        for (const QString &target : {u"not looked"_s, u"no"_s, u"yes"_s, u"elsewhere"_s}) {
            for (const QString &source : {u"not looked"_s, u"no"_s, u"yes"_s}) {
                for (const bool hasId : {true, false}) {
                    JournalState after = before;
                    if (before == Moved && hasId && target == u"no"_s && source != u"not looked"_s)
                        after = source == u"yes"_s ? Undone : Gone;
                    QTest::addRow("state %d, target %s, source %s%s", int(before), qPrintable(target), qPrintable(source),
                                  hasId ? "" : ", no id")
                        << before << target << source << hasId << after;
                }
            }
        }
    }
}

void tst_Settle::oneItemOfAnUndo()
{
    QFETCH(JournalState, before);
    QFETCH(QString, target);
    QFETCH(QString, source);
    QFETCH(bool, hasId);
    QFETCH(JournalState, after);
    const QString id = hasId ? u"a@mx.test"_s : QString();
    JournalItem item = itemAt(10, before, id);
    item.target = inTrash(5);
    const MessageKey back{u"INBOX"_s, validity, 99, {}};
    std::optional<FolderLook> there;
    if (target != u"not looked"_s)
        there = trash({});
    if (target == u"yes"_s)
        there->found = {{id, 500, inTrash(5)}};
    else if (target == u"elsewhere"_s)
        there->found = {{id, 500, inTrash(6)}};
    QList<FolderLook> sources;
    if (source != u"not looked"_s)
        sources = {source == u"yes"_s ? inbox({{id, 500, back}}) : inbox({})};

    const Settlement settlement = settleUndo({item}, sources, there);
    QCOMPARE(settlement.items.first().state, after);
    QCOMPARE(settlement.returned.contains(item.id), after == Undone && before == Moved);
    if (after == Undone && before == Moved)
        QVERIFY(settlement.returned.value(item.id) == back);
    const bool corrected = before == Moved && hasId && target == u"elsewhere"_s;
    QVERIFY(settlement.items.first().target == inTrash(corrected ? 6 : 5));
    QCOMPARE(settlement.changed.size(), after != before || corrected ? 1 : 0);
}

void tst_Settle::anOlderEqualMessageHasNotComeBack()
{
    JournalItem item = itemAt(10, Moved, u"twin@mx.test"_s);
    item.target = inTrash(5);
    const MessageKey older{u"INBOX"_s, validity, 4, {}};
    const MessageKey newer{u"INBOX"_s, validity, 40, {}};
    const QString id = u"twin@mx.test"_s;
    QCOMPARE(settleUndo({item}, {inbox({{id, 500, older}})}, trash({})).items.first().state, Gone);
    QCOMPARE(settleUndo({item}, {inbox({{id, 500, older}, {id, 500, newer}})}, trash({})).returned.value(item.id).uid, 40U);
    QCOMPARE(settleUndo({item}, {inbox({{id, 500, newer}})}, trash({}), {newer}).items.first().state, Gone);
}

void tst_Settle::anUndoTakesEachMessageOnce()
{
    JournalItem first = itemAt(1, Moved, u"a@mx.test"_s);
    first.target = inTrash(5);
    JournalItem again = first;
    again.id += 1;
    JournalItem unplaced = itemAt(2, Moved, u"b@mx.test"_s);
    JournalItem copied = itemAt(3, Copied, u"c@mx.test"_s);
    copied.target = inTrash(6);
    QList<JournalItem> items = {first, again, unplaced, copied};
    for (const JournalState state : {Planned, Sent, Gone, Different, Refused, Undone}) {
        items.append(itemAt(quint32(20 + int(state)), state, u"d@mx.test"_s));
        items.last().target = inTrash(quint32(50 + int(state)));
    }
    const UndoPlan plan = planUndo(items);
    QCOMPARE(plan.groups.size(), 1);
    QCOMPARE(plan.groups.first().items.size(), 1);
    QCOMPARE(plan.groups.first().items.first().id, first.id);
    QCOMPARE(plan.unplaced.size(), 1);
    QCOMPARE(plan.unplaced.first().id, unplaced.id);
    QCOMPARE(plan.stillThere.size(), 1);
    QCOMPARE(plan.stillThere.first().id, copied.id);
}

void tst_Settle::undoGroupsByFolders()
{
    QList<JournalItem> items;
    for (quint32 uid = 1; uid <= 6; ++uid) {
        JournalItem item = itemAt(uid, Moved, u"m%1@mx.test"_s.arg(uid));
        item.source.folder = uid % 2 == 0 ? u"Junk"_s : u"INBOX"_s;
        item.target = inTrash(100 - uid);
        items.append(item);
    }
    const UndoPlan plan = planUndo(items);
    QCOMPARE(plan.groups.size(), 2);
    for (const UndoGroup &group : plan.groups) {
        QCOMPARE(group.from, u"Trash"_s);
        QCOMPARE(group.items.size(), 3);
        quint32 last = 0;
        for (const JournalItem &item : group.items) {
            QCOMPARE(item.source.folder, group.to);
            QVERIFY(item.target.uid > last);
            last = item.target.uid;
        }
    }
    QVERIFY(plan.groups.first().to != plan.groups.last().to);
}

void tst_Settle::theStateOfASweep_data()
{
    QTest::addColumn<QList<JournalState>>("states");
    QTest::addColumn<SweepState>("state");
    QTest::newRow("nothing") << QList<JournalState>{} << SweepState::Finished;
    QTest::newRow("all moved") << QList<JournalState>{Moved, Copied, Gone} << SweepState::Finished;
    QTest::newRow("one planned") << QList<JournalState>{Moved, Planned} << SweepState::Interrupted;
    QTest::newRow("one sent") << QList<JournalState>{Undone, Sent} << SweepState::Interrupted;
    QTest::newRow("half undone") << QList<JournalState>{Undone, Moved} << SweepState::Finished;
    QTest::newRow("all undone") << QList<JournalState>{Undone, Gone, Refused} << SweepState::Undone;
    QTest::newRow("nothing moved") << QList<JournalState>{Gone, Different, Refused} << SweepState::Finished;
}

void tst_Settle::theStateOfASweep()
{
    QFETCH(QList<JournalState>, states);
    QFETCH(SweepState, state);
    QList<JournalItem> items;
    for (const JournalState each : states)
        items.append(itemAt(1, each, {}));
    QCOMPARE(stateOf(items), state);
}

void tst_Settle::aCutSweepIsSettledAsItWas_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 300; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// A small mailbox in which a sweep is cut off somewhere, with equal messages, bystanders in Trash and another program
/// deleting. Settling must find exactly what the mailbox holds.
void tst_Settle::aCutSweepIsSettledAsItWas()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto oneIn = [&](int n) { return random.bounded(n) == 0; };
    const bool byMove = oneIn(2); // else COPY, and taken away later
    const bool twins = oneIn(2);

    QList<JournalItem> items;
    QHash<qint64, JournalState> truth;
    QList<FoundMessage> source;
    QList<FoundMessage> target;
    quint32 nextUid = 1;
    const int count = random.bounded(1, 30);
    const int cutAt = random.bounded(count + 1);     // items behind it were never sent
    const int takenUntil = random.bounded(cutAt + 1); // items behind it were at most copied
    for (int i = 0; i < count; ++i) {
        const QString id = twins && oneIn(3) ? u"twin@mx.test"_s : u"m%1@mx.test"_s.arg(i);
        JournalItem item = itemAt(quint32(i + 1), i < cutAt ? Sent : Planned, id);
        const bool deletedByAnother = !twins && oneIn(8);
        const bool arrived = !deletedByAnother && i < cutAt && (i < takenUntil || (!byMove && oneIn(2)));
        const bool left = deletedByAnother || (arrived && (byMove || i < takenUntil));
        if (!left)
            source.append({id, item.size, item.source});
        if (arrived)
            target.append({id, item.size, inTrash(nextUid++)});
        truth.insert(item.id, left ? (arrived ? Moved : Gone) : arrived ? Copied : Planned);
        items.append(item);
    }
    std::shuffle(target.begin(), target.end(), random);
    std::shuffle(source.begin(), source.end(), random);

    const Settlement settlement = settleSweep(items, {inbox(source)}, trash(target));
    QVERIFY(settlement.isComplete());
    QSet<MessageKey> places;
    for (const JournalItem &item : settlement.items) {
        if (!twins)
            QCOMPARE(item.state, truth.value(item.id));
        const bool present = std::ranges::any_of(source, [&](const FoundMessage &m) { return m.key == item.source; });
        QCOMPARE(item.state == Planned || item.state == Copied, present);
        if (!hasPlace(item.target))
            continue;
        QVERIFY(!places.contains(item.target));
        places.insert(item.target);
    }
    for (const JournalState state : {Planned, Moved, Copied, Gone})
        QCOMPARE(settlement.count(state), std::ranges::count(truth.values(), state));
    QCOMPARE(places.size(), target.size());

    // Settling again finds nothing new, and an undo would bring back exactly what lies in Trash alone.
    QVERIFY(settleSweep(settlement.items, {inbox(source)}, trash(target)).changed.isEmpty());
    qsizetype back = 0;
    const UndoPlan plan = planUndo(settlement.items);
    for (const UndoGroup &group : plan.groups)
        back += group.items.size();
    QCOMPARE(back, settlement.count(Moved));
    QCOMPARE(plan.stillThere.size(), settlement.count(Copied));
}

QTEST_GUILESS_MAIN(tst_Settle)
#include "tst_settle.moc"
