// SPDX-License-Identifier: GPL-3.0-or-later
/// The reading pane: one notice, in the order in which a person asks. Headline; explanation; whose mail it was, and where that
/// is not clear, what would decide it; what to do; how we know; details with every code in words; the way it took; the raw
/// notice as inert text. Nothing from the mail is ever markup, link
/// or picture here. Window's thread.
#pragma once

#include "base/result.h"
#include "judge/judgednotice.h"
#include "store/noticerow.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace undelivered {

class Disclosure;
class ErrorBar;
class EvidenceView;
class Page;
class RawNotice;
class RouteView;
class TextLabel;
class TintedPanel;

class NoticePane final : public QWidget
{
    Q_OBJECT
public:
    explicit NoticePane(QWidget *parent = nullptr);

    /// Nothing is selected, or several: `text` says what to do.
    void showHint(const QString &text);
    void showNotice(qint64 id, const JudgedNotice &judged);
    void showError(const Error &error);
    /// Answers rawWanted().
    void showRaw(qint64 id, const QByteArray &raw);
    /// In a narrow window the pane stands in place of the list.
    void setBackVisible(bool visible);
    /// For a notice that lies in no mailbox: nothing is offered that would need one.
    void setAlone() { m_alone = true; }
    [[nodiscard]] qint64 noticeId() const { return m_id; }
    void focusText();

Q_SIGNALS:
    void backWanted();
    void rawWanted(qint64 id);
    void wordGiven(qint64 id, std::optional<undelivered::Verdict> verdict);
    void sweepWanted(qint64 id);
    void stepsWanted();
    /// The notice is to be saved or printed, for somebody who can help.
    void reportWanted(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildVerdict();
    void buildSteps();
    void buildMore();
    void fill();
    void fillVerdict();
    void fillSlip();
    void fillSteps();
    void fillDetails();
    [[nodiscard]] QStringList stepSentences() const;
    void addFacts(QGridLayout *grid, const QList<std::pair<QString, QString>> &facts);
    void copy(QPushButton *button, const QString &text);

    qint64 m_id = 0;
    bool m_alone = false;
    JudgedNotice m_judged;

    QToolButton *m_back;
    QStackedWidget *m_stack;
    TextLabel *m_hint;
    ErrorBar *m_error;
    Page *m_page;
    TextLabel *m_headline;
    TextLabel *m_explanation;
    QWidget *m_verdictBox;
    QLabel *m_verdictIcon;
    TextLabel *m_verdictName;
    TextLabel *m_verdictText;
    QVBoxLayout *m_openQuestions;
    TintedPanel *m_slipBox;
    TextLabel *m_slip;
    QWidget *m_stepsBox;
    QVBoxLayout *m_steps;
    QPushButton *m_copyAddress;
    QPushButton *m_copyFacts;
    QPushButton *m_sweep;
    QPushButton *m_stepsButton;
    QPushButton *m_mine;
    QPushButton *m_notMine;
    QPushButton *m_takeBack;
    QPushButton *m_report;
    Disclosure *m_why;
    EvidenceView *m_evidence;
    Disclosure *m_details;
    Disclosure *m_way;
    RouteView *m_route;
    Disclosure *m_raw;
    RawNotice *m_rawNotice;
};

} // namespace undelivered
