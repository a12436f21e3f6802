// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "ui/models/addresses.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestAddresses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyMailOfTheirOwn();
    void aLaterSuccessEndsTheTrouble();
    void csvIsSafeInASpreadsheet();
    void vCardEscapes();
    void modelIsSound();
};

void TestAddresses::onlyMailOfTheirOwn()
{
    NoticeBook book;
    book.reset({row(1, Verdict::Forged), row(2, Verdict::Yours, Reason::MailboxFull, u"bob@example.net"_s),
                row(3, Verdict::Yours, Reason::NoSuchMailbox, u"Bob@Example.net"_s),
                row(4, std::nullopt, Reason::TimedOut, u"eve@example.com"_s)});
    const auto found = troubledAddresses(book);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).state, AddressState::Dead);
    QCOMPARE(found.at(0).failures, 2);
    QCOMPARE(found.at(0).notices, (QList<qint64>{3, 2}));
    QCOMPARE(found.at(1).address, u"eve@example.com"_s);
    QCOMPARE(found.at(1).state, AddressState::Trouble);
}

void TestAddresses::aLaterSuccessEndsTheTrouble()
{
    NoticeRow success = row(2, Verdict::Yours);
    success.kind = NoticeKind::Success;
    NoticeRow early = row(0, Verdict::Yours, Reason::Unknown, u"mia@example.org"_s);
    early.kind = NoticeKind::Success;
    NoticeBook book;
    book.reset({row(1, Verdict::Yours), success, early});
    const auto found = troubledAddresses(book);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().state, AddressState::Works);
}

void TestAddresses::csvIsSafeInASpreadsheet()
{
    TroubledAddress formula;
    formula.address = u"=cmd()\"x,y@example.org"_s;
    formula.first = formula.last = QDateTime(QDate(2026, 11, 3), QTime(12, 0));
    formula.failures = 2;
    const QList<QByteArray> lines = addressesAsCsv({formula}).split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(1).startsWith("\"'=cmd()\"\"x,y@example.org\","), lines.at(1).constData());
    QVERIFY(lines.at(1).endsWith(",2026-11-03,2026-11-03,2\r"));
}

void TestAddresses::vCardEscapes()
{
    TroubledAddress odd;
    odd.address = u"a;b,c\nEMAIL:x@example.org"_s;
    const QByteArray card = addressesAsVCard({odd});
    QVERIFY2(card.contains("EMAIL:a\\;b\\,c\\nEMAIL:x@example.org\r\n"), card.constData());
    QCOMPARE(card.count("\r\nEMAIL:"), 1);
}

void TestAddresses::modelIsSound()
{
    NoticeBook book;
    book.reset({row(1, Verdict::Yours)});
    AddressModel model;
    QAbstractItemModelTester tester(&model);
    model.setAddresses(troubledAddresses(book));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, AddressModel::AddressColumn).data().toString(), u"ana@example.org"_s);
}

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
