#include "ui/scope/rulesetdialog.h"

#include "core/review/scoperules.h"
#include "core/scope/addruleset.h"
#include "ui/base/accessibility.h"
#include "ui/base/dayedit.h"
#include "ui/base/field.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/scope/rulesetwording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int criteriaKnown = 9; // C1 to C9 of review dossier 1.2

QSpinBox *makePeople(const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(1, 99);
    return box;
}

} // namespace

RulesetDialog::RulesetDialog(Workspace &workspace, const QList<KnownRuleset> &known,
                             const QString &from, QWidget *parent)
    : Dialog(tr("New version of the rules on scope"), parent)
    , m_workspace(workspace)
    , m_known(known)
    , m_from(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_title(new QLineEdit(this))
    , m_source(new QLineEdit(this))
    , m_inForce(new DayEdit(workspace.clock().now().date(), this))
    , m_windowFrom(new DayEdit({}, this))
    , m_windowUntil(new DayEdit({}, this))
    , m_dateTest(new QComboBox(this))
    , m_suspects(makePeople(u"leastSuspects"_s, this))
    , m_victims(makePeople(u"leastVictims"_s, this))
    , m_contactOnly(new QCheckBox(tr("Count contact offences only"), this))
    , m_reason(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"rulesetDialog"_s);
    m_from->setObjectName(u"basedOn"_s);
    m_name->setObjectName(u"rulesetName"_s);
    m_title->setObjectName(u"rulesetTitle"_s);
    m_source->setObjectName(u"rulesetSource"_s);
    m_inForce->setObjectName(u"inForce"_s);
    m_windowFrom->setObjectName(u"windowFrom"_s);
    m_windowUntil->setObjectName(u"windowUntil"_s);
    m_dateTest->setObjectName(u"dateTest"_s);
    m_contactOnly->setObjectName(u"contactOnly"_s);
    m_reason->setObjectName(u"rulesetReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(Theme::px(64));
    for (const KnownRuleset &one : known)
        m_from->addItem(one.ruleset.name);
    m_dateTest->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const DateTest test : {DateTest::NfaOnly, DateTest::ReportedAndNfa})
        m_dateTest->addItem(RulesetWording::dateTest(test));
    body()->addWidget(makeForm());
    addCancel();
    auto *add = addButton(tr("Add the version"), ButtonKind::Primary);
    add->setObjectName(u"addRuleset"_s);
    resize(Theme::px(720), Theme::px(680));

    connect(add, &QPushButton::clicked, this, &RulesetDialog::submit);
    connect(m_from, &QComboBox::currentIndexChanged, this,
            [this](int index) { takeFrom(m_known.at(index).ruleset); });
    const auto found =
        std::ranges::find(known, from, [](const KnownRuleset &one) { return one.ruleset.name; });
    m_from->setCurrentIndex(found == known.end() ? int(known.size()) - 1
                                                 : int(found - known.begin()));
    takeFrom(m_known.at(m_from->currentIndex()).ruleset);
    for (QCheckBox *box : std::as_const(m_criteria))
        connect(box, &QCheckBox::toggled, this, &RulesetDialog::followChanges);
    connect(m_contactOnly, &QCheckBox::toggled, this, &RulesetDialog::followChanges);
    for (DayEdit *day : {m_windowFrom, m_windowUntil})
        connect(day, &QDateEdit::dateChanged, this, &RulesetDialog::followChanges);
    for (QSpinBox *people : {m_suspects, m_victims})
        connect(people, &QSpinBox::valueChanged, this, &RulesetDialog::followChanges);
    connect(m_dateTest, &QComboBox::currentIndexChanged, this, &RulesetDialog::followChanges);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_reasonField->clearError(); });
    m_name->setFocus();
}

QWidget *RulesetDialog::makeForm()
{
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, Space::small, 0);
    grid->setHorizontalSpacing(Space::card);
    grid->setVerticalSpacing(Space::medium);
    const auto add = [grid, form](const FieldText &text, QWidget *editor, int row, int column) {
        grid->addWidget(new Field(text, editor, form), row, column, Qt::AlignTop);
    };
    add({tr("Made from")}, m_from, 0, 0);
    add({tr("Name"), tr("Such as MET-2026-02"), true}, m_name, 0, 1);
    add({tr("Title"), {}, true}, m_title, 1, 0);
    add({tr("Source"), tr("The publication or decision that it follows"), true}, m_source, 1, 1);
    add({tr("In force from"), tr("Reviews begun from this day on use it"), true}, m_inForce, 2, 0);
    add({tr("Which date must lie in the window")}, m_dateTest, 2, 1);
    add({tr("Window from"), {}, true}, m_windowFrom, 3, 0);
    add({tr("Window until"), {}, true}, m_windowUntil, 3, 1);
    add({tr("Least number of suspects")}, m_suspects, 4, 0);
    add({tr("Least number of victims")}, m_victims, 4, 1);
    grid->addWidget(makeCriteria(), 5, 0, 1, 2);
    m_reasonField = new Field({tr("Why the rules change"),
                               tr("At least 20 letters; it stays with "
                                  "the version and in the trail."),
                               true},
                              m_reason, form);
    grid->addWidget(m_reasonField, 6, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(7, 1);

    auto *area = new QScrollArea(this);
    area->setObjectName(u"rulesetForm"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("The version"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(form);
    keepFocusInSight(area);
    return area;
}

QWidget *RulesetDialog::makeCriteria()
{
    auto *group = new QWidget(this);
    speakAs(group, Speech::Group, tr("Criteria that it asks for"));
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tiny);
    column->addWidget(
        new ThemedLabel(tr("Criteria that it asks for"), TextRole::Caption, Ink::Secondary, group));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::card);
    for (int number = 1; number <= criteriaKnown; ++number) {
        const QString criterion = u"C%1"_s.arg(number);
        auto *box = new QCheckBox(tr("%1  %2").arg(criterion, criterionLabel(criterion)), group);
        box->setObjectName(criterion);
        m_criteria.append(box);
        grid->addWidget(box, (number - 1) % 5, (number - 1) / 5);
    }
    grid->addWidget(m_contactOnly, 4, 1);
    column->addLayout(grid);
    return group;
}

void RulesetDialog::takeFrom(const Ruleset &ruleset)
{
    m_title->setText(ruleset.title);
    m_title->setCursorPosition(0);
    m_source->clear();
    m_windowFrom->setDate(ruleset.windowFrom);
    m_windowUntil->setDate(ruleset.windowUntil);
    m_dateTest->setCurrentIndex(ruleset.dateTest == DateTest::NfaOnly ? 0 : 1);
    m_suspects->setValue(ruleset.leastSuspects);
    m_victims->setValue(ruleset.leastVictims);
    m_contactOnly->setChecked(ruleset.contactOnly);
    for (QCheckBox *box : std::as_const(m_criteria))
        box->setChecked(ruleset.criteria.contains(box->objectName()));
    followChanges();
}

Ruleset RulesetDialog::ruleset() const
{
    Ruleset ruleset;
    ruleset.name = m_name->text().trimmed();
    ruleset.title = m_title->text().trimmed();
    ruleset.source = m_source->text().trimmed();
    ruleset.effectiveFrom = m_inForce->date();
    ruleset.windowFrom = m_windowFrom->date();
    ruleset.windowUntil = m_windowUntil->date();
    ruleset.dateTest =
        m_dateTest->currentIndex() == 0 ? DateTest::NfaOnly : DateTest::ReportedAndNfa;
    ruleset.leastSuspects = m_suspects->value();
    ruleset.leastVictims = m_victims->value();
    ruleset.contactOnly = m_contactOnly->isChecked();
    for (const QCheckBox *box : m_criteria) {
        if (box->isChecked())
            ruleset.criteria.append(box->objectName());
    }
    return ruleset;
}

// What a case is judged by differently; name, title and source judge nothing.
QStringList RulesetDialog::differences() const
{
    const Ruleset &old = m_known.at(m_from->currentIndex()).ruleset;
    const Ruleset now = ruleset();
    QStringList parts;
    if (now.windowFrom != old.windowFrom || now.windowUntil != old.windowUntil)
        parts.append(tr("the window"));
    if (now.dateTest != old.dateTest)
        parts.append(tr("the date that must lie in it"));
    if (now.leastSuspects != old.leastSuspects)
        parts.append(tr("the number of suspects"));
    if (now.leastVictims != old.leastVictims)
        parts.append(tr("the number of victims"));
    if (now.contactOnly != old.contactOnly)
        parts.append(tr("which offences count"));
    if (now.criteria != old.criteria)
        parts.append(tr("the criteria"));
    return parts;
}

void RulesetDialog::followChanges()
{
    const QStringList parts = differences();
    setLead(
        parts.isEmpty()
            ? tr("Nothing that a case is judged by differs from %1 yet.").arg(m_from->currentText())
            : tr("Differs from %1 in %2.").arg(m_from->currentText(), parts.join(u", "_s)));
}

void RulesetDialog::submit()
{
    messages()->clear();
    const AddRuleset command{ruleset(), m_from->currentText(), m_reason->toPlainText()};
    m_workspace.perform(command, this, [this, command](const Result<> &outcome) {
        if (!outcome)
            return messages()->tell(outcome.error());
        Q_EMIT added(command.ruleset.name);
        accept();
    });
}

} // namespace Revisit
