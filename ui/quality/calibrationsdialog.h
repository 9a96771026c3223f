#pragma once

#include "core/quality/calibrationfigures.h"
#include "core/quality/secondreview.h"
#include "ui/base/dialog.h"

namespace Revisit {

class DetailSheet;
class TableView;
class Workspace;
template<typename Row>
class RowModel;

// The calibration sessions of a lead: how far each has come, and once it is closed how
// far those who answered agree.
class CalibrationsDialog : public Dialog
{
    Q_OBJECT

public:
    // `reviews`: the sample in view, whose cases a session can be held about.
    CalibrationsDialog(Workspace &workspace, const QList<SampledReview> &reviews,
                       QWidget *parent = nullptr);

private:
    void layOut();
    void read();
    void take(const QList<Calibration> &sessions);
    const Calibration *chosen() const;
    void show();
    void write(const Calibration &session, const Result<CalibrationFigures> &figures);
    void hold();
    void askToClose();

    Workspace &m_workspace;
    const QList<SampledReview> m_reviews;
    RowModel<Calibration> *m_sessions;
    TableView *m_table;
    DetailSheet *m_sheet;
    Button *m_close;
};

} // namespace Revisit
