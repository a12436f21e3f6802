// SPDX-License-Identifier: GPL-3.0-or-later
/// Serves "Explain this text": reads what is typed or the file that was chosen or dropped, on a thread of its own, and shows
/// the newest answer. Keeps nothing, stores nothing, asks nobody. Window's thread.
#pragma once

#include "explain/explainer.h"
#include "judge/judgednotice.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace undelivered {

class ExplainPage;

class ExplainPresenter final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    ExplainPresenter(const Explainer &explainer, ExplainPage &page, QObject *parent = nullptr);
    ~ExplainPresenter() override;
    /// One message (.eml). What cannot be read is said in the pane.
    void openFile(const QString &path);

Q_SIGNALS:
    void reportWanted(const undelivered::JudgedNotice &judged);

private:
    void chooseFile();
    void explain(const QByteArray &message);

    const Explainer &m_explainer;
    ExplainPage &m_page;
    QByteArray m_message;
    JudgedNotice m_judged;
    QTimer m_pause;
    int m_asked = 0; ///< answers to earlier questions are dropped
    QFuture<void> m_running;
};

} // namespace undelivered
