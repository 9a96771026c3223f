#include "core/enquiry/checklist.h"

#include "core/base/text.h"
#include "core/refdata/codebook.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QString inOurLanguage(const QString &english, const QString &welsh)
{
    return QLocale().language() == QLocale::Welsh && !welsh.isEmpty() ? welsh : english;
}

Result<ChecklistItem> readItem(const QJsonObject &object)
{
    ChecklistItem item;
    item.action = object["action"_L1].toString();
    item.actionWelsh = object["action_cy"_L1].toString();
    item.dueInDays = object["due_days"_L1].toInt();
    if (const QString name = object["skill"_L1].toString(); !name.isEmpty()) {
        const Code *skill = CodeBook::instance().find(u"skill", name);
        if (!skill)
            return fail(Fault::Invalid, CoreText::tr("There is no skill \"%1\".").arg(name));
        item.skill = skill->id;
    }
    if (object.contains("minutes"_L1))
        item.estimateMinutes = object["minutes"_L1].toInt();
    if (object.contains("bring_days"_L1))
        item.bringInDays = object["bring_days"_L1].toInt();
    if (item.bringInDays && (*item.bringInDays < 1 || *item.bringInDays > item.dueInDays))
        return fail(Fault::Invalid, CoreText::tr("A line of a checklist comes up on the day it is "
                                                 "due at the latest."));
    if (item.action.isEmpty() || item.dueInDays < 1)
        return fail(Fault::Invalid,
                    CoreText::tr("A line of a checklist needs what is to be done and by when."));
    return item;
}

QList<Checklist> allChecklists()
{
    QList<Checklist> all;
    const QDir folder(u":/checklists"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all.append(readChecklist(file.readAll()).value());
    }
    return all;
}

} // namespace

const QList<Checklist> &checklists()
{
    static const QList<Checklist> all = allChecklists();
    return all;
}

Result<Checklist> readChecklist(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Checklist checklist;
    checklist.name = object["name"_L1].toString();
    checklist.title = object["title"_L1].toString();
    checklist.titleWelsh = object["title_cy"_L1].toString();
    checklist.source = object["source"_L1].toString();
    for (const QJsonValue &value : object["lines"_L1].toArray()) {
        const auto item = readItem(value.toObject());
        if (!item)
            return tl::unexpected(item.error());
        checklist.items.append(*item);
    }
    if (checklist.name.isEmpty() || checklist.title.isEmpty() || checklist.source.isEmpty() ||
        checklist.items.isEmpty())
        return fail(Fault::Invalid, CoreText::tr("The checklist \"%1\" lacks a name, a title, a "
                                                 "source or its lines.")
                                        .arg(checklist.name));
    return checklist;
}

QString labelOf(const Checklist &checklist)
{
    return inOurLanguage(checklist.title, checklist.titleWelsh);
}

QString labelOf(const ChecklistItem &item)
{
    return inOurLanguage(item.action, item.actionWelsh);
}

} // namespace Revisit
