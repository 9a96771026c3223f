#pragma once

#include <QDate>
#include <QString>

#include <variant>

namespace Revisit {

// A number of a table and how it is written: 1,200 or 3.4, a year, or 41.5%.
struct TableNumber {
    enum class Style {
        Grouped, // thousands apart
        Plain,   // a year: nothing apart
        Percent  // of a share between 0 and 1
    };

    double value = 0;
    int decimals = 0; // of what is written; a percentage's own
    Style style = Style::Grouped;

    bool operator==(const TableNumber &) const = default;
};

// A cell of a table with its kind, so that a number leaves as a number and a day
// as a day. Monostate: nothing there, which is not nought.
using TableValue = std::variant<std::monostate, QString, TableNumber, QDate>;

} // namespace Revisit
