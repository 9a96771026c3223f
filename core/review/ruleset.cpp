#include "core/review/ruleset.h"

#include "core/base/text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString reportedToo = u"REPORTED_AND_NFA"_s;

QDate dateFrom(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QList<Ruleset> allRulesets()
{
    QList<Ruleset> all;
    const QDir folder(u":/rulesets"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all.append(readRuleset(file.readAll()).value());
    }
    std::ranges::sort(all, {}, &Ruleset::effectiveFrom);
    return all;
}

} // namespace

Result<Ruleset> readRuleset(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Ruleset ruleset;
    ruleset.name = object["name"_L1].toString();
    ruleset.title = object["title"_L1].toString();
    ruleset.source = object["source"_L1].toString();
    ruleset.effectiveFrom = dateFrom(object["effective_from"_L1]);
    ruleset.windowFrom = dateFrom(object["window_from"_L1]);
    ruleset.windowUntil = dateFrom(object["window_until"_L1]);
    ruleset.dateTest = object["date_test"_L1].toString() == reportedToo ? DateTest::ReportedAndNfa
                                                                        : DateTest::NfaOnly;
    ruleset.leastSuspects = object["least_suspects"_L1].toInt();
    ruleset.leastVictims = object["least_victims"_L1].toInt();
    ruleset.contactOnly = object["contact_only"_L1].toBool();
    for (const QJsonValue &criterion : object["criteria"_L1].toArray())
        ruleset.criteria.append(criterion.toString());
    if (ruleset.name.isEmpty() || !ruleset.windowFrom.isValid() || !ruleset.windowUntil.isValid() ||
        ruleset.criteria.isEmpty())
        return fail(Fault::Invalid, CoreText::tr("The ruleset \"%1\" lacks a name, a window or its "
                                                 "criteria.")
                                        .arg(ruleset.name));
    return ruleset;
}

QByteArray writeRuleset(const Ruleset &ruleset)
{
    const QJsonObject object{
        {u"name"_s, ruleset.name},
        {u"title"_s, ruleset.title},
        {u"source"_s, ruleset.source},
        {u"effective_from"_s, ruleset.effectiveFrom.toString(Qt::ISODate)},
        {u"window_from"_s, ruleset.windowFrom.toString(Qt::ISODate)},
        {u"window_until"_s, ruleset.windowUntil.toString(Qt::ISODate)},
        {u"date_test"_s, ruleset.dateTest == DateTest::NfaOnly ? u"NFA_ONLY"_s : reportedToo},
        {u"least_suspects"_s, ruleset.leastSuspects},
        {u"least_victims"_s, ruleset.leastVictims},
        {u"contact_only"_s, ruleset.contactOnly},
        {u"criteria"_s, QJsonArray::fromStringList(ruleset.criteria)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

const QList<Ruleset> &shippedRulesets()
{
    static const QList<Ruleset> all = allRulesets();
    return all;
}

const Ruleset *findRuleset(const QList<Ruleset> &among, const QString &name)
{
    const auto found = std::ranges::find(among, name, &Ruleset::name);
    return found == among.end() ? nullptr : &*found;
}

const Ruleset &currentRuleset(const QList<Ruleset> &among, QDate on)
{
    const Ruleset *current = &among.first();
    for (const Ruleset &ruleset : among) {
        if (ruleset.effectiveFrom <= on)
            current = &ruleset;
    }
    return *current;
}

} // namespace Revisit
