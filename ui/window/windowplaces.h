// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the window can be, where it is, and the way back: the lines of the navigation with their commands in the Go menu, and
/// pages beside it that no line leads to. Window's thread.
#pragma once

#include "ui/models/shelf.h"
#include "ui/pages/learnpage.h"

#include <QHash>
#include <QObject>
#include <functional>

class QMenu;

namespace undelivered {

class Frame;

// Names of places. Those of the lists come from placeOf().
inline constexpr QLatin1String overviewPlace("overview");
inline constexpr QLatin1String cleanUpPlace("clean-up");
inline constexpr QLatin1String addressesPlace("addresses");
inline constexpr QLatin1String learnPlace("learn");
inline constexpr QLatin1String settingsPlace("settings");
// Beside the navigation
inline constexpr QLatin1String welcomePlace("welcome");
inline constexpr QLatin1String certificatePlace("certificate");
inline constexpr QLatin1String explainPlace("explain");
inline constexpr QLatin1String domainPlace("domain");

/// The lists that have a line of their own, from the top.
inline constexpr std::array listedShelves{Shelf::NeedsYou, Shelf::Forged,  Shelf::Hijacked,
                                          Shelf::Fake,     Shelf::Unclear, Shelf::All};

[[nodiscard]] QString placeOf(Shelf shelf);
/// Nothing where the place is no list.
[[nodiscard]] std::optional<Shelf> shelfAt(const QString &place);
/// What help says about a place.
[[nodiscard]] LearnPage::Topic helpTopic(const QString &place);

class WindowPlaces final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    WindowPlaces(Frame &frame, QMenu &go, QObject *parent = nullptr);

    /// A line of the navigation. Several may lead to one page. `gap`: set a little apart from the line above.
    void add(const QString &place, const QString &name, const QString &iconName, QWidget *page, bool gap = false);
    /// A page beside the navigation.
    void addBeside(const QString &place, QWidget *page);
    /// The same, for one that most people never need: made when the window first goes there. Null: there is none.
    void addBeside(const QString &place, std::function<QWidget *()> make);
    /// Without an account there is nothing but the pages beside the navigation.
    void setAnyAccount(bool any) { m_anyAccount = any; }

    [[nodiscard]] QString here() const;
    void goTo(const QString &place);
    /// From the clean-up and from pages beside the navigation, to where the window was before.
    void goBack();
    [[nodiscard]] bool canGoBack() const { return !m_before.isEmpty(); }
    /// Shows a line's page without arrived(): the caller fills it.
    void show(const QString &place);

Q_SIGNALS:
    /// The page of this place is shown now, and may have to be brought up to date.
    void arrived(const QString &place);

private:
    void enter(const QString &place);
    [[nodiscard]] QWidget *besidePage(const QString &place);

    Frame &m_frame;
    QMenu &m_go;
    QHash<QString, QWidget *> m_pages; ///< of the navigation's lines
    QHash<QString, std::function<QWidget *()>> m_makers;
    QString m_before;
    bool m_anyAccount = false;
};

} // namespace undelivered
