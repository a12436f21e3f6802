// SPDX-License-Identifier: GPL-3.0-or-later
/// A server that cannot prove who it is, or that suddenly shows another certificate than the accepted one: what that means,
/// the fingerprint to compare, and the choice to trust exactly this certificate for exactly this account. Staying away is the
/// default. Window's thread.
#pragma once

#include "mailbox/servercertificate.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QFormLayout;
class QPushButton;

namespace undelivered {

class TextLabel;
class TintedPanel;

class CertificatePage final : public Page
{
    Q_OBJECT
public:
    explicit CertificatePage(QWidget *parent = nullptr);
    /// `pinned`: the fingerprint that was accepted before; empty: none was.
    void showCertificate(const QString &host, const QString &account, const ServerCertificate &certificate,
                         const QString &pinned);

Q_SIGNALS:
    void trusted(const QString &fingerprint);
    void leaveWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addFact(const QString &name, const QString &value, bool fixedWidth = false);

    ServerCertificate m_certificate;
    bool m_changed = false;
    TextLabel *m_title;
    TintedPanel *m_panel;
    TextLabel *m_what;
    TextLabel *m_meaning;
    QFormLayout *m_facts;
    TextLabel *m_advice;
    QCheckBox *m_sure;
    QPushButton *m_trust;
    QPushButton *m_leave;
};

} // namespace undelivered
