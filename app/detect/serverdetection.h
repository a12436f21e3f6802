// SPDX-License-Identifier: GPL-3.0-or-later
/// Finds the mail server from an address alone: one step after the other (DetectionStep), each announced so that the window
/// can name it, each skippable, until one finds something. Never sends the address, its local part or a password to anybody,
/// never uses an unencrypted connection. Window's thread; nothing blocks.
#pragma once

#include "account/oauthprovider.h"
#include "detect/namelookup.h"
#include "detect/servercandidate.h"

#include <QObject>
#include <QSet>
#include <memory>

namespace undelivered {

struct DetectionOptions {
    /// Thunderbird's central directory learns from the question which domain somebody has a mailbox at, so it is asked only
    /// if the person says so.
    bool askCentralDirectory = false;
};

class ServerDetection final : public QObject
{
    Q_OBJECT
public:
    /// `names` outlives it.
    ServerDetection(ProviderTable providers, OAuthTable oauth, NameLookup &names, QObject *parent = nullptr);
    ~ServerDetection() override;

    /// Starts afresh. found(), notFound() or nothing (after cancel()) follows, never before start() returned.
    void start(const QString &address, DetectionOptions options = {});
    /// Goes on to the next step.
    void skip();
    /// Goes on after found(): none of those was right.
    void searchOn();
    void cancel();

Q_SIGNALS:
    /// `asked`: the host that is asked, for the screen; empty where nobody is.
    void stepStarted(undelivered::DetectionStep step, const QString &asked);
    /// How a step ended that found nothing; Cancelled: skipped.
    void stepFailed(undelivered::DetectionStep step, const undelivered::Error &error);
    void found(const QList<undelivered::ServerCandidate> &candidates);
    /// No step is left. The error is the most telling one (a certificate refused says more than a name not found);
    /// InvalidInput: the address has no domain.
    void notFound(const undelivered::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace undelivered
