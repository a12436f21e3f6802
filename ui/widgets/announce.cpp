// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announce.h"

#include <QAccessibleWidget>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

/// Qt 6.4 has no announcements, and drops alerts on their way to AT-SPI. What screen readers speak unasked is an object with
/// the role of an alert that comes into view: each window has one, a pixel large, that says what was said last.
class Announcer final : public QWidget
{
public:
    explicit Announcer(QWidget *window)
        : QWidget(window)
    {
        setObjectName(name());
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        resize(1, 1);
        lower();
        show();
    }
    static QString name() { return u"announcer"_s; }
};

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    const bool announcer = object && object->objectName() == Announcer::name() && object->isWidgetType();
    return announcer ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::AlertMessage) : nullptr;
}

void tell(QWidget *widget, QAccessible::Event what)
{
    QAccessibleEvent event(widget, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void announce(QWidget *widget, const QString &text)
{
    widget->setAccessibleName(text);
    tell(widget, QAccessible::Alert); // for the systems that know alerts
    if (!QAccessible::isActive() || text.isEmpty())
        return;
    QWidget *announcer = widget->window()->findChild<QWidget *>(Announcer::name(), Qt::FindDirectChildrenOnly);
    if (!announcer) {
        QAccessible::installFactory(faceOf);
        announcer = new Announcer(widget->window());
    }
    announcer->setAccessibleName(text);
    tell(announcer, QAccessible::ObjectHide);
    tell(announcer, QAccessible::ObjectShow);
}

} // namespace undelivered
