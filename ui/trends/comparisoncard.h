#pragma once

#include "core/trends/trend.h"
#include "ui/base/card.h"

class QComboBox;

namespace Revisit {

class ThemedLabel;

// Two periods of a trend side by side, as sentences.
class ComparisonCard : public Card
{
    Q_OBJECT

public:
    explicit ComparisonCard(QWidget *parent = nullptr);

    void showTrend(const Trend &trend);
    QString text() const;

private:
    void compare();

    Trend m_trend;
    QComboBox *m_before;
    QComboBox *m_after;
    ThemedLabel *m_text;
};

} // namespace Revisit
