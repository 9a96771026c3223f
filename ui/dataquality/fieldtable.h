#pragma once

#include "ui/base/card.h"
#include "ui/base/rowmodel.h"
#include "ui/dataquality/qualitycell.h"

namespace Revisit {

class Button;
class TableView;
class ThemedLabel;

// Every field in every dimension, each cell a figure. The current cell is read out
// below with its definition, and is what the charts of the page show.
class FieldTable : public Card
{
    Q_OBJECT

public:
    explicit FieldTable(QWidget *parent = nullptr);

    void showQuality(const DataQuality &quality);
    QualityChoice choice() const { return m_choice; }
    void choose(QualityChoice choice);
    TableView *table() const { return m_table; }
    // Shows so many lines that what is read out below stays in sight on a page of that
    // height.
    void fitInto(int height);

Q_SIGNALS:
    void chosen();
    void asked(const Revisit::QualityQuestion &question);

private:
    // A line: a field, with what is to be written in each column.
    struct Row {
        QualityField field;
        QList<std::optional<QualityCell>> cells; // a dimension each
    };

    static RowColumn<Row> fieldColumn();
    static RowColumn<Row> dimensionColumn(Dimension dimension);
    static QList<RowColumn<Row>> columns();
    void layOut();
    void readOut();
    void follow(const QModelIndex &index);
    void ask();

    QualityChoice m_choice;
    DataQuality m_quality;
    TableView *m_table;
    RowModel<Row> *m_model;
    ThemedLabel *m_name;
    ThemedLabel *m_figure;
    ThemedLabel *m_definition;
    Button *m_open;
};

} // namespace Revisit
