// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether the person has told the desktop to keep things still, and when they change their mind: asked of the desktop's settings
/// portal (org.freedesktop.portal.Settings), which GNOME, KDE and others answer. Where none answers, the platform's style says it.
/// Window's thread; nothing blocks.
#pragma once

#include <QObject>

class QDBusVariant;

namespace undelivered {

class Motion final : public QObject
{
    Q_OBJECT
public:
    explicit Motion(QObject *parent = nullptr);

Q_SIGNALS:
    void stillWanted(bool still);

private Q_SLOTS:
    // From the portal.
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace undelivered
