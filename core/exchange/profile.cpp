#include "core/exchange/profile.h"

#include "core/base/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

tl::unexpected<Error> wrong(const QString &message)
{
    return fail(Fault::Invalid, message);
}

Result<Feed> feedFrom(const QString &name)
{
    for (const Feed feed : allFeeds()) {
        if (feedName(feed) == name)
            return feed;
    }
    return wrong(CoreText::tr("The profile has a file that feeds \"%1\". Write cases, suspects, "
                              "victims, original_officers, outcomes or assignments.")
                     .arg(name));
}

tl::unexpected<Error> unknownField(Feed feed, const QString &name)
{
    QStringList known;
    for (const FieldSpec &spec : fieldsOf(feed))
        known.append(spec.name);
    return wrong(CoreText::tr("\"%1\" is not a field of %2. Fields are: %3.")
                     .arg(name, feedName(feed), known.join(u", "_s)));
}

Result<ColumnMapping> mappingFrom(Feed feed, const QString &column, const QJsonObject &object)
{
    const QString name = object["field"_L1].toString();
    const FieldSpec *spec = findField(feed, name);
    if (!spec)
        return unknownField(feed, name);
    ColumnMapping mapping{.column = column,
                          .field = spec->field,
                          .dateFormats = textsFrom(object["dates"_L1]),
                          .values = {},
                          .keepUnreadable = object["unreadable"_L1].toString() == "keep"_L1};
    const QJsonObject values = object["values"_L1].toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        mapping.values.insert(it.key(), it.value().toString());
    return mapping;
}

Result<> checkKey(const FileProfile &file)
{
    const bool mayHaveKey =
        file.feed == Feed::Cases || file.feed == Feed::Suspects || file.feed == Feed::Victims;
    if (!file.key.isEmpty() && !mayHaveKey)
        return wrong(CoreText::tr("Rows of %1 have no key: take \"key\" out of the profile.")
                         .arg(feedName(file.feed)));
    for (const QString &column : file.key) {
        const bool isMapped = std::ranges::any_of(
            file.columns, [&](const ColumnMapping &mapping) { return mapping.column == column; });
        if (!isMapped)
            return wrong(CoreText::tr("The key of %1 names the column \"%2\", which is mapped to "
                                      "no field.")
                             .arg(feedName(file.feed), column));
    }
    return {};
}

Result<> checkRequired(const FileProfile &file)
{
    for (const FieldSpec &spec : fieldsOf(file.feed)) {
        const auto isIt = [&](const auto &mapped) { return mapped.field == spec.field; };
        if (spec.required && std::ranges::none_of(file.columns, isIt) &&
            std::ranges::none_of(file.constants, isIt)) {
            return wrong(CoreText::tr("No column of %1 is mapped to \"%2\", which every row needs.")
                             .arg(feedName(file.feed), spec.name));
        }
    }
    return {};
}

Result<> readEncoding(const QString &name, FileProfile &file)
{
    if (name.isEmpty() || name == "auto"_L1)
        return {};
    file.encoding = encodingFromName(name);
    if (!file.encoding)
        return wrong(CoreText::tr("The encoding \"%1\" is not known. Write auto, UTF-8, "
                                  "Windows-1252, UTF-16LE or UTF-16BE.")
                         .arg(name));
    return {};
}

Result<FileProfile> fileFrom(const QJsonObject &object)
{
    const Result<Feed> feed = feedFrom(object["feeds"_L1].toString());
    if (!feed)
        return tl::unexpected(feed.error());
    FileProfile file;
    file.feed = *feed;
    file.match = object["match"_L1].toString();
    if (file.match.isEmpty())
        return wrong(CoreText::tr("The profile does not say which files feed %1 (\"match\").")
                         .arg(feedName(file.feed)));
    RV_CHECK(readEncoding(object["encoding"_L1].toString(), file));
    if (const QString delimiter = object["delimiter"_L1].toString(); delimiter.size() == 1)
        file.delimiter = delimiter.front().toLatin1();
    file.key = textsFrom(object["key"_L1]);
    file.blanks = textsFrom(object["blanks"_L1]);
    const QJsonObject columns = object["columns"_L1].toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const Result<ColumnMapping> mapping =
            mappingFrom(file.feed, it.key(), it.value().toObject());
        if (!mapping)
            return tl::unexpected(mapping.error());
        file.columns.append(*mapping);
    }
    const QJsonObject constants = object["constants"_L1].toObject();
    for (auto it = constants.begin(); it != constants.end(); ++it) {
        const FieldSpec *spec = findField(file.feed, it.key());
        if (!spec)
            return unknownField(file.feed, it.key());
        file.constants.append({spec->field, it.value().toString()});
    }
    RV_CHECK(checkKey(file));
    RV_CHECK(checkRequired(file));
    return file;
}

QJsonObject toJson(const FileProfile &file)
{
    QJsonObject columns;
    for (const ColumnMapping &mapping : file.columns) {
        QJsonObject object{{u"field"_s, findField(file.feed, mapping.field)->name}};
        if (!mapping.dateFormats.isEmpty())
            object.insert(u"dates"_s, QJsonArray::fromStringList(mapping.dateFormats));
        QJsonObject values;
        for (auto it = mapping.values.begin(); it != mapping.values.end(); ++it)
            values.insert(it.key(), it.value());
        if (!values.isEmpty())
            object.insert(u"values"_s, values);
        if (mapping.keepUnreadable)
            object.insert(u"unreadable"_s, u"keep"_s);
        columns.insert(mapping.column, object);
    }
    QJsonObject constants;
    for (const ConstantField &constant : file.constants)
        constants.insert(findField(file.feed, constant.field)->name, constant.value);
    QJsonObject object{{u"feeds"_s, feedName(file.feed)},
                       {u"match"_s, file.match},
                       {u"encoding"_s, file.encoding ? encodingName(*file.encoding) : u"auto"_s},
                       {u"key"_s, QJsonArray::fromStringList(file.key)},
                       {u"columns"_s, columns}};
    if (file.delimiter)
        object.insert(u"delimiter"_s, QString(QLatin1Char(*file.delimiter)));
    if (!file.blanks.isEmpty())
        object.insert(u"blanks"_s, QJsonArray::fromStringList(file.blanks));
    if (!constants.isEmpty())
        object.insert(u"constants"_s, constants);
    return object;
}

// "Date of birth" and "date_of_birth" are the same to a reader.
QString plainName(const QString &text)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    return folded(text).replace(other, u" "_s).trimmed();
}

// What exports call a field, besides its name and its label here.
QStringList otherNames(ImportField field)
{
    switch (field) {
    case ImportField::CaseReference:
        return {u"ref"_s,   u"crime ref"_s, u"crime reference"_s, u"case id"_s,
                u"cr id"_s, u"case no"_s,   u"crime number"_s,    u"case number"_s};
    case ImportField::Born:
        return {u"dob"_s, u"birth date"_s, u"birth year"_s, u"year of birth"_s};
    case ImportField::Sex:
        return {u"gender"_s};
    case ImportField::PersonIdentifier:
        return {u"person id"_s, u"nominal"_s, u"nominal id"_s, u"accused id"_s, u"pnc id"_s};
    case ImportField::OfficerIdentifier:
        return {u"officer id"_s, u"investigator id"_s, u"warrant no"_s, u"collar number"_s};
    case ImportField::StaffReference:
        return {u"staff ref"_s, u"staff id"_s};
    case ImportField::EthnicitySelf:
        return {u"sde"_s, u"self defined ethnicity"_s};
    case ImportField::EthnicityOfficer:
        return {u"ic code"_s, u"officer defined ethnicity"_s};
    case ImportField::EthnicityRecorded:
        return {u"race"_s, u"ethnicity"_s};
    case ImportField::Closed:
        return {u"closed date"_s, u"nfa date"_s, u"date closed"_s};
    case ImportField::Reported:
        return {u"reported date"_s, u"date reported"_s, u"complaint date"_s};
    case ImportField::OffenceFrom:
        return {u"offence date"_s, u"incident date"_s, u"date from"_s};
    case ImportField::OffenceTo:
        return {u"date to"_s};
    case ImportField::Outcome:
        return {u"outcome code"_s, u"ho outcome"_s};
    default:
        return {};
    }
}

bool isCalled(const FieldSpec &spec, const QString &column)
{
    const QString name = plainName(column);
    QStringList names = otherNames(spec.field);
    names << plainName(spec.name) << plainName(fieldLabel(spec.field));
    return names.contains(name);
}

} // namespace

Result<Profile> readProfile(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return wrong(CoreText::tr("The profile is not JSON: %1 at byte %2.")
                         .arg(problem.errorString())
                         .arg(problem.offset));
    const QJsonObject object = document.object();
    Profile profile{.name = object["name"_L1].toString(),
                    .title = object["title"_L1].toString(),
                    .personScheme = object["person_scheme"_L1].toString(),
                    .officerScheme = object["officer_scheme"_L1].toString(),
                    .files = {}};
    if (profile.name.isEmpty())
        return wrong(CoreText::tr("The profile has no name."));
    for (const QJsonValue &value : object["files"_L1].toArray()) {
        const Result<FileProfile> file = fileFrom(value.toObject());
        if (!file)
            return tl::unexpected(file.error());
        profile.files.append(*file);
    }
    if (profile.files.isEmpty())
        return wrong(CoreText::tr("The profile describes no file."));
    if (profile.personScheme.isEmpty())
        profile.personScheme = profile.name;
    if (profile.officerScheme.isEmpty())
        profile.officerScheme = profile.name;
    return profile;
}

Result<Profile> readProfileFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::NotFound, CoreText::tr("The profile %1 could not be read.").arg(path));
    return readProfile(file.readAll());
}

QByteArray writeProfile(const Profile &profile)
{
    QJsonArray files;
    for (const FileProfile &file : profile.files)
        files.append(toJson(file));
    const QJsonObject object{{u"name"_s, profile.name},
                             {u"title"_s, profile.title},
                             {u"person_scheme"_s, profile.personScheme},
                             {u"officer_scheme"_s, profile.officerScheme},
                             {u"files"_s, files}};
    return QJsonDocument(object).toJson();
}

QStringList shippedProfiles()
{
    QStringList names = QDir(u":/profiles"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(int(qstrlen(".json")));
    return names;
}

Result<Profile> shippedProfile(const QString &name)
{
    return readProfileFile(u":/profiles/%1.json"_s.arg(name));
}

const FileProfile *profileFor(const Profile &profile, const QString &fileName)
{
    const QString name = QFileInfo(fileName).fileName();
    for (const FileProfile &file : profile.files) {
        const QRegularExpression pattern(
            QRegularExpression::wildcardToRegularExpression(file.match),
            QRegularExpression::CaseInsensitiveOption);
        if (pattern.match(name).hasMatch())
            return &file;
    }
    return nullptr;
}

FileProfile guessProfile(Feed feed, const QStringList &header)
{
    FileProfile file;
    file.feed = feed;
    QList<ImportField> taken;
    for (const QString &column : header) {
        for (const FieldSpec &spec : fieldsOf(feed)) {
            if (taken.contains(spec.field) || !isCalled(spec, column))
                continue;
            ColumnMapping mapping{
                .column = column, .field = spec.field, .dateFormats = {}, .values = {}};
            if (spec.kind == FieldKind::Date)
                mapping.dateFormats = {u"yyyy-MM-dd"_s, u"dd/MM/yyyy"_s, u"yyyy"_s};
            file.columns.append(mapping);
            taken.append(spec.field);
            break;
        }
    }
    if (feed == Feed::Cases && taken.contains(ImportField::CaseReference)) {
        const auto isReference = [](const ColumnMapping &mapping) {
            return mapping.field == ImportField::CaseReference;
        };
        file.key = {std::ranges::find_if(file.columns, isReference)->column};
    }
    return file;
}

} // namespace Revisit
