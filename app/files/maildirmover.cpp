// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/maildirmover.h"

#include "files/maildirname.h"
#include "files/maildirtree.h"

#include <QSet>

#include <algorithm>
#include <random>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace {

constexpr size_t batchSize = 200;

ErrorKind kindOf(const std::error_code &error)
{
    if (error == std::errc::no_space_on_device)
        return ErrorKind::DiskFull;
    return error == std::errc::permission_denied || error == std::errc::read_only_file_system ||
                   error == std::errc::operation_not_permitted
               ? ErrorKind::FolderReadOnly
               : ErrorKind::FileUnreadable;
}

/// The name in the target's cur/: as it was, with ":2," where it had no flags field yet, and with a part of its own where
/// the target holds that unique name already.
fs::path placeFor(const MaildirFolder &target, const QSet<QString> &taken, const fs::path &file, QString &unique)
{
    const std::string old = file.filename().string();
    const MaildirName name = readMaildirName(QString::fromLatin1(old.data(), static_cast<qsizetype>(old.size())));
    const std::string stem = old.substr(0, static_cast<size_t>(name.unique.size()));
    const std::string info = name.info.isEmpty() ? ":2," : name.info.toLatin1().toStdString();
    std::string added;
    if (taken.contains(unique)) {
        std::random_device random;
        added = ",R" + std::to_string(random()) + std::to_string(random());
        unique += QString::fromStdString(added);
    }
    return target.directory() / "cur" / (stem + added + info);
}

/// Checks one message; its file where it is still the chosen one.
fs::path checked(MaildirFolder &source, MoveOutcome &outcome)
{
    const auto now = source.identity(outcome.item.key);
    if (!now)
        outcome.fate = MoveFate::Gone;
    else if (!isSameMessage(outcome.item, *now))
        outcome.fate = MoveFate::Different;
    else
        return source.find(outcome.item.key);
    return {};
}

/// Carries out `act` on each message that is still what it was, in batches that are announced and told of.
template <typename Act>
Result<void> inBatches(MaildirFolder &source, std::span<const MoveItem> items, const Landing &landing,
                       const CancelToken &cancel, const Mailbox::BatchSink &beforeBatch,
                       const Mailbox::OutcomeSink &afterBatch, Act act)
{
    for (size_t at = 0; at < items.size(); at += batchSize) {
        if (cancel.cancelled())
            return failure(ErrorKind::Cancelled);
        std::vector<MoveOutcome> outcomes;
        std::vector<MoveItem> going;
        for (const MoveItem &item : items.subspan(at, std::min(batchSize, items.size() - at))) {
            outcomes.push_back({item, MoveFate::NotMoved, {}});
            if (!checked(source, outcomes.back()).empty())
                going.push_back(item);
        }
        if (beforeBatch && !going.empty()) {
            if (auto ready = beforeBatch(going, landing); !ready)
                return ready;
        }
        Result<void> done;
        for (MoveOutcome &one : outcomes) {
            if (one.fate != MoveFate::NotMoved || !done)
                continue;
            const fs::path file = source.find(one.item.key);
            if (file.empty())
                one.fate = MoveFate::Gone;
            else if (const std::error_code error = act(file, one))
                done = failure(kindOf(error), QString::fromStdString(error.message()), shownPath(file));
        }
        if (afterBatch) {
            if (auto kept = afterBatch(outcomes); !kept && done)
                return kept;
        }
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<void> moveMaildirMessages(MaildirFolder &source, MaildirFolder &target, std::span<const MoveItem> items,
                                 const CancelToken &cancel, const Mailbox::BatchSink &beforeBatch,
                                 const Mailbox::OutcomeSink &afterBatch)
{
    std::error_code unused;
    if (!fs::is_directory(target.directory() / "cur", unused)) {
        if (auto made = makeMaildir(target.directory()); !made)
            return made;
    }
    const auto present = target.list();
    if (!present)
        return tl::unexpected(present.error());
    QSet<QString> taken;
    for (const MessageKey &key : *present)
        taken.insert(key.file);
    const QString name = target.folder().name;
    const auto rename = [&](const fs::path &file, MoveOutcome &one) {
        QString unique = one.item.key.file;
        const fs::path place = placeFor(target, taken, file, unique);
        std::error_code error;
        if (fs::exists(place, error)) // came to be since; renaming would overwrite it
            return std::make_error_code(std::errc::file_exists);
        fs::rename(file, place, error);
        if (!error) {
            taken.insert(unique);
            one.fate = MoveFate::Moved;
            one.target = {name, 0, 0, unique};
        }
        return error;
    };
    return inBatches(source, items, {name}, cancel, beforeBatch, afterBatch, rename);
}

Result<void> deleteMaildirMessages(MaildirFolder &folder, std::span<const MoveItem> items, const CancelToken &cancel,
                                   const Mailbox::BatchSink &beforeBatch, const Mailbox::OutcomeSink &afterBatch)
{
    const auto remove = [](const fs::path &file, MoveOutcome &one) {
        std::error_code error;
        const bool removed = fs::remove(file, error);
        if (!error)
            one.fate = removed ? MoveFate::Deleted : MoveFate::Gone;
        return error;
    };
    return inBatches(folder, items, {}, cancel, beforeBatch, afterBatch, remove);
}

Result<QList<MoveOutcome>> locateMaildirMessages(MaildirFolder &folder, std::span<const MoveItem> items,
                                                 const CancelToken &cancel)
{
    QList<MoveOutcome> outcomes;
    std::vector<MoveItem> elsewhere;
    QSet<QString> taken;
    for (const MoveItem &item : items) {
        // Its own name first: a message keeps it from folder to folder.
        const MessageKey key{folder.folder().name, 0, 0, item.key.file};
        const auto now = folder.identity(key);
        if (now && isSameMessage(item, *now)) {
            outcomes.append({item, MoveFate::Moved, key});
            taken.insert(item.key.file);
        } else {
            elsewhere.push_back(item);
        }
    }
    if (elsewhere.empty())
        return outcomes;
    const auto keys = folder.list();
    if (!keys)
        return tl::unexpected(keys.error());
    std::vector<MessageKey> places;
    std::vector<MessageIdentity> identities;
    for (const MessageKey &key : *keys) {
        if (cancel.cancelled())
            return failure(ErrorKind::Cancelled);
        const auto identity = taken.contains(key.file) ? std::nullopt : folder.identity(key);
        if (!identity)
            continue;
        places.push_back(key);
        identities.push_back(*identity);
    }
    const std::vector<qsizetype> matches = matchMessages(elsewhere, identities);
    for (size_t i = 0; i < elsewhere.size(); ++i) {
        if (matches[i] >= 0)
            outcomes.append({elsewhere[i], MoveFate::Moved, places[static_cast<size_t>(matches[i])]});
    }
    return outcomes;
}

} // namespace undelivered
