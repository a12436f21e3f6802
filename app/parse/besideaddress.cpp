// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/besideaddress.h"

#include "find/lines.h"
#include "parse/smtpreply.h"

#include <algorithm>

namespace undelivered {

namespace {

bool isClosing(char c)
{
    return c == '>' || c == '"' || c == '\'' || c == ']' || c == ')' || c == '`' || c == '}';
}

} // namespace

bool isOpeningMark(char c)
{
    return c == '<' || c == '"' || c == '\'' || c == '[' || c == '(' || c == '`' || c == '{';
}

QByteArrayView beforeAddress(QByteArrayView text)
{
    for (bool again = true; again;) {
        again = false;
        text = trimmedView(text);
        while (!text.isEmpty() && isOpeningMark(text.back())) {
            text.chop(1);
            again = true;
        }
        for (const QByteArrayView type :
             {QByteArrayView("smtp:"), QByteArrayView("rfc822;"), QByteArrayView("mailto:"), QByteArrayView("smtp;")}) {
            if (text.size() >= type.size() && text.last(type.size()).compare(type, Qt::CaseInsensitive) == 0) {
                text.chop(type.size());
                again = true;
            }
        }
    }
    return text;
}

QByteArrayView afterAddress(QByteArrayView text)
{
    while (!text.isEmpty() && isClosing(text.front()))
        text = text.sliced(1);
    return text;
}

QByteArrayView withoutBullets(QByteArrayView text)
{
    text = trimmedView(text);
    while (!text.isEmpty()) {
        const char c = text.front();
        if (c == '>' || c == '*' || c == '-' || c == '+' || c == '#' || c == '|' || c == '.' || c == ')' || c == ' ') {
            text = text.sliced(1);
        } else if (text.startsWith("\xE2\x80\xA2") || text.startsWith("\xE3\x83\xBB") ||
                   text.startsWith("\xE2\x97\x8F")) {
            text = text.sliced(3); // bullets
        } else if (text.startsWith("\xC2\xB7")) {
            text = text.sliced(2);
        } else {
            break;
        }
    }
    const bool number = !text.isEmpty() && text.size() <= 4 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ')';
    });
    return number ? QByteArrayView() : text;
}

bool isDesk(QByteArrayView address)
{
    const qsizetype at = address.indexOf('@');
    const QByteArrayView local = at < 0 ? address : address.first(at);
    for (const QByteArrayView desk :
         {QByteArrayView("postmaster"), QByteArrayView("mailer-daemon"), QByteArrayView("abuse"),
          QByteArrayView("support"), QByteArrayView("helpdesk"), QByteArrayView("help"), QByteArrayView("webmaster"),
          QByteArrayView("hostmaster"), QByteArrayView("noreply"), QByteArrayView("no-reply"),
          QByteArrayView("mailerdaemon")}) {
        if (local.compare(desk, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool isRefusal(QByteArrayView line)
{
    const SmtpReply reply = readSmtpReply(line);
    if (reply.at < 0)
        return false;
    const char kind = reply.code.isEmpty() ? reply.enhanced.front() : reply.code.front();
    return kind == '4' || kind == '5';
}

} // namespace undelivered
