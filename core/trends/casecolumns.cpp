#include "core/trends/casecolumns.h"

namespace Revisit {

CountedSelection::CountedSelection(std::shared_ptr<const CaseColumns> columns,
                                   const FigureFilter &filter)
    : m_columns(std::move(columns))
    , m_filter(filter)
{
    const qint32 area = filter.area ? qint32(filter.area->value()) : 0;
    m_cases.reserve(size_t(m_columns->cases.size()));
    for (const CountedCase &each : m_columns->cases) {
        if (area != 0 && each.area != area)
            continue;
        if (filter.team && m_columns->teams.value(each.officer) != *filter.team)
            continue;
        m_cases.push_back(&each);
    }
}

} // namespace Revisit
