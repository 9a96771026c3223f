#include "ui/quality/decidedialog.h"

#include "core/quality/decidedisagreement.h"
#include "ui/base/card.h"
#include "ui/base/confirm.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"
#include "ui/cases/detailsheet.h"
#include "ui/quality/judgementform.h"
#include "ui/quality/qualitywording.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

DecideDialog::DecideDialog(Workspace &workspace, const ReviewComparison &comparison,
                           QWidget *parent)
    //: %1 is a case reference
    : Dialog(tr("Decide between two reviews of %1").arg(comparison.reference), parent)
    , m_workspace(workspace)
    , m_comparison(comparison)
    , m_form(new JudgementForm(this))
{
    setObjectName(u"decideDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const QList<JudgedQuestion> differing = disagreements(comparison.first, comparison.second);
    //: %1 names questions
    setLead(tr("They differ on: %1. Where they agree, their answer is chosen already. The first "
               "review stays as it was signed off.")
                .arg(QualityWording::questions(differing)));
    for (const JudgedQuestion question : judgedQuestions()) {
        const QString &answer = comparison.first.of(question);
        if (answer == comparison.second.of(question))
            m_form->choose(question, answer);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::medium);
    for (DetailSheet *sheet : {makeReview(tr("First review"), comparison.first),
                               makeReview(tr("Second review"), comparison.second)}) {
        auto *card = new Card(this);
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(1, 1, 1, 1);
        inside->addWidget(sheet);
        row->addWidget(card, 1);
    }
    row->addWidget(m_form, 1);
    body()->addLayout(row, 1);
    addCancel();
    Button *decide = addButton(tr("Decide"), ButtonKind::Primary);
    decide->setObjectName(u"decideDisagreement"_s);
    connect(decide, &QPushButton::clicked, this, &DecideDialog::decide);
    resize(Theme::px(1140), Theme::px(640));
}

DetailSheet *DecideDialog::makeReview(const QString &title, const Judgement &judgement)
{
    auto *sheet = new DetailSheet(title, this);
    sheet->clear();
    sheet->addHeading(title);
    for (const JudgedQuestion question : judgedQuestions())
        sheet->addFact({judgedQuestionLabel(question),
                        QualityWording::answer(question, judgement.of(question))});
    sheet->addHeading(tr("Rationale"));
    if (judgement.rationale.isEmpty())
        sheet->addText(tr("Not recorded."), true);
    else
        sheet->addText(judgement.rationale);
    sheet->finish();
    return sheet;
}

void DecideDialog::decide()
{
    messages()->clear();
    if (!m_form->check())
        return;
    const DecideDisagreement command{m_comparison.id, m_form->judgement()};
    m_workspace.perform(command, this, [this](const Result<> &decided) {
        if (!decided)
            return messages()->tell(decided.error());
        accept();
    });
}

void DecideDialog::reject()
{
    if (!m_form->isTouched())
        return Dialog::reject();
    confirm(this,
            {tr("Leave without deciding?"), tr("Your answers are not kept."),
             tr("Leave and discard"), ButtonKind::Danger},
            [this] { Dialog::reject(); });
}

} // namespace Revisit
