// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/maildirtree.h"

#include "mailbox/folderguess.h"
#include "mailbox/mutf7.h"

#include <algorithm>
#include <fstream>
#include <set>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace {

constexpr int maxDepth = 16;
constexpr size_t maxFolders = 10'000;

struct Found {
    QString name;
    QChar separator;
    fs::path directory;
};

bool isDirectory(const fs::path &path)
{
    std::error_code error;
    return fs::is_directory(path, error);
}

/// Names in a Maildir++ are modified UTF-7, or UTF-8 with some programs.
QString decoded(const QString &name)
{
    return decodeModifiedUtf7(name.toUtf8()).value_or(name);
}

class Walk
{
public:
    void look(const fs::path &directory, const QString &prefix, int depth)
    {
        std::error_code error;
        if (depth > maxDepth || !m_seen.insert(fs::canonical(directory, error).string()).second)
            return;
        std::vector<fs::path> below;
        for (fs::directory_iterator entry(directory, error), end; !error && entry != end; entry.increment(error)) {
            std::error_code ignored;
            if (entry->is_directory(ignored) && !entry->is_symlink(ignored))
                below.push_back(entry->path());
        }
        std::sort(below.begin(), below.end());
        for (const fs::path &one : below) {
            const QString name = shownPath(one.filename());
            if (name == u"cur" || name == u"new" || name == u"tmp" || found.size() >= maxFolders)
                continue;
            if (name.startsWith(u'.') && name.endsWith(".directory"_L1) && name.size() > 11) {
                look(one, prefix + name.sliced(1, name.size() - 11) + u'/', depth + 1);
            } else if (name.startsWith(u'.')) {
                if (name.size() > 1 && isMaildir(one))
                    found.push_back({prefix + decoded(name.sliced(1)), u'.', one});
            } else {
                if (isMaildir(one))
                    found.push_back({prefix + name, u'/', one});
                look(one, prefix + name + u'/', depth + 1);
            }
        }
    }

    std::vector<Found> found;

private:
    std::set<std::string> m_seen;
};

bool isPlusPlus(const std::vector<Found> &found)
{
    return found.empty() ||
           std::any_of(found.begin(), found.end(), [](const Found &one) { return one.separator == u'.'; });
}

} // namespace

bool isMaildir(const fs::path &directory)
{
    return isDirectory(directory / "cur") || isDirectory(directory / "new");
}

fs::path maildirPath(const fs::path &root, const QString &name)
{
    Walk walk;
    walk.look(root, {}, 0);
    if (isPlusPlus(walk.found) && isMaildir(root))
        return root / ("." + encodeModifiedUtf7(name).toStdString());
    return root / nativePath(name);
}

std::vector<std::unique_ptr<MaildirFolder>> maildirFolders(const fs::path &root, const QString &prefix)
{
    Walk walk;
    walk.look(root, {}, 0);
    const bool dotted = isPlusPlus(walk.found);
    QList<Folder> folders;
    std::vector<fs::path> directories;
    const auto add = [&](const QString &name, QChar separator, FolderUse use, const fs::path &directory) {
        folders.append({.name = name, .separator = separator, .use = use});
        directories.push_back(directory);
    };
    if (isMaildir(root))
        add(u"INBOX"_s, dotted ? u'.' : u'/', FolderUse::Inbox, root);
    for (const Found &one : walk.found) {
        const bool inbox = !isMaildir(root) && one.name.compare("INBOX"_L1, Qt::CaseInsensitive) == 0;
        add(one.name, one.separator, inbox ? FolderUse::Inbox : FolderUse::None, one.directory);
    }
    guessFolderUses(folders);
    if (std::none_of(folders.cbegin(), folders.cend(),
                     [](const Folder &folder) { return folder.use == FolderUse::Trash; }))
        add(u"Trash"_s, dotted && isMaildir(root) ? u'.' : u'/', FolderUse::Trash, maildirPath(root, u"Trash"_s));
    std::vector<std::unique_ptr<MaildirFolder>> made;
    for (size_t i = 0; i < directories.size(); ++i) {
        Folder &folder = folders[static_cast<qsizetype>(i)];
        folder.name.prepend(prefix);
        made.push_back(std::make_unique<MaildirFolder>(folder, directories[i], root));
    }
    return made;
}

Result<void> makeMaildir(const fs::path &directory)
{
    std::error_code error;
    for (const char *part : {"cur", "new", "tmp"}) {
        fs::create_directories(directory / part, error);
        if (error)
            return failure(error == std::errc::no_space_on_device ? ErrorKind::DiskFull : ErrorKind::FolderReadOnly,
                           QString::fromStdString(error.message()), shownPath(directory));
    }
    if (directory.filename().string().starts_with('.'))
        std::ofstream(directory / "maildirfolder").close();
    return {};
}

} // namespace undelivered
