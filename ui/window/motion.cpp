// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/motion.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;
const QString ownGroup = u"org.gnome.desktop.interface"_s;
const QString ownKey = u"enable-animations"_s;

/// Read() wraps the value in one variant more than it says.
QVariant inner(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

Motion::Motion(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settings, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    call << ownGroup << ownKey;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError())
            settingChanged(ownGroup, ownKey, reply.value());
        done->deleteLater();
    });
}

void Motion::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    const QVariant animations = inner(QVariant::fromValue(value));
    if (group == ownGroup && key == ownKey && animations.canConvert<bool>())
        Q_EMIT stillWanted(!animations.toBool());
}

} // namespace undelivered
