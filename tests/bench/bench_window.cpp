// SPDX-License-Identifier: GPL-3.0-or-later
// What a large mailbox costs the person at the window, beside an empty Qt window in the same run: start, typing in the search,
// scrolling, memory. Each start is a process of its own.
//   bench_window [notices] [rounds]      100,000 and 7 where no numbers are given
#include "bench/stormmailbox.h"
#include "ui/models/noticemodel.h"
#include "ui/widgets/roomystyle.h"
#include "ui/window/mainwindow.h"
#include "ui/window/preferences.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <future>

using namespace undelivered;
using namespace undelivered::bench;
using namespace Qt::StringLiterals;

namespace {

const QString here = u"imap://mara@mail.rivermill.example:993"_s;
constexpr QSize size(1280, 800);

qint64 now()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// The figures of one kind, in milliseconds.
struct Figures {
    std::vector<double> values;
    [[nodiscard]] double at(double share) const
    {
        std::vector<double> sorted = values;
        std::ranges::sort(sorted);
        return sorted.empty() ? 0 : sorted.at(static_cast<size_t>(share * static_cast<double>(sorted.size() - 1)));
    }
};

void say(const char *key, double value)
{
    std::printf("%s %.3f\n", key, value);
    std::fflush(stdout);
}

void say(const char *key, const Figures &figures)
{
    say(qPrintable(QString(QLatin1String(key) % u"-median")), figures.at(0.5));
    say(qPrintable(QString(QLatin1String(key) % u"-most")), figures.at(1));
}

/// Runs the event loop until `done`.
template <typename Done>
void waitFor(Done done)
{
    QTimer wake; // `done` may come true without an event in this thread
    wake.start(5);
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Notes when a window was first painted.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QWidget *window) { window->installEventFilter(this); }
    [[nodiscard]] qint64 at() const { return m_at; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // Delivered after what is painted now has reached the screen.
        if (event->type() == QEvent::Paint && m_at == 0)
            QMetaObject::invokeMethod(
                this, [this] { m_at = m_at == 0 ? now() : m_at; }, Qt::QueuedConnection);
        return false;
    }

private:
    qint64 m_at = 0;
};

int emptyWindow(int argc, char **argv, qint64 started)
{
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(size);
    const FirstPaint paint(&window);
    window.show();
    waitFor([&] { return paint.at() != 0; });
    say("painted", double(paint.at() - started) / 1000);
    say("resident", memoryOf("VmRSS"));
    return 0;
}

/// The program as main() puts it together, on a store that is there.
class Program
{
public:
    Program(const QString &folder, std::future<Result<Explainer>> explainer)
        : m_explainer(taken(explainer.get()))
        , m_store(folder + u"/store.sqlite"_s)
        , m_settings(folder + u"/settings.ini"_s, QSettings::IniFormat)
        , m_preferences(m_settings)
        , m_accounts(
              FlowParts{[](const Account &, const QString &, const CancelToken &) -> Result<std::unique_ptr<Mailbox>> {
                            return tl::unexpected<Error>(Error{ErrorKind::Offline, {}, {}});
                        },
                        [] { return std::unique_ptr<Dns>(std::make_unique<NoDns>()); }, m_secrets.get(), &m_store,
                        &m_explainer, &m_clock, nullptr})
    {
        m_accounts.readAhead();
        WindowParts parts;
        parts.accounts = &m_accounts;
        parts.preferences = &m_preferences;
        parts.clock = &m_clock;
        if (Result<ProviderTable> providers = ProviderTable::load())
            parts.providers = *std::move(providers);
        parts.languages = QStringList{u"en"_s};
        m_window = std::make_unique<MainWindow>(parts);
        m_window->resize(size);
    }
    ~Program()
    {
        // Nothing may be on its way to objects that go.
        (void)m_store.run([](Store &) { return Result<void>(); }).result();
    }

    void open()
    {
        m_window->show();
        m_accounts.restore();
    }
    [[nodiscard]] MainWindow &window() const { return *m_window; }

private:
    Explainer m_explainer;
    SystemClock m_clock;
    std::unique_ptr<SecretStore> m_secrets = makeSessionSecretStore();
    StoreThread m_store;
    QSettings m_settings;
    Preferences m_preferences;
    Accounts m_accounts;
    std::unique_ptr<MainWindow> m_window;
};

/// Until it can be used: the overview says what is in the mailbox, all are counted, and the newest can be read.
void waitUntilUsable(Program &program, int count)
{
    const auto *sentence = program.window().findChild<QLabel *>(u"overviewSentence"_s);
    const QString before = sentence->text();
    waitFor([&] {
        AccountView *account = program.window().currentAccount();
        return account && account->book().counts()[Shelf::All] == count && account->book().size() > 0 &&
               sentence->isVisible() && sentence->text() != before;
    });
    program.window().repaint();
}

/// Until the overview says what is in the mailbox, and that is painted.
void waitForOverview(Program &program, qsizetype count)
{
    const auto *sentence = program.window().findChild<QLabel *>(u"overviewSentence"_s);
    waitFor([&] {
        AccountView *account = program.window().currentAccount();
        return account && account->isKnown() && account->book().size() == count && sentence->isVisible();
    });
    program.window().repaint();
}

int startedWindow(int argc, char **argv, qint64 started, const QString &folder, qsizetype count)
{
    std::future<Result<Explainer>> explainer = std::async(std::launch::async, &Explainer::load);
    const QApplication application(argc, argv);
    QApplication::setStyle(new RoomyStyle);
    Program program(folder, std::move(explainer));
    const FirstPaint paint(&program.window());
    program.open();
    waitUntilUsable(program, static_cast<int>(count));
    say("usable", double(now() - started) / 1000);
    waitForOverview(program, count);
    const qint64 full = now();
    waitFor([&] { return paint.at() != 0; });
    say("painted", double(paint.at() - started) / 1000);
    say("full", double(full - started) / 1000);
    say("resident", memoryOf("VmRSS"));
    return 0;
}

/// One key in the search, until the list has followed and is painted.
double typed(QLineEdit *search, QAbstractItemView *list, const NoticeModel *model, int key, const QString &text)
{
    const qint64 start = now();
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(search, &press);
    waitFor([&] { return model->filter().text == search->text(); });
    list->viewport()->repaint();
    return double(now() - start) / 1000;
}

Figures typing(Program &program)
{
    auto *search = program.window().findChild<QLineEdit *>(u"searchEdit"_s);
    auto *list = program.window().findChild<QAbstractItemView *>(u"noticeList"_s);
    const auto *model = qobject_cast<const NoticeModel *>(list->model());
    search->setFocus();
    Figures figures;
    for (const QString &words : {u"user777 quarry"_s, u"offer 12"_s, u"zebra"_s}) {
        for (const QChar letter : words)
            figures.values.push_back(typed(search, list, model, 0, letter));
        for (qsizetype i = 0; i < words.size(); ++i)
            figures.values.push_back(typed(search, list, model, Qt::Key_Backspace, {}));
    }
    return figures;
}

/// A step of the wheel, then a full repaint of the window.
Figures scrolling(Program &program)
{
    auto *list = program.window().findChild<QAbstractItemView *>(u"noticeList"_s);
    Figures figures;
    for (int i = 0; i < 400; ++i) {
        const qint64 start = now();
        list->verticalScrollBar()->setValue(i < 300 ? i * 47 : i * 9973);
        list->viewport()->repaint();
        figures.values.push_back(double(now() - start) / 1000);
    }
    return figures;
}

int usedWindow(int argc, char **argv, const QString &folder, qsizetype count)
{
    const QApplication application(argc, argv);
    QApplication::setStyle(new RoomyStyle);
    Program program(folder, std::async(std::launch::async, &Explainer::load));
    program.open();
    waitForOverview(program, count);
    qint64 start = now();
    program.window().goTo(u"list-6"_s);
    program.window().repaint();
    say("open-list", double(now() - start) / 1000);
    QCoreApplication::processEvents();
    say("scroll", scrolling(program));
    say("type", typing(program));
    start = now();
    program.window().goTo(u"clean-up"_s);
    program.window().repaint();
    say("open-clean-up", double(now() - start) / 1000);
    start = now();
    program.window().goTo(u"addresses"_s);
    program.window().repaint();
    say("open-addresses", double(now() - start) / 1000);
    say("resident", memoryOf("VmRSS"));
    say("peak", memoryOf("VmHWM"));
    return 0;
}

void fill(const QString &folder, quint32 count)
{
    const std::unique_ptr<Store> store = taken(Store::open(folder + u"/store.sqlite"_s));
    Account account;
    account.id = here;
    account.name = u"mara@rivermill.example"_s;
    taken(store->saveAccount(account));
    constexpr quint32 batch = 512;
    for (quint32 from = 1; from <= count; from += batch) {
        QList<JudgedNotice> notices;
        for (quint32 uid = from; uid < std::min(from + batch, count + 1); ++uid)
            notices.append(stormNotice(uid));
        taken(store->saveNotices(here, notices, {}));
    }
}

/// Runs this program once more and adds what it says to `said`.
void runChild(QStringList arguments, QHash<QString, Figures> &said)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    arguments.append(QString::number(now()));
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished(-1);
    if (child.exitCode() != 0)
        std::exit(1);
    for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
        if (const qsizetype space = line.indexOf(' '); space > 0)
            said[QString::fromUtf8(line.first(space))].values.push_back(line.sliced(space + 1).toDouble());
    }
}

void print(const char *what, double value, const char *unit, const QString &goal = {})
{
    std::printf("%-58s %8.1f %-4s %s\n", what, value, unit, qPrintable(goal));
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.value(0) == u"--fill"_s) {
        const QCoreApplication application(argc, argv);
        fill(arguments.at(1), arguments.at(2).toUInt());
        return 0;
    }
    if (arguments.value(0) == u"--empty"_s)
        return emptyWindow(argc, argv, arguments.at(1).toLongLong());
    if (arguments.value(0) == u"--start"_s)
        return startedWindow(argc, argv, arguments.at(3).toLongLong(), arguments.at(1), arguments.at(2).toLongLong());
    if (arguments.value(0) == u"--use"_s)
        return usedWindow(argc, argv, arguments.at(1), arguments.at(2).toLongLong());

    const QCoreApplication application(argc, argv);
    const quint32 count = arguments.isEmpty() ? 100000 : arguments.at(0).toUInt();
    const int rounds = arguments.size() < 2 ? 7 : arguments.at(1).toInt();
    const QTemporaryDir folder;
    fill(folder.path(), count);

    QHash<QString, Figures> empty;
    QHash<QString, Figures> full;
    QHash<QString, Figures> used;
    for (int i = 0; i < rounds; ++i) {
        runChild({u"--empty"_s}, empty);
        runChild({u"--start"_s, folder.path(), QString::number(count)}, full);
    }
    runChild({u"--use"_s, folder.path(), QString::number(count)}, used);

    const double base = empty[u"painted"_s].at(0.5);
    std::printf("%u notices, %d starts each, medians\n", count, rounds);
    print("an empty Qt window: start", base, "ms");
    print("the window: start until painted", full[u"painted"_s].at(0.5), "ms");
    print("the window: start until the overview speaks of all", full[u"usable"_s].at(0.5), "ms",
          u"goal: at most %1"_s.arg(base * 1.5 + 300, 0, 'f', 0));
    print("the window: start until every row is there", full[u"full"_s].at(0.5), "ms");
    print("opening the list of all", used[u"open-list"_s].at(0), "ms");
    print("a key in the search until the list is painted", used[u"type-median"_s].at(0), "ms");
    print("  the slowest", used[u"type-most"_s].at(0), "ms", u"goal: at most 50"_s);
    print("a step of scrolling, painted anew", used[u"scroll-median"_s].at(0), "ms");
    print("  the slowest", used[u"scroll-most"_s].at(0), "ms", u"goal: at most 16.7 (60 a second)"_s);
    print("opening the clean-up", used[u"open-clean-up"_s].at(0), "ms");
    print("opening the addresses", used[u"open-addresses"_s].at(0), "ms");
    print("memory of an empty Qt window", empty[u"resident"_s].at(0.5), "MiB");
    print("memory of the window after the start", full[u"resident"_s].at(0.5), "MiB");
    print("memory after all of this", used[u"resident"_s].at(0), "MiB", u"goal: below 250"_s);
    print("  the most there ever was", used[u"peak"_s].at(0), "MiB");
    return 0;
}
