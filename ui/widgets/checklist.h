// SPDX-License-Identifier: GPL-3.0-or-later
/// The steps that fit the situation, in order, each with a tick that is remembered. Window's thread; storing the ticks is the
/// owner's work.
#pragma once

#include "ui/models/situation.h"

#include <QSet>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace undelivered {

class Checklist final : public QWidget
{
    Q_OBJECT
public:
    explicit Checklist(QWidget *parent = nullptr);
    void setSteps(const QList<AdviceStep> &steps);
    void setTicked(const QSet<QString> &steps);

Q_SIGNALS:
    void ticked(const QString &step, bool on);
    void doorOpened(undelivered::AdviceStep::Door door);

private:
    QVBoxLayout *m_layout;
    QHash<QString, QCheckBox *> m_boxes;
    QStringList m_ids;
};

} // namespace undelivered
