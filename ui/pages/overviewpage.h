// SPDX-License-Identifier: GPL-3.0-or-later
/// The first page: what is going on in this mailbox in one sentence, what shows it, how it goes on, the numbers as ways into
/// the lists, and the steps that fit. Shows values, decides nothing. Window's thread.
#pragma once

#include "ui/models/situation.h"
#include "ui/models/timeline.h"
#include "ui/widgets/page.h"

#include <QSet>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace undelivered {

class Chart;
class Checklist;
class Door;
class TintedPanel;
class TextLabel;

class OverviewPage final : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget *parent = nullptr);

    void showOverview(const Overview &overview, const ShelfCounts &counts, const Timeline &timeline);
    /// Sentences of evidence that prove the overview's sentence, strongest first; at most two are shown.
    void setProof(const QStringList &sentences);
    void setTicked(const QSet<QString> &steps);
    /// `account` as the person calls it; `lastScan` may be invalid.
    void setAccount(const QString &account, const QDateTime &lastScan);
    /// Work goes on: nothing final is said yet where nothing is known.
    void setScanning(bool scanning);

Q_SIGNALS:
    void shelfWanted(undelivered::Shelf shelf);
    void cleanUpWanted(undelivered::Verdict verdict);
    void contactsWanted();
    void scanWanted();
    void adviceTicked(const QString &step, bool on);

protected:
    void widthChanged(int width) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void showLook();
    void refreshFacts();
    void refreshAction();
    void openDoor(AdviceStep::Door door);

    Overview m_overview;
    ShelfCounts m_counts;
    QStringList m_proof;
    QString m_account;
    QDateTime m_lastScan;
    bool m_scanning = false;

    QLabel *m_icon;
    TextLabel *m_sentence;
    TextLabel *m_source;
    QPushButton *m_scan;
    QWidget *m_facts;
    TintedPanel *m_alsoBox;
    TextLabel *m_hint;
    TextLabel *m_also;
    QPushButton *m_alsoButton;
    QPushButton *m_action;
    QBoxLayout *m_body;
    QWidget *m_chartBox;
    TextLabel *m_chartTitle;
    TextLabel *m_trend;
    Chart *m_chart;
    QWidget *m_doorBox;
    std::array<Door *, shelfCount> m_doors{};
    QWidget *m_stepsBox = nullptr;
    Checklist *m_steps;
};

} // namespace undelivered
