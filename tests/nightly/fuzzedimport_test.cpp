// Exports that are broken in ways nobody thought of: bytes changed, cut out,
// doubled and put elsewhere at random.

#include "core/audit/verifytrail.h"
#include "core/exchange/importcases.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QRandomGenerator>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int broken = 3'000;
constexpr quint32 seed = 20'261'125;

const QByteArray profileJson = R"({"name": "fuzz", "person_scheme": "nominal", "files": [
    {"feeds": "cases", "match": "cases.csv", "key": ["ref"], "columns": {
      "ref": {"field": "reference"}, "title": {"field": "title"},
      "closed": {"field": "closed", "dates": ["dd/MM/yyyy", "yyyy"]}}},
    {"feeds": "suspects", "match": "suspects.csv", "columns": {
      "ref": {"field": "reference"}, "person": {"field": "person"},
      "sde": {"field": "ethnicity_self"}, "outcome": {"field": "outcome"}}}]})";

const QByteArray soundCases = "ref,title,closed\r\nR-1,\"Larkfield, 1\",02/05/2014\r\n"
                              "R-2,\"two\nlines\",2015\r\nR-3,\"a \"\"word\"\"\",\r\n"
                              "R-4,=1+1,31/12/2019\r\nR-5,\xC3\xA9t\xC3\xA9,01/01/2010\r\n";
const QByteArray soundSuspects = "ref,person,sde,outcome\nR-1,N1,W1,15\nR-2,N2,A9,16\nR-2,,,18\n"
                                 "R-3,N1,NOT_STATED,14\nR-9,N3,W1,15\n";

class FuzzedImport : public testing::Test
{
protected:
    // What tends to break readers, oftener than chance would pick it.
    QByteArray piece()
    {
        static const QList<QByteArray> pieces{"\"",
                                              "\"\"",
                                              ",",
                                              "\n",
                                              "\r",
                                              "\r\n",
                                              QByteArray(1, '\0'),
                                              "\xEF\xBB\xBF",
                                              "\xFF\xFE",
                                              "\x80",
                                              "\xED\xA0\x80",
                                              ",,,,,,,,",
                                              "31/02/2014",
                                              "R-1",
                                              QByteArray(5000, 'x')};
        return pieces.at(random.bounded(int(pieces.size())));
    }

    QByteArray breakIt(QByteArray bytes)
    {
        const int times = 1 + random.bounded(6);
        for (int i = 0; i < times; ++i) {
            const int at = random.bounded(int(bytes.size()) + 1);
            const int length = random.bounded(20);
            switch (random.bounded(4)) {
            case 0:
                bytes.insert(at, piece());
                break;
            case 1:
                bytes.remove(at, length);
                break;
            case 2:
                bytes.insert(at, bytes.mid(random.bounded(int(bytes.size()) + 1), length));
                break;
            default:
                if (at < bytes.size())
                    bytes[at] = char(random.bounded(256));
            }
        }
        return bytes;
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    TestDatabase database;
    QTemporaryDir folder;
    QRandomGenerator random{seed};
};

TEST_F(FuzzedImport, BalancesOrIsRefusedAndNeverLosesARow)
{
    const Profile profile = readProfile(profileJson).value();
    int refused = 0;
    for (int i = 0; i < broken; ++i) {
        const qint64 before = database.count(u"SELECT count(*) FROM source_row"_s);
        const QStringList files{write(u"cases.csv"_s, breakIt(soundCases)),
                                write(u"suspects.csv"_s, breakIt(soundSuspects))};
        Session lead = database.as(Role::TeamLead);
        const auto report = ImportCases{files, profile}.run(lead);
        if (!report) {
            ++refused;
            EXPECT_NE(report.error().fault, Fault::Internal)
                << i << ": " << report.error().detail.toStdString();
            EXPECT_FALSE(report.error().message.isEmpty()) << i;
            EXPECT_EQ(database.count(u"SELECT count(*) FROM source_row"_s), before) << i;
            continue;
        }
        for (const ImportedFile &file : report->files)
            EXPECT_TRUE(file.balances()) << i << ": " << file.name.toStdString();
    }
    EXPECT_GT(refused, 0);
    EXPECT_LT(refused, broken);
    const Result<TrailReport> trail = verifyTrail(database.connection());
    ASSERT_TRUE(trail);
    EXPECT_TRUE(trail->ok) << trail->problem.toStdString();
}

} // namespace
} // namespace Revisit
