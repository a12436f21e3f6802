// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/codetext.h"

#include <QCoreApplication>

namespace undelivered {

QString codeText(const CodeMeaning &code)
{
    const QChar first = code.code.isEmpty() ? QChar() : code.code.front();
    if (first == u'2')
        return QCoreApplication::translate("CodeText", "The message was accepted.");
    if (first == u'4')
        return QCoreApplication::translate("CodeText", "A temporary problem: the same message may pass later.");
    if (first == u'5')
        return QCoreApplication::translate("CodeText", "A permanent refusal: sending the same message again does not "
                                                       "help.");
    return QCoreApplication::translate("CodeText", "A code of the mail system that wrote this notice.");
}

QString providerName(const QString &providerId)
{
    return providerId;
}

QStringList codeMeaningIds()
{
    return {};
}

} // namespace undelivered
