// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/session.h"

#include "imap/serverwords.h"
#include "imap/signin.h"

#include <QDeadlineTimer>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr ReplyLimits handshakeLimits{64 * 1024, 64 * 1024, 64 * 1024, 1024 * 1024};
constexpr int maxRepliesPerCommand = 5'000'000;
constexpr int maxGreetingLines = 100;

/// Messages came or went: EXISTS, EXPUNGE, or VANISHED of RFC 7162.
bool tellsOfChange(const Reply &reply)
{
    ReplyCursor cursor(reply);
    const QByteArrayView first = cursor.atom();
    if (first.compare("VANISHED", Qt::CaseInsensitive) == 0)
        return true;
    const QByteArrayView second = cursor.atom();
    return second.compare("EXISTS", Qt::CaseInsensitive) == 0 || second.compare("EXPUNGE", Qt::CaseInsensitive) == 0;
}

bool hasBreak(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

bool hasBreak(const QString &text)
{
    return text.contains(u'\r') || text.contains(u'\n') || text.contains(QChar(u'\0'));
}

} // namespace

Result<QByteArray> quotedString(QByteArrayView text)
{
    if (hasBreak(text.toByteArray()))
        return failure(ErrorKind::InvalidInput, u"line break in a name"_s);
    QByteArray out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

Session::Session(ImapSettings settings, CancelToken cancel)
    : m_settings(std::move(settings))
    , m_link(m_settings, std::move(cancel))
    , m_reader(m_link)
{
}

Result<void> Session::open()
{
    close();
    if (hasBreak(m_settings.user) || hasBreak(m_settings.secret) || hasBreak(m_settings.host))
        return failure(ErrorKind::InvalidInput, u"line break in user name, password or host"_s, m_settings.host);
    m_capabilities = {};
    if (auto connected = m_link.connectToServer(); !connected)
        return connected;
    for (const auto step : {&Session::greet, &Session::authenticate}) {
        if (auto done = (this->*step)(); !done) {
            m_link.drop();
            return done;
        }
    }
    m_signedIn = true;
    return introduce();
}

/// ID (RFC 2971): 163.com and its sisters open no folder for a program that does not say its name. What they answer comes
/// with the answer to the first command.
Result<void> Session::introduce()
{
    if (!m_capabilities.has("ID"))
        return {};
    const auto tag = send(R"(ID ("name" "Undelivered" "version" ")" UD_VERSION R"("))");
    if (!tag)
        return tl::unexpected(tag.error());
    disregard(*tag);
    return {};
}

void Session::close()
{
    if (isOpen() && m_pending.isEmpty())
        (void)m_link.write(nextTag() + " LOGOUT\r\n"); // a courtesy: whether it arrives does not matter
    m_link.drop();
    m_signedIn = false;
    m_pending.clear();
    m_answered.clear();
    m_disregarded.clear();
    m_bye.reset();
}

Result<void> Session::greet()
{
    std::optional<StatusLine> greeting;
    for (int i = 0; i < maxGreetingLines && !greeting; ++i) {
        const auto reply = m_reader.next(handshakeLimits);
        if (!reply)
            return tl::unexpected(reply.error());
        if (reply->text.startsWith("* "))
            greeting = readStatus(QByteArrayView(reply->text).sliced(2));
        else if (!reply->text.isEmpty())
            return violation(u"not an IMAP greeting"_s);
    }
    using Kind = StatusLine::Kind;
    if (!greeting || greeting->kind == Kind::No || greeting->kind == Kind::Bad)
        return violation(u"not an IMAP greeting"_s);
    if (greeting->kind == Kind::Bye)
        return failure(ErrorKind::ServerBusy, shownWords(*greeting, {}, {}), m_settings.host);
    if (m_settings.security == ImapSecurity::StartTls) {
        // A server (or somebody in between) that has signed us in already rules STARTTLS out: RFC 9051, section 6.2.1.
        if (greeting->kind == Kind::Preauth)
            return failure(ErrorKind::TlsUnavailable, u"PREAUTH before STARTTLS"_s, m_settings.host);
        return startTls();
    }
    m_signedIn = greeting->kind == Kind::Preauth;
    if (greeting->code == "CAPABILITY")
        m_capabilities = Capabilities(greeting->arguments);
    return {};
}

Result<void> Session::startTls()
{
    const auto answer = run("STARTTLS", {}, handshakeLimits);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->kind != StatusLine::Kind::Ok)
        return failure(ErrorKind::TlsUnavailable, shownWords(*answer, {}, {}), m_settings.host);
    m_capabilities = {}; // what was said before TLS does not count
    return m_link.encrypt();
}

Result<void> Session::readCapabilities()
{
    const auto answer = run(
        "CAPABILITY",
        [this](const Reply &reply) {
            if (reply.text.first(std::min<qsizetype>(reply.text.size(), 11))
                    .compare("CAPABILITY ", Qt::CaseInsensitive) == 0)
                m_capabilities = Capabilities(QByteArrayView(reply.text).sliced(11));
        },
        handshakeLimits);
    if (!answer)
        return tl::unexpected(answer.error());
    return {};
}

Result<void> Session::authenticate()
{
    const bool already = m_signedIn; // PREAUTH over TLS
    m_signedIn = false;
    if (m_capabilities.isEmpty()) {
        if (auto known = readCapabilities(); !known)
            return known;
    }
    if (already)
        return {};
    const auto method = chooseSignIn(m_capabilities, m_settings.auth);
    if (!method)
        return failure(method.error().kind, method.error().detail, m_settings.host);
    if (!m_link.isEncrypted())
        return failure(ErrorKind::TlsUnavailable, {}, m_settings.host);
    const auto accepted = signIn(m_link, m_reader, m_settings, *method);
    if (!accepted)
        return tl::unexpected(accepted.error());
    // What the server can do may differ from before, per person.
    m_capabilities = accepted->code == "CAPABILITY" ? Capabilities(accepted->arguments) : Capabilities();
    return m_capabilities.isEmpty() ? readCapabilities() : Result<void>();
}

QByteArray Session::nextTag()
{
    return 'U' + QByteArray::number(++m_lastTag);
}

Result<QByteArray> Session::send(const QByteArray &command)
{
    if (hasBreak(command))
        return failure(ErrorKind::InvalidInput, u"line break in a command"_s, m_settings.host);
    const QByteArray tag = nextTag();
    if (auto written = m_link.write(tag + ' ' + command + "\r\n"); !written)
        return tl::unexpected(lostWithWords(written.error()));
    m_pending.insert(tag);
    return tag;
}

Result<StatusLine> Session::run(const QByteArray &command, const Untagged &untagged, const ReplyLimits &limits)
{
    const auto tag = send(command);
    if (!tag)
        return tl::unexpected(tag.error());
    return finish(*tag, untagged, limits);
}

Result<StatusLine> Session::finish(const QByteArray &tag, const Untagged &untagged, const ReplyLimits &limits)
{
    const qint64 start = m_link.received();
    for (int replies = 0; !m_answered.contains(tag); ++replies) {
        if (replies > maxRepliesPerCommand || m_link.received() - start > limits.command)
            return violation(u"endless answer"_s);
        auto reply = m_reader.next(limits);
        if (!reply)
            return tl::unexpected(lostWithWords(reply.error()));
        if (reply->text.startsWith("* ")) {
            reply->text.remove(0, 2);
            noteBye(*reply);
            if (untagged)
                untagged(*reply);
            continue;
        }
        if (reply->text.trimmed().isEmpty())
            continue;
        const qsizetype blank = reply->text.indexOf(' ');
        const QByteArray theirs = blank < 0 ? reply->text : reply->text.first(blank);
        const auto status = readStatus(QByteArrayView(reply->text).sliced(std::max<qsizetype>(blank, 0)));
        if (!m_pending.remove(theirs) || !status)
            return violation(u"unexpected reply"_s);
        if (!m_disregarded.remove(theirs))
            m_answered.insert(theirs, *status);
    }
    return m_answered.take(tag);
}

Result<void> Session::beginIdle(const QByteArray &tag, const Untagged &untagged)
{
    for (;;) {
        auto reply = m_reader.next(handshakeLimits);
        if (!reply)
            return tl::unexpected(lostWithWords(reply.error()));
        if (reply->text.startsWith('+'))
            return {};
        if (reply->text.startsWith("* ")) {
            reply->text.remove(0, 2);
            noteBye(*reply);
            untagged(*reply);
            continue;
        }
        const auto status =
            readStatus(QByteArrayView(reply->text).sliced(std::max<qsizetype>(reply->text.indexOf(' '), 0)));
        if (!reply->text.startsWith(QByteArray(tag + ' ')) || !status)
            return violation(u"unexpected answer to IDLE"_s);
        m_pending.remove(tag);
        return tl::unexpected(refusal(*status, ErrorKind::Unsupported, m_settings.host));
    }
}

Result<bool> Session::idle(std::chrono::milliseconds time, const CancelToken &interrupt)
{
    const auto tag = send("IDLE");
    if (!tag)
        return tl::unexpected(tag.error());
    bool news = false;
    const auto look = [&news](const Reply &reply) { news = news || tellsOfChange(reply); };
    if (const auto begun = beginIdle(*tag, look); !begun)
        return tl::unexpected(begun.error());
    const QDeadlineTimer deadline(time);
    while (!news && !interrupt.cancelled() && !deadline.hasExpired()) {
        constexpr qint64 slice = 50;
        const auto readable = m_link.waitReadable(static_cast<int>(std::min(slice, deadline.remainingTime())));
        if (!readable)
            return tl::unexpected(lostWithWords(readable.error()));
        if (!*readable)
            continue;
        auto reply = m_reader.next(handshakeLimits);
        if (!reply)
            return tl::unexpected(lostWithWords(reply.error()));
        if (!reply->text.startsWith("* ")) {
            if (reply->text.trimmed().isEmpty())
                continue;
            return violation(u"unexpected answer to IDLE"_s);
        }
        reply->text.remove(0, 2);
        noteBye(*reply);
        look(*reply);
    }
    if (auto written = m_link.write("DONE\r\n"); !written)
        return tl::unexpected(written.error());
    const auto done = finish(*tag, look);
    if (!done)
        return tl::unexpected(done.error());
    return news;
}

void Session::noteBye(const Reply &reply)
{
    const QByteArrayView start = QByteArrayView(reply.text).first(std::min<qsizetype>(reply.text.size(), 2000));
    if (const auto status = readStatus(start); status && status->kind == StatusLine::Kind::Bye)
        m_bye = status;
}

Error Session::lostWithWords(Error error) const
{
    // What the server said before it hung up is worth more than "connection closed".
    if (error.kind == ErrorKind::ConnectionLost && m_bye) {
        error.detail = shownWords(*m_bye, m_settings.user, m_settings.secret);
        error.kind = refusalKind(*m_bye, ErrorKind::ConnectionLost);
    }
    return error;
}

Error Session::refusal(const StatusLine &status, ErrorKind otherwise, const QString &subject) const
{
    return {refusalKind(status, otherwise), shownWords(status, m_settings.user, m_settings.secret), subject};
}

tl::unexpected<Error> Session::violation(const QString &what)
{
    m_link.drop();
    return failure(ErrorKind::ProtocolViolation, what, m_settings.host);
}

} // namespace undelivered
