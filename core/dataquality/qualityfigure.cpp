#include "core/dataquality/qualityfigure.h"

#include "core/base/text.h"
#include "core/dataquality/assessment.h"
#include "core/dataquality/fieldquality.h"
#include "core/dataquality/qualityrecordstore.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace Revisit {
namespace {

bool isOfSlice(const QualitySlice &slice, const CaseRecord &record)
{
    return (!slice.year || *slice.year == record.year.value_or(0)) &&
           (!slice.team || *slice.team == record.team.value_or(TeamId()));
}

bool isBehind(const FieldQuestion &question, const CaseRecord &record, QDate today)
{
    if (!isOfSlice(question.slice, record))
        return false;
    if (isInDays(question.field, question.dimension))
        return daysLate(question.field, record).has_value();
    return assessed(question.field, question.dimension, record, today).without() > 0;
}

bool isBehind(const RepairQuestion &, const CaseRecord &record, QDate today)
{
    return !brokenRules(record, today).isEmpty();
}

bool isBehind(const ReasonQuestion &question, const CaseRecord &record, QDate)
{
    return std::ranges::any_of(record.people, [&](const PersonRecord &person) {
        return person.part == question.part && reasonMissing(person) == question.reason;
    });
}

QString lackOf(const FieldQuestion &question)
{
    const QString field = fieldName(question.field);
    if (question.field == QualityField::WholeRecord)
        //: A list of cases: those with a fault of a dimension, such as validity
        return CoreText::tr("%1: with a fault").arg(dimensionName(question.dimension));
    switch (question.dimension) {
    case Dimension::Completeness:
        //: A list of cases: those in which a field is not filled in
        return CoreText::tr("%1: not filled in").arg(field);
    case Dimension::Validity:
        return CoreText::tr("%1: not valid").arg(field);
    case Dimension::Consistency:
        return CoreText::tr("%1: at odds with the case").arg(field);
    case Dimension::Uniqueness:
        return CoreText::tr("%1: twice in a case").arg(field);
    case Dimension::Timeliness:
        return CoreText::tr("%1: time measured").arg(field);
    }
    Q_UNREACHABLE();
}

QString figureTitle(const FieldQuestion &question)
{
    return question.slice.name.isEmpty()
               ? lackOf(question)
               //: What is wrong, and in which year or team: "Area: not filled in, 2014"
               : CoreText::tr("%1, %2").arg(lackOf(question), question.slice.name);
}

QString figureTitle(const RepairQuestion &)
{
    return CoreText::tr("Cases that break a rule");
}

QString figureTitle(const ReasonQuestion &question)
{
    const QString reason = question.reason.isValid() ? CodeBook::instance().label(question.reason)
                                                     : CoreText::tr("No reason recorded");
    return question.part == Part::Suspect
               //: A list of cases: those with a suspect of unknown ethnicity, and why
               ? CoreText::tr("Suspects with no self-defined ethnicity: %1").arg(reason)
               : CoreText::tr("Victims with no self-defined ethnicity: %1").arg(reason);
}

} // namespace

Figure qualityFigureOf(const QList<CaseRecord> &records, QDate today,
                       const QualityQuestion &question)
{
    return std::visit(
        [&](const auto &asked) {
            QList<CaseId> among;
            for (const CaseRecord &record : records) {
                if (isBehind(asked, record, today))
                    among.append(record.id);
            }
            Figure figure;
            figure.count = among.size();
            figure.cases.filter.among = among;
            figure.cases.title = figureTitle(asked);
            return figure;
        },
        question);
}

Result<Figure> qualityFigure(Connection &connection, const Officer &viewer, QDate today,
                             const QualityQuestion &question)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    RV_CHECK(permit(viewer, Capability::ViewCases));
    return inSnapshot(connection, [&]() -> Result<Figure> {
        return qualityFigureOf(qualityRecords(connection), today, question);
    });
}

} // namespace Revisit
