#pragma once

#include "core/cases/casedetail.h"
#include "core/cases/programme.h"
#include "ui/cases/casedetailpane.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QTimer>

class QSplitter;

namespace Revisit {

class ActionRegistry;
class CaseAloneBar;
class CaseFilterBar;
class CaseListPane;
class MessageBar;
class SavedViewsButton;
class Workspace;

// A request to open a case at its review.
struct ReviewRequest {
    CaseId caseId;
};

// The queue: the cases, narrowed and sorted, and beside them the one that is
// open. A review is written with the page to itself, beside the file of its case;
// so is any case where there is no room for both.
//
// Understands requests with a CaseId (open that case), a ReviewRequest, or a
// CountedCases (show exactly the rows that a figure counted).
class CasesPage : public Page
{
    Q_OBJECT

public:
    CasesPage(Workspace &workspace, ActionRegistry &actions, const ReviewTabFactory &review = {},
              QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    void open(const QVariant &request) override;

    // The cases that an action is about: selected in the list.
    QList<CaseId> selected() const;
    // What the list shows now, for an export of exactly these rows.
    CaseFilter filter() const;
    CaseSort sort() const;
    QDate today() const { return m_today; }

    // What the actions of cases do.
    void openSelected();
    void openSelectedReview();
    void openCase(CaseId id);
    void openReview(CaseId id); // at the Review tab, with the page to itself
    // The open case takes the page from the list, which keeps its place.
    void takePage();
    bool canTakePage() const;
    bool isCaseAlone() const;
    void returnToList();
    void step(int by);
    void find();
    void clearFilters();
    void showMoreFilters();
    void showView(CaseView view);
    bool isNarrowed() const;
    void copyReferences();
    void addNote();
    bool hasVictims() const; // the case that is open
    void recordContact(int victim = 1);
    void askForName(const PersonPart &person, const QString &pseudonym);
    // Asks where to, then writes the selected case as a PDF of one page.
    void printCase();
    // Writes it without asking; `done` hears how it went.
    void printTo(CaseId id, const QString &file, const std::function<void(const Result<> &)> &done);
    void sortBy(CaseOrder order);

Q_SIGNALS:
    void selectionChanged(const QList<CaseId> &cases);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Answer;

    void layOut();
    void connectParts();
    void makeViews();
    QJsonObject shownView() const;
    QStringList showSaved(const QJsonObject &view);
    void offer(const QString &actionId);
    void addActionButton(class Action *action);
    void fetchList();
    void searchList();
    void takeList(const Result<Answer> &answer);
    void takeFound(const Result<QList<CaseId>> &found);
    void showList(const QList<CaseId> &ids, const QList<CaseRow> &rows);
    void followSelection();
    void renewShown();
    void takeDetail(const Result<CaseDetail> &detail, CaseId id);
    void arrange();
    void bringDetailForward();
    void changeActor();

    Workspace &m_workspace;
    QPointer<ActionRegistry> m_actions;
    CaseFilterBar *m_bar;
    SavedViewsButton *m_views = nullptr;
    MessageBar *m_messages;
    CaseAloneBar *m_alone;
    QSplitter *m_splitter;
    CaseListPane *m_list;
    CaseDetailPane *m_detail;

    QTimer m_settle; // a selection that rests is opened, one that passes is not
    Programme m_terms;
    QDate m_today; // the day that due dates are reckoned from
    qint64 m_allCases = 0;
    int m_query = 0;    // the newest; answers to older ones are dropped
    QString m_searched; // the words whose search stands in the trail
    CaseId m_wanted;    // the case that is open or being opened
    bool m_isNarrow = false;
    bool m_isDetailInFront = false; // of the list, where there is no room for both
    bool m_takesPage = false;       // although there would be
    bool m_isFocusWaiting = false;  // until the case that is being opened is there
};

} // namespace Revisit
