#include "core/sample/samplefiles.h"

#include "core/base/text.h"
#include "core/refdata/codebook.h"
#include "core/sample/samplerandom.h"

#include <QDate>
#include <QFile>

#include <array>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

using Choice = Weighted<const char *>;

constexpr std::array places{"Brackenhill", "Copperbeech", "Marlpit",    "Osier",     "Stonecrop",
                            "Linden",      "Tidewater",   "Harebell",   "Juniper",   "Larkfield",
                            "Millrace",    "Nettlebed",   "Quarrydene", "Saltmarsh", "Thistledown"};
constexpr std::array settings{
    Choice{"SET-FAM", 27},  Choice{"SET-ORG", 12},  Choice{"SET-GANG", 5}, Choice{"SET-INST", 10},
    Choice{"SET-PEER", 20}, Choice{"SET-SING", 14}, Choice{"SET-OTH", 5},  Choice{"SET-UNK", 7}};
// 14 and 18 say that no suspect was identified, so only such a one has them:
// with one in a fifth of the cases, 8 and 12 in a hundred cases.
constexpr std::array outcomes{Choice{"15", 38}, Choice{"16", 32}, Choice{"9", 6},
                              Choice{"20", 2},  Choice{"10", 1},  Choice{"NO_OUTCOME_ON_FILE", 1}};
constexpr std::array outcomesOfUnidentified{Choice{"14", 8}, Choice{"18", 12}};
constexpr std::array offences{Choice{"19D", 13}, Choice{"19C", 5}, Choice{"20A", 22},
                              Choice{"22B", 26}, Choice{"71", 18}, Choice{"88A", 10},
                              Choice{"17A", 6}};
constexpr std::array makers{Choice{"POLICE", 72}, Choice{"CPS", 16}, Choice{"JOINT", 2},
                            Choice{"", 10}};
constexpr std::array reasons{Choice{"NFA-E1", 30}, Choice{"NFA-E6", 12}, Choice{"NFA-V2", 20},
                             Choice{"NFA-V1", 12}, Choice{"NFA-S1", 10}, Choice{"NFA-R1", 4},
                             Choice{"NFA-X", 12}};
constexpr std::array rationales{
    "Closed after supervisor review; evidential difficulties recorded.",
    "Closed as the victim was not able to support the case at the time.",
    "Assessed as streetwise; no further lines recorded.",
    "File refers to a directive that was not found on this file.",
    "Rationale sheet missing from the paper file.",
    "Closed following advice; advice held on another system."};
constexpr std::array ethnicities{Choice{"W1", 40}, Choice{"W9", 14}, Choice{"A2", 10},
                                 Choice{"A9", 8},  Choice{"B1", 8},  Choice{"B2", 8},
                                 Choice{"M9", 6},  Choice{"O9", 6}};
constexpr std::array missing{Choice{"NOT_RECORDED_ON_FILE", 50}, Choice{"LEGACY_BLANK", 25},
                             Choice{"NOT_ASKED", 15}, Choice{"NOT_STATED", 6},
                             Choice{"REFUSED", 4}};
// In a hundred cases.
constexpr int recordedTwice = 3;
constexpr int filesLost = 4;
constexpr std::array units{"CAIT", "CID", "Response", "Sapphire", "Borough crime desk"};

// The parts of one line, quoted where they must be.
class Line
{
public:
    Line &cell(const QByteArray &text)
    {
        if (!m_isFirst)
            m_bytes += ',';
        m_isFirst = false;
        if (text.contains(',') || text.contains('"'))
            m_bytes += '"' + QByteArray(text).replace('"', "\"\"") + '"';
        else
            m_bytes += text;
        return *this;
    }
    QByteArray end() const { return m_bytes + '\n'; }

private:
    QByteArray m_bytes;
    bool m_isFirst = true;
};

class SampleExport
{
public:
    SampleExport(quint64 seed, const QStringList &staffReferences)
        : m_random(seed)
        , m_links(seed ^ 0x11)
        , m_staff(staffReferences)
    {
        for (const Code &borough : CodeBook::instance().list(u"borough"))
            m_boroughs.append(borough.code.toUtf8());
    }

    void addCase(int number)
    {
        const QDate closed = QDate(2010, 1, 1).addDays(m_random.below(5569));
        const QByteArray reference = "RV-" + QByteArray::number(closed.year()) + '-' +
                                     QByteArray::number(number + 1).rightJustified(5, '0');
        if (number > 0 && m_random.inHundred(recordedTwice))
            return addAgain(reference);
        m_last = reference;
        m_lastFrom = {cases.size(), suspects.size(), victims.size(), officers.size()};
        addCaseRow(reference, closed);
        addSuspects(reference, closed);
        addVictims(reference, closed);
        addOfficers(reference, number);
    }

    QByteArray cases = "reference,title,system,force,area,setting,reported,offence_from,closed,"
                       "maker,maker_name,maker_rank,reason,rationale,summary,reviewed,venue\n";
    QByteArray suspects =
        "reference,person,identified,alive,sex,born,self,officer_defined,"
        "missing,nationality,offence,outcome,decided,address,phone,vehicle,name\n";
    QByteArray victims = "reference,age,sex,self,missing,relation,name\n";
    QByteArray officers = "reference,officer,staff,rank,unit\n";

private:
    template<size_t N>
    QByteArray choice(const std::array<Choice, N> &choices)
    {
        return pick(m_random, std::span<const Choice>(choices));
    }

    // Most dates are known to the day; some only to the month or year, or about.
    QByteArray written(QDate date)
    {
        const int how = m_random.below(100);
        if (how < 88)
            return date.toString(Qt::ISODate).toLatin1();
        if (how < 93)
            return date.toString(u"yyyy-MM"_s).toLatin1();
        if (how < 96)
            return QByteArray::number(date.year());
        return how < 98 ? QByteArray::number(date.year()) + '~' : QByteArray();
    }

    // The case before once more, under a reference of its own.
    void addAgain(const QByteArray &reference)
    {
        const std::array files{&cases, &suspects, &victims, &officers};
        for (size_t i = 0; i < files.size(); ++i) {
            QByteArray rows = files[i]->sliced(m_lastFrom[i]);
            m_lastFrom[i] = files[i]->size();
            files[i]->append(rows.replace(m_last + ',', reference + ','));
        }
        m_last = reference;
    }

    void addCaseRow(const QByteArray &reference, QDate closed)
    {
        const QDate reported = closed.addDays(-30 - m_random.below(500));
        const QByteArray maker = choice(makers);
        const bool isLost = m_random.inHundred(filesLost);
        Line line;
        line.cell(reference)
            .cell(QByteArray(m_random.oneOf(std::span<const char *const>(places))) + ' ' +
                  QByteArray::number(100 + m_random.below(900)))
            .cell(closed.year() < 2022 ? "CRIS" : "CONNECT")
            .cell("E23000001")
            .cell(m_boroughs.at(m_random.below(int(m_boroughs.size()))))
            .cell(choice(settings))
            .cell(written(reported))
            .cell(written(reported.addDays(-m_random.below(700))))
            .cell(written(closed))
            .cell(maker)
            .cell(maker.isEmpty() ? ""
                                  : "Decision maker " + QByteArray::number(m_random.below(400)))
            .cell(maker.isEmpty()          ? ""
                  : m_random.inHundred(60) ? "DS"
                                           : "DI")
            .cell(choice(reasons))
            .cell(!isLost && m_random.inHundred(88)
                      ? m_random.oneOf(std::span<const char *const>(rationales))
                      : "")
            .cell(isLost ? "The paper file was not located when it was called for."
                         : "Report of group-based offending; administrative summary only.")
            .cell(m_random.inHundred(3)    ? "yes"
                  : m_random.inHundred(90) ? "no"
                                           : "")
            .cell(venue());
        cases += line.end();
    }

    void addSuspects(const QByteArray &reference, QDate closed)
    {
        const int how = m_random.below(100);
        const int count = how < 6 ? 1 : how < 62 ? 2 : how < 82 ? 3 : 4 + m_random.below(6);
        const bool lastIsUnknown = m_random.inHundred(20);
        const QByteArray offence = choice(offences);
        const int missingShare = 75 - (closed.year() - 2010); // falling over the years
        for (int i = 0; i < count; ++i) {
            const bool isUnknown = lastIsUnknown && i + 1 == count;
            addSuspect(reference, closed, offence, isUnknown, missingShare);
        }
    }

    void addSuspect(const QByteArray &reference, QDate closed, const QByteArray &offence,
                    bool isUnknown, int missingShare)
    {
        const bool isMissing = isUnknown || m_random.inHundred(missingShare);
        // A few people are named in several files.
        const int person = m_random.inHundred(8) ? m_random.below(400) : 1000 + m_nextPerson++;
        const int age = m_random.inHundred(48) ? 10 + m_random.below(8) : 18 + m_random.below(40);
        Line line;
        line.cell(reference)
            .cell(isUnknown ? "" : "N" + QByteArray::number(person))
            .cell(isUnknown ? "no" : "yes")
            .cell(isUnknown                ? ""
                  : m_random.inHundred(3)  ? "no"
                  : m_random.inHundred(80) ? "yes"
                                           : "")
            .cell(isUnknown                ? ""
                  : m_random.inHundred(90) ? "male"
                                           : "female")
            .cell(isUnknown ? "" : QByteArray::number(closed.year() - 1 - age))
            .cell(isMissing ? "" : choice(ethnicities))
            .cell(!isUnknown && m_random.inHundred(45)
                      ? "IC" + QByteArray::number(1 + m_random.below(6))
                      : "")
            .cell(isUnknown   ? "SUSPECT_UNIDENTIFIED"
                  : isMissing ? choice(missing)
                              : "")
            .cell(!isUnknown && m_random.inHundred(30) ? "GB" : "")
            .cell(offence)
            .cell(isUnknown ? choice(outcomesOfUnidentified) : choice(outcomes))
            .cell(closed.toString(Qt::ISODate).toLatin1())
            .cell(shared(3, "Flat ", " Synthetic House"))
            .cell(shared(4, "020 7946 0", "")) // numbers kept for fiction by Ofcom
            .cell(shared(2, "ZZ", " RVT"))
            .cell(isUnknown ? "" : nameOf(person));
        suspects += line.end();
    }

    // A name that nobody bears.
    static QByteArray nameOf(int person)
    {
        return "Synthetic Person " + QByteArray::number(person).rightJustified(5, '0');
    }

    // A value that few files hold, in some rows only. Drawn apart, so that the rest
    // of the caseload is the same with and without it.
    QByteArray shared(int inHundred, const char *before, const char *after)
    {
        if (!m_links.inHundred(inHundred))
            return {};
        return before + QByteArray::number(100 + m_links.below(250)) + after;
    }

    // One venue is a placeholder, and says nothing.
    QByteArray venue()
    {
        if (m_links.inHundred(6))
            return "Unknown premises";
        return shared(3, "Snooker hall ", "");
    }

    void addVictims(const QByteArray &reference, QDate)
    {
        const int count = m_random.inHundred(78) ? 1 : 2 + m_random.below(3);
        for (int i = 0; i < count; ++i) {
            const bool isMissing = m_random.inHundred(35);
            Line line;
            line.cell(reference)
                .cell(m_random.inHundred(4)
                          ? ""
                          : QByteArray::number(m_random.inHundred(6) ? 8 + m_random.below(5)
                                                                     : 13 + m_random.below(5)))
                .cell(m_random.inHundred(82) ? "female" : "male")
                .cell(isMissing ? "" : choice(ethnicities))
                .cell(isMissing ? choice(missing) : "")
                .cell("")
                .cell(nameOf(firstVictim + m_nextVictim++));
            victims += line.end();
        }
    }

    void addOfficers(const QByteArray &reference, int number)
    {
        const int count = 1 + m_random.below(2);
        for (int i = 0; i < count; ++i) {
            // Some of today's review officers took part then.
            const bool isToday = !m_staff.isEmpty() && m_random.below(60) == 0;
            const QByteArray staff = isToday
                                         ? m_staff.at(m_random.below(int(m_staff.size()))).toUtf8()
                                         : "P" + QByteArray::number(100 + m_random.below(2400));
            Line line;
            line.cell(reference)
                .cell(staff)
                .cell(staff)
                .cell(i == 0 ? "DC" : "DS")
                .cell(m_random.oneOf(std::span<const char *const>(units)));
            officers += line.end();
            if (number % 40 == 0) // a double entry, as real exports have
                officers += line.end();
        }
    }

    SampleRandom m_random;
    SampleRandom m_links;
    const QStringList m_staff;
    QList<QByteArray> m_boroughs;
    static constexpr int firstVictim = 50'000; // apart from the numbers of suspects
    int m_nextPerson = 0;
    int m_nextVictim = 0;
    QByteArray m_last;                     // reference
    std::array<qsizetype, 4> m_lastFrom{}; // where its rows begin in each file
};

Result<QString> write(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return fail(Fault::Busy, CoreText::tr("%1 could not be written.").arg(file.fileName()));
    return file.fileName();
}

} // namespace

Result<QStringList> writeSampleFiles(const QString &folder, int cases, quint64 seed,
                                     const QStringList &staffReferences)
{
    SampleExport rows(seed, staffReferences);
    for (int number = 0; number < cases; ++number)
        rows.addCase(number);
    QStringList files;
    for (const auto &[name, bytes] :
         {std::pair{u"cases.csv"_s, rows.cases}, std::pair{u"suspects.csv"_s, rows.suspects},
          std::pair{u"victims.csv"_s, rows.victims}, std::pair{u"officers.csv"_s, rows.officers}}) {
        const Result<QString> file = write(folder, name, bytes);
        if (!file)
            return tl::unexpected(file.error());
        files.append(*file);
    }
    return files;
}

} // namespace Revisit
