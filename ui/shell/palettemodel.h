#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

#include <functional>

namespace Revisit {

// A line of the command palette: an action, a page or a case.
struct PaletteEntry {
    QString icon;
    QString text;
    QString detail; // heading, or what a case is about
    QString shortcut;
    QString reason; // why it cannot be done now; empty if it can
    std::function<void()> run;
};

// The entries that answer what was typed: every word must occur, those that begin with it first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { Icon = Qt::UserRole + 1, Detail, Shortcut, Reason };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry> &commands);
    void setQuery(const QString &query);
    void setHits(const QList<PaletteEntry> &hits); // found elsewhere, shown after the commands

    const PaletteEntry &entry(int row) const { return m_shown.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void choose();

    QString m_query;
    QList<PaletteEntry> m_commands;
    QList<PaletteEntry> m_hits;
    QList<PaletteEntry> m_shown;
};

} // namespace Revisit
