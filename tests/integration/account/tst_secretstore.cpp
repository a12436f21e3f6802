// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain store against a real keychain service on a session bus of its own, and against none. The test starts itself
// again inside such a session; the person's own keychain is never asked.
#include "account/secretstore.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

Result<QString> read(SecretStore &store, const QString &account)
{
    std::optional<Result<QString>> answer;
    store.read(account, [&answer](const Result<QString> &secret) { answer = secret; });
    if (answer)
        return failure(ErrorKind::Bug, u"answered before the call returned"_s);
    return QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) ? *answer
                                                                       : failure(ErrorKind::Bug, u"no answer"_s);
}

template <typename Call>
Result<void> wait(Call call)
{
    std::optional<Result<void>> answer;
    call([&answer](const Result<void> &done) { answer = done; });
    if (answer)
        return failure(ErrorKind::Bug, u"answered before the call returned"_s);
    return QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) ? *answer
                                                                       : failure(ErrorKind::Bug, u"no answer"_s);
}

Result<void> write(SecretStore &store, const QString &account, const QString &secret, bool lasting)
{
    return wait([&](const SecretStore::Done &done) { store.write(account, secret, lasting, done); });
}

const QString rosa = u"imap://rosa%40muehle.example@mail.muehle.example:993"_s;
const QString otto = u"imap://otto%40muehle.example@mail.muehle.example:993"_s;

} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void session();
    void withKeychain();
    void withoutKeychain();

private:
    static void runInner(const QString &function, const QString &prelude);
};

/// What runs inside the private session.
class Inner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void innerWithKeychain();
    void innerWithoutKeychain();
};

void TestSecretStore::session()
{
    const std::unique_ptr<SecretStore> store = makeSessionSecretStore();
    QVERIFY(!store->isLasting());
    QCOMPARE(read(*store, rosa).value(), QString());
    QVERIFY(write(*store, rosa, u"sesame"_s, true));
    QCOMPARE(read(*store, rosa).value(), u"sesame"_s);
    QVERIFY(wait([&](const SecretStore::Done &done) { store->replace(rosa, u"open"_s, done); }));
    QCOMPARE(read(*store, rosa).value(), u"open"_s);
    QVERIFY(wait([&](const SecretStore::Done &done) { store->remove(rosa, done); }));
    QCOMPARE(read(*store, rosa).value(), QString());
}

/// Starts this program again with one function, under a session bus with an empty home.
void TestSecretStore::runInner(const QString &function, const QString &prelude)
{
    if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty()) {
        if (qEnvironmentVariableIsSet("CI"))
            QFAIL("dbus-run-session is not installed");
        QSKIP("dbus-run-session is not installed");
    }
    QTemporaryDir home;
    QVERIFY(home.isValid());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"UD_INNER"_s, u"1"_s);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"dbus-run-session"_s, {u"--"_s, u"sh"_s, u"-c"_s, QString(prelude + u" exec \"$0\" \"$1\""_s),
                                          QCoreApplication::applicationFilePath(), function});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
    QVERIFY2(output.contains(QByteArray("PASS   : Inner::" + function.toLatin1())), output.constData());
}

void TestSecretStore::withKeychain()
{
    if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty()) {
        if (qEnvironmentVariableIsSet("CI"))
            QFAIL("gnome-keyring-daemon is not installed");
        QSKIP("gnome-keyring-daemon is not installed");
    }
    // The keychain is unlocked with an empty password; it ends with the session bus.
    runInner(
        u"innerWithKeychain"_s,
        u"mkdir -p \"$XDG_DATA_HOME/keyrings\"; printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"_s);
}

void TestSecretStore::withoutKeychain()
{
    // A bus on which nothing may be started.
    runInner(u"innerWithoutKeychain"_s,
             u"unset DBUS_SESSION_BUS_ADDRESS; export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent;"_s);
}

void Inner::innerWithKeychain()
{
    const QString secret = u"Kanarie \"7\\x ∆"_s;
    {
        const std::unique_ptr<SecretStore> store = makeKeychainSecretStore();
        QCOMPARE(read(*store, rosa).value(), QString());
        QVERIFY(store->isLasting());
        const Result<void> written = write(*store, rosa, secret, true);
        QVERIFY(written);
        QVERIFY(store->isLasting());
        QCOMPARE(read(*store, rosa).value(), secret);
        QVERIFY(write(*store, otto, u"for now"_s, false));
        QCOMPARE(read(*store, otto).value(), u"for now"_s);
        QVERIFY(wait([&](const SecretStore::Done &done) { store->replace(otto, u"still for now"_s, done); }));
        QCOMPARE(read(*store, otto).value(), u"still for now"_s);
    }
    { // another run of the program
        const std::unique_ptr<SecretStore> store = makeKeychainSecretStore();
        QCOMPARE(read(*store, rosa).value(), secret);
        QCOMPARE(read(*store, otto).value(), QString());
        QVERIFY(wait([&](const SecretStore::Done &done) { store->replace(rosa, u"renewed"_s, done); }));
    }
    {
        const std::unique_ptr<SecretStore> store = makeKeychainSecretStore();
        QCOMPARE(read(*store, rosa).value(), u"renewed"_s);
        // From now on for this session only: the old one must not come back with the next run.
        QVERIFY(write(*store, rosa, u"for now"_s, false));
        QCOMPARE(read(*store, rosa).value(), u"for now"_s);
    }
    {
        const std::unique_ptr<SecretStore> store = makeKeychainSecretStore();
        QCOMPARE(read(*store, rosa).value(), QString());
        QVERIFY(write(*store, rosa, secret, true));
        QVERIFY(wait([&](const SecretStore::Done &done) { store->remove(rosa, done); }));
        QCOMPARE(read(*store, rosa).value(), QString());
    }
    { // gone while the keychain is still being asked
        std::unique_ptr<SecretStore> store = makeKeychainSecretStore();
        bool answered = false;
        store->read(rosa, [&answered](const Result<QString> &) { answered = true; });
        store.reset();
        const std::unique_ptr<SecretStore> next = makeKeychainSecretStore();
        QCOMPARE(read(*next, rosa).value(), QString());
        QVERIFY(!answered);
    }
}

void Inner::innerWithoutKeychain()
{
    const std::unique_ptr<SecretStore> store = makeKeychainSecretStore();
    const Result<QString> none = read(*store, rosa);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::KeychainUnavailable);
    QVERIFY(!store->isLasting());
    QVERIFY(write(*store, rosa, u"sesame"_s, true));
    QVERIFY(!store->isLasting());
    QCOMPARE(read(*store, rosa).value(), u"sesame"_s);
    QCOMPARE(read(*store, otto).error().kind, ErrorKind::KeychainUnavailable);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("UD_INNER")) {
        Inner inner;
        return QTest::qExec(&inner, argc, argv);
    }
    TestSecretStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secretstore.moc"
