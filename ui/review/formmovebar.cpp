#include "ui/review/formmovebar.h"

#include "core/review/formversions.h"
#include "core/review/movetonewestform.h"
#include "ui/base/button.h"
#include "ui/base/confirm.h"

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

// Nothing where the review is to stay on its form.
int questionsToAsk(const ReviewFile &file, const Officer &actor)
{
    const Review *newest = file.newest();
    if (!newest || newest->form == currentForm().name || !canMoveForm(actor, *newest))
        return 0;
    const Result<Form> from = formNamed(newest->form);
    return from ? int(formMove(*from, currentForm(), newest->answers, file.record).asked.size())
                : 0;
}

} // namespace

FormMoveBar::FormMoveBar(QWidget *parent)
    : Banner(Tone::Info, {}, parent)
    , m_move(new Button({}, ButtonKind::Plain, this))
{
    setObjectName(u"formMoveBar"_s);
    m_move->setObjectName(u"moveForm"_s);
    addButton(m_move);
    hide();
    connect(m_move, &QPushButton::clicked, this, &FormMoveBar::accepted);
}

void FormMoveBar::offer(const ReviewFile &file, const Officer &actor)
{
    const int asked = questionsToAsk(file, actor);
    if (asked == 0)
        return hide();
    const bool isDraft = file.newest()->isDraft();
    setText(tr("A newer form asks %n more question(s) of this review. Every answer stays.", nullptr,
               asked));
    m_move->setText(isDraft ? tr("Move to it") : tr("Begin a new version on it…"));
    show();
}

void FormMoveBar::confirmMove(ReviewState state, QWidget *parent, std::function<void()> act)
{
    if (state == ReviewState::Draft)
        return act();
    confirm(parent,
            {tr("Begin a new version on the newest form"),
             tr("The submitted version stays as it is and no longer waits or counts. The new one "
                "keeps every answer, asks the new questions and is submitted again."),
             tr("Begin a new version")},
            std::move(act));
}

} // namespace Revisit
