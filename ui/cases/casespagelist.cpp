#include "core/cases/programme.h"
#include "core/cases/searchcases.h"
#include "ui/base/actions.h"
#include "ui/base/format.h"
#include "ui/base/workspace.h"
#include "ui/cases/casefilterbar.h"
#include "ui/cases/caselistpane.h"
#include "ui/cases/casespage.h"

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QString wordsOf(const CaseFilter &filter)
{
    return filter.text.simplified();
}

} // namespace

// The list and what stands around it, all of one moment.
struct CasesPage::Answer {
    Programme programme;
    QDate today;
    CaseCounts counts;
    CaseChoices choices;
    QList<CaseId> ids;
    QList<CaseRow> firstRows;
};

namespace {

template<typename Answer>
Result<Answer> readList(Connection &connection, const Officer &viewer, CaseFilter filter,
                        const CaseSort &sort, const Clock &clock)
{
    const Result<Programme> terms = programme(connection);
    RV_CHECK(terms);
    filter.today = workingDay(*terms, clock);
    const Result<QList<CaseId>> ids = caseIds(connection, viewer, filter, sort);
    RV_CHECK(ids);
    const Result<QList<CaseRow>> rows =
        caseRows(connection, viewer, ids->mid(0, CaseTableModel::pageLength));
    RV_CHECK(rows);
    const Result<CaseCounts> counts = caseCounts(connection, viewer, filter.today);
    RV_CHECK(counts);
    const Result<CaseChoices> choices = caseChoices(connection, viewer);
    RV_CHECK(choices);
    return Answer{*terms, filter.today, *counts, *choices, *ids, *rows};
}

} // namespace

void CasesPage::fetchList()
{
    const QString words = wordsOf(filter());
    if (words.isEmpty())
        m_searched.clear();
    else if (words != m_searched)
        return searchList();
    m_workspace.fetch(
        [viewer = m_workspace.actor(), filter = filter(), sort = sort(),
         &clock = m_workspace.clock()](Connection &connection) {
            return readList<Answer>(connection, viewer, filter, sort, clock);
        },
        this,
        [this, query = ++m_query](const Result<Answer> &answer) {
            if (query == m_query)
                takeList(answer);
        });
}

void CasesPage::searchList()
{
    m_workspace.consult(
        SearchCases{filter(), sort()}, this,
        [this, query = ++m_query, words = wordsOf(filter())](const Result<QList<CaseId>> &found) {
            if (found)
                m_searched = words;
            if (query == m_query)
                takeFound(found);
        });
}

void CasesPage::takeList(const Result<Answer> &answer)
{
    if (!answer)
        return m_list->showRefusal(answer.error());
    if (m_today != answer->today) {
        m_today = answer->today;
        renewShown();
    }
    m_terms = answer->programme;
    m_allCases = answer->counts.value(CaseView::All);
    m_bar->setCounts(answer->counts);
    CaseFilter asked = filter();
    m_bar->setChoices(answer->choices, m_today);
    asked.today = m_today;
    if (filter() != asked) // what was remembered of an earlier day can be chosen only now
        return fetchList();
    //: Under the title of the queue: when the programme ends, and the day that is reckoned with
    setContextLine(tr("Review programme due %1 · as of %2")
                       .arg(Format::date(answer->programme.due), Format::date(m_today)));
    showList(answer->ids, answer->firstRows);
}

void CasesPage::takeFound(const Result<QList<CaseId>> &found)
{
    if (!found)
        return m_list->showRefusal(found.error());
    showList(*found, {});
}

void CasesPage::showList(const QList<CaseId> &ids, const QList<CaseRow> &rows)
{
    m_bar->setShownRows(ids.size());
    m_actions->refresh(); // whether there is a filter to clear
    m_list->show(ids, rows, m_today, m_allCases);
    if (m_wanted.isValid() && !m_list->current().isValid())
        m_list->select(m_wanted); // it was opened before the list was there
}

} // namespace Revisit
