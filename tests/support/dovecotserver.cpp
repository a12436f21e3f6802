// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dovecotserver.h"

#include "support/scratch.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace undelivered::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList systemPaths{u"/usr/sbin"_s, u"/usr/bin"_s, u"/usr/local/sbin"_s, u"/usr/local/bin"_s};

QString programPath(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, systemPaths) : found;
}

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

/// Who owns the mail: Dovecot will not touch mail as root.
struct Owner {
    QByteArray name;
    uid_t uid;
    gid_t gid;
};

Owner mailOwner()
{
    const passwd *entry = getuid() == 0 ? getpwnam("mail") : getpwuid(getuid());
    return entry ? Owner{entry->pw_name, entry->pw_uid, entry->pw_gid} : Owner{"nobody", 65534, 65534};
}

bool giveToOwner(const QString &path)
{
    const Owner owner = mailOwner();
    return getuid() != 0 || chown(QFile::encodeName(path).constData(), owner.uid, owner.gid) == 0;
}

/// Makes the folders of `path` below `base`, all of them the mail owner's.
void makeOwned(const QString &base, const QString &path)
{
    QString at = base;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        at += u'/' + part;
        if (!QDir(at).exists()) {
            QDir().mkdir(at);
            giveToOwner(at);
        }
    }
}

const QByteArrayList allCapabilities{"IMAP4rev1", "SASL-IR",       "LOGIN-REFERRALS", "ID",       "ENABLE",
                                     "IDLE",      "SORT",          "UNSELECT",        "CHILDREN", "NAMESPACE",
                                     "UIDPLUS",   "LIST-EXTENDED", "CONDSTORE",       "QRESYNC",  "ESEARCH",
                                     "SEARCHRES", "WITHIN",        "LIST-STATUS",     "BINARY",   "MOVE",
                                     "LITERAL+",  "SPECIAL-USE"};

} // namespace

DovecotServer::DovecotServer() = default;

DovecotServer::~DovecotServer()
{
    stop();
}

bool DovecotServer::isInstalled()
{
    return !programPath(u"dovecot"_s).isEmpty() && !programPath(u"doveadm"_s).isEmpty();
}

QByteArray DovecotServer::configuration(const DovecotOptions &options) const
{
    const QByteArray root = QFile::encodeName(m_dir->path());
    const Owner owner = mailOwner();
    const QByteArray internal = getuid() == 0 ? "dovecot" : owner.name;
    const QByteArray login = getuid() == 0 ? "dovenull" : owner.name;
    QByteArray text = "protocols = imap\nlisten = 127.0.0.1\n"
                      "base_dir = " +
                      root + "/run\nstate_dir = " + root + "/state\nlog_path = " + root +
                      "/log\n"
                      "default_internal_user = " +
                      internal + "\ndefault_internal_group = " + internal +
                      "\n"
                      "default_login_user = " +
                      login +
                      "\n"
                      "first_valid_uid = 1\nfirst_valid_gid = 1\nmail_max_userip_connections = 1000\n"
                      "ssl = yes\nssl_min_protocol = TLSv1.2\ndisable_plaintext_auth = yes\n"
                      "ssl_cert = <" +
                      QFile::encodeName(m_authority.certificateFile()) +
                      "\n"
                      "ssl_key = <" +
                      QFile::encodeName(m_authority.keyFile()) +
                      "\n"
                      "auth_mechanisms = " +
                      options.mechanisms.toLatin1() +
                      "\nauth_failure_delay = 0\n"
                      "passdb {\n  driver = passwd-file\n  args = scheme=PLAIN " +
                      root +
                      "/users\n}\n"
                      "userdb {\n  driver = passwd-file\n  args = " +
                      root +
                      "/users\n}\n"
                      "mail_location = maildir:~/Maildir\n"
                      // Processes that stay: starting them anew for each connection takes longer than what is tested.
                      "service imap {\n  service_count = 1000\n}\n"
                      "service imap-login {\n  chroot =\n  service_count = 0\n"
                      "  inet_listener imap {\n    port = " +
                      QByteArray::number(m_imapPort) +
                      "\n  }\n"
                      "  inet_listener imaps {\n    port = " +
                      QByteArray::number(m_imapsPort) +
                      "\n    ssl = yes\n  }\n}\n"
                      "service anvil {\n  chroot =\n}\n"
                      "namespace inbox {\n  inbox = yes\n  separator = " +
                      QByteArray(1, options.separator) + "\n";
    for (const QByteArray name : {"Sent", "Trash", "Junk", "Drafts", "Archive"}) {
        text += "  mailbox " + name + " {\n    auto = create\n";
        if (options.specialUse)
            text += "    special_use = \\" + name + "\n";
        text += "  }\n";
    }
    text += "}\n";
    if (!options.without.isEmpty()) {
        QByteArrayList left = allCapabilities;
        for (const QByteArray &name : options.without)
            left.removeAll(name);
        text += "imap_capability = " + left.join(' ') + "\n";
    }
    if (options.quotaMessages > 0)
        text += "mail_plugins = quota\nprotocol imap {\n  mail_plugins = quota imap_quota\n}\n"
                "plugin {\n  quota = maildir:User\n  quota_rule = *:messages=" +
                QByteArray::number(options.quotaMessages) + "\n}\n";
    return text + options.extra.toUtf8() + '\n';
}

QString DovecotServer::start(const DovecotOptions &options)
{
    if (!m_authority.make(options.certificate))
        return m_authority.error();
    m_separator = options.separator;
    QString problem;
    for (int attempt = 0; attempt < 5; ++attempt) { // somebody may take a port between asking for it and using it
        problem = tryStart(options);
        if (problem.isEmpty())
            return {};
        stop();
    }
    return problem;
}

QString DovecotServer::tryStart(const DovecotOptions &options)
{
    m_dir = std::make_unique<QTemporaryDir>(scratchTemplate());
    if (!m_dir->isValid())
        return m_dir->errorString();
    chmod(QFile::encodeName(m_dir->path()).constData(), 0755);
    m_imapPort = freePort();
    m_imapsPort = freePort();
    const Owner owner = mailOwner();
    makeOwned(m_dir->path(), u"mail/rosa/Maildir/cur"_s);
    makeOwned(m_dir->path(), u"mail/rosa/Maildir/new"_s);
    makeOwned(m_dir->path(), u"mail/rosa/Maildir/tmp"_s);
    const QByteArray home = QFile::encodeName(m_dir->filePath(u"mail/rosa"_s));
    const QByteArray ids = QByteArray::number(owner.uid) + ':' + QByteArray::number(owner.gid);
    const QList<std::pair<QString, QByteArray>> files{
        {u"dovecot.conf"_s, configuration(options)},
        {u"users"_s, user().toUtf8() + ':' + password().toUtf8() + ':' + ids + "::" + home + "::\n"}};
    for (const auto &[name, text] : files) {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return file.errorString();
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setChildProcessModifier([] {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        setpgid(0, 0); // its processes can be told apart from ours
    });
    m_process->start(programPath(u"dovecot"_s), {u"-F"_s, u"-c"_s, m_dir->filePath(u"dovecot.conf"_s)});
    QDeadlineTimer deadline(15'000);
    while (!deadline.hasExpired()) {
        if (m_process->waitForFinished(20))
            break;
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_imapPort);
        if (probe.waitForConnected(1000) && probe.waitForReadyRead(5000) && probe.readAll().startsWith("* OK"))
            return {};
    }
    return u"Dovecot did not start: "_s + QString::fromUtf8(m_process->readAll()) + QString::fromUtf8(log());
}

void DovecotServer::stop()
{
    if (!m_process)
        return;
    // Those that serve somebody end at once. The one that writes the log waits for a second in case that somebody has more
    // to say.
    const auto group = static_cast<pid_t>(m_process->processId());
    m_process->terminate();
    if (!m_process->waitForFinished(100) && group > 0) {
        ::kill(-group, SIGKILL);
        m_process->waitForFinished(5'000);
    }
    m_process.reset();
}

QByteArray DovecotServer::log() const
{
    QFile file(m_dir->filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString DovecotServer::maildirOf(const QString &folder) const
{
    const QString root = u"mail/rosa/Maildir"_s;
    if (folder == "INBOX"_L1)
        return root;
    QString name = folder;
    if (name.startsWith(u"INBOX"_s + QLatin1Char(m_separator)))
        name.remove(0, 6);
    return root + u"/."_s + name.replace(QLatin1Char(m_separator), u'.');
}

void DovecotServer::deliver(const QString &folder, const QByteArray &message, const QByteArray &maildirFlags)
{
    const QString base = maildirOf(folder);
    makeOwned(m_dir->path(), base + u"/cur"_s);
    makeOwned(m_dir->path(), base + u"/new"_s);
    makeOwned(m_dir->path(), base + u"/tmp"_s);
    ++m_delivered;
    const qint64 now = 1'700'000'000 + m_delivered;
    const QString name = u"%1.M%2P1.test:2,%3"_s.arg(now)
                             .arg(m_delivered, 6, 10, QLatin1Char('0'))
                             .arg(QString::fromLatin1(maildirFlags));
    const QString path = m_dir->filePath(base + u"/cur/"_s + name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(message) != message.size())
        qFatal("cannot write %s", qPrintable(path));
    file.setFileTime(QDateTime::fromSecsSinceEpoch(now), QFileDevice::FileModificationTime);
    file.close();
    giveToOwner(path);
}

QByteArray DovecotServer::doveadm(const QStringList &arguments, bool *ok) const
{
    QProcess process;
    process.start(programPath(u"doveadm"_s), QStringList{u"-c"_s, m_dir->filePath(u"dovecot.conf"_s)} + arguments);
    const bool finished = process.waitForFinished(60'000) && process.exitCode() == 0;
    if (ok)
        *ok = finished;
    else if (!finished)
        qWarning("doveadm %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QHash<QString, QList<StoredMessage>> DovecotServer::filesIn(const QStringList &folders)
{
    QHash<QString, QList<StoredMessage>> messages;
    for (const QString &folder : folders) {
        const QString base = m_dir->filePath(maildirOf(folder));
        QHash<QByteArray, quint32> uids;
        QFile list(base + u"/dovecot-uidlist"_s);
        if (list.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : list.readAll().split('\n')) {
                const qsizetype colon = line.indexOf(" :");
                if (colon > 0)
                    uids.insert(line.sliced(colon + 2).split(':').first(), line.first(line.indexOf(' ')).toUInt());
            }
        }
        const QStringList flagged = QDir(base + u"/cur"_s).entryList(QDir::Files);
        const QStringList fresh = QDir(base + u"/new"_s).entryList(QDir::Files); // copies without a flag are put there
        for (qsizetype i = 0; i < flagged.size() + fresh.size(); ++i) {
            const QString &file = i < flagged.size() ? flagged.at(i) : fresh.at(i - flagged.size());
            const QString path = base + (i < flagged.size() ? u"/cur/"_s : u"/new/"_s) + file;
            struct stat status = {};
            if (stat(QFile::encodeName(path).constData(), &status) != 0)
                continue; // gone since the folder was read
            const QByteArrayList name = file.toLatin1().split(':');
            StoredMessage message;
            message.uid = uids.value(name.first());
            // Dovecot copies a file by linking it: the same number and time are the same message.
            QString &known = m_messageIds[{status.st_ino, status.st_mtime}];
            if (known.isEmpty()) {
                QFile text(path);
                if (text.open(QIODevice::ReadOnly)) {
                    for (QByteArray line = text.readLine(); !line.trimmed().isEmpty(); line = text.readLine()) {
                        if (line.toLower().startsWith("message-id:"))
                            known = QString::fromUtf8(line.sliced(11)).remove(u'<').remove(u'>').trimmed();
                    }
                }
            }
            message.messageId = known;
            for (const auto &[letter, flag] :
                 {std::pair{'D', "\\Draft"}, std::pair{'F', "\\Flagged"}, std::pair{'R', "\\Answered"},
                  std::pair{'S', "\\Seen"}, std::pair{'T', "\\Deleted"}}) {
                if (name.last().contains(letter) && name.size() > 1)
                    message.flags.append(QString::fromLatin1(flag));
            }
            message.flags.sort();
            message.date = QString::number(status.st_mtime);
            messages[folder].append(message);
        }
        std::sort(messages[folder].begin(), messages[folder].end(),
                  [](const auto &a, const auto &b) { return a.uid < b.uid; });
    }
    return messages;
}

void DovecotServer::createFolder(const QString &folder)
{
    doveadm({u"mailbox"_s, u"create"_s, u"-u"_s, user(), folder});
}

void DovecotServer::writeInto(const QString &folder, const QString &file, const QByteArray &text)
{
    const QString path = m_dir->filePath(maildirOf(folder) + u'/' + file);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
    out.close();
    giveToOwner(path);
}

QStringList DovecotServer::folders() const
{
    QStringList names =
        QString::fromUtf8(doveadm({u"mailbox"_s, u"list"_s, u"-u"_s, user()})).split(u'\n', Qt::SkipEmptyParts);
    names.sort();
    return names;
}

QList<StoredMessage> DovecotServer::messages(const QString &folder) const
{
    return messagesIn({folder}).value(folder);
}

QHash<QString, QList<StoredMessage>> DovecotServer::messagesIn(const QStringList &folders) const
{
    QStringList arguments{u"-f"_s, u"json"_s, u"fetch"_s,
                          u"-u"_s, user(),    u"mailbox uid flags hdr.message-id size.virtual date.received"_s};
    for (const QString &folder : folders) {
        if (folder != folders.first())
            arguments.append(u"OR"_s);
        arguments += {u"mailbox"_s, folder};
    }
    QHash<QString, QList<StoredMessage>> messages;
    const QJsonArray rows = QJsonDocument::fromJson(doveadm(arguments)).array();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        StoredMessage message;
        message.uid = row[u"uid"_s].toString().toUInt();
        message.flags = row[u"flags"_s].toString().split(u' ', Qt::SkipEmptyParts);
        message.flags.removeAll(u"\\Recent"_s);
        message.flags.sort();
        message.messageId = row[u"hdr.message-id"_s].toString().remove(u'<').remove(u'>').trimmed();
        message.size = row[u"size.virtual"_s].toString().toLongLong();
        message.date = row[u"date.received"_s].toString();
        messages[row[u"mailbox"_s].toString()].append(message);
    }
    for (QList<StoredMessage> &folder : messages)
        std::sort(folder.begin(), folder.end(), [](const auto &a, const auto &b) { return a.uid < b.uid; });
    return messages;
}

} // namespace undelivered::test
