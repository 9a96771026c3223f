#pragma once

#include "core/cases/caselist.h"

#include <QCoreApplication>

class QMenu;
class QWidget;

namespace Revisit {

class ActionRegistry;
class CasesPage;

// What can be done with cases: declared once for menus, buttons, shortcuts and
// the command palette.
class CaseActions
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::CaseActions)

public:
    static void declare(ActionRegistry &actions, CasesPage &page);
    // An order as a command and a saved view name it: "due".
    static QString orderKey(CaseOrder order);
    // The queue's usual one for a name that is none.
    static CaseOrder orderOf(const QString &key);
    // The context menu of a case. Actions of other features are taken in as
    // they are when the menu opens.
    static QMenu *menu(ActionRegistry &actions, QWidget *parent);
};

} // namespace Revisit
