// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowplaces.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/navigation.h"
#include "ui/window/frame.h"

#include <QAction>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {
constexpr QLatin1String shelfPlace("list-");
} // namespace

QString placeOf(Shelf shelf)
{
    return QString(shelfPlace % QString::number(static_cast<int>(shelf)));
}

std::optional<Shelf> shelfAt(const QString &place)
{
    if (!place.startsWith(shelfPlace))
        return {};
    return static_cast<Shelf>(QStringView(place).sliced(shelfPlace.size()).toInt());
}

LearnPage::Topic helpTopic(const QString &place)
{
    using Topic = LearnPage::Topic;
    if (place == welcomePlace || place == certificatePlace || place == settingsPlace)
        return Topic::SigningIn;
    if (place == cleanUpPlace)
        return Topic::CleaningUp;
    if (place == addressesPlace)
        return Topic::Addresses;
    if (place == domainPlace)
        return Topic::Domain;
    if (place == explainPlace || place == learnPlace)
        return Topic::Codes;
    switch (shelfAt(place).value_or(Shelf::All)) {
    case Shelf::Forged: return Topic::WhyMe;
    case Shelf::Hijacked: return Topic::Hijacked;
    case Shelf::Fake: return Topic::Fakes;
    case Shelf::Unclear: return Topic::Forging;
    default: return Topic::MailerDaemon;
    }
}

WindowPlaces::WindowPlaces(Frame &frame, QMenu &go, QObject *parent)
    : QObject(parent)
    , m_frame(frame)
    , m_go(go)
{
    connect(&frame.navigation(), &Navigation::placeChosen, this, &WindowPlaces::enter);
}

void WindowPlaces::add(const QString &place, const QString &name, const QString &iconName, QWidget *page, bool gap)
{
    constexpr qsizetype mostNumbers = 9; // one key each
    if (std::ranges::find(m_pages, page) == m_pages.cend())
        m_frame.addPage(page);
    m_pages.insert(place, page);
    m_frame.navigation().addPlace(place, name, iconName, gap);
    QAction *action = m_go.addAction(name, this, [this, place] { goTo(place); });
    action->setIcon(icon(iconName));
    if (const qsizetype number = m_go.actions().size(); number <= mostNumbers)
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)));
}

void WindowPlaces::addBeside(const QString &place, QWidget *page)
{
    m_frame.addSidePage(place, page);
}

void WindowPlaces::addBeside(const QString &place, std::function<QWidget *()> make)
{
    m_makers.insert(place, std::move(make));
}

QWidget *WindowPlaces::besidePage(const QString &place)
{
    if (const auto make = m_makers.take(place)) {
        if (QWidget *page = make())
            addBeside(place, page);
    }
    return m_frame.sidePage(place);
}

QString WindowPlaces::here() const
{
    const QString side = m_frame.shownSide();
    return side.isEmpty() ? m_frame.navigation().selected() : side;
}

void WindowPlaces::goTo(const QString &place)
{
    Navigation &navigation = m_frame.navigation();
    QWidget *side = besidePage(place);
    if (!side) {
        if (navigation.selected() == place)
            enter(place);
        else
            navigation.select(place);
        return;
    }
    if (m_frame.shownSide().isEmpty())
        m_before = m_anyAccount ? here() : QString();
    navigation.setEnabled(m_anyAccount);
    m_frame.showPage(side);
    Q_EMIT arrived(place);
}

void WindowPlaces::goBack()
{
    if (!m_anyAccount)
        goTo(welcomePlace);
    else
        goTo(m_before.isEmpty() ? QString(overviewPlace) : m_before);
}

void WindowPlaces::show(const QString &place)
{
    const QSignalBlocker quiet(m_frame.navigation());
    m_frame.navigation().select(place);
    m_frame.showPage(m_pages.value(place));
}

void WindowPlaces::enter(const QString &place)
{
    QWidget *page = m_pages.value(place);
    if (!page)
        return;
    m_frame.navigation().setEnabled(true);
    if (place != cleanUpPlace)
        m_before = place;
    m_frame.showPage(page);
    Q_EMIT arrived(place);
}

} // namespace undelivered
