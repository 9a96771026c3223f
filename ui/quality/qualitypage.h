#pragma once

#include "core/quality/qualityfigures.h"
#include "ui/shell/page.h"

#include <QPointer>

class QComboBox;
class QStackedWidget;

namespace Revisit {

class ActionRegistry;
class DetailSheet;
class EmptyState;
class MessageBar;
class SampledTable;
class Workspace;

// The quality samples. A lead sees what was drawn, how far the second review of each has
// come, and how far two reviewers agree; an analyst or auditor the figures alone.
class QualityPage : public Page
{
    Q_OBJECT

public:
    QualityPage(Workspace &workspace, ActionRegistry &actions, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    QStringList headerActions() const override { return {QStringLiteral("quality.draw")}; }

    void draw();
    void assign();
    void decide();
    void compareOfficers(); // for conversations
    void calibrate();       // several officers, the same cases
    void check();           // whether the seed gives the list again
    bool isAt(SecondReviewState state) const;
    QualitySampleId sample() const { return m_sample; }

private:
    // The samples, and the one in view; read together.
    struct Record {
        QList<QualitySample> samples;
        QualitySample shown = {};
        QList<SampledReview> reviews = {};
        QualityFigures figures = {};
    };

    bool seesReviews() const; // else figures alone
    static Result<Record> read(Connection &connection, const Officer &viewer, QualitySampleId id);
    void layOut();
    QWidget *makeList();
    QWidget *makeFigures();
    void take(const Record &record);
    void offer(const QList<QualitySample> &samples);
    void showDrawn(const QualitySample &sample);

    Workspace &m_workspace;
    QPointer<ActionRegistry> m_actions;
    QualitySampleId m_sample; // invalid: none was drawn yet
    MessageBar *m_messages;
    QComboBox *m_samples;
    SampledTable *m_table;
    QWidget *m_list = nullptr;
    DetailSheet *m_figures;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_content = nullptr;
};

} // namespace Revisit
