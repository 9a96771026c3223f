#include "ui/audit/auditdetailpane.h"

#include "core/refdata/codebook.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"

#include <QJsonDocument>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int hashGroup = 16;

// A hash in groups, so that a person can read it out and a line can break.
QString grouped(const QString &hash)
{
    QStringList groups;
    for (qsizetype at = 0; at < hash.size(); at += hashGroup)
        groups.append(hash.mid(at, hashGroup));
    return groups.join(u' ');
}

QString factsText(const QJsonObject &facts)
{
    QStringList parts;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        parts.append(u"%1 = %2"_s.arg(fact.key(), fact.value().toVariant().toString()));
    return parts.join(u", "_s);
}

// A purpose is stored as a code; a reason is somebody's own words.
QString whyText(const QString &why)
{
    for (const TrailPurpose purpose : trailPurposes()) {
        if (trailPurposeCode(purpose) == why)
            return trailPurposeLabel(purpose);
    }
    const Code *code = CodeBook::instance().find(u"purpose", why);
    return code ? labelOf(*code) : why;
}

} // namespace

AuditDetailPane::AuditDetailPane(QWidget *parent)
    : Card(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState({}, m_stack))
    , m_sheet(new QWidget)
{
    auto *area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_sheet);
    area->setAccessibleName(tr("The entry in full"));
    area->setFocusPolicy(Qt::NoFocus); // the trail keeps the keyboard
    area->viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    m_rows = new QVBoxLayout(m_sheet);
    m_rows->setSpacing(Space::medium);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(area);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::small, Space::small, Space::small, Space::small);
    column->addWidget(m_stack);
    showNothing();
}

void AuditDetailPane::showNothing()
{
    m_empty->setText(
        {u"file-text"_s, tr("No entry selected"), tr("Select an entry to read all that it says.")});
    m_stack->setCurrentIndex(0);
}

void AuditDetailPane::showError(const Error &error)
{
    m_empty->setText({u"circle-alert"_s, tr("The entry is not shown"), error.message});
    m_stack->setCurrentIndex(0);
}

void AuditDetailPane::showEntry(const AuditDetail &detail)
{
    qDeleteAll(m_sheet->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *stretch = m_rows->takeAt(0))
        delete stretch;
    write(detail);
    m_rows->addStretch(1);
    m_stack->setCurrentIndex(1);
}

void AuditDetailPane::addRow(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *row = new QWidget(m_sheet);
    auto *text = new ThemedLabel(value, TextRole::Body, Ink::Primary, row);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Space::hair);
    lines->addWidget(new ThemedLabel(label, TextRole::Caption, Ink::Secondary, row));
    lines->addWidget(text->wrapped());
    m_rows->addWidget(row);
}

void AuditDetailPane::write(const AuditDetail &detail)
{
    const AuditRow &row = detail.row;
    addRow(tr("Entry"), Format::count(row.seq));
    addRow(tr("What was done"), auditActionLabel(row.action));
    addRow(tr("Kind"), auditKindLabel(row.kind));
    addRow(tr("When"), Format::dateTime(row.at));
    if (detail.clock.isValid())
        addRow(tr("What the clock said"), Format::dateTime(detail.clock));
    addRow(tr("Who"), row.officerName);
    addRow(tr("Desk and sitting"), detail.desk);
    addRow(tr("Case"), row.caseReference);
    addRow(tr("Record"), row.entity);
    addRow(tr("Purpose or reason"), whyText(detail.why));
    if (detail.version > 0)
        addRow(tr("Version after the act"), Format::count(detail.version));
    addRow(tr("Particulars"), factsText(detail.facts));
    writeValues(detail);
    addRow(tr("Hash of the entry (RFC 6962 leaf)"), grouped(detail.leaf));
}

void AuditDetailPane::writeValues(const AuditDetail &detail)
{
    for (const AuditedValue &value : detail.values) {
        //: In place of a value before or after a change, where there was none
        const QString nothing = tr("nothing");
        addRow(
            tr("Value: %1").arg(value.field),
            value.isKept
                //: A value before and after a change
                ? tr("%1 → %2").arg(value.before.value_or(nothing), value.after.value_or(nothing))
                : tr("Erased; only its hash remains"));
    }
}

} // namespace Revisit
