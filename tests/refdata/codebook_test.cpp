#include "core/refdata/codebook.h"

#include "tests/support/printing.h"

#include <QLocale>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {
namespace {

const CodeBook &book()
{
    return CodeBook::instance();
}

// How many codes of the list have this detail.
qsizetype countWhere(QStringView list, QLatin1String detail, const QJsonValue &value)
{
    const QList<Code> codes = book().list(list);
    return std::ranges::count_if(codes,
                                 [&](const Code &code) { return code.details[detail] == value; });
}

TEST(CodeBookTest, NoTwoCodesShareAnId)
{
    QSet<CodeId> ids;
    qsizetype codes = 0;
    for (const QString &name : book().listNames()) {
        for (const Code &code : book().list(name)) {
            ids.insert(code.id);
            EXPECT_TRUE(code.id.isValid()) << name.toStdString();
            ++codes;
        }
    }
    EXPECT_EQ(ids.size(), codes);
}

TEST(CodeBookTest, NoTwoCodesOfAListAreCalledTheSame)
{
    for (const QString &name : book().listNames()) {
        QSet<QString> seen;
        for (const Code &code : book().list(name))
            seen.insert(code.code);
        EXPECT_EQ(seen.size(), book().list(name).size()) << name.toStdString();
    }
}

TEST(CodeBookTest, EveryListSaysWhereItComesFrom)
{
    for (const QString &name : book().listNames()) {
        EXPECT_FALSE(book().about(name)->source.isEmpty()) << name.toStdString();
        EXPECT_FALSE(book().list(name).isEmpty()) << name.toStdString();
        for (const Code &code : book().list(name))
            EXPECT_FALSE(code.label.isEmpty()) << code.code.toStdString();
    }
}

struct Size {
    QString list;
    qsizetype codes;
};

class CodeBookListTest : public testing::TestWithParam<Size>
{
};

TEST_P(CodeBookListTest, IsComplete)
{
    EXPECT_EQ(book().list(GetParam().list).size(), GetParam().codes);
}

INSTANTIATE_TEST_SUITE_P(
    Lists, CodeBookListTest,
    testing::Values(Size{u"criterion"_s, 9}, Size{u"missed_opportunity"_s, 24},
                    Size{u"decision"_s, 12}, Size{u"out_of_scope_reason"_s, 11},
                    Size{u"setting"_s, 9}, Size{u"referral_kind"_s, 19}, Size{u"nfa_reason"_s, 23},
                    Size{u"outcome"_s, 28}, Size{u"offence"_s, 22}, Size{u"ethnicity_self"_s, 20},
                    Size{u"ethnicity_officer"_s, 7}, Size{u"ethnicity_missing"_s, 7},
                    Size{u"decision_maker"_s, 4}, Size{u"test_applied"_s, 5},
                    Size{u"material"_s, 10}, Size{u"material_unavailable"_s, 6},
                    Size{u"group_basis"_s, 5}, Size{u"force"_s, 51}, Size{u"borough"_s, 33},
                    Size{u"bcu"_s, 12}, Size{u"note_nature"_s, 4}, Size{u"legal_hold"_s, 5},
                    Size{u"exhibit_location"_s, 7}, Size{u"bank_holiday"_s, 32}),
    [](const auto &size) { return size.param.list.toStdString(); });

TEST(CodeBookTest, KnowsTheFortyThreeTerritorialForces)
{
    EXPECT_EQ(countWhere(u"force", "territorial"_L1, true), 43);
    EXPECT_EQ(countWhere(u"force", "region"_L1, u"Wales"_s), 4);
}

TEST(CodeBookTest, PutsEveryBoroughButTheCityIntoOneOfTwelveCommands)
{
    QSet<QString> commands;
    for (const Code &borough : book().list(u"borough")) {
        const QString command = borough.details["bcu"_L1].toString();
        if (borough.code == "E09000001"_L1) {
            EXPECT_TRUE(command.isEmpty());
            continue;
        }
        EXPECT_NE(book().find(u"bcu", command), nullptr) << borough.label.toStdString();
        commands.insert(command);
    }
    EXPECT_EQ(commands.size(), 12);
}

TEST(CodeBookTest, HasNumberedOutcomesOneToTwentyTwo)
{
    for (int number = 1; number <= 22; ++number)
        EXPECT_NE(book().find(u"outcome", QString::number(number)), nullptr) << number;
    for (const QString &word :
         {u"1A"_s, u"2A"_s, u"3A"_s, u"CANCELLED"_s, u"LEGACY_NFA"_s, u"NO_OUTCOME_ON_FILE"_s})
        EXPECT_NE(book().find(u"outcome", word), nullptr) << word.toStdString();
}

TEST(CodeBookTest, KnowsWhenTheLaterOutcomesBegan)
{
    const Code *twentyOne = book().find(u"outcome", u"21");
    EXPECT_FALSE(twentyOne->validOn(QDate(2015, 12, 31)));
    EXPECT_TRUE(twentyOne->validOn(QDate(2016, 1, 1)));
    const Code *twentyTwo = book().find(u"outcome", u"22");
    EXPECT_FALSE(twentyTwo->validOn(QDate(2019, 3, 31)));
    EXPECT_TRUE(twentyTwo->validOn(QDate(2019, 4, 1)));
    EXPECT_TRUE(book().find(u"outcome", u"15")->validOn(QDate(2010, 1, 1)));
}

TEST(CodeBookTest, ReplacesTheOlderCodeForChineseAndKeepsIt)
{
    const Code *older = book().find(u"ethnicity_self", u"O1");
    ASSERT_NE(older, nullptr);
    EXPECT_EQ(older->details["replaced_by"_L1].toString(), u"A4"_s);
    EXPECT_EQ(countWhere(u"ethnicity_self", "scheme"_L1, u"18+1"_s), 19);
}

TEST(CodeBookTest, ClassesEveryRapeOffenceAsFirstTier)
{
    EXPECT_EQ(countWhere(u"offence", "rape"_L1, true), 6);
    for (const Code &offence : book().list(u"offence")) {
        const bool grave =
            offence.details["rape"_L1].toBool() || offence.details["under_13"_L1].toBool();
        if (grave) {
            EXPECT_EQ(offence.details["tier"_L1].toInt(), 1) << offence.code.toStdString();
        }
    }
}

TEST(CodeBookTest, PointsReasonsForClosingOnlyToKnownMissedOpportunities)
{
    for (const Code &reason : book().list(u"nfa_reason")) {
        const QString prompt = reason.details["prompts"_L1].toString();
        EXPECT_TRUE(prompt.isEmpty() || book().find(u"missed_opportunity", prompt))
            << reason.code.toStdString();
    }
}

TEST(CodeBookTest, KeepsBankHolidaysOnWorkdays)
{
    EXPECT_NE(book().find(u"bank_holiday", u"2026-12-28"), nullptr);
    for (const Code &day : book().list(u"bank_holiday")) {
        const QDate date = QDate::fromString(day.code, Qt::ISODate);
        EXPECT_TRUE(date.isValid() && date.dayOfWeek() < Qt::Saturday) << day.code.toStdString();
    }
}

TEST(CodeBookTest, FindsACodeByItsId)
{
    const Code *decision = book().find(u"decision", u"DEC-NFO");
    ASSERT_NE(decision, nullptr);
    EXPECT_EQ(book().byId(decision->id), decision);
    EXPECT_EQ(book().byId(CodeId(999'999)), nullptr);
    EXPECT_EQ(book().label(CodeId(999'999)), QString());
}

TEST(CodeBookTest, SpeaksTheLanguageOfTheInterface)
{
    const QLocale before;
    const CodeId scope = book().find(u"decision", u"DEC-OOS")->id;
    EXPECT_EQ(book().label(scope), u"Out of scope"_s);
    QLocale::setDefault(QLocale(QLocale::Welsh));
    EXPECT_EQ(book().label(scope), u"Y tu allan i'r cwmpas"_s);
    QLocale::setDefault(before);
}

} // namespace
} // namespace Revisit
