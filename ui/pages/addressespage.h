// SPDX-License-Identifier: GPL-3.0-or-later
/// Which addresses are dead or troubled, since when and why; to copy or to save as a file. Shows values. Window's thread.
#pragma once

#include "ui/models/addresses.h"
#include "ui/widgets/page.h"

class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace undelivered {

class TextLabel;

class AddressesPage final : public Page
{
    Q_OBJECT
public:
    explicit AddressesPage(QWidget *parent = nullptr);
    void setAddresses(const QList<TroubledAddress> &addresses);

Q_SIGNALS:
    /// `content` is to be written to a file that the person chooses; `name` proposes one.
    void saveWanted(const QString &name, const QByteArray &content);
    /// Opens the latest notice about an address.
    void noticeWanted(qint64 id);

private:
    void build();
    /// The selected ones, or all where none is selected, in the order of the table.
    [[nodiscard]] QList<TroubledAddress> chosen() const;
    void copy();

    AddressModel m_model;
    QSortFilterProxyModel *m_sorted;
    TextLabel *m_title;
    TextLabel *m_text;
    QTreeView *m_table;
    QWidget *m_buttons;
    QPushButton *m_copy;
    QPushButton *m_csv;
    QPushButton *m_vcard;
};

} // namespace undelivered
