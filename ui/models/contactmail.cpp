// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contactmail.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

/// Windows' shell takes some 2,000 characters, and mail programs in between no more.
constexpr qsizetype longestLink = 1900;

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(QString(text).replace(u'\n', u"\r\n"_s));
}

/// RFC 2047, section 2: each encoded word at most 75 characters, cut between characters.
QByteArray headerText(const QString &text)
{
    const bool plain = std::ranges::all_of(text, [](QChar letter) { return letter >= u' ' && letter <= u'~'; });
    if (plain && text.size() < 60)
        return text.toLatin1();
    QByteArray words;
    QString piece;
    const auto flush = [&] {
        if (!words.isEmpty())
            words += "\r\n ";
        words += "=?UTF-8?B?" + piece.toUtf8().toBase64() + "?=";
        piece.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype width = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        if ((piece + text.sliced(i, width)).toUtf8().size() > 42)
            flush();
        piece += text.sliced(i, width);
        i += width - 1;
    }
    flush();
    return words;
}

} // namespace

QList<QUrl> mailtoLinks(const ContactMail &mail)
{
    const QByteArray rest = "subject=" + encoded(mail.subject) + "&body=" + encoded(mail.text);
    const auto link = [&rest](const QByteArray &bcc) {
        return QUrl::fromEncoded("mailto:?" + (bcc.isEmpty() ? QByteArray() : "bcc=" + bcc + '&') + rest,
                                 QUrl::StrictMode);
    };
    QList<QUrl> links;
    QByteArray bcc;
    for (const QString &address : mail.to) {
        const QByteArray next = QUrl::toPercentEncoding(address, "@");
        if (!bcc.isEmpty() && bcc.size() + next.size() + rest.size() + 16 > longestLink) {
            links.append(link(bcc));
            bcc.clear();
        }
        bcc += (bcc.isEmpty() ? "" : ",") + next;
    }
    if (!bcc.isEmpty() || links.isEmpty())
        links.append(link(bcc));
    return links;
}

QByteArray draftMessage(const ContactMail &mail)
{
    QByteArray message = "X-Unsent: 1\r\n";
    if (!mail.from.isEmpty())
        message += "From: " + mail.from.toUtf8() + "\r\nTo: " + mail.from.toUtf8() + "\r\n";
    if (!mail.to.isEmpty())
        message += "Bcc: " + mail.to.join(u",\r\n "_s).toUtf8() + "\r\n";
    message += "Subject: " + headerText(mail.subject) + "\r\n";
    message +=
        "Date: " + QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, d MMM yyyy HH:mm:ss"_s).toLatin1() +
        " +0000\r\n";
    message +=
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    const QByteArray text = QString(mail.text).replace(u'\n', u"\r\n"_s).toUtf8().toBase64();
    for (qsizetype at = 0; at < text.size(); at += 76)
        message += text.mid(at, 76) + "\r\n";
    return message;
}

} // namespace undelivered
