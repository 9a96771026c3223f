#include "ui/shell/palettemodel.h"

#include <QRegularExpression>

#include <algorithm>

namespace Revisit {

namespace {

bool answers(const PaletteEntry &entry, const QStringList &words)
{
    const QString all = entry.text + QLatin1Char(' ') + entry.detail;
    return std::ranges::all_of(
        words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

void PaletteModel::setEntries(const QList<PaletteEntry> &commands)
{
    m_commands = commands;
    m_hits.clear();
    choose();
}

void PaletteModel::setQuery(const QString &query)
{
    m_query = query.trimmed();
    m_hits.clear();
    choose();
}

void PaletteModel::setHits(const QList<PaletteEntry> &hits)
{
    m_hits = hits;
    choose();
}

void PaletteModel::choose()
{
    const QStringList words = m_query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    std::ranges::copy_if(m_commands, std::back_inserter(m_shown),
                         [&words](const PaletteEntry &entry) { return answers(entry, words); });
    std::ranges::stable_partition(m_shown, [this](const PaletteEntry &entry) {
        return entry.text.startsWith(m_query, Qt::CaseInsensitive);
    });
    m_shown += m_hits;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry &entry = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        return QStringList{entry.text, entry.detail, entry.shortcut, entry.reason}
            .filter(QRegularExpression(QStringLiteral(".")))
            .join(QStringLiteral(", "));
    case Icon:
        return entry.icon;
    case Detail:
        return entry.detail;
    case Shortcut:
        return entry.shortcut;
    case Reason:
        return entry.reason;
    default:
        return {};
    }
}

} // namespace Revisit
