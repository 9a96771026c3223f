#include "core/language/languagerules.h"

#include "core/language/languagechecker.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QJsonObject shipped()
{
    QFile file(u":/language/victim-language-1.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

// What is said when the first rule has another value there.
QString refusalOf(const QString &member, const QJsonValue &value)
{
    QJsonObject file = shipped();
    QJsonArray rules = file["rules"_L1].toArray();
    QJsonObject rule = rules[0].toObject();
    rule[member] = value;
    rules[0] = rule;
    file["rules"_L1] = rules;
    const auto read = readLanguageRules(u"rules.json"_s, QJsonDocument(file).toJson());
    EXPECT_FALSE(read);
    return read ? QString() : read.error().message;
}

TEST(LanguageRules, AreSeventyFiveEachWithItsWhyItsInsteadAndItsSource)
{
    const Result<LanguageRules> &rules = shippedLanguageRules();
    ASSERT_TRUE(rules) << rules.error().message.toStdString();
    EXPECT_EQ(rules->rules.size(), 75);
    for (const LanguageRule &rule : rules->rules) {
        EXPECT_FALSE(rule.why.isEmpty() || rule.instead.isEmpty() || rule.source.isEmpty())
            << rule.id.toStdString();
        EXPECT_TRUE(rule.validFrom.isValid()) << rule.id.toStdString();
    }
}

TEST(LanguageRules, EachFindsItsExampleAndLeavesItsNeutralSentenceAlone)
{
    const LanguageRules &rules = languageChecker().rules();
    for (const LanguageRule &rule : rules.rules) {
        const auto finds = [&](const QString &text) {
            for (const LanguageFinding &finding : languageChecker().findingsIn(text)) {
                if (finding.rule->id == rule.id)
                    return true;
            }
            return false;
        };
        EXPECT_TRUE(finds(rule.example)) << rule.id.toStdString();
        EXPECT_FALSE(finds(rule.neutral)) << rule.id.toStdString();
    }
}

TEST(LanguageRules, TheAdviceOfARuleStartsNoOther)
{
    for (const LanguageRule &rule : languageChecker().rules().rules) {
        const auto found = languageChecker().findingsIn(rule.replacement + u" by a man."_s);
        EXPECT_THAT(found, testing::IsEmpty()) << rule.id.toStdString();
    }
}

TEST(LanguageRules, ABadFileIsRefusedWithFileRuleAndReason)
{
    const QString unread = refusalOf(u"pattern"_s, u"put (herself"_s);
    EXPECT_TRUE(unread.startsWith(u"rules.json, VL-01: "_s)) << unread.toStdString();
    EXPECT_TRUE(unread.contains(u"a bracket is not closed"_s)) << unread.toStdString();
    EXPECT_TRUE(refusalOf(u"pattern"_s, u"{nowhere} at"_s).contains(u"\"nowhere\""_s));
    EXPECT_TRUE(refusalOf(u"pattern"_s, u"a? b?"_s).contains(u"without any word"_s));
    EXPECT_TRUE(refusalOf(u"pattern"_s, u"~ risk"_s).contains(u"with a gap"_s));
    EXPECT_TRUE(refusalOf(u"severity"_s, 4).contains(u"severity"_s));
    EXPECT_TRUE(refusalOf(u"source"_s, u"hearsay"_s).contains(u"\"source\""_s));
    EXPECT_TRUE(refusalOf(u"valid_from"_s, u"soon"_s).contains(u"valid_from"_s));
    EXPECT_TRUE(refusalOf(u"example"_s, u"Nothing."_s).contains(u"own example"_s));
    EXPECT_TRUE(refusalOf(u"neutral"_s, u"She put herself at risk."_s).contains(u"neutral"_s));
    EXPECT_TRUE(refusalOf(u"id"_s, u"VL-02"_s).startsWith(u"rules.json, VL-02: "_s));
}

TEST(LanguageRules, AFileThatIsNoJsonIsRefusedWithThePlace)
{
    const auto read = readLanguageRules(u"rules.json"_s, "{\"name\": ");
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().message.startsWith(u"rules.json is not JSON"_s));
}

TEST(LanguageRules, ARetiredRuleIsKeptAndNotLookedFor)
{
    QJsonObject file = shipped();
    QJsonArray rules = file["rules"_L1].toArray();
    QJsonObject rule = rules[0].toObject();
    rule["valid_to"_L1] = u"2026-01-01"_s;
    rules[0] = rule;
    file["rules"_L1] = rules;
    const auto read = readLanguageRules(u"rules.json"_s, QJsonDocument(file).toJson());
    ASSERT_TRUE(read) << read.error().message.toStdString();
    EXPECT_TRUE(read->find(u"VL-01"_s));
    EXPECT_TRUE(LanguageChecker(*read).findingsIn(u"She put herself at risk."_s).isEmpty());
}

} // namespace
} // namespace Revisit
