// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/noticejson.h"
#include "explain/explainer.h"
#include "judge/judge.h"
#include "parse/noticeparser.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace undelivered {

using namespace Qt::StringLiterals;

bool isCommand(const QStringList &arguments)
{
    return !arguments.isEmpty() && arguments.first() == u"explain"_s;
}

ExitStatus runCommand(const QStringList &arguments)
{
    const Result<Explainer> explainer = Explainer::load();
    if (!explainer)
        return ExitStatus::Incomplete;
    ExitStatus status = ExitStatus::Done;
    for (const QString &path : arguments.sliced(1)) {
        if (path.startsWith(u"--"))
            continue;
        QFile file(path);
        const bool opened = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        if (!opened) {
            status = ExitStatus::Incomplete;
            continue;
        }
        JudgedNotice judged;
        judged.notice = parseNotice(file.readAll());
        judged.explanation = explainer->explain(judged.notice);
        judgeAlone(judged);
        const QByteArray line = QJsonDocument(noticeJson(judged, path)).toJson(QJsonDocument::Compact);
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
        std::fputc('\n', stdout);
    }
    return status;
}

} // namespace undelivered
