// What the shipped translations promise: they load, say something for every
// text, and keep its placeholders.
#include "tests/support/printing.h"

#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString source;
    QStringList translations;
    bool isFinished = true;
};

QList<Entry> entriesOf(const QString &name)
{
    QFile file(QStringLiteral(REVISIT_SOURCE_DIR) + "/translations/"_L1 + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1) {
            entries.append({xml.readElementText(), {}});
        } else if (xml.name() == "translation"_L1) {
            entries.last().isFinished = xml.attributes().value("type"_L1) != "unfinished"_L1;
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            entries.last().translations.append(text);
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return entries;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?\\d+|L?n)"_s);
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

TEST(Translations, WelshLoadsAndSpeaksForTheProgram)
{
    QTranslator welsh;
    ASSERT_TRUE(welsh.load(u":/i18n/revisit_cy"_s));
    EXPECT_EQ(welsh.translate("Revisit::Application", "Case queue"), u"Ciw achosion"_s);
}

TEST(Translations, WelshLeavesNothingUnsaid)
{
    const QList<Entry> entries = entriesOf(u"revisit_cy.ts"_s);
    EXPECT_GT(entries.size(), 800);
    for (const Entry &entry : entries) {
        EXPECT_TRUE(entry.isFinished) << entry.source.toStdString();
        EXPECT_FALSE(entry.translations.join(QString()).trimmed().isEmpty())
            << entry.source.toStdString();
    }
}

TEST(Translations, KeepEveryPlaceholder)
{
    for (const QString &file : {u"revisit_cy.ts"_s, u"revisit_en_GB.ts"_s}) {
        for (const Entry &entry : entriesOf(file)) {
            for (const QString &translation : entry.translations)
                EXPECT_EQ(placeholdersOf(entry.source), placeholdersOf(translation))
                    << file.toStdString() << ": " << entry.source.toStdString();
        }
    }
}

} // namespace
} // namespace Revisit
