#pragma once

#include "core/quality/secondreview.h"
#include "ui/base/dialog.h"

namespace Revisit {

class DetailSheet;
class JudgementForm;
class Workspace;

// Two reviews that differ side by side, without names, and the answers of the third
// person who decides.
class DecideDialog : public Dialog
{
    Q_OBJECT

public:
    DecideDialog(Workspace &workspace, const ReviewComparison &comparison,
                 QWidget *parent = nullptr);

    void reject() override; // asks first where answers would be lost

private:
    DetailSheet *makeReview(const QString &title, const Judgement &judgement);
    void decide();

    Workspace &m_workspace;
    const ReviewComparison m_comparison;
    JudgementForm *m_form;
};

} // namespace Revisit
