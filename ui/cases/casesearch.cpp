#include "ui/cases/casesearch.h"

#include "core/cases/searchcases.h"
#include "core/people/capability.h"
#include "ui/base/workspace.h"
#include "ui/cases/caseappearance.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr qsizetype mostShown = 8;

using Found = std::function<void(const QList<PaletteEntry> &)>;

struct SearchText {
    Q_DECLARE_TR_FUNCTIONS(Revisit::CaseSearch)
};

PaletteEntry entryOf(const CaseRow &row, MainWindow &window)
{
    //: A case in the command palette: reference, then title
    return {u"folder-open"_s,
            SearchText::tr("%1 · %2").arg(row.reference, row.title),
            CaseAppearance::statusChip(row.status).text,
            QString(),
            QString(),
            [&window, id = row.id] { window.open(u"cases"_s, QVariant::fromValue(id)); }};
}

PaletteEntry restEntry(const QString &text, qsizetype count, MainWindow &window)
{
    const CountedCases all{{.text = text}, SearchText::tr("Search: %1").arg(text)};
    return {u"list"_s,
            SearchText::tr("Show all %Ln case(s) in the queue", nullptr, int(count)),
            SearchText::tr("Cases"),
            QString(),
            QString(),
            [&window, all] { window.open(u"cases"_s, QVariant::fromValue(all)); }};
}

void tellRows(Workspace &workspace, MainWindow &window, const QString &text,
              const QList<CaseId> &ids, const Found &found)
{
    workspace.fetch([viewer = workspace.actor(), first = ids.mid(0, mostShown)](
                        Connection &connection) { return caseRows(connection, viewer, first); },
                    &window,
                    [&window, text, count = ids.size(), found](const Result<QList<CaseRow>> &rows) {
                        QList<PaletteEntry> entries;
                        for (const CaseRow &row : rows.value_or(QList<CaseRow>()))
                            entries.append(entryOf(row, window));
                        if (count > mostShown)
                            entries.append(restEntry(text, count, window));
                        found(entries);
                    });
}

} // namespace

PaletteSearch caseSearch(Workspace &workspace, MainWindow &window)
{
    return [&workspace, &window](const QString &text, const Found &found) {
        if (!allows(workspace.actor().role, Capability::ViewCases))
            return found({});
        workspace.consult(SearchCases{{.text = text}}, &window,
                          [&workspace, &window, text, found](const Result<QList<CaseId>> &ids) {
                              if (ids)
                                  tellRows(workspace, window, text, *ids, found);
                          });
    };
}

} // namespace Revisit
