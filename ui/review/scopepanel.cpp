#include "ui/review/scopepanel.h"

#include "core/review/scopeanswers.h"
#include "core/review/scoperules.h"
#include "ui/base/accessibility.h"
#include "ui/base/field.h"
#include "ui/base/iconmark.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/review/scopewording.h"
#include "ui/review/wheelguard.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int mostEvidence = 120;

Ink inkOf(std::optional<bool> met)
{
    if (!met)
        return Ink::Warning;
    return *met ? Ink::Ok : Ink::Danger;
}

} // namespace

ScopePanel::ScopePanel(const Ruleset &ruleset, QWidget *parent)
    : Card(parent)
    , m_heading(new ThemedLabel({}, TextRole::Strong, Ink::Primary, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Space::large, Space::medium, Space::large, Space::large);
    grid->setHorizontalSpacing(Space::small);
    grid->setVerticalSpacing(Space::hair);
    grid->setColumnStretch(1, 1);
    m_heading->setObjectName(u"scopeHeading"_s);
    grid->addWidget(m_heading->wrapped(), 0, 0, 1, 3);
    for (const QString &criterion : ruleset.criteria)
        addRow(*grid, criterion);
}

void ScopePanel::addRow(QGridLayout &grid, const QString &criterion)
{
    const int row = grid.rowCount();
    auto *title = new ThemedLabel({}, TextRole::Body, Ink::Primary, this);
    title->setObjectName(u"criterion"_s + criterion);
    auto *why = new ThemedLabel({}, TextRole::Caption, Ink::Secondary, this);
    auto *icon = new IconMark(u"circle"_s, Ink::Muted, 16, this);
    QComboBox *finding = makeFinding(criterion);
    auto *evidence = new QLineEdit(this);
    evidence->setObjectName(u"answer"_s + evidenceKey(criterion));
    evidence->setMaxLength(mostEvidence);
    //: %1 is the number of a criterion
    auto *field = new Field({tr("Evidence for your finding on %1").arg(criterion)}, evidence, this);
    grid.setRowMinimumHeight(row, Space::medium);
    grid.addWidget(icon, row + 1, 0, Qt::AlignTop);
    grid.addWidget(title->wrapped(), row + 1, 1);
    grid.addWidget(why->wrapped(), row + 2, 1);
    grid.addWidget(finding, row + 1, 2, 2, 1, Qt::AlignTop);
    grid.addWidget(field, row + 3, 1, 1, 2);
    connect(evidence, &QLineEdit::textEdited, this, &ScopePanel::edited);
    connect(finding, &QComboBox::currentIndexChanged, this, [this] {
        follow();
        Q_EMIT edited();
    });
    m_rows.append({criterion, icon, title, why, finding, evidence, field});
    follow();
}

QComboBox *ScopePanel::makeFinding(const QString &criterion)
{
    auto *finding = new QComboBox(this);
    finding->setObjectName(u"answer"_s + findingKey(criterion));
    //: The officer's finding on a criterion of scope: what the record says
    finding->addItem(tr("As recorded"), QString());
    finding->addItem(tr("Met"), u"yes"_s);
    finding->addItem(tr("Not met"), u"no"_s);
    finding->addItem(tr("Unknown"), u"unclear"_s);
    guardWheel(finding);
    //: Spoken: %1 is the number of a criterion, %2 what it asks
    finding->setAccessibleName(tr("%1, %2").arg(criterion, criterionLabel(criterion)));
    auto *label = new ThemedLabel(tr("Your finding"), TextRole::Caption, Ink::Secondary, this);
    label->setBuddy(finding); // spoken before the name
    label->hide();
    return finding;
}

void ScopePanel::follow()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QString finding = row.finding->currentData().toString();
        row.evidenceField->setVisible(!finding.isEmpty());
        row.evidenceField->setRequired(finding == "yes"_L1 || finding == "no"_L1);
    }
}

void ScopePanel::setScope(const ScopeResult &scope)
{
    m_heading->setText(ScopeWording::heading(scope));
    for (const Row &row : std::as_const(m_rows)) {
        const auto found =
            std::ranges::find(scope.criteria, row.criterion, &CriterionResult::criterion);
        if (found == scope.criteria.end())
            continue;
        row.icon->setIcon(ScopeWording::icon(found->met), inkOf(found->met));
        row.title->setText(ScopeWording::title(*found));
        row.why->setText(found->why);
    }
}

void ScopePanel::setAnswers(const Answers &answers)
{
    for (const Row &row : std::as_const(m_rows)) {
        const QSignalBlocker quiet(row.finding);
        row.finding->setCurrentIndex(
            std::max(0, row.finding->findData(answers.value(findingKey(row.criterion)))));
        const QString evidence = answers.value(evidenceKey(row.criterion));
        if (row.evidence->text().trimmed() != evidence) // else it keeps its place and its own undo
            row.evidence->setText(evidence);
    }
    follow();
}

Answers ScopePanel::answers() const
{
    Answers answers;
    for (const Row &row : m_rows) {
        answers.insert(findingKey(row.criterion), row.finding->currentData().toString());
        answers.insert(evidenceKey(row.criterion), row.evidence->text().trimmed());
    }
    return answers;
}

void ScopePanel::showMissing(const QList<Missing> &missing)
{
    for (const Row &row : std::as_const(m_rows)) {
        const auto found =
            std::ranges::find(missing, evidenceKey(row.criterion), &Missing::question);
        row.evidenceField->setError(found == missing.end() ? QString() : found->message);
    }
}

bool ScopePanel::goTo(const QString &key)
{
    const auto found =
        std::ranges::find(m_rows, key, [](const Row &row) { return evidenceKey(row.criterion); });
    if (found == m_rows.end())
        return false;
    found->evidence->setFocus(Qt::OtherFocusReason);
    return true;
}

void ScopePanel::goToFirst()
{
    m_rows.first().finding->setFocus(Qt::OtherFocusReason);
}

} // namespace Revisit
