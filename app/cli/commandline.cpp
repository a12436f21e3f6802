// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QUrl>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

using Command = CommandLine::Command;

tl::unexpected<Error> wrong(const QString &what)
{
    return failure(ErrorKind::InvalidInput, what);
}

std::optional<Command> commandNamed(const QString &word)
{
    if (word == u"explain")
        return Command::Explain;
    if (word == u"scan")
        return Command::Scan;
    if (word == u"sweep")
        return Command::Sweep;
    if (word == u"undo")
        return Command::Undo;
    if (word == u"help" || word == u"--help" || word == u"-h")
        return Command::Help;
    if (word == u"--version" || word == u"-v")
        return Command::Version;
    return std::nullopt;
}

Result<Account> imapSource(const QString &text)
{
    // Mail users are often whole addresses: of several "@" the last one divides user and host.
    QString escaped = text;
    for (qsizetype at = escaped.lastIndexOf(u'@') - 1; at >= 0 && (at = escaped.lastIndexOf(u'@', at)) >= 0; --at)
        escaped.replace(at, 1, u"%40"_s);
    const QUrl url(escaped, QUrl::StrictMode);
    const bool tls = url.scheme() == u"imaps";
    if (!url.isValid() || (!tls && url.scheme() != u"imap"))
        return wrong(u"--imap wants imaps://USER@HOST:PORT, or imap:// for STARTTLS"_s);
    if (!url.password().isEmpty())
        return wrong(
            u"a password in an address can be read by others: give it on standard input with --password-stdin"_s);
    if (url.host().isEmpty() || url.userName().isEmpty())
        return wrong(u"--imap wants a user and a host: imaps://USER@HOST:PORT"_s);
    Account account;
    account.kind = AccountKind::Imap;
    account.host = url.host(QUrl::FullyDecoded);
    account.security = tls ? ServerSecurity::Tls : ServerSecurity::StartTls;
    account.port = static_cast<quint16>(url.port(tls ? 993 : 143));
    account.user = url.userName(QUrl::FullyDecoded);
    account.id = imapAccountId(account.user, account.host, account.port);
    account.name = account.user;
    return account;
}

/// Walks over the words behind the command.
class Reader
{
public:
    explicit Reader(QStringList words)
        : m_words(std::move(words))
    {
    }

    Result<CommandLine> read()
    {
        if (m_words.isEmpty())
            return wrong(u"no command given"_s);
        const std::optional<Command> command = commandNamed(m_words.first());
        if (!command)
            return wrong(u"unknown command \"%1\""_s.arg(m_words.first()));
        m_line.command = *command;
        for (m_at = 1; m_at < m_words.size(); ++m_at) {
            if (Result<void> taken = take(m_words.at(m_at)); !taken)
                return tl::unexpected(taken.error());
        }
        return check();
    }

private:
    Result<QString> value(const QString &option)
    {
        if (m_at + 1 >= m_words.size())
            return wrong(u"%1 wants a value"_s.arg(option));
        return m_words.at(++m_at);
    }

    Result<void> take(const QString &word)
    {
        if (m_onlyFiles || word == u"-" || !word.startsWith(u'-')) {
            if (m_line.command != Command::Explain)
                return wrong(u"unexpected \"%1\""_s.arg(word));
            m_line.files.append(word);
            return {};
        }
        if (word == u"--")
            m_onlyFiles = true;
        else if (word == u"--json")
            m_line.json = true;
        else if (word == u"--password-stdin")
            m_line.passwordStdin = true;
        else if (word == u"--dry-run")
            m_line.dryRun = true;
        else if (word == u"--yes")
            m_line.confirmed = true;
        else
            return takeWithValue(word);
        return {};
    }

    Result<void> takeWithValue(const QString &option)
    {
        static const QStringList known = {u"--maildir"_s, u"--mbox"_s, u"--account"_s, u"--imap"_s,
                                          u"--address"_s, u"--dns"_s,  u"--ca"_s,      u"--verdict"_s};
        if (!known.contains(option))
            return wrong(u"unknown option %1"_s.arg(option));
        const Result<QString> given = value(option);
        if (!given)
            return tl::unexpected(given.error());
        if (option == u"--maildir" || option == u"--mbox")
            return takeFilesSource(*given);
        if (option == u"--account") {
            m_line.accountName = *given;
            return countSource();
        }
        if (option == u"--imap")
            return imapSource(*given).and_then([this](const Account &account) {
                const QString ca = m_line.source.caFile;
                m_line.source = account;
                m_line.source.caFile = ca;
                return countSource();
            });
        if (option == u"--address")
            m_line.addresses.append(*given);
        else if (option == u"--ca")
            m_line.source.caFile = *given;
        else if (option == u"--dns")
            takeDns(*given);
        else
            return takeVerdict(*given);
        return {};
    }

    Result<void> takeFilesSource(const QString &path)
    {
        m_line.source.kind = AccountKind::Files;
        m_line.source.path = path;
        m_line.source.id = filesAccountId(path);
        m_line.source.name = path;
        return countSource();
    }

    Result<void> countSource()
    {
        if (++m_sources > 1)
            return wrong(u"give one source only"_s);
        return {};
    }

    void takeDns(const QString &mode)
    {
        if (mode == u"off") {
            m_line.dns = CommandLine::DnsMode::Off;
        } else if (mode == u"system") {
            m_line.dns = CommandLine::DnsMode::System;
        } else {
            m_line.dns = CommandLine::DnsMode::File;
            m_line.dnsFile = mode;
        }
    }

    Result<void> takeVerdict(const QString &word)
    {
        const std::optional<Verdict> verdict = verdictFromId(word);
        if (!verdict)
            return wrong(u"unknown verdict \"%1\""_s.arg(word));
        m_line.verdicts.append(*verdict);
        return {};
    }

    Result<CommandLine> check() const
    {
        switch (m_line.command) {
        case Command::Explain:
            if (m_line.files.isEmpty())
                return wrong(u"explain wants at least one file, or - for standard input"_s);
            break;
        case Command::Sweep:
            if (m_line.verdicts.isEmpty())
                return wrong(u"sweep wants --verdict, for instance --verdict forged"_s);
            if (m_line.dryRun == m_line.confirmed)
                return wrong(u"sweep wants either --dry-run or --yes"_s);
            break;
        default: break;
        }
        const bool wantsSource =
            m_line.command == Command::Scan || m_line.command == Command::Sweep || m_line.command == Command::Undo;
        if (wantsSource && m_sources == 0)
            return wrong(u"give a source: --maildir DIR, --mbox FILE, --account NAME or --imap imaps://USER@HOST"_s);
        const bool imap = wantsSource && m_line.accountName.isEmpty() && m_line.source.kind == AccountKind::Imap;
        if (imap && !m_line.passwordStdin)
            return wrong(u"--imap wants --password-stdin: the password is read from standard input"_s);
        return m_line;
    }

    QStringList m_words;
    qsizetype m_at = 0;
    bool m_onlyFiles = false;
    int m_sources = 0;
    CommandLine m_line;
};

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    return Reader(arguments).read();
}

QString usageText()
{
    return uR"(undelivered                      open the window
undelivered explain [--json] FILE...
undelivered scan SOURCE [--json] [--address A]... [--dns FILE|off|system]
undelivered sweep SOURCE --verdict V (--dry-run | --yes) [--address A]... [--dns FILE|off|system]
undelivered undo SOURCE

FILE is an .eml file, an mbox, a Maildir, or - for standard input.
SOURCE is one of
  --maildir DIR
  --mbox FILE
  --account NAME                 one that was set up in the window
  --imap imaps://USER@HOST:PORT  (imap:// means STARTTLS, required)
         --password-stdin [--ca FILE]

Exit status: 0 done, 1 something could not be read or done, 2 wrong words on the
command line, 3 sign-in refused, 4 no connection or untrusted certificate.
)"_s;
}

} // namespace undelivered
