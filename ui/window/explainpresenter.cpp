// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/explainpresenter.h"

#include "base/answer.h"
#include "flow/explainmessage.h"
#include "ui/pages/explainpage.h"
#include "ui/pages/noticepane.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

constexpr int typingPause = 300;                     // milliseconds
constexpr qint64 maxMessageBytes = 16 * 1024 * 1024; // notices return at most the message they are about
/// The editor and the pane show text; the rest of a very large message says nothing about its delivery.
constexpr qsizetype maxShownBytes = 256 * 1024;
constexpr qint64 paneId = 1; ///< of the one notice that the pane shows

} // namespace

ExplainPresenter::ExplainPresenter(const Explainer &explainer, ExplainPage &page, QObject *parent)
    : QObject(parent)
    , m_explainer(explainer)
    , m_page(page)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { explain(m_page.text().toUtf8()); });
    connect(&page, &ExplainPage::textTyped, &m_pause, qOverload<>(&QTimer::start));
    connect(&page, &ExplainPage::fileWanted, this, &ExplainPresenter::chooseFile);
    connect(page.pane(), &NoticePane::rawWanted, this, [this](qint64 id) {
        m_page.pane()->showRaw(id, m_message.first(std::min(m_message.size(), maxShownBytes)));
    });
    connect(page.pane(), &NoticePane::reportWanted, this, [this] { Q_EMIT reportWanted(m_judged); });
}

ExplainPresenter::~ExplainPresenter()
{
    m_running.waitForFinished(); // it looks at the explainer
}

void ExplainPresenter::chooseFile()
{
    auto *dialog = new QFileDialog(&m_page, tr("Open a message"));
    dialog->setObjectName(u"messageDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Saved messages (*.eml *.msg *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ExplainPresenter::openFile);
    dialog->open();
}

void ExplainPresenter::openFile(const QString &path)
{
    m_pause.stop();
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    const QByteArray message = opened ? file.read(maxMessageBytes) : QByteArray();
    if (!opened || file.error() != QFileDevice::NoError) {
        ++m_asked;
        const ErrorKind kind = QFileInfo::exists(path) ? ErrorKind::FileUnreadable : ErrorKind::FileNotFound;
        m_page.pane()->showError({kind, file.errorString(), QFileInfo(path).fileName()});
        return;
    }
    m_page.showFile(QFileInfo(path).fileName(), message.first(std::min(message.size(), maxShownBytes)));
    explain(message);
}

void ExplainPresenter::explain(const QByteArray &message)
{
    const int question = ++m_asked;
    m_message = message;
    if (message.trimmed().isEmpty()) {
        m_page.pane()->showHint(tr("The explanation will stand here."));
        return;
    }
    QFuture<JudgedNotice> answer =
        QtConcurrent::run([&explainer = m_explainer, message] { return explainText(explainer, message); });
    m_running = QFuture<void>(answer);
    whenAnswered(answer, this, [this, question](const JudgedNotice &judged) {
        if (question != m_asked)
            return;
        m_judged = judged;
        m_page.pane()->showNotice(0, {});
        m_page.pane()->showNotice(paneId, judged);
    });
}

} // namespace undelivered
