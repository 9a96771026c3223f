#include "core/review/draftjournal.h"

#include "core/base/recordfile.h"
#include "core/review/draftsleft.h"
#include "core/review/saveanswers.h"
#include "core/review/startreview.h"
#include "core/review/submitreview.h"
#include "tests/review/reviewanswers.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString paragraph = u"Seen on 3 May. Ŷes, 🙂 and\n\ttabs."_s;

class DraftJournalTest : public testing::TestWithParam<QString>
{
protected:
    void SetUp() override
    {
        Session session = officer();
        draft = StartReview{caseId}.run(session).value();
        owner = {caseloadKey(database.connection()).value(), draft.reviewer, caseId, draft.id};
    }

    Session officer() { return database.as(Role::ReviewOfficer); }
    QString path() const { return folder.filePath(u"journals"_s); }
    QStringList files() const { return QDir(path()).entryList(QDir::Files); }

    Answers with(const Answers &more) const
    {
        Answers answers = draft.answers;
        answers.insert(more);
        return answers;
    }

    // What a sitting types that is then killed: its file stays, its lock goes.
    void typeAndDie(const QList<Answers> &moments)
    {
        DraftJournal journal(path(), owner);
        for (const Answers &moment : moments) {
            journal.note({draft.version, draft.answers, with(moment)});
            journal.wait();
        }
    }

    QList<DraftOffer> offers(const Officer &viewer)
    {
        const auto offers = draftOffers(database.connection(), path(), viewer);
        EXPECT_TRUE(offers);
        return offers.value();
    }
    QList<DraftOffer> offers() { return offers(officer().actor); }

    void save(const Answers &answers)
    {
        Session session = officer();
        const auto saved = SaveAnswers{draft.id, draft.version, answers}.run(session);
        ASSERT_TRUE(saved);
        draft.version = *saved;
        draft.answers.insert(answers);
    }

    TestDatabase database{GetParam()};
    QTemporaryDir folder;
    CaseId caseId = database.addCase(u"R-1"_s, database.officer(Role::ReviewOfficer));
    Review draft;
    JournalOwner owner;
};

TEST_P(DraftJournalTest, OffersWhatWasTypedAndNotSaved)
{
    typeAndDie({{{u"B3"_s, u"p"_s}},
                {{u"B3"_s, paragraph}},
                {{u"B3"_s, paragraph.chopped(2)}, {u"C1"_s, u"yes"_s}}});
    const QList<DraftOffer> all = offers();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.first().reference, u"R-1"_s);
    EXPECT_EQ(all.first().keys(), (QStringList{u"B3"_s, u"C1"_s}));
    EXPECT_EQ(all.first().left.typed.value(u"B3"_s), paragraph.chopped(2));
    EXPECT_EQ(all.first().left.typed.value(u"C1"_s), u"yes"_s);
    ASSERT_TRUE(all.first().draft);
    EXPECT_EQ(all.first().draft->id, draft.id);
    EXPECT_TRUE(all.first().merge.clashes.isEmpty());
}

TEST_P(DraftJournalTest, OffersAnAnswerThatWasTakenBack)
{
    save({{u"B3"_s, u"wrong"_s}});
    typeAndDie({{{u"B3"_s, {}}}});
    ASSERT_EQ(offers().size(), 1);
    EXPECT_EQ(offers().first().keys(), QStringList{u"B3"_s});
    EXPECT_EQ(offers().first().left.original.value(u"B3"_s), u"wrong"_s);
}

TEST_P(DraftJournalTest, CutAtAnyByteOffersAllBeforeTheLastWholeRecord)
{
    QList<Answers> moments;
    for (qsizetype length = 1; length <= paragraph.size(); length += 5)
        moments.append(Answers{{u"B3"_s, paragraph.first(length)}});
    QList<qint64> ends;
    {
        DraftJournal journal(path(), owner);
        for (const Answers &moment : moments) {
            journal.note({draft.version, draft.answers, with(moment)});
            journal.wait();
            ends.append(QDir(path()).entryInfoList(QDir::Files).first().size());
        }
    }
    const QString name = QDir(path()).filePath(files().first());
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (qint64 length = whole.size(); length >= 0; --length) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(whole.first(length));
        file.close();
        const auto left = draftsLeft(path(), owner.caseload, owner.officer);
        const auto recorded =
            std::ranges::count_if(ends, [&](qint64 end) { return end <= length; });
        ASSERT_EQ(left.size(), recorded > 0 ? 1 : 0) << length;
        if (recorded > 0) {
            EXPECT_EQ(left.first().typed, moments[recorded - 1]) << length;
        }
    }
}

TEST_P(DraftJournalTest, IsEmptyOnceTheDraftIsSavedAndGoneAtTheEnd)
{
    {
        DraftJournal journal(path(), owner);
        journal.note({draft.version, draft.answers, with({{u"B3"_s, u"secret words"_s}})});
        journal.wait();
        ASSERT_EQ(files().size(), 1);
        save({{u"B3"_s, u"secret words"_s}});
        journal.note({draft.version, draft.answers, draft.answers});
        journal.wait();
        QFile file(QDir(path()).filePath(files().first()));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_LT(file.size(), 16) << "no word lingers";
    }
    EXPECT_TRUE(files().isEmpty());
    EXPECT_TRUE(offers().isEmpty());
}

TEST_P(DraftJournalTest, KeepsWhatIsAheadOfASaveUnderWay)
{
    {
        DraftJournal journal(path(), owner);
        journal.note({draft.version, draft.answers, with({{u"B3"_s, u"one two"_s}})});
        journal.wait();
        save({{u"B3"_s, u"one"_s}});
        journal.note({draft.version, draft.answers, with({{u"B3"_s, u"one two three"_s}})});
        journal.wait();
    }
    ASSERT_EQ(offers().size(), 1);
    EXPECT_EQ(offers().first().left.original.value(u"B3"_s), u"one"_s);
    EXPECT_EQ(offers().first().left.typed.value(u"B3"_s), u"one two three"_s);
}

TEST_P(DraftJournalTest, OffersNothingThatIsSavedByNowAndClearsItAway)
{
    typeAndDie({{{u"B3"_s, u"typed"_s}}});
    save({{u"B3"_s, u"typed"_s}});
    EXPECT_TRUE(offers().isEmpty());
    EXPECT_TRUE(files().isEmpty());
}

TEST_P(DraftJournalTest, SaysWhereTheSavedAnswerHasMovedOn)
{
    typeAndDie({{{u"B3"_s, u"mine"_s}}});
    save({{u"B3"_s, u"theirs"_s}});
    const QList<DraftOffer> all = offers();
    ASSERT_EQ(all.size(), 1);
    ASSERT_EQ(all.first().merge.clashes.size(), 1);
    EXPECT_EQ(all.first().merge.clashes.first().theirs, u"theirs"_s);
}

TEST_P(DraftJournalTest, IsNeverShownToAnotherOfficerOrAtAnotherCaseload)
{
    typeAndDie({{{u"B3"_s, u"mine"_s}}});
    EXPECT_TRUE(offers(database.as(Role::TeamLead).actor).isEmpty());
    TestDatabase other(GetParam());
    const auto elsewhere = draftOffers(other.connection(), path(), officer().actor);
    ASSERT_TRUE(elsewhere);
    EXPECT_TRUE(elsewhere->isEmpty());
    EXPECT_EQ(offers().size(), 1) << "and it is still there for its own";
}

TEST_P(DraftJournalTest, OfASittingThatGoesOnIsNotOffered)
{
    DraftJournal journal(path(), owner);
    journal.note({draft.version, draft.answers, with({{u"B3"_s, u"now"_s}})});
    journal.wait();
    EXPECT_TRUE(offers().isEmpty());
    EXPECT_EQ(files().size(), 1);
}

TEST_P(DraftJournalTest, OfTwoSittingsTheNewerWordsStand)
{
    typeAndDie({{{u"B3"_s, u"first"_s}, {u"C1"_s, u"yes"_s}}});
    QTest::qWait(20); // the files are told apart by their times
    typeAndDie({{{u"B3"_s, u"second"_s}}});
    ASSERT_EQ(files().size(), 2);
    ASSERT_EQ(offers().size(), 1);
    EXPECT_EQ(offers().first().left.typed, (Answers{{u"B3"_s, u"second"_s}, {u"C1"_s, u"yes"_s}}));
    discard(offers().first().left);
    EXPECT_TRUE(files().isEmpty());
}

TEST_P(DraftJournalTest, WhatCannotBeRestoredAfterTheReviewWasSubmittedIsStillShown)
{
    save(completeTriage());
    typeAndDie({{{u"B3"_s, u"too late"_s}}});
    Session session = officer();
    ASSERT_TRUE((SubmitReview{draft.id, draft.version}.run(session)));
    ASSERT_EQ(offers().size(), 1);
    EXPECT_FALSE(offers().first().draft);
    EXPECT_EQ(offers().first().left.typed.value(u"B3"_s), u"too late"_s);
}

TEST_P(DraftJournalTest, HoldsNothingForWhoMayNoLongerOpenTheCase)
{
    typeAndDie({{{u"B3"_s, u"mine"_s}}});
    ASSERT_TRUE(database.lets(u"UPDATE officer SET role = 3 WHERE id = %1"_s.arg(
        owner.officer.value()))); // an analyst, who sees figures and never a case
    EXPECT_TRUE(offers(database.as(Role::TeamLead).actor).isEmpty());
    EXPECT_TRUE(files().isEmpty()) << "whoever sits down next, it is gone";
}

TEST_P(DraftJournalTest, HoldsNothingForWhoHasLeft)
{
    typeAndDie({{{u"B3"_s, u"mine"_s}}});
    ASSERT_TRUE(
        database.lets(u"UPDATE officer SET active = 0 WHERE id = %1"_s.arg(owner.officer.value())));
    EXPECT_TRUE(offers(database.as(Role::TeamLead).actor).isEmpty());
    EXPECT_TRUE(files().isEmpty());
}

TEST_P(DraftJournalTest, HoldsNothingOfACaseThatWasErased)
{
    {
        JournalOwner erased = owner;
        erased.caseId = CaseId(caseId.value() + 1);
        DraftJournal journal(path(), erased);
        journal.note({draft.version, draft.answers, with({{u"B3"_s, u"mine"_s}})});
    }
    ASSERT_EQ(files().size(), 1);
    EXPECT_TRUE(offers().isEmpty());
    EXPECT_TRUE(files().isEmpty());
}

TEST_P(DraftJournalTest, ItsFileIsForItsOwnerAlone)
{
    typeAndDie({{{u"B3"_s, u"mine"_s}}});
    constexpr QFile::Permissions group = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup;
    constexpr QFile::Permissions others = QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &name : {path(), QDir(path()).filePath(files().first())})
        EXPECT_FALSE(QFile::permissions(name) & (group | others)) << name.toStdString();
}

TEST_P(DraftJournalTest, SaysOnceThatTheDiskDoesNotTakeIt)
{
    QFile inTheWay(path());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    int failures = 0;
    DraftJournal journal(path(), owner, [&](const Error &error) {
        ++failures;
        EXPECT_FALSE(error.message.isEmpty());
    });
    for (const QString &text : {u"a"_s, u"ab"_s}) {
        journal.note({draft.version, draft.answers, with({{u"B3"_s, text}})});
        journal.wait();
    }
    EXPECT_EQ(failures, 1);
}

INSTANTIATE_TEST_SUITE_P(Engines, DraftJournalTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
