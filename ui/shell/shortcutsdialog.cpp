#include "ui/shell/shortcutsdialog.h"

#include "ui/base/actions.h"
#include "ui/base/rowmodel.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/theme.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

struct Shortcut {
    QString group;
    QString text;
    QString keys;
};

QList<Shortcut> shortcutsOf(const ActionRegistry &actions)
{
    QList<Shortcut> rows;
    const QList<Action *> all = actions.all();
    for (const Action *action : all) {
        if (!action->shortcut().isEmpty())
            rows.append({action->group(), action->iconText(),
                         action->shortcut().toString(QKeySequence::NativeText)});
    }
    std::ranges::stable_sort(rows, {}, &Shortcut::group);
    return rows;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const ActionRegistry &actions, QWidget *parent)
    : Dialog(tr("Keyboard shortcuts"), parent)
{
    auto *table = new TableView(tr("Keyboard shortcuts"), RowSize::Compact, this);
    auto *model = new RowModel<Shortcut>(
        {{tr("Action"), [](const Shortcut &row) { return row.text; }},
         {tr("Keys"), [](const Shortcut &row) { return row.keys; }},
         {tr("Group"), [](const Shortcut &row) { return row.group; },
          [](const Shortcut &, int role) {
              return role == CellRole::InkOfText ? QVariant(int(Ink::Muted)) : QVariant();
          }}},
        table);
    model->setRows(shortcutsOf(actions));
    table->setModel(model);
    table->setColumns(
        {{u"Move to the next part"_s, 0, true}, {u"Ctrl+Shift+WW"_s}, {u"Revisit"_s}});
    body()->addWidget(table, 1);
    Button *done = addButton(tr("Done"), ButtonKind::Primary);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    resize(Theme::px(560), Theme::px(520));
    table->setFocus();
}

} // namespace Revisit
