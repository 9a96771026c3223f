#include "ui/decisionlog/decisiondialog.h"

#include "core/decisionlog/adddecision.h"
#include "ui/base/button.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/language/ownwords.h"
#include "ui/language/wordingpanel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

DecisionDialog::DecisionDialog(Workspace &workspace, CaseId caseId, std::optional<int> corrects,
                               QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_caseId(caseId)
    , m_corrects(corrects)
    , m_decision(makeText(u"loggedDecision"_s))
    , m_reasons(makeText(u"loggedReasons"_s))
    , m_options(makeText(u"loggedOptions"_s))
    , m_consulted(makeText(u"loggedConsulted"_s))
    , m_messages(new MessageBar(this))
{
    //: %1 is the number of an entry of the decision log
    setWindowTitle(corrects ? tr("Correct entry %1").arg(*corrects) : tr("Log a decision"));
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"decisionDialog"_s);
    auto *save = new Button(tr("Add to the log"), ButtonKind::Primary, this);
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Plain, this);
    save->setObjectName(u"saveDecision"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::medium);
    column->addWidget(new ThemedLabel(windowTitle(), TextRole::Subtitle, Ink::Primary, this));
    column->addWidget((new ThemedLabel(tr("An entry is never changed or removed. A correction is "
                                          "a new entry that names the old."),
                                       TextRole::Caption, Ink::Secondary, this))
                          ->wrapped());
    column->addWidget(m_messages);
    column->addWidget(new Field({tr("What was decided"), {}, true}, m_decision, this), 1);
    auto *reasons = new Field({tr("Why"), {}, true}, m_reasons, this);
    reasons->addBelow(
        new WordingPanel(OwnWords::of(m_reasons), WordingPanel::Answering::Advice, reasons));
    column->addWidget(reasons, 1);
    column->addWidget(
        new Field({tr("Options considered"), tr("And why they were not taken.")}, m_options, this),
        1);
    column->addWidget(new Field({tr("Who was consulted"), {}}, m_consulted, this), 1);
    column->addLayout(buttons);
    resize(Theme::px(520), Theme::px(560));

    connect(save, &QPushButton::clicked, this, &DecisionDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QPlainTextEdit *DecisionDialog::makeText(const QString &name)
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    return text;
}

void DecisionDialog::save()
{
    const AddDecision entry{m_caseId,
                            m_decision->toPlainText(),
                            m_reasons->toPlainText(),
                            m_options->toPlainText(),
                            m_consulted->toPlainText(),
                            m_corrects};
    m_workspace.perform(entry, this, [this](const Result<int> &outcome) {
        if (!outcome)
            return m_messages->tell(outcome.error());
        accept();
    });
}

} // namespace Revisit
