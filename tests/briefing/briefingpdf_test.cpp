#include "ui/briefing/briefingpdf.h"

#include "ui/base/chartcard.h"
#include "ui/base/theme.h"
#include "ui/briefing/briefingcharts.h"
#include "ui/briefing/pdfdate.h"

#include <QFile>
#include <QHashSeed>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// A pack of one chart with more rows than a page holds, drawn from a real card.
class BriefingPdfTest : public testing::Test
{
protected:
    BriefingPdfTest()
        : card(u"Who is over capacity?"_s)
    {
        card.setObjectName(u"caseloadChart"_s);
        BarChart chart;
        chart.categoryTitle = u"Officer"_s;
        chart.unit = u"cases"_s;
        BarSeries open{u"Open"_s, {}, 0};
        for (int officer = 0; officer < rows; ++officer) {
            chart.categories.append(u"Officer %1"_s.arg(officer));
            open.values.append(1000 + officer);
        }
        chart.series = {open};
        card.setSubtitle(u"Open cases of each officer."_s);
        card.setChart(chart);
    }
    ~BriefingPdfTest() override
    {
        setTheme(ThemeMode::Light);
        setTextScale(1.0);
    }

    QByteArray pdf()
    {
        const QList<BriefingChart> charts{{u"Dashboard"_s, &card}};
        const Briefing briefing{u"Gold group"_s,
                                u"A. Lead"_s,
                                QDateTime(QDate(2026, 7, 5), QTime(9, 0), Qt::UTC),
                                {briefingTable(charts.first())}};
        BriefingPdf made;
        made.pictures = briefingPictures(charts);
        made.fonts = BriefingFonts::onPaper();
        const BriefingSeal seal{u"27 Oct 2025 to 30 Apr 2026"_s,
                                u"OFFICIAL-SENSITIVE"_s,
                                true,
                                {QString(64, u'a')},
                                12,
                                QString(64, u'b'),
                                QString(64, u'c')};
        QByteArray content;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            const auto drawn = made.of(briefing, seal);
            content = drawn ? *drawn : QByteArray();
        }));
        thread->start();
        thread->wait();
        return content;
    }

    // As another program reads it.
    QString textOf(const QByteArray &content)
    {
        QFile file(folder.filePath(u"pack.pdf"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QProcess read;
        read.start(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
        EXPECT_TRUE(read.waitForFinished());
        EXPECT_TRUE(read.readAllStandardError().isEmpty()); // a broken table of objects is told
        return QString::fromUtf8(read.readAllStandardOutput());
    }

    static constexpr int rows = 60;
    ChartCard card;
    QTemporaryDir folder;
};

TEST_F(BriefingPdfTest, EveryPageIsMarkedAndTheLastHoldsTheHashes)
{
    const QStringList pages = textOf(pdf()).split(u'\f', Qt::SkipEmptyParts);
    ASSERT_GE(pages.size(), 4); // cover, chart, its table goes on, hashes
    for (qsizetype page = 0; page < pages.size(); ++page) {
        EXPECT_EQ(pages.at(page).count(u"OFFICIAL-SENSITIVE"_s), page == 0 ? 3 : 2);
        EXPECT_TRUE(pages.at(page).contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.size())));
    }
    EXPECT_TRUE(pages.first().contains(u"Gold group"_s));
    EXPECT_TRUE(pages.first().contains(u"5 Jul 2026, 10:00"_s)); // summer time
    EXPECT_TRUE(pages.first().contains(u"All records are synthetic"_s));
    EXPECT_TRUE(pages.at(1).contains(u"Open cases of each officer."_s));
    for (const QChar sign : {u'a', u'b', u'c'})
        EXPECT_TRUE(pages.last().contains(QString(64, sign)));
}

TEST_F(BriefingPdfTest, EveryRowOfTheTableIsThereUnderItsHeadings)
{
    const QString text = textOf(pdf());
    for (int officer = 0; officer < rows; ++officer)
        EXPECT_TRUE(text.contains(QLocale().toString(1000 + officer)));
}

// What another start of the program changes: the seed of hashes, the theme, the size
// of text and of the window, the clock.
TEST_F(BriefingPdfTest, TheSamePackIsTheSameBytesWhateverTheScreenLooksLike)
{
    const QByteArray once = pdf();
    ASSERT_FALSE(once.isEmpty());
    QHashSeed::resetRandomGlobalSeed();
    setTheme(ThemeMode::Dark);
    setTextScale(1.5);
    card.resize(1300, 900);
    QThread::msleep(1100); // the clock of a PDF counts in seconds
    EXPECT_EQ(once, pdf());
    EXPECT_TRUE(Theme::current().isDark);
    EXPECT_EQ(Theme::textScale(), 1.5);
}

TEST(DatedPdfTest, ALongerDateMovesTheObjectsBehindIt)
{
    const QByteArray before = "%PDF\n1 0 obj\n<< /CreationDate (D:2026) >>\nendobj\n"
                              "2 0 obj\n3\nendobj\n";
    const auto offset = [](const QByteArray &pdf, const char *of) {
        return QByteArray::number(pdf.indexOf(of)).rightJustified(10, '0');
    };
    const auto whole = [&](const QByteArray &body) {
        return body + "xref\n0 3\n0000000000 65535 f \n" + offset(body, "1 0 obj") + " 00000 n \n" +
               offset(body, "2 0 obj") + " 00000 n \ntrailer\n<< /Size 3 >>\nstartxref\n" +
               QByteArray::number(body.size()) + "\n%%EOF\n";
    };
    QByteArray after = before;
    after.replace("D:2026", "D:20260105090000Z");
    EXPECT_EQ(datedPdf(whole(before), QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC)),
              whole(after));
}

} // namespace

} // namespace Revisit
