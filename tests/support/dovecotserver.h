// SPDX-License-Identifier: GPL-3.0-or-later
/// A private Dovecot for one test: own configuration, mail store and authority in a temporary folder, free ports on the
/// loopback address, TLS on one and STARTTLS on the other. Never touches an installed Dovecot's own set-up. Runs as root
/// (mail then belongs to the user "mail") or as anybody. Goes away with the object, and with the process.
///
///     DovecotServer server;
///     UD_START_DOVECOT(server, {});              // fails in CI, skips elsewhere, where Dovecot is not installed
///     server.deliver("INBOX", message, "S");     // "S": \Seen, as Maildir writes flags
///     ImapSettings to: host "localhost", server.imapsPort(), server.user(), server.password(), server.caFile()
///     QCOMPARE(server.messages("Trash").size(), 3); // looked at with doveadm, from outside
#pragma once

#include "support/testauthority.h"

#include <QByteArrayList>
#include <QHash>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace undelivered::test {

struct DovecotOptions {
    CertificateCase certificate = CertificateCase::Good;
    QByteArrayList without; ///< capabilities not to be announced: "MOVE", "UIDPLUS", "SPECIAL-USE", "ESEARCH" ...
    char separator = '.';   ///< between folders in names: '.' or '/'
    bool specialUse = true; ///< Sent, Trash, Junk, Drafts and Archive say what they are
    QString mechanisms = QStringLiteral("plain login cram-md5 scram-sha-1 scram-sha-256");
    int quotaMessages = 0; ///< 0: no limit
    /// Lines added to the configuration.
    QString extra;
};

/// One message as doveadm sees it.
struct StoredMessage {
    quint32 uid = 0;
    QStringList flags; ///< sorted, without \Recent
    QString messageId; ///< without brackets
    qint64 size = 0;
    QString date; ///< when it was received, as doveadm writes it

    friend bool operator==(const StoredMessage &, const StoredMessage &) = default;
};

class DovecotServer
{
public:
    DovecotServer();
    ~DovecotServer();
    DovecotServer(const DovecotServer &) = delete;
    DovecotServer &operator=(const DovecotServer &) = delete;

    [[nodiscard]] static bool isInstalled();
    /// An empty string, or what went wrong.
    [[nodiscard]] QString start(const DovecotOptions &options = {});
    void stop();

    [[nodiscard]] QString host() const { return QStringLiteral("localhost"); }
    [[nodiscard]] quint16 imapsPort() const { return m_imapsPort; } ///< TLS from the first byte
    [[nodiscard]] quint16 imapPort() const { return m_imapPort; }   ///< STARTTLS
    [[nodiscard]] QString user() const { return QStringLiteral("rosa@postamt.example"); }
    [[nodiscard]] QString password() const { return QStringLiteral("Kanarie \"7\\x"); }
    [[nodiscard]] QString caFile() const { return m_authority.caFile(); }
    [[nodiscard]] QString fingerprint() const { return m_authority.fingerprint(); }

    /// Puts a message (LF or CRLF line ends) into a folder, which must exist, as if it had been there before. `maildirFlags`:
    /// D draft, F flagged, R answered, S seen, T deleted. Messages get UIDs in the order delivered.
    void deliver(const QString &folder, const QByteArray &message, const QByteArray &maildirFlags = {});
    void createFolder(const QString &folder);
    /// A file of Dovecot's own beside a folder's messages, such as its access rights.
    void writeInto(const QString &folder, const QString &file, const QByteArray &text);
    [[nodiscard]] QList<StoredMessage> messages(const QString &folder) const;
    /// Of several folders, asked for at once.
    [[nodiscard]] QHash<QString, QList<StoredMessage>> messagesIn(const QStringList &folders) const;
    /// The same, read from Dovecot's files without asking it: quick, for looking hundreds of times. Without sizes,
    /// and dates are in seconds since 1970.
    [[nodiscard]] QHash<QString, QList<StoredMessage>> filesIn(const QStringList &folders);
    [[nodiscard]] QStringList folders() const;
    /// Output of doveadm with these arguments; `ok` tells whether it succeeded.
    QByteArray doveadm(const QStringList &arguments, bool *ok = nullptr) const;
    [[nodiscard]] QByteArray log() const;

private:
    [[nodiscard]] QString tryStart(const DovecotOptions &options);
    [[nodiscard]] QByteArray configuration(const DovecotOptions &options) const;
    [[nodiscard]] QString maildirOf(const QString &folder) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    TestAuthority m_authority;
    std::unique_ptr<QProcess> m_process;
    quint16 m_imapsPort = 0;
    quint16 m_imapPort = 0;
    char m_separator = '.';
    int m_delivered = 0;
    QHash<std::pair<quint64, qint64>, QString> m_messageIds; ///< by the file's number and time
};

} // namespace undelivered::test

/// Starts `server` with `options` (braces allowed) inside a Qt Test function.
#define UD_START_DOVECOT(server, ...)                                                                                  \
    do {                                                                                                               \
        if (!undelivered::test::DovecotServer::isInstalled()) {                                                        \
            if (qEnvironmentVariableIsSet("CI"))                                                                       \
                QFAIL("Dovecot is not installed");                                                                     \
            QSKIP("Dovecot is not installed");                                                                         \
        }                                                                                                              \
        const QString problem = (server).start(__VA_ARGS__);                                                           \
        QVERIFY2(problem.isEmpty(), qPrintable(problem));                                                              \
    } while (false)
