// SPDX-License-Identifier: GPL-3.0-or-later
/// Below the address: which server is being looked for and where, what was found, and what has to be done at that provider
/// first. Shows values, decides nothing. Window's thread.
#pragma once

#include "detect/servercandidate.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QToolButton;

namespace undelivered {

class TextLabel;
class TintedPanel;

class FinderPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FinderPanel(QWidget *parent = nullptr);
    /// Nothing is known and nothing is being done.
    void showNothing();
    /// `step`: a sentence that names whom we ask.
    void showSearching(const QString &step);
    /// How signing in through the browser stands: with that provider, where it has a sign-in page.
    enum class Browser { None, Choice, Only, NotRegistered };
    void showFound(const ServerCandidate &candidate, const QString &domain, Browser browser);
    void showNotFound(const QString &sentence);
    /// False while a question about the server's owner is open.
    [[nodiscard]] bool agreed() const;
    void focusQuestion();

Q_SIGNALS:
    void skipWanted();
    /// What was found is not right.
    void furtherWanted();
    void agreedChanged();
    void helpWanted(const QUrl &page);
    void clientIdWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillGuide(const ServerCandidate &candidate, Browser browser);

    QUrl m_help;
    TextLabel *m_text;
    QPushButton *m_skip;
    QToolButton *m_further;
    TextLabel *m_outside;
    QCheckBox *m_agree;
    TintedPanel *m_guide;
    TextLabel *m_guideTitle;
    TextLabel *m_steps;
    QPushButton *m_helpButton;
    QPushButton *m_clientId;
};

} // namespace undelivered
