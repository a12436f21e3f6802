// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"

#include "files/filesmailbox.h"
#include "ui/language/language.h"
#include "ui/widgets/roomystyle.h"

#include <QApplication>
#include <QDir>
#include <QStyleFactory>

namespace undelivered::test {

using namespace Qt::StringLiterals;

WindowFixture::WindowFixture()
{
    QApplication::setStyle(new RoomyStyle(QStyleFactory::create(u"Fusion"_s)));
    installLanguage(u"en"_s); // for the plural forms
    QLocale::setDefault(QLocale(u"en_GB"_s));
    applyTheme(Theme::Light);
    m_explainer = std::make_unique<Explainer>(Explainer::load().value());
    m_store = std::make_unique<StoreThread>(m_folder.filePath(u"store.sqlite"_s));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_preferences = std::make_unique<Preferences>(*m_settings);
    parts.preferences = m_preferences.get();
    parts.providers = ProviderTable::load().value();
    parts.oauth = OAuthTable::load().value();
    parts.clock = &m_clock;
    parts.explainer = m_explainer.get();
    parts.sampleDir = QStringLiteral(UD_SOURCE_DIR "/resources/sample");
    parts.sampleScratchDir = m_folder.filePath(u"sample"_s);
    parts.languages = QStringList{u"en"_s};
    parts.version = u"0.1.0"_s;
    parts.openUrl = [](const QUrl &) { return true; };
}

WindowFixture::~WindowFixture()
{
    m_window.reset();
    m_accounts.reset();
    m_store.reset();
}

bool WindowFixture::open(const QSize &size)
{
    FlowParts flow;
    flow.makeMailbox = [this](const Account &account, const QString &secret,
                              const CancelToken &cancel) -> Result<std::unique_ptr<Mailbox>> {
        if (account.kind == AccountKind::Files)
            return openPath(account.path, cancel);
        ImapSettings settings;
        settings.host = account.host;
        settings.port = portOf(account);
        settings.security = account.security == ServerSecurity::Tls ? ImapSecurity::Tls : ImapSecurity::StartTls;
        settings.user = account.user;
        settings.secret = secret;
        settings.auth = account.auth == AccountAuth::OAuth ? ImapAuth::OAuth : ImapAuth::Password;
        settings.caFile = caFile;
        settings.pinnedFingerprint = account.pinnedFingerprint;
        return makeImapMailbox(std::move(settings), cancel);
    };
    flow.makeDns = [this] { return dns(); };
    flow.secrets = m_secrets.get();
    flow.store = m_store.get();
    flow.explainer = m_explainer.get();
    flow.clock = &m_clock;
    // Tokens are fresh in a test's lifetime: what the secret store holds for OAuth is read as the program reads it.
    m_credentials = makeCredentials(*m_secrets, parts.oauth, m_clock);
    flow.credentials = m_credentials.get();
    m_accounts = std::make_unique<Accounts>(flow);
    parts.accounts = m_accounts.get();
    m_window = std::make_unique<MainWindow>(parts);
    m_window->resize(size);
    m_window->show();
    return QTest::qWaitForWindowActive(m_window.get());
}

void WindowFixture::type(const QString &name, const QString &text) const
{
    auto *edit = find<QLineEdit>(name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTRY_COMPARE(edit->text(), text);
}

bool WindowFixture::openSample() const
{
    m_accounts->addSample(parts.sampleDir, parts.sampleScratchDir);
    return QTest::qWaitFor(
        [this] { return m_window->currentAccount() && m_window->currentAccount()->session().lastScan().isValid(); },
        60000);
}

void WindowFixture::shoot(const QString &name, QWidget *what) const
{
    const QString folder = qEnvironmentVariable("UD_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    for (const auto &[theme, look] : {std::pair(Theme::Dark, u"dark"_s), std::pair(Theme::Light, u"light"_s)}) {
        applyTheme(theme);
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
        QVERIFY((what ? what : m_window.get())->grab().save(folder + u"/%1-%2.png"_s.arg(name, look)));
    }
}

} // namespace undelivered::test
