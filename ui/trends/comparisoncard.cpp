#include "ui/trends/comparisoncard.h"

#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/trends/trendcharts.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

ComparisonCard::ComparisonCard(QWidget *parent)
    : Card(parent)
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_text(new ThemedLabel({}, TextRole::Body, Ink::Primary, this))
{
    setObjectName(u"comparisonCard"_s);
    m_before->setObjectName(u"comparedBefore"_s);
    m_after->setObjectName(u"comparedAfter"_s);
    m_text->setObjectName(u"comparedText"_s);
    m_text->wrapped();
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *title =
        new ThemedLabel(tr("How do two periods compare?"), TextRole::Strong, Ink::Primary, this);
    title->wrapped();
    auto *fields = new FlowLayout(nullptr, Space::medium);
    fields->addWidget(new Field({tr("First period")}, m_before, this));
    fields->addWidget(new Field({tr("Second period")}, m_after, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 14, 12);
    column->setSpacing(Space::small);
    column->addWidget(title);
    column->addLayout(fields);
    column->addWidget(m_text);
    column->addStretch(1);
    for (QComboBox *box : {m_before, m_after})
        connect(box, &QComboBox::activated, this, &ComparisonCard::compare);
}

// The same periods stay chosen where they are still there; else the last two.
void ComparisonCard::showTrend(const Trend &trend)
{
    m_trend = trend;
    const QString before = m_before->currentText();
    const QString after = m_after->currentText();
    const auto offer = [&](QComboBox *box, const QString &chosen, qsizetype otherwise) {
        box->clear();
        for (const TrendPoint &point : trend.points)
            box->addItem(periodName(point.period));
        const int found = box->findText(chosen);
        box->setCurrentIndex(found >= 0 ? found : int(otherwise));
    };
    offer(m_before, before, trend.points.size() - 2);
    offer(m_after, after, trend.points.size() - 1);
    compare();
}

QString ComparisonCard::text() const
{
    return m_text->text();
}

void ComparisonCard::compare()
{
    if (m_trend.points.size() < 2 || m_before->currentIndex() < 0)
        return m_text->setText(tr("There are not two periods to compare yet."));
    const QStringList lines =
        TrendCharts::comparison(m_trend, m_before->currentIndex(), m_after->currentIndex());
    m_text->setText(lines.join(u'\n'));
}

} // namespace Revisit
