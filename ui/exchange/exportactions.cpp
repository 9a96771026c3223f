#include "ui/exchange/exportactions.h"

#include "core/cases/programme.h"
#include "ui/base/actions.h"
#include "ui/base/exportdialog.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"

#include <QWidget>

#include <memory>

using namespace Qt::StringLiterals;

namespace Revisit {

ExportActions::ExportActions(Workspace &workspace, ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
    actions.action(u"exchange.export"_s)
        .text(tr("&Export the list…"))
        .group(tr("Cases"))
        .icon(u"download"_s)
        .shortcut(u"Ctrl+Shift+E"_s)
        .needs(Capability::ExportCases)
        .enabledWhen([this] { return m_page && m_page->isVisible(); },
                     tr("Go to the case queue first."))
        .onTriggered(this, [this] { askForRecipient(); });
}

void ExportActions::setList(QWidget *page, std::function<ListedCases()> listed)
{
    m_page = page;
    m_listed = std::move(listed);
}

void ExportActions::askForRecipient()
{
    m_workspace.fetch([](Connection &connection) { return programme(connection); }, this,
                      [this, listed = m_listed()](const Result<Programme> &terms) {
                          if (terms)
                              offer(listed, terms->marking);
                          else
                              Toast::tell(m_window, terms.error().message);
                      });
}

void ExportActions::offer(const ListedCases &listed, const QString &marking)
{
    auto *dialog = new ExportDialog(
        {tr("Export the list"),
         tr("The cases that the list shows, one line each, without any narrative and any person of "
            "a case. Every line is marked %1. The export is an entry in the audit trail.")
             .arg(marking),
         u"cases.csv"_s, tr("Spreadsheet (*.csv)")},
        m_window);
    dialog->setObjectName(u"exportCases"_s);
    connect(dialog, &ExportDialog::wanted, this,
            [this, dialog, listed, marking](const QString &recipient, const QString &file) {
                auto stop = std::make_shared<std::stop_source>();
                connect(dialog, &ExportDialog::stopped, dialog, [stop] { stop->request_stop(); });
                m_workspace.consult(
                    ExportCases{listed.filter, listed.sort, file, marking, recipient,
                                stop->get_token()},
                    dialog, [dialog](const Result<qint64> &cases) { dialog->finish(cases); });
            });
    connect(dialog, &ExportDialog::exported, this, [this](qint64 cases) {
        Toast::tell(m_window, tr("%n case(s) exported.", nullptr, int(cases)));
    });
    dialog->open();
}

} // namespace Revisit
