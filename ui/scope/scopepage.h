#pragma once

#include "core/review/rulesetstore.h"
#include "core/scope/scopecomparison.h"
#include "ui/shell/page.h"

class QProgressBar;
class QStackedWidget;

namespace Revisit {

class ActionRegistry;
class Button;
class ComparisonTable;
class EmptyState;
class MessageBar;
class RunChoice;
class ScopeRunner;
class TableView;
class ThemedLabel;
class Workspace;
template<typename Row>
class RowModel;

// The rules on what is in scope, their versions, and what a version changes:
// which cases enter and leave the programme, and by which criterion.
class ScopePage : public Page
{
    Q_OBJECT

public:
    ScopePage(Workspace &workspace, ActionRegistry &actions, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    QStringList headerActions() const override { return {QStringLiteral("scope.add")}; }

    void addVersion();
    void compare();

private:
    // Versions and runs, read together.
    struct Record {
        QList<KnownRuleset> rulesets;
        QList<ScopeRun> runs;
    };

    void declareActions();
    void layOut();
    QWidget *makeRules();
    QWidget *makeComparison();
    void take(const Record &record);
    void showRunning();
    void showComparison(const Result<ScopeComparison> &comparison);
    void openCases(const Figure &figure);
    const KnownRuleset *selected() const;

    Workspace &m_workspace;
    ActionRegistry &m_actions;
    ScopeRunner *m_runner;
    RowModel<KnownRuleset> *m_model;
    MessageBar *m_messages;
    TableView *m_rules;
    RunChoice *m_before;
    RunChoice *m_after;
    Button *m_compare;
    Button *m_stop;
    QProgressBar *m_progress;
    ThemedLabel *m_summary;
    QStackedWidget *m_stack;
    ComparisonTable *m_moves;
    EmptyState *m_empty;
};

} // namespace Revisit
