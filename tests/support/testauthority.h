// SPDX-License-Identifier: GPL-3.0-or-later
/// A certificate authority of the test's own, made with the openssl program in a folder that goes with the object. For test
/// servers only; any thread.
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace undelivered::test {

enum class CertificateCase {
    Good,            ///< for localhost and 127.0.0.1, signed by caFile()
    WrongHost,       ///< for imap.elsewhere.example, signed by caFile()
    Expired,         ///< for localhost, signed by caFile(), ended yesterday
    UnknownAuthority ///< for localhost, signed by an authority that caFile() does not hold
};

class TestAuthority
{
public:
    TestAuthority();

    /// Makes key and certificate files; false where openssl failed (see error()). Good: for `names` besides localhost.
    [[nodiscard]] bool make(CertificateCase which = CertificateCase::Good, const QStringList &names = {});
    [[nodiscard]] QString caFile() const { return m_dir.filePath(QStringLiteral("ca.pem")); }
    [[nodiscard]] QString certificateFile() const { return m_dir.filePath(QStringLiteral("server.pem")); }
    [[nodiscard]] QString keyFile() const { return m_dir.filePath(QStringLiteral("server.key")); }
    /// SHA-256 of the server's certificate, "AA:BB:...".
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] QString error() const { return m_error; }

private:
    [[nodiscard]] bool run(const QStringList &arguments);
    [[nodiscard]] bool makeAuthority(const QString &name);

    QTemporaryDir m_dir;
    QString m_error;
};

} // namespace undelivered::test
