#include "ui/audit/auditdetailpane.h"

#include "core/refdata/codebook.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/space.h"
#include "ui/cases/detailsheet.h"

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
    , m_empty(new EmptyState({}, this))
    , m_sheet(new DetailSheet(tr("The entry in full"), this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_sheet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_stack);
    showNothing();
}

void AuditDetailPane::showNothing()
{
    m_empty->setText(
        {u"file-text"_s, tr("No entry selected"), tr("Select an entry to read all that it says.")});
    m_stack->setCurrentWidget(m_empty);
}

void AuditDetailPane::showError(const Error &error)
{
    m_empty->setText({u"circle-alert"_s, tr("The entry is not shown"), error.message});
    m_stack->setCurrentWidget(m_empty);
}

void AuditDetailPane::showEntry(const AuditDetail &detail)
{
    m_sheet->clear();
    write(detail);
    m_sheet->finish();
    m_stack->setCurrentWidget(m_sheet);
}

// What an entry does not say has no line: most kinds of act have no case, no reason or no version.
void AuditDetailPane::add(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        m_sheet->addFact({label, value});
}

void AuditDetailPane::write(const AuditDetail &detail)
{
    const AuditRow &row = detail.row;
    add(tr("Entry"), Format::count(row.seq));
    add(tr("What was done"), auditActionLabel(row.action));
    add(tr("Kind"), auditKindLabel(row.kind));
    add(tr("When"), Format::dateTime(row.at));
    if (detail.clock.isValid())
        add(tr("What the clock said"), Format::dateTime(detail.clock));
    add(tr("Who"), row.officerName);
    add(tr("Desk and sitting"), detail.desk);
    add(tr("Case"), row.caseReference);
    add(tr("Record"), row.entity);
    add(tr("Purpose or reason"), whyText(detail.why));
    if (detail.version > 0)
        add(tr("Version after the act"), Format::count(detail.version));
    add(tr("Particulars"), factsText(detail.facts));
    writeValues(detail);
    add(tr("Hash of the entry (RFC 6962 leaf)"), grouped(detail.leaf));
}

void AuditDetailPane::writeValues(const AuditDetail &detail)
{
    for (const AuditedValue &value : detail.values) {
        //: In place of a value before or after a change, where there was none
        const QString nothing = tr("nothing");
        add(tr("Value: %1").arg(value.field),
            value.isKept
                //: A value before and after a change
                ? tr("%1 → %2").arg(value.before.value_or(nothing), value.after.value_or(nothing))
                : tr("Erased; only its hash remains"));
    }
}

} // namespace Revisit
