// SPDX-License-Identifier: GPL-3.0-or-later
/// Which addresses are dead or troubled, since when and why, with the history of each and the address that was probably meant;
/// to copy or to save as a file. Shows values. Window's thread.
#pragma once

#include "ui/models/addresses.h"
#include "ui/widgets/page.h"

class QPushButton;
class QSortFilterProxyModel;
class QVBoxLayout;

namespace undelivered {

class TextLabel;
class WideTable;

class AddressesPage final : public Page
{
    Q_OBJECT
public:
    explicit AddressesPage(QWidget *parent = nullptr);
    void setAddresses(const QList<TroubledAddress> &addresses);
    /// Answers addressChosen(): its notices, newest first, and the address that was probably meant (may be empty).
    void showHistory(const QString &address, const QList<NoticeRow> &notices, const QString &suggestion);

Q_SIGNALS:
    /// `content` is to be written to a file that the person chooses; `name` proposes one.
    void saveWanted(const QString &name, const QByteArray &content);
    void addressChosen(const QString &address);
    /// Opens the latest notice about an address.
    void noticeWanted(qint64 id);

private:
    void build();
    /// The selected ones, or all where none is selected, in the order of the table.
    [[nodiscard]] QList<TroubledAddress> chosen() const;
    void copy();
    void choose();
    void rememberSelection(const QStringList &addresses);

    AddressModel m_model;
    QSortFilterProxyModel *m_sorted;
    TextLabel *m_title;
    TextLabel *m_text;
    WideTable *m_table;
    QWidget *m_buttons;
    QPushButton *m_copy;
    QPushButton *m_csv;
    QPushButton *m_vcard;
    QWidget *m_detail;
    QString m_shown; ///< the address whose history is shown
    TextLabel *m_detailTitle;
    TextLabel *m_suggestion;
    QPushButton *m_copySuggestion;
    QVBoxLayout *m_history;
};

} // namespace undelivered
