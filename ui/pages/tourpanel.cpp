// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tourpanel.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

QString nameOf(TourPanel::Hint hint)
{
    switch (hint) {
    case TourPanel::Hint::Overview: return u"overview"_s;
    case TourPanel::Hint::Lists: return u"lists"_s;
    case TourPanel::Hint::CleanUp: return u"clean-up"_s;
    }
    return {};
}

QStringList allHints()
{
    return {nameOf(TourPanel::Hint::Overview), nameOf(TourPanel::Hint::Lists), nameOf(TourPanel::Hint::CleanUp)};
}

} // namespace

TourPanel::TourPanel(QWidget *parent)
    : TintedPanel(parent)
    , m_icon(new QLabel)
    , m_title(new TextLabel)
    , m_text(new TextLabel)
    //: Button under a hint: it is understood and can go
    , m_done(new QPushButton(tr("Got it")))
    , m_close(new QPushButton(tr("No more hints")))
{
    setObjectName(u"tourPanel"_s);
    m_title->setObjectName(u"tourTitle"_s);
    m_done->setObjectName(u"tourDoneButton"_s);
    m_close->setObjectName(u"tourCloseButton"_s);
    m_title->setStrong();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(this, 4), space(this, 3), space(this, 4), space(this, 3));
    layout->setSpacing(space(this, 3));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space(this, 1) / 2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    layout->addLayout(words, 1);
    for (QPushButton *each : {m_close, m_done}) {
        each->setAutoDefault(false);
        layout->addWidget(each, 0, Qt::AlignVCenter);
    }
    m_close->setFlat(true);
    connect(m_done, &QPushButton::clicked, this, [this] {
        if (m_hint)
            putAway({nameOf(*m_hint)});
    });
    connect(m_close, &QPushButton::clicked, this, [this] { putAway(allHints()); });
    showLook();
    refresh();
}

void TourPanel::setSeen(const QStringList &hints)
{
    m_seen = hints;
    refresh();
}

void TourPanel::setHint(std::optional<Hint> hint)
{
    if (m_hint == hint)
        return;
    m_hint = hint;
    refresh();
}

void TourPanel::putAway(const QStringList &hints)
{
    for (const QString &each : hints) {
        if (!m_seen.contains(each))
            m_seen.append(each);
    }
    refresh();
    Q_EMIT seen(m_seen);
}

void TourPanel::refresh()
{
    if (!m_hint || m_seen.contains(nameOf(*m_hint))) {
        setVisible(false);
        return;
    }
    switch (*m_hint) {
    case Hint::Overview:
        m_title->setText(tr("Start with the large sentence"));
        m_text->setText(
            tr("It says what is going on in your mailbox as a whole. Below it you see how we know, and what to do."));
        break;
    case Hint::Lists:
        m_title->setText(tr("The lists are at the side"));
        m_text->setText(tr("\u201cNeeds you\u201d holds your own messages that did not arrive. Choose a line, and it "
                           "is explained beside it."));
        break;
    case Hint::CleanUp:
        m_title->setText(tr("Nothing changes by itself"));
        m_text->setText(tr("Undelivered only reads, until you press a button that says what it moves. F1 explains the "
                           "page you are on."));
        break;
    }
    setVisible(true);
    announce(this, QString(m_title->text() % u". " % m_text->text()));
}

void TourPanel::showLook()
{
    const QColor color = verdictColor(palette(), Verdict::Yours);
    setTint(color);
    m_icon->setPixmap(iconPixmap(u"advice"_s, glyphSize(this), color, devicePixelRatioF()));
}

void TourPanel::changeEvent(QEvent *event)
{
    TintedPanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_close)
        showLook();
}

} // namespace undelivered
