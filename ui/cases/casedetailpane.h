#pragma once

#include "core/cases/casedetail.h"
#include "core/people/personname.h"
#include "ui/base/card.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

class QGridLayout;
class QMenu;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace Revisit {

class ActionRegistry;
class Chip;
class DetailSheet;
struct PeopleRequests;
class DecisionLogPanel;
class EmptyState;
class PanelSheet;
class SeenElsewherePanel;
class ThemedLabel;
class Workspace;

// The Review tab belongs to another feature: its widget, and how to show a
// case in it.
struct ReviewTab {
    QWidget *widget = nullptr;
    std::function<void(CaseId)> show = {};
    // Takes the file of the case, to show it beside the review where there is room.
    std::function<void(QWidget *)> setFileBeside = {};
};
using ReviewTabFactory = std::function<ReviewTab(QWidget *parent)>;

// One case: what it is, and tabs with all that is on record of it. A tab is
// written when it is first looked at.
class CaseDetailPane : public Card
{
    Q_OBJECT

public:
    enum Tab { Overview, People, Timeline, Review, History, Elsewhere, Decisions, Panels };

    CaseDetailPane(Workspace &workspace, ActionRegistry &actions, const ReviewTabFactory &review,
                   QWidget *parent = nullptr);

    void showNothing();
    void showLoading();
    void showError(const Error &error);
    void showCase(const CaseDetail &detail, QDate today);

    // The case that is shown; an invalid key when none is.
    CaseId shown() const;
    const std::optional<CaseDetail> &detail() const { return m_detail; }
    // Whether the sheet of people offers to record contact with a victim, and to
    // show a name.
    void setOffers(bool contact, bool names);
    // Until another case is shown.
    void showName(const QString &pseudonym, const QString &name);
    void openTab(Tab tab);
    // Whether there was anything to focus.
    bool focusFirst();

Q_SIGNALS:
    void contactAsked(int victim); // by its number
    void nameAsked(const Revisit::PersonPart &person, const QString &pseudonym);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead(ActionRegistry &actions);
    void makeTabs(Workspace &workspace, const ReviewTabFactory &review);
    void makePanelTab(Workspace &workspace);
    void countElsewhere(int links, int open);
    void say(const QString &icon, const QString &title, const QString &body);
    void arrangeHead();
    void makeReviewTab(const ReviewTabFactory &review);
    void writeTab();
    void writeFile();
    void writeAnew(Tab tab);
    PeopleRequests peopleRequests();
    std::function<void()> narrativeRequest();
    void rememberTab();
    int indexOf(Tab tab) const;

    std::optional<CaseDetail> m_detail;
    QDate m_today;
    bool m_recordsContact = false;
    bool m_offersNames = false;
    QHash<QString, QString> m_names; // shown on request, by pseudonym
    QSet<CaseId> m_narrativesAskedFor;
    QSet<int> m_written; // tabs that show m_detail already

    QStackedWidget *m_stack;
    EmptyState *m_state;
    QWidget *m_case;
    ThemedLabel *m_title;
    ThemedLabel *m_reference;
    Chip *m_status;
    Chip *m_tier;
    Chip *m_restricted;
    QWidget *m_marks;
    QGridLayout *m_head; // title and marks: a row where there is room
    QTabWidget *m_tabs;
    QList<Tab> m_order; // of the tabs that are there
    QHash<Tab, DetailSheet *> m_sheets;
    ReviewTab m_review;
    DetailSheet *m_file = nullptr; // beside the review
    bool m_isFileWritten = false;
    SeenElsewherePanel *m_elsewhere = nullptr;
    DecisionLogPanel *m_decisions = nullptr;
    PanelSheet *m_panels = nullptr;
};

} // namespace Revisit
