// SPDX-License-Identifier: GPL-3.0-or-later
/// The first page: what is going on in this mailbox in one sentence, what shows it, what needs the person first, how it goes on,
/// the numbers as ways into the lists, and the steps that fit. Shows values, decides nothing. Window's thread.
#pragma once

#include "base/result.h"
#include "flow/progress.h"
#include "ui/models/situation.h"
#include "ui/models/timeline.h"
#include "ui/widgets/page.h"

#include <QSet>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

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
    /// `account` as the person calls it, or a list of them, ready to stand in a sentence; `lastScan` may be invalid.
    void setAccount(const QString &account, const QDateTime &lastScan);
    /// Work goes on: nothing final is said yet where nothing is known.
    void setScanning(bool scanning);
    /// How far the scan is.
    void setProgress(const Progress &progress);
    /// The mailbox could not be looked through; what is shown is what was known before. Nothing: it could.
    void setTrouble(const std::optional<Error> &trouble);

Q_SIGNALS:
    void shelfWanted(undelivered::Shelf shelf);
    void noticeWanted(qint64 id);
    void cleanUpWanted(undelivered::Verdict verdict);
    void contactsWanted();
    void scanWanted();
    void adviceTicked(const QString &step, bool on);

protected:
    void widthChanged(int width) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildUrgent();
    void refresh();
    void arrangeHead();
    void showLook();
    void refreshFacts();
    void refreshAction();
    void refreshUrgent();
    void refreshTrends();
    void refreshSource();
    [[nodiscard]] bool isBlank() const { return m_counts[Shelf::All] == 0; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString hint() const;
    void openDoor(AdviceStep::Door door);

    Overview m_overview;
    ShelfCounts m_counts;
    QStringList m_proof;
    QString m_account;
    QDateTime m_lastScan;
    bool m_scanning = false;
    Progress m_progress;
    std::optional<Error> m_trouble;

    QLabel *m_icon;
    TextLabel *m_sentence;
    TextLabel *m_source;
    QPushButton *m_scan;
    QWidget *m_facts;
    TintedPanel *m_alsoBox;
    TextLabel *m_hint;
    TextLabel *m_also;
    QPushButton *m_alsoButton;
    QWidget *m_alsoLine = nullptr;
    QVBoxLayout *m_urgent = nullptr;
    QPushButton *m_action;
    QBoxLayout *m_head = nullptr;
    QBoxLayout *m_body;
    QWidget *m_chartBox;
    TextLabel *m_chartTitle;
    QWidget *m_trends = nullptr;
    Chart *m_chart;
    QWidget *m_doorBox;
    std::array<Door *, shelfCount> m_doors{};
    QWidget *m_stepsBox = nullptr;
    Checklist *m_steps;
};

} // namespace undelivered
