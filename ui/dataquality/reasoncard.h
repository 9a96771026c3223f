#pragma once

#include "core/dataquality/dataquality.h"
#include "core/dataquality/qualityfigure.h"
#include "ui/base/card.h"
#include "ui/base/rowmodel.h"

namespace Revisit {

class TableView;
class ThemedLabel;

// Why people have no self-defined ethnicity: the reasons are kept apart.
class ReasonCard : public Card
{
    Q_OBJECT

public:
    explicit ReasonCard(QWidget *parent = nullptr);

    void showQuality(const DataQuality &quality);

Q_SIGNALS:
    void asked(const Revisit::QualityQuestion &question);

private:
    struct Row {
        CodeId reason;
        MissingCount suspects;
        MissingCount victims;
        qint64 ofSuspects = 0;
        qint64 ofVictims = 0;

        const MissingCount &count(Part part) const
        {
            return part == Part::Suspect ? suspects : victims;
        }
        qint64 of(Part part) const { return part == Part::Suspect ? ofSuspects : ofVictims; }
    };

    static QString reasonName(CodeId reason);
    static RowColumn<Row> partColumn(const QString &title, Part part);
    static QList<RowColumn<Row>> columns();
    void ask(const QModelIndex &index);

    ThemedLabel *m_words;
    TableView *m_table;
    RowModel<Row> *m_model;
};

} // namespace Revisit
