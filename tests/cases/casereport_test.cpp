#include "ui/cases/casereport.h"

#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

CaseDetail decided(int entries)
{
    CaseDetail detail;
    detail.row.reference = u"RV-0001"_s;
    for (int number = entries; number > 0; --number)
        detail.decisions.append({.number = number,
                                 .at = QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC),
                                 .officerName = u"An officer"_s,
                                 .decision = u"Step %1 <is taken>"_s.arg(number),
                                 .reasons = u"Because of what was found before."_s});
    return detail;
}

// How many sheets the file has, or 0 where it cannot be read.
qsizetype sheetsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().count("/Type /Page\n") : 0;
}

TEST(CaseReportTest, TheDecisionLogIsPrintedInItsOrderAndSafeFromItsOwnText)
{
    const QString html = CaseReport::html(decided(2));
    EXPECT_LT(html.indexOf(u"1. Step 1"_s), html.indexOf(u"2. Step 2"_s));
    EXPECT_TRUE(html.contains(u"Because of what was found before."_s));
    EXPECT_TRUE(html.contains(u"&lt;is taken&gt;"_s));
    EXPECT_TRUE(CaseReport::html({}).contains(u"No decision has been logged yet."_s));
}

TEST(CaseReportTest, ALongLogGoesOnToAnotherSheetInsteadOfBeingCut)
{
    QTemporaryDir folder;
    const CaseReport report{u"OFFICIAL-SENSITIVE"_s, u"An officer"_s};
    const QString shortFile = folder.filePath(u"short.pdf"_s);
    const QString longFile = folder.filePath(u"long.pdf"_s);
    ASSERT_TRUE(report.writeTo(shortFile, decided(1)));
    ASSERT_TRUE(report.writeTo(longFile, decided(80)));
    EXPECT_EQ(sheetsOf(shortFile), 1);
    EXPECT_GT(sheetsOf(longFile), 1);
}

} // namespace
} // namespace Revisit
