#include "core/language/filewordings.h"

#include "tests/support/testdatabase.h"

#include <gmock/gmock.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class FileWordingsTest : public testing::TestWithParam<QString>
{
protected:
    void addNote(const QString &body, bool isFromFile)
    {
        Query(database.connection(),
              u"INSERT INTO note (case_id, nature_code, heading, body, from_file) VALUES (:case, "
              "(SELECT min(id) FROM code WHERE list = 'note_nature'), 'Narrative', :body, :file)"_s)
            .bind(":case"_L1, caseId)
            .bind(":body"_L1, body)
            .bind(":file"_L1, int(isFromFile))
            .run();
    }

    QStringList wordings() { return fileWordings(database.connection(), caseId).value(); }

    TestDatabase database{GetParam()};
    CaseId caseId = database.addCase(u"R-1"_s);
};

TEST_P(FileWordingsTest, AreThoseOfTheFileEachOnce)
{
    addNote(u"She is a Liar.\n\nA \"liar\", streetwise. Historic abuse."_s, true);
    addNote(u"Seen as promiscuous."_s, false);
    EXPECT_THAT(wordings(), testing::ElementsAre(u"liar"_s, u"streetwise"_s));
}

TEST_P(FileWordingsTest, AreReadWithoutTouchingTheText)
{
    const QString body = u"A lifestyle\r\nchoice; she\u2019s a liar.\t"_s;
    addNote(body, true);
    EXPECT_THAT(wordings(), testing::ElementsAre(u"lifestyle choice"_s, u"liar"_s));
    EXPECT_EQ(database.value(u"SELECT body FROM note"_s).toUtf8(), body.toUtf8());
}

INSTANTIATE_TEST_SUITE_P(Engines, FileWordingsTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
