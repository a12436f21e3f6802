// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include "ui/widgets/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

QAction *action(QMenu *menu, const QString &text, const QString &name, const QString &iconName = {},
                const QKeySequence &key = {})
{
    QAction *made = menu->addAction(text);
    made->setObjectName(name);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    if (!key.isEmpty())
        made->setShortcut(key);
    return made;
}

} // namespace

Menus makeMenus(QMainWindow *window)
{
    Menus menus;
    QMenu *file = window->menuBar()->addMenu(Words::tr("&File"));
    menus.addAccount =
        action(file, Words::tr("&Add an account\u2026"), u"addAccountAction"_s, u"add"_s, QKeySequence::New);
    menus.openFolder = action(file, Words::tr("&Open a folder of saved mail\u2026"), u"openFolderAction"_s, u"folder"_s,
                              QKeySequence::Open);
    menus.openSample = action(file, Words::tr("Open the &sample mailbox"), u"openSampleAction"_s, u"mail"_s);
    menus.explain = action(file, Words::tr("E&xplain a notice\u2026"), u"explainAction"_s, u"info"_s);
    file->addSeparator();
    menus.report =
        action(file, Words::tr("Save or &print a report\u2026"), u"reportAction"_s, u"print"_s, QKeySequence::Print);
    file->addSeparator();
    menus.quit = action(file, Words::tr("&Quit"), u"quitAction"_s, {}, QKeySequence::Quit);
    menus.quit->setMenuRole(QAction::QuitRole);

    QMenu *mailbox = window->menuBar()->addMenu(Words::tr("&Mailbox"));
    menus.scan = action(mailbox, Words::tr("Check &now"), u"scanAction"_s, u"refresh"_s, QKeySequence::Refresh);
    menus.cancel = action(mailbox, Words::tr("&Stop"), u"cancelAction"_s, u"stop"_s);
    mailbox->addSeparator();
    menus.search = action(mailbox, Words::tr("&Find\u2026"), u"searchAction"_s, u"search"_s, QKeySequence::Find);
    menus.cleanUp = action(mailbox, Words::tr("&Clean up\u2026"), u"cleanUpAction"_s, u"clean-up"_s);

    menus.contacts = action(mailbox, Words::tr("&Warn your contacts\u2026"), u"contactsAction"_s, u"contacts"_s);

    menus.go = window->menuBar()->addMenu(Words::tr("&Go"));

    QMenu *help = window->menuBar()->addMenu(Words::tr("&Help"));
    menus.help = action(help, Words::tr("&Help on this page"), u"helpAction"_s, u"help"_s, QKeySequence::HelpContents);
    menus.learn = action(help, Words::tr("&What is all this about?"), u"learnAction"_s, u"learn"_s);
    menus.codes = action(help, Words::tr("All &codes in words"), u"codesAction"_s, u"search"_s);
    menus.domain = action(help, Words::tr("Can anybody &send as me?"), u"domainAction"_s, u"secure"_s);
    help->addSeparator();
    menus.about = action(help, Words::tr("&About Undelivered"), u"aboutAction"_s, u"info"_s);
    menus.about->setMenuRole(QAction::AboutRole);
    return menus;
}

} // namespace undelivered
