#include "core/review/journalrecords.h"

#include <QDataStream>
#include <QIODevice>
#include <QUuid>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 ownerRecord = 1;
constexpr quint8 tickRecord = 2;

// Texts go in UTF-16 as they stand in memory: a letter that is half typed, of a
// pair of surrogates, would not outlive UTF-8.
class Writer : public QDataStream
{
public:
    Writer(QByteArray *bytes, quint8 kind)
        : QDataStream(bytes, QIODevice::WriteOnly)
    {
        setVersion(QDataStream::Qt_6_0);
        *this << kind;
    }
};

class Reader : public QDataStream
{
public:
    explicit Reader(const QByteArray &bytes)
        : QDataStream(bytes)
    {
        setVersion(QDataStream::Qt_6_0);
    }

    bool isOf(quint8 kind)
    {
        quint8 found = 0;
        *this >> found;
        return status() == Ok && found == kind;
    }
    bool isWhole() const { return status() == Ok && atEnd(); }
};

} // namespace

QByteArray recordOf(const JournalOwner &owner)
{
    QByteArray bytes;
    Writer out(&bytes, ownerRecord);
    out << owner.caseload << owner.officer.value() << owner.caseId.value() << owner.review.value();
    return bytes;
}

QByteArray recordOf(const JournalTick &tick)
{
    QByteArray bytes;
    Writer out(&bytes, tickRecord);
    out << qint32(tick.version) << tick.settled << quint32(tick.whole.size());
    for (const JournalWhole &field : tick.whole)
        out << field.key << field.from << field.to;
    out << quint32(tick.edits.size());
    for (const JournalEdit &edit : tick.edits)
        out << edit.key << qint64(edit.splice.at) << edit.splice.cut << edit.splice.put;
    return bytes;
}

std::optional<JournalOwner> ownerFrom(const QByteArray &record)
{
    Reader in(record);
    if (!in.isOf(ownerRecord))
        return std::nullopt;
    JournalOwner owner;
    qint64 officer = 0;
    qint64 caseId = 0;
    qint64 review = 0;
    in >> owner.caseload >> officer >> caseId >> review;
    owner.officer = OfficerId(officer);
    owner.caseId = CaseId(caseId);
    owner.review = ReviewId(review);
    return in.isWhole() ? std::optional(owner) : std::nullopt;
}

std::optional<JournalTick> tickFrom(const QByteArray &record)
{
    Reader in(record);
    if (!in.isOf(tickRecord))
        return std::nullopt;
    JournalTick tick;
    qint32 version = 0;
    quint32 count = 0;
    in >> version >> tick.settled >> count;
    tick.version = version;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        JournalWhole field;
        in >> field.key >> field.from >> field.to;
        tick.whole.append(field);
    }
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        JournalEdit edit;
        qint64 at = 0;
        in >> edit.key >> at >> edit.splice.cut >> edit.splice.put;
        edit.splice.at = qsizetype(at);
        tick.edits.append(edit);
    }
    return in.isWhole() ? std::optional(tick) : std::nullopt;
}

QString journalPrefix(const QString &caseload, OfficerId officer)
{
    return caseload + u'-' + QString::number(officer.value()) + u'-';
}

QString newJournalName(const JournalOwner &owner)
{
    return journalPrefix(owner.caseload, owner.officer) + QString::number(owner.review.value()) +
           u'-' + QUuid::createUuid().toString(QUuid::Id128) + u".journal"_s;
}

} // namespace Revisit
