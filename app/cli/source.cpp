// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/source.h"

#include <QEventLoop>
#include <QFile>
#include <QUrl>

#include <algorithm>
#include <cstdio>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

Result<QString> secretFromStdin()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, input.errorString(), u"standard input"_s);
    QByteArray line = input.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<QString> secretFromKeychain(const FlowParts &parts, const Account &account)
{
    // The keychain answers through events; this program has no window that could be blocked.
    QEventLoop loop;
    Result<QString> answer = QString();
    const auto take = [&](const Result<QString> &secret) {
        answer = secret;
        loop.quit();
    };
    if (parts.credentials)
        parts.credentials->fetch(account, take);
    else
        parts.secrets->read(account.id, take);
    loop.exec();
    if (answer && answer->isEmpty())
        return failure(ErrorKind::KeychainUnavailable);
    return answer;
}

Result<Account> accountNamed(const QString &name, const CommandParts &parts)
{
    const Result<StoreThread *> store = parts.openStore();
    if (!store)
        return tl::unexpected(store.error());
    const Result<QList<Account>> accounts = (*store)->run([](Store &open) { return open.accounts(); }).result();
    if (!accounts)
        return tl::unexpected(accounts.error());
    const auto found = std::ranges::find_if(*accounts, [&](const Account &account) {
        return account.name == name || account.address.compare(name, Qt::CaseInsensitive) == 0 || account.id == name;
    });
    if (found == accounts->cend())
        return failure(ErrorKind::InvalidInput, u"no account of that name was set up in the window"_s, name);
    return *found;
}

Result<std::unique_ptr<Dns>> dnsFor(const CommandLine &line, const CommandParts &parts)
{
    switch (line.dns) {
    case CommandLine::DnsMode::System: return parts.flow.makeDns();
    case CommandLine::DnsMode::File:
        return ZoneFileDns::load(line.dnsFile).map([](std::unique_ptr<ZoneFileDns> dns) -> std::unique_ptr<Dns> {
            return dns;
        });
    case CommandLine::DnsMode::Off: break;
    }
    return std::make_unique<NoDns>();
}

} // namespace

Result<OpenSource> openSource(const CommandLine &line, const CommandParts &parts)
{
    OpenSource source;
    source.account = line.source;
    if (!line.accountName.isEmpty()) {
        Result<Account> named = accountNamed(line.accountName, parts);
        if (!named)
            return tl::unexpected(named.error());
        source.account = std::move(*named);
    }
    if (!line.addresses.isEmpty()) {
        source.account.address = line.addresses.first();
        source.account.aliases = line.addresses.sliced(1);
    } else if (source.account.address.isEmpty() && source.account.user.contains(u'@')) {
        source.account.address = source.account.user;
    }
    QString secret;
    if (source.account.kind == AccountKind::Imap) {
        const Result<QString> read =
            line.passwordStdin ? secretFromStdin() : secretFromKeychain(parts.flow, source.account);
        if (!read)
            return tl::unexpected(read.error());
        secret = *read;
    }
    Result<std::unique_ptr<Dns>> dns = dnsFor(line, parts);
    if (!dns)
        return tl::unexpected(dns.error());
    source.dns = std::move(*dns);
    Result<std::unique_ptr<Mailbox>> mailbox = parts.flow.makeMailbox(source.account, secret, CancelToken());
    if (!mailbox)
        return tl::unexpected(mailbox.error());
    source.mailbox = std::move(*mailbox);
    return source;
}

QString placeName(const Account &account, const Mailbox &mailbox, const MessageKey &key)
{
    if (account.kind == AccountKind::Imap)
        return u"imap://%1/%2;UID=%3"_s.arg(account.name, key.folder).arg(key.uid);
    if (key.uid != 0)
        return u"%1#%2"_s.arg(account.path).arg(key.uid);
    const QString file = mailbox.filePath(key);
    return file.isEmpty() ? account.path : file;
}

} // namespace undelivered
