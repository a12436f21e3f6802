// SPDX-License-Identifier: GPL-3.0-or-later
/// "How do we know?": how sure the verdict is, what speaks for it, and what speaks against it, each strongest first with the
/// technical fact in small print. Window's thread.
#pragma once

#include "ui/pages/evidencelines.h"

#include <QWidget>

class QVBoxLayout;

namespace undelivered {

class EvidenceView final : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceView(QWidget *parent = nullptr);
    void setJudgement(const Judgement &judgement);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addLines(const QString &title, const QList<EvidenceLine> &lines);

    Judgement m_judgement;
    QVBoxLayout *m_rows;
};

} // namespace undelivered
