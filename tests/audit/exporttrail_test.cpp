#include "core/audit/exporttrail.h"

#include "core/audit/merkletree.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class ExportTrailTest : public testing::TestWithParam<QString>
{
protected:
    ExportTrail command() const
    {
        return {trail,
                {},
                folder.filePath(u"trail.jsonl"_s),
                u"OFFICIAL-SENSITIVE"_s,
                u"Information Commissioner"_s};
    }
    QList<QByteArray> lines() const
    {
        QFile file(command().file);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().trimmed().split('\n');
    }

    TestDatabase database{GetParam()};
    QTemporaryDir folder;
    Session auditor = database.as(Role::Auditor);
    const OpenedTrail trail = OpenTrail{TrailPurpose::Lawfulness}.run(auditor).value();
};

TEST_P(ExportTrailTest, CarriesTheMarkingAtBothEndsAndEveryEntryAsItWasHashed)
{
    const auto written = command().run(auditor);
    ASSERT_TRUE(written);
    EXPECT_EQ(*written, 2); // the opening, and this export
    const QList<QByteArray> all = lines();
    ASSERT_EQ(all.size(), 4);
    for (const QByteArray &end : {all.first(), all.last()}) {
        EXPECT_EQ(QJsonDocument::fromJson(end)[u"marking"].toString(), u"OFFICIAL-SENSITIVE"_s);
    }
    EXPECT_EQ(database.value(u"SELECT leaf FROM audit WHERE seq = 0"_s).toLatin1(),
              leafHash(all.at(1)).toHex());
}

TEST_P(ExportTrailTest, IsADisclosureThatKeepsItsRecipientApart)
{
    ASSERT_TRUE(command().run(auditor));
    EXPECT_EQ(database.value(u"SELECT action FROM audit WHERE kind = 4"_s), u"trail.exported"_s);
    EXPECT_EQ(database.value(u"SELECT after FROM audit_value"_s), u"Information Commissioner"_s);
}

TEST_P(ExportTrailTest, FailsWithoutMarkingOrRecipient)
{
    ExportTrail unmarked = command();
    unmarked.marking = u" "_s;
    EXPECT_EQ(unmarked.run(auditor).error().fault, Fault::Invalid);
    ExportTrail forNobody = command();
    forNobody.recipient.clear();
    EXPECT_EQ(forNobody.run(auditor).error().fault, Fault::Invalid);
    EXPECT_FALSE(QFile::exists(command().file));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit"_s), 1);
}

INSTANTIATE_TEST_SUITE_P(Databases, ExportTrailTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
