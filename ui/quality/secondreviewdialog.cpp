#include "ui/quality/secondreviewdialog.h"

#include "ui/base/confirm.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/cases/casesheets.h"
#include "ui/cases/detailsheet.h"
#include "ui/quality/judgementform.h"
#include "ui/quality/judgementsaver.h"
#include "ui/wellbeing/wellbeingpreferences.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int shareOfFile = 640; // of the width, beside the questions
constexpr int shareOfQuestions = 460;

} // namespace

SecondReviewDialog::SecondReviewDialog(Workspace &workspace, const BlindTask &task,
                                       const CaseDetail &file, const Judgement &draft,
                                       QWidget *parent)
    : Dialog(task.title, parent)
    , m_workspace(workspace)
    , m_task(task)
    , m_file(file)
    , m_form(new JudgementForm(this))
    , m_saver(new JudgementSaver(workspace, task.keep, this))
    , m_kept(new ThemedLabel({}, TextRole::Caption, Ink::Secondary, this))
{
    setLead(
        tr("This is the original file as it came. What was done with the case since is left "
           "out. Your answers are kept as you give them, for you alone; once you submit them they "
           "stay as they are."));
    keepDraft(draft);
    layOut();
}

void SecondReviewDialog::keepDraft(const Judgement &draft)
{
    m_form->restore(draft);
    m_kept->setObjectName(u"secondReviewKept"_s);
    if (draft != Judgement())
        m_kept->setText(tr("Your answers so far are back."));
    connect(m_form, &JudgementForm::edited, this, [this] {
        m_kept->setText(tr("Keeping…"));
        m_saver->keep(m_form->judgement());
    });
    connect(m_saver, &JudgementSaver::kept, this,
            [this] { m_kept->setText(tr("Your answers so far are kept.")); });
    connect(m_saver, &JudgementSaver::failed, this, &SecondReviewDialog::tellThatNotKept);
}

void SecondReviewDialog::layOut()
{
    setObjectName(u"secondReviewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Space::card);
    splitter->addWidget(makeFile());
    splitter->addWidget(m_form);
    splitter->setStretchFactor(0, shareOfFile);
    splitter->setStretchFactor(1, shareOfQuestions);
    splitter->setSizes({shareOfFile, shareOfQuestions});
    body()->addWidget(splitter, 1);
    body()->addWidget(m_kept);
    Button *close = addButton(tr("Close"));
    close->setObjectName(u"closeSecondReview"_s);
    connect(close, &QPushButton::clicked, this, &SecondReviewDialog::reject);
    Button *submit = addButton(tr("Submit"), ButtonKind::Primary);
    submit->setObjectName(u"submitSecondReview"_s);
    connect(submit, &QPushButton::clicked, this, &SecondReviewDialog::submit);
    resize(Theme::px(1140), Theme::px(640));
}

QTabWidget *SecondReviewDialog::makeFile()
{
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"originalFile"_s);
    tabs->setAccessibleName(tr("Original file"));
    m_case = makeSheet(tr("Case"), tabs);
    writeCase(!WellbeingPreferences::noticeFirst.value());
    writePeople(*makeSheet(tr("People"), tabs), m_file, m_workspace.clock().now().date(),
                {.showsContact = false}, {});
    writeTimeline(*makeSheet(tr("Timeline"), tabs), m_file);
    return tabs;
}

DetailSheet *SecondReviewDialog::makeSheet(const QString &name, QTabWidget *tabs)
{
    auto *sheet = new DetailSheet(name, tabs);
    tabs->addTab(sheet, name);
    return sheet;
}

void SecondReviewDialog::writeCase(bool showsNarratives)
{
    std::function<void()> request;
    if (!showsNarratives)
        request = [this] { writeCase(true); };
    writeOriginalFile(*m_case, m_file, request);
}

void SecondReviewDialog::submit()
{
    messages()->clear();
    if (!m_form->check())
        return;
    confirm(this,
            {m_task.question,
             tr("After that you cannot change it, and the case opens to you again."),
             tr("Submit the review")},
            [this] { send(); });
}

void SecondReviewDialog::send()
{
    m_saver->stop();
    m_task.submit(m_form->judgement(), this, [this](const Result<> &sent) { takeSent(sent); });
}

void SecondReviewDialog::takeSent(const Result<> &sent)
{
    if (sent)
        return accept();
    m_saver->keep(m_form->judgement());
    messages()->tell(sent.error());
}

void SecondReviewDialog::reject()
{
    m_isLeaving = true;
    m_saver->whenKept([this] { Dialog::reject(); });
}

void SecondReviewDialog::tellThatNotKept(const Error &error)
{
    m_kept->setText({});
    messages()->tell(error);
    if (!std::exchange(m_isLeaving, false))
        return;
    confirm(this,
            {tr("Leave without keeping your answers?"),
             tr("They could not be kept: %1").arg(error.message), tr("Leave and discard"),
             ButtonKind::Danger},
            [this] {
                m_saver->stop();
                Dialog::reject();
            });
}

} // namespace Revisit
