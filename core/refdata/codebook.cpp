#include "core/refdata/codebook.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QDate dateFrom(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

// What is left of the object once the members that every list has are taken.
QJsonObject detailsOf(QJsonObject object)
{
    for (const auto &common : {"id"_L1, "code"_L1, "label"_L1, "label_cy"_L1, "valid_from"_L1,
                               "valid_to"_L1, "sort"_L1, "notes"_L1})
        object.remove(common);
    return object;
}

Code codeFrom(const QString &list, const QJsonObject &object)
{
    return {.id = CodeId(object["id"_L1].toInteger()),
            .list = list,
            .code = object["code"_L1].toString(),
            .label = object["label"_L1].toString(),
            .labelWelsh = object["label_cy"_L1].toString(),
            .validFrom = dateFrom(object["valid_from"_L1]),
            .validTo = dateFrom(object["valid_to"_L1]),
            .sort = object["sort"_L1].toInt(),
            .notes = object["notes"_L1].toString(),
            .details = detailsOf(object)};
}

} // namespace

const CodeBook &CodeBook::instance()
{
    static const CodeBook book;
    return book;
}

CodeBook::CodeBook()
{
    const QDir folder(u":/refdata"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        read(folder.filePath(name));
    for (const List &list : std::as_const(m_lists))
        for (const Code &code : list.codes)
            m_byId.insert(code.id, &code);
}

void CodeBook::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    List list{.name = object["list"_L1].toString(),
              .source = object["source"_L1].toString(),
              .notes = object["notes"_L1].toString(),
              .toBeVerified = object["verify"_L1].toBool(),
              .codes = {}};
    for (const QJsonValue &value : object["codes"_L1].toArray())
        list.codes.append(codeFrom(list.name, value.toObject()));
    std::ranges::stable_sort(list.codes, {}, &Code::sort);
    m_lists.insert(list.name, list);
}

QStringList CodeBook::listNames() const
{
    QStringList names = m_lists.keys();
    names.sort();
    return names;
}

const CodeBook::List *CodeBook::about(QStringView list) const
{
    const auto found = m_lists.constFind(list.toString());
    return found == m_lists.constEnd() ? nullptr : &*found;
}

QList<Code> CodeBook::list(QStringView list) const
{
    const List *found = about(list);
    return found ? found->codes : QList<Code>();
}

const Code *CodeBook::find(QStringView list, QStringView code) const
{
    const List *within = about(list);
    if (!within)
        return nullptr;
    const auto found = std::ranges::find(within->codes, code, &Code::code);
    return found == within->codes.cend() ? nullptr : &*found;
}

const Code *CodeBook::byId(CodeId id) const
{
    return m_byId.value(id, nullptr);
}

QString CodeBook::label(CodeId id) const
{
    const Code *code = byId(id);
    return code ? labelOf(*code) : QString();
}

QString labelOf(const Code &code)
{
    const bool welsh = QLocale().language() == QLocale::Welsh;
    return welsh && !code.labelWelsh.isEmpty() ? code.labelWelsh : code.label;
}

} // namespace Revisit
