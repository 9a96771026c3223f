#pragma once

#include "core/exchange/filesample.h"

#include <QWidget>

class QComboBox;

namespace Revisit {

class TableView;
template<typename Row>
class RowModel;

// What each column of a file becomes: its name, a value from the file, the
// field, and what the value turns into. The field of the chosen column is
// changed below the list.
class MappingPane : public QWidget
{
    Q_OBJECT

public:
    explicit MappingPane(QWidget *parent = nullptr);

    void show(const FileSample &sample, const FileProfile &profile);
    const FileProfile &profile() const { return m_profile; }

Q_SIGNALS:
    void changed();

private:
    struct Column {
        QString name;
        QString value;
        QString field; // empty: kept with the row
        MappedCell result;
    };

    void layOut();
    void fillFields();
    void showColumns();
    void followSelection();
    void chooseFeed(int index);
    void chooseField(int index);
    Column columnFor(const QString &name) const;
    QList<ColumnMapping>::iterator mappingOf(const QString &column);

    FileSample m_sample;
    FileProfile m_profile;
    RowModel<Column> *m_model;
    QComboBox *m_feed;
    TableView *m_table;
    QComboBox *m_field;
};

} // namespace Revisit
