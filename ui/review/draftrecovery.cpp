#include "ui/review/draftrecovery.h"

#include "core/review/reviewfile.h"
#include "ui/base/confirm.h"
#include "ui/base/format.h"
#include "ui/base/workspace.h"
#include "ui/review/answerchoicedialog.h"
#include "ui/review/answernaming.h"

#include <QApplication>
#include <QClipboard>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

enum Version : qsizetype { Typed, Saved, Before };

AnswerQuestion questionAbout(const QString &key, const DraftOffer &offer,
                             const AnswerNaming &naming)
{
    const QString typed = offer.left.typed.value(key);
    const QString before = offer.left.original.value(key);
    const auto clash = std::ranges::find(offer.merge.clashes, key, &AnswerClash::key);
    const bool isClash = clash != offer.merge.clashes.end();
    const QString saved = isClash ? clash->theirs : before;
    AnswerQuestion question{
        key,
        naming.name(key),
        naming.text(key, before),
        naming.isWords(key),
        {{DraftRecovery::tr("Restore what was typed"), typed, naming.text(key, typed)},
         {DraftRecovery::tr("Keep what is saved"), saved, naming.text(key, saved)}}};
    if (isClash)
        question.versions.append(
            {DraftRecovery::tr("As it was before both"), before, naming.text(key, before)});
    else
        question.chosen = Typed;
    return question;
}

} // namespace

DraftRecovery::DraftRecovery(Workspace &workspace, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_window(parent)
{}

void DraftRecovery::offer(CaseId id)
{
    m_case = id;
    const auto read = [viewer = m_workspace.actor(), id](Connection &connection) {
        return draftOffers(connection, journalFolder(), viewer, id);
    };
    m_workspace.fetch(read, this, [this, id](const Result<QList<DraftOffer>> &offers) {
        if (id == m_case)
            take(offers);
    });
}

void DraftRecovery::leave()
{
    m_case = {};
    m_restored.clear();
}

void DraftRecovery::settle()
{
    for (const DraftLeft &left : std::as_const(m_restored))
        discard(left);
    m_restored.clear();
}

void DraftRecovery::take(const Result<QList<DraftOffer>> &offers)
{
    if (!offers) {
        Q_EMIT failed(offers.error());
        return;
    }
    for (const DraftOffer &offer : *offers)
        ask(offer);
}

void DraftRecovery::ask(const DraftOffer &offer)
{
    const auto read = [viewer = m_workspace.actor(), id = m_case](Connection &connection) {
        return reviewFile(connection, viewer, id);
    };
    m_workspace.fetch(read, this, [this, offer, id = m_case](const Result<ReviewFile> &file) {
        if (id != m_case)
            return;
        const Review *newest = file ? file->newest() : nullptr;
        const Result<Form> form = newest ? formNamed(newest->form) : Result<Form>(currentForm());
        if (!file || !form) {
            Q_EMIT failed(file ? form.error() : file.error());
            return;
        }
        const AnswerNaming naming(*form, file->record);
        offer.draft ? askToRestore(offer, naming) : showOnly(offer, naming);
    });
}

void DraftRecovery::askToRestore(const DraftOffer &offer, const AnswerNaming &naming)
{
    QList<AnswerQuestion> questions;
    for (const QString &key : offer.keys())
        questions.append(questionAbout(key, offer, naming));
    const AnswerChoiceText text{
        tr("Typed and not saved"),
        //: %1 is a date and time
        tr("Revisit stopped on %1 before it had saved everything that you typed in this review. "
           "Choose what to restore.")
            .arg(Format::dateTime(offer.left.at)),
        tr("Go on with these answers"), tr("Not now")};
    auto *dialog = new AnswerChoiceDialog(text, questions, m_window);
    offerDiscard(dialog, offer.left);
    connect(dialog, &AnswerChoiceDialog::decided, this,
            [this, dialog, offer] { decide(dialog, offer); });
    dialog->open();
}

// What is not restored is gone, so it is asked about once.
void DraftRecovery::decide(AnswerChoiceDialog *dialog, const DraftOffer &offer)
{
    const auto chosen = dialog->chosen();
    const auto given =
        std::ranges::count_if(chosen, [](qsizetype version) { return version != Typed; });
    if (given == 0)
        return restore(dialog, offer);
    const auto act = [this, guard = QPointer(dialog), offer] {
        if (guard)
            restore(guard, offer);
    };
    confirm(dialog,
            {tr("Discard what is not restored?"),
             tr("%n answer(s) that you typed will not be restored and cannot be brought back.",
                nullptr, int(given)),
             tr("Discard them"), ButtonKind::Danger},
            act);
}

void DraftRecovery::restore(AnswerChoiceDialog *dialog, const DraftOffer &offer)
{
    const Answers answers = dialog->answers();
    const bool isDiscarded =
        std::ranges::all_of(dialog->chosen(), [](qsizetype version) { return version == Saved; });
    dialog->done(QDialog::Accepted);
    if (offer.left.owner.caseId != m_case)
        return; // another case is open by now
    if (isDiscarded)
        return discard(offer.left);
    m_restored.append(offer.left);
    Q_EMIT restored(answers);
}

// The review has gone on without these words: they can be taken along, and no more.
void DraftRecovery::showOnly(const DraftOffer &offer, const AnswerNaming &naming)
{
    QList<AnswerQuestion> questions;
    QStringList lines;
    for (const QString &key : offer.keys()) {
        const QString typed = naming.text(key, offer.left.typed.value(key));
        questions.append({key,
                          naming.name(key),
                          naming.text(key, offer.left.original.value(key)),
                          naming.isWords(key),
                          {{{}, offer.left.typed.value(key), typed}}});
        lines.append(naming.name(key) + u'\n' + typed);
    }
    const AnswerChoiceText text{
        tr("Typed and not saved"),
        //: %1 is a date and time
        tr("You typed this on %1, but the review can no longer take it: it was submitted or "
           "begun anew since. You can copy it.")
            .arg(Format::dateTime(offer.left.at)),
        tr("Copy"), tr("Not now")};
    auto *dialog = new AnswerChoiceDialog(text, questions, m_window);
    offerDiscard(dialog, offer.left);
    connect(dialog, &AnswerChoiceDialog::decided, dialog,
            [lines] { QApplication::clipboard()->setText(lines.join(u"\n\n"_s)); });
    dialog->open();
}

void DraftRecovery::offerDiscard(AnswerChoiceDialog *dialog, const DraftLeft &left)
{
    Button *button = dialog->addAlternative(tr("Discard all of it…"), ButtonKind::Danger);
    button->setObjectName(u"discard"_s);
    connect(button, &QPushButton::clicked, dialog, [dialog, left] {
        confirm(dialog,
                {tr("Discard what was typed?"),
                 tr("What you typed and did not save cannot be brought back."), tr("Discard it"),
                 ButtonKind::Danger},
                [guard = QPointer(dialog), left] {
                    discard(left);
                    if (guard)
                        guard->reject();
                });
    });
}

} // namespace Revisit
