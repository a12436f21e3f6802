// SPDX-License-Identifier: GPL-3.0-or-later
/// The window's frame: the chooser of accounts and the places at the start, the page beside them with errors and hints above
/// it, the progress strip at the foot. Arranges, does nothing. Window's thread.
#pragma once

#include "ui/pages/tourpanel.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace undelivered {

class ErrorBar;
class Navigation;
class ProgressStrip;

class Frame final : public QWidget
{
    Q_OBJECT
public:
    explicit Frame(QWidget *parent = nullptr);
    [[nodiscard]] QComboBox &accounts() const { return *m_accounts; }
    [[nodiscard]] Navigation &navigation() const { return *m_navigation; }
    [[nodiscard]] ErrorBar &error() const { return *m_error; }
    [[nodiscard]] ProgressStrip &strip() const { return *m_strip; }
    [[nodiscard]] TourPanel &tour() const { return *m_tour; }

    void addPage(QWidget *page);
    /// Shown above this page until it is put away.
    void setHint(QWidget *page, TourPanel::Hint hint);
    /// A page that no line of the navigation leads to, under a name of its own.
    void addSidePage(const QString &place, QWidget *page);
    [[nodiscard]] QWidget *page() const;
    void showPage(QWidget *page);
    [[nodiscard]] QWidget *sidePage(const QString &place) const { return m_side.value(place); }
    /// The name of the side page that is shown; empty where none is.
    [[nodiscard]] QString shownSide() const;

private:
    QComboBox *m_accounts;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    ErrorBar *m_error;
    ProgressStrip *m_strip;
    TourPanel *m_tour;
    QHash<QString, QWidget *> m_side;
    QHash<QWidget *, TourPanel::Hint> m_hints;
};

} // namespace undelivered
