// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/pagefetch.h"

#include "account/networkerror.h"

#include <QNetworkReply>
#include <QTimer>

#include <chrono>

namespace undelivered {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestSilence = 8s;
constexpr auto longestWait = 15s;

} // namespace

PageFetch::PageFetch()
{
    m_network.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy); // never from https to http
    m_network.setTransferTimeout(int(std::chrono::milliseconds(longestSilence).count()));
}

void PageFetch::get(const QUrl &url, Done done)
{
    m_running = std::make_unique<QObject>();
    QObject *context = m_running.get();
    if (url.scheme() != "https"_L1) {
        QTimer::singleShot(0ms, context, [done = std::move(done), url] {
            done(failure(ErrorKind::InvalidInput, u"not https"_s, url.host()));
        });
        return;
    }
    QNetworkRequest request(url);
    request.setMaximumRedirectsAllowed(5);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Undelivered"_s);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    QNetworkReply *reply = m_network.get(request);
    QObject::connect(context, &QObject::destroyed, reply, [reply] {
        reply->abort();
        reply->deleteLater();
    });
    auto page = std::make_shared<QByteArray>();
    QTimer::singleShot(longestWait, context, [reply] { reply->abort(); });
    QObject::connect(reply, &QIODevice::readyRead, context, [reply, page] {
        page->append(reply->read(mostBytes + 1 - page->size()));
        if (page->size() > mostBytes)
            reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, context, [this, reply, page, done = std::move(done)] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        Result<QByteArray> answer = *page;
        if (page->size() > mostBytes)
            answer = failure(ErrorKind::FileDamaged, u"too large"_s, reply->url().host());
        else if (status >= 400 && status < 500)
            answer = failure(ErrorKind::FileNotFound, u"HTTP %1"_s.arg(status), reply->url().host());
        else if (reply->error() != QNetworkReply::NoError)
            answer = tl::unexpected(errorOf(*reply));
        else if (status != 200)
            answer = failure(ErrorKind::ProtocolViolation, u"HTTP %1"_s.arg(status), reply->url().host());
        QObject::disconnect(m_running.get(), nullptr, reply, nullptr);
        reply->deleteLater();
        const std::unique_ptr<QObject> over = std::move(m_running); // done() may start the next one
        done(answer);
    });
}

void PageFetch::stop()
{
    m_running.reset();
}

} // namespace undelivered
