// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/maildirname.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestMaildirName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("unique");
        QTest::addColumn<bool>("seen");
        QTest::addColumn<bool>("flagged");
        QTest::addColumn<qint64>("seconds");
        const auto row = [](const char *name, const QString &file, const QString &unique, bool seen, bool flagged,
                            qint64 seconds) { QTest::newRow(name) << file << unique << seen << flagged << seconds; };
        row("plain", u"1700000000.M1P2.host:2,FS"_s, u"1700000000.M1P2.host"_s, true, true, 1700000000);
        row("no flags", u"1700000000.M1P2.host:2,"_s, u"1700000000.M1P2.host"_s, false, false, 1700000000);
        row("new", u"1700000000.M1P2.host"_s, u"1700000000.M1P2.host"_s, false, false, 1700000000);
        row("sizes", u"1700000000.M1P2.host,S=12,W=13:2,S"_s, u"1700000000.M1P2.host,S=12,W=13"_s, true, false,
            1700000000);
        row("Windows, semicolon", u"1700000000.M1P2.host;2,S"_s, u"1700000000.M1P2.host"_s, true, false, 1700000000);
        row("Windows, exclamation", u"1700000000.M1P2.host!2,F"_s, u"1700000000.M1P2.host"_s, false, true, 1700000000);
        row("Windows, dash", u"1700000000.M1P2.host-2,S"_s, u"1700000000.M1P2.host"_s, true, false, 1700000000);
        row("keywords", u"1700000000.1.host:2,RSab"_s, u"1700000000.1.host"_s, true, false, 1700000000);
        row("not flags", u"1700000000.1.host-2,5"_s, u"1700000000.1.host-2,5"_s, false, false, 1700000000);
        row("no time", u"letter.eml"_s, u"letter.eml"_s, false, false, -1);
        row("too long for a time", u"20240506100000.x"_s, u"20240506100000.x"_s, false, false, -1);
    }
    void reads()
    {
        QFETCH(QString, file);
        QFETCH(QString, unique);
        QFETCH(bool, seen);
        QFETCH(bool, flagged);
        QFETCH(qint64, seconds);
        const MaildirName name = readMaildirName(file);
        QCOMPARE(name.unique, unique);
        QCOMPARE(QString(name.unique + name.info), file);
        QCOMPARE(name.seen, seen);
        QCOMPARE(name.flagged, flagged);
        QCOMPARE(name.delivered.isValid() ? name.delivered.toSecsSinceEpoch() : -1, seconds);
    }
};

QTEST_GUILESS_MAIN(TestMaildirName)
#include "tst_maildirname.moc"
