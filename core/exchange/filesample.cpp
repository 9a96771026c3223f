#include "core/exchange/filesample.h"

#include "core/base/text.h"
#include "core/exchange/rowmapper.h"
#include "core/refdata/codebook.h"

#include <QFileInfo>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<Feed, QStringList>> tellingNames{
    {Feed::Suspects, {u"suspect"_s, u"accused"_s, u"offender"_s, u"nominal"_s}},
    {Feed::Victims, {u"victim"_s, u"complainant"_s}},
    {Feed::OriginalOfficers, {u"investigat"_s, u"officer"_s, u"oic"_s}},
    {Feed::Outcomes, {u"outcome"_s, u"disposal"_s, u"finding"_s}},
    {Feed::Assignments, {u"assign"_s, u"alloc"_s}},
    {Feed::Cases, {u"case"_s, u"crime"_s, u"investigation"_s}},
};

MappedCell becomes(const FieldSpec &spec, const FieldValue &value)
{
    if (!value.isGiven())
        return {CoreText::tr("unknown")};
    const QString written = QString::fromUtf8(value.text.data(), qsizetype(value.text.size()));
    switch (spec.kind) {
    case FieldKind::Text:
    case FieldKind::Number:
        return {written};
    case FieldKind::Date:
        return {value.date ? value.date->date.display() : CoreText::tr("unknown")};
    case FieldKind::YesNo:
        if (!value.yes)
            return {CoreText::tr("unknown")};
        return {*value.yes ? CoreText::tr("yes") : CoreText::tr("no")};
    case FieldKind::Code:
        if (const Code *code = CodeBook::instance().byId(CodeId(value.code)))
            return {labelOf(*code)};
        return {CoreText::tr("not in the list; kept as written"), true};
    }
    return {written};
}

bool isFilled(const QString &text)
{
    return !text.isEmpty();
}

} // namespace

QStringList FileSample::column(const QString &wanted) const
{
    QStringList cells;
    const qsizetype at = header.indexOf(wanted);
    for (const QStringList &row : rows)
        cells.append(row.value(at));
    return cells;
}

Result<FileSample> sampleFile(const QString &path, int rows)
{
    const Result<std::unique_ptr<CsvReader>> reader = CsvReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    FileSample sample{
        path, QFileInfo(path).fileName(), encodingName((*reader)->encoding()), {}, {}};
    for (const QByteArray &name : (*reader)->header())
        sample.header.append(QString::fromUtf8(name));
    CsvRow row;
    while (sample.rows.size() < rows && (*reader)->next(row)) {
        if (row.fault != RowFault::None)
            continue;
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells.append(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
        sample.rows.append(cells);
    }
    return sample;
}

MappedCell mappedCell(Feed feed, const ColumnMapping &mapping, const QString &written)
{
    const FieldSpec *spec = findField(feed, mapping.field);
    FileProfile alone;
    alone.feed = feed;
    alone.columns = {mapping};
    Result<RowMapper> mapper = RowMapper::make(alone, {mapping.column.toUtf8()}, {});
    if (!spec || !mapper)
        return {{}, true};
    const QByteArray bytes = written.toUtf8();
    CsvRow row;
    row.cells = {{bytes.constData(), size_t(bytes.size())}};
    const auto problem = mapper->read(row);
    // The other fields of a row are not here, so only this one may be missed.
    const bool isOwn = problem && (problem->code != "required"_L1 ||
                                   (spec->required && !(*mapper)[mapping.field].isGiven()));
    if (isOwn)
        return {problem->hint, true};
    return becomes(*spec, (*mapper)[mapping.field]);
}

QString tellingValue(const FileSample &sample, Feed feed, const ColumnMapping &mapping)
{
    const QStringList cells = sample.column(mapping.column);
    const auto problem = std::ranges::find_if(
        cells, [&](const QString &cell) { return mappedCell(feed, mapping, cell).isProblem; });
    if (problem != cells.end())
        return *problem;
    const auto filled = std::ranges::find_if(cells, isFilled);
    return filled == cells.end() ? QString() : *filled;
}

Feed guessFeed(const FileSample &sample)
{
    for (const auto &[feed, names] : tellingNames) {
        for (const QString &name : names) {
            if (sample.name.contains(name, Qt::CaseInsensitive))
                return feed;
        }
    }
    return std::ranges::max(allFeeds(), {}, [&](Feed feed) {
        return guessProfile(feed, sample.header).columns.size();
    });
}

Profile guessProfileFor(const QList<FileSample> &samples)
{
    Profile profile;
    profile.name = u"guessed"_s;
    profile.personScheme = profile.name;
    profile.officerScheme = profile.name;
    for (const FileSample &sample : samples) {
        FileProfile file = guessProfile(guessFeed(sample), sample.header);
        file.match = sample.name;
        profile.files.append(file);
    }
    return profile;
}

} // namespace Revisit
