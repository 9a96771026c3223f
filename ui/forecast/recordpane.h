#pragma once

#include "core/forecast/forecaststore.h"

#include <QWidget>

namespace Revisit {

class TableView;
template<typename Row>
class RowModel;

// The forecasts on record, the newest first: what was said when, and by whom.
class RecordPane : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPane(QWidget *parent = nullptr);

    void setRows(const QList<KeptForecast> &kept);
    ForecastId chosen() const; // invalid: none

Q_SIGNALS:
    void chosenChanged();

private:
    RowModel<KeptForecast> *m_model;
    TableView *m_table;
};

} // namespace Revisit
