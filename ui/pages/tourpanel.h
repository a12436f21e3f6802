// SPDX-License-Identifier: GPL-3.0-or-later
/// The hints of the first days: one above each of three pages, shown there until it is put away, and then never again. Window's
/// thread.
#pragma once

#include "ui/widgets/tintedpanel.h"

#include <QStringList>

class QLabel;
class QPushButton;

namespace undelivered {

class TextLabel;

class TourPanel final : public TintedPanel
{
    Q_OBJECT
public:
    enum class Hint { Overview, Lists, CleanUp };
    explicit TourPanel(QWidget *parent = nullptr);
    /// Names of the hints that were put away before.
    void setSeen(const QStringList &hints);
    /// The hint of the page that is shown now; nothing where it has none.
    void setHint(std::optional<Hint> hint);

Q_SIGNALS:
    /// Put away: these are not to be shown again.
    void seen(const QStringList &hints);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showLook();
    void putAway(const QStringList &hints);

    std::optional<Hint> m_hint;
    QStringList m_seen;
    QLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_done;
    QPushButton *m_close;
};

} // namespace undelivered
