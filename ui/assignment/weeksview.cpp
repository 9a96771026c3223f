#include "ui/assignment/weeksview.h"

#include "ui/base/format.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"

#include <QAbstractTableModel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int shadeRole = CellRole::First + 40; // double, 0 to 1
constexpr int mostWeeks = 26;

} // namespace

class WeeksModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setBoard(const Board &board)
    {
        beginResetModel();
        m_officers = board.officers;
        m_weeks = board.weeks;
        m_fullest = 1;
        for (const QList<OfficerWeek> &weeks : std::as_const(m_weeks)) {
            for (const OfficerWeek &week : weeks)
                m_fullest = std::max(m_fullest, week.hours);
        }
        m_columns = m_officers.isEmpty()
                        ? 0
                        : std::min(mostWeeks, int(m_weeks.value(m_officers[0].officer.id).size()));
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_officers.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns + 1;
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const OfficerLoad &load = m_officers.at(index.row());
        if (index.column() == 0)
            return role == Qt::DisplayRole ? QVariant(load.officer.name) : QVariant();
        const OfficerWeek week = m_weeks.value(load.officer.id).value(index.column() - 1);
        const QString hours = Format::hours(std::round(week.hours));
        if (role == Qt::DisplayRole)
            //: Hours of a week, where the officer is away on some of its days
            return week.away > 0 ? WeeksView::tr("%1, away").arg(hours) : hours;
        if (role == shadeRole)
            return week.hours / m_fullest;
        if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
            return WeeksView::tr("%1, week of %2: %3 for reviews, %n day(s) away", nullptr,
                                 week.away)
                .arg(load.officer.name, Format::date(week.monday), hours);
        return {};
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        if (section == 0)
            return WeeksView::tr("Officer");
        const OfficerWeek week = m_weeks.value(m_officers.value(0).officer.id).value(section - 1);
        return QLocale().toString(week.monday, u"d MMM"_s);
    }

private:
    QList<OfficerLoad> m_officers;
    QHash<OfficerId, QList<OfficerWeek>> m_weeks;
    double m_fullest = 1;
    int m_columns = 0;
};

namespace {

// A shade under the figure, with the ink that is readable on it.
class HeatDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContents(QPainter *painter, const QRectF &rect, const QStyleOptionViewItem &,
                       const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const double share = std::clamp(index.data(shadeRole).toDouble(), 0.0, 1.0);
        const auto step = size_t(std::lround(share * (Theme::heatSteps - 1)));
        const QColor fill = theme.heat[step];
        fillRounded(painter, rect.adjusted(-4, 4, 4, -4), 4, fill);
        painter->setPen(inkOn(fill));
        painter->setFont(font(TextRole::Body));
        drawElided(painter, rect, index.data().toString(), Qt::AlignCenter);
    }
};

} // namespace

WeeksView::WeeksView(QWidget *parent)
    : Card(parent)
    , m_model(new WeeksModel(this))
    , m_table(new TableView(tr("Hours for reviews, officer by week"), RowSize::Compact, this))
{
    m_table->setObjectName(u"weeks"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HeatDelegate(m_table));
    m_table->setItemDelegateForColumn(0, new CellDelegate(m_table));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, Space::large, Space::large, Space::small);
    column->setSpacing(Space::small);
    column->addWidget(new ThemedLabel(tr("Who has how many hours in which week?"), TextRole::Strong,
                                      Ink::Primary, this));
    column->addWidget(
        (new ThemedLabel(tr("Hours for reviews after leave, other absences, bank holidays, ramp-up "
                            "and the share lost to other work, to the due date."),
                         TextRole::Caption, Ink::Muted, this))
            ->wrapped());
    column->addWidget(m_table, 1);
}

void WeeksView::show(const Board &board)
{
    m_model->setBoard(board);
    QList<ColumnLayout> columns{{tr("Margaret Ashworth")}};
    for (int week = 1; week < m_model->columnCount(); ++week)
        columns.append({tr("%1, away").arg(u"40 h"_s), 0, false, m_model->columnCount() - week});
    m_table->setColumns(columns);
}

} // namespace Revisit
