// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/certificatepage.h"

#include "wording/when.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tintedpanel.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

/// Eight pairs to a line: to be compared by eye, and no wider than a small window.
QString inLines(const QString &fingerprint)
{
    constexpr qsizetype line = 8 * 3;
    QStringList lines;
    for (qsizetype at = 0; at < fingerprint.size(); at += line)
        lines.append(fingerprint.mid(at, line - 1));
    return u'\u2066' % lines.join(u'\n') % u'\u2069';
}

QString span(const QString &valid)
{
    const QStringList ends = valid.split(u" - "_s);
    const QDateTime from = QDateTime::fromString(ends.value(0), Qt::ISODate);
    const QDateTime to = QDateTime::fromString(ends.value(1), Qt::ISODate);
    if (!from.isValid() || !to.isValid())
        return {};
    const QDate today = QDate::currentDate();
    //: How long a certificate is good: %1 and %2 are days
    return CertificatePage::tr("from %1 to %2").arg(dayName(from.date(), today), dayName(to.date(), today));
}

} // namespace

CertificatePage::CertificatePage(QWidget *parent)
    : Page(84, parent)
    , m_title(new TextLabel(TextSize::Page))
    , m_panel(new TintedPanel)
    , m_what(new TextLabel)
    , m_meaning(new TextLabel)
    , m_facts(new QFormLayout)
    , m_advice(new TextLabel)
    , m_sure(new QCheckBox)
    , m_trust(new QPushButton)
    , m_leave(new QPushButton)
{
    setObjectName(u"certificatePage"_s);
    build();
    connect(m_sure, &QCheckBox::toggled, m_trust, &QPushButton::setEnabled);
    connect(m_trust, &QPushButton::clicked, this, [this] { Q_EMIT trusted(m_certificate.fingerprint); });
    connect(m_leave, &QPushButton::clicked, this, &CertificatePage::leaveWanted);
}

void CertificatePage::build()
{
    m_title->setObjectName(u"certificateTitle"_s);
    m_what->setObjectName(u"certificateWhat"_s);
    m_sure->setObjectName(u"certificateSureCheckBox"_s);
    m_trust->setObjectName(u"certificateTrustButton"_s);
    m_leave->setObjectName(u"certificateLeaveButton"_s);
    m_trust->setAutoDefault(false);
    m_leave->setDefault(true);
    m_what->setStrong();
    m_facts->setFormAlignment(Qt::AlignLeading);
    m_facts->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(space(this, 4), space(this, 3), space(this, 4), space(this, 3));
    panel->setSpacing(space(this, 2));
    panel->addWidget(m_what);
    panel->addWidget(m_meaning);
    column()->addWidget(m_title);
    column()->addWidget(m_panel);
    column()->addLayout(m_facts);
    column()->addWidget(m_advice);
    column()->addWidget(m_sure);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(space(this, 2), buttons);
    flow->addWidget(m_leave);
    flow->addWidget(m_trust);
    column()->addWidget(buttons);
    column()->addStretch(1);
}

void CertificatePage::addFact(const QString &name, const QString &value, bool fixedWidth)
{
    if (value.isEmpty())
        return;
    auto *label = new TextLabel(value);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name);
    if (fixedWidth) {
        label->setObjectName(u"certificateFingerprint"_s);
        label->setFixedWidth();
        label->setWordWrap(false);
    }
    m_facts->addRow(name, label);
}

void CertificatePage::showCertificate(const QString &host, const QString &account, const ServerCertificate &certificate,
                                      const QString &pinned)
{
    m_certificate = certificate;
    m_changed = !pinned.isEmpty();
    m_panel->setTint(m_changed ? badColor(palette()) : verdictColor(palette(), Verdict::Forged));
    if (m_changed) {
        m_title->setText(tr("Stop here: this is not the certificate you accepted"));
        //: %1 is the name of a mail server
        m_what->setText(tr("%1 shows another certificate than before. Your password was not sent.").arg(host));
        m_meaning->setText(
            tr("Either whoever runs the server has renewed it, or somebody stands between you and the server and wants "
               "your password. In a caf\u00e9, a hotel or another network that is not yours, go away and try again at "
               "home."));
        m_advice->setText(tr(
            "Ask whoever runs the server, by telephone or in person, whether the certificate was renewed, and compare "
            "the new fingerprint with theirs."));
        m_sure->setText(tr("&The new fingerprint is the one that the owner of the server told me"));
        m_trust->setText(tr("Accept the new certificate"));
        m_leave->setText(tr("Do not connect for now"));
    } else {
        m_title->setText(tr("Is this really your server?"));
        //: %1 is the name of a mail server
        m_what->setText(tr("%1 cannot prove who it is. Your password was not sent.").arg(host));
        m_meaning->setText(tr(
            "Mail servers show a certificate, which somebody known has signed. This one was signed by nobody that this "
            "computer trusts. That is usual for a server of one's own at home or in a small office, and for a mail "
            "bridge that runs on this computer. With a large provider it is not: then somebody may be trying to "
            "read your password on its way."));
        m_advice->setText(
            tr("If the server is your own, or its owner told you this fingerprint, you can trust exactly this "
               "certificate. "
               "It then counts for %1 only, and Undelivered warns you as soon as the server shows another one.")
                .arg(account));
        m_sure->setText(tr("&The server is my own, or its owner told me this fingerprint"));
        m_trust->setText(tr("Trust it for this account"));
        m_leave->setText(tr("Do not trust it"));
    }
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    //: Whom a certificate was made for
    addFact(tr("Made for"), certificate.subject);
    addFact(tr("Signed by"), certificate.issuer == certificate.subject && !certificate.issuer.isEmpty()
                                 ? tr("itself")
                                 : certificate.issuer);
    //: How long a certificate is good
    addFact(tr("Good"), span(certificate.valid));
    addFact(m_changed ? tr("New fingerprint") : tr("Fingerprint"), inLines(certificate.fingerprint), true);
    if (m_changed) {
        QString before = pinned.toUpper();
        if (!before.contains(u':')) {
            for (qsizetype at = before.size() - 2; at > 0; at -= 2)
                before.insert(at, u':');
        }
        addFact(tr("Accepted before"), inLines(before), true);
    }
    m_sure->setChecked(false);
    m_trust->setEnabled(false);
    m_leave->setFocus(Qt::OtherFocusReason);
    announce(m_panel, QString(m_title->text() % u". " % m_what->text()));
}

void CertificatePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_panel->setTint(m_changed ? badColor(palette()) : verdictColor(palette(), Verdict::Forged));
}

} // namespace undelivered
