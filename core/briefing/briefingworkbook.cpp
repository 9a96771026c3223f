#include "core/briefing/briefingworkbook.h"

#include "core/base/text.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr qsizetype longestSheetName = 31; // Excel's
constexpr double narrowest = 12;           // in widths of a digit
constexpr double widest = 60;
constexpr double wordsWidth = 100;

// A workbook that is being written. The library wants a file of its own, and dates
// it by its properties, else by the clock.
class Workbook
{
public:
    Workbook(const QString &file, const Briefing &briefing, const BriefingSeal &seal)
        : m_book(workbook_new(QFile::encodeName(file).constData()))
    {
        const QByteArray title = briefing.title.toUtf8();
        const QByteArray marking = seal.marking.toUtf8();
        lxw_doc_properties properties{};
        properties.title = const_cast<char *>(title.constData());
        properties.keywords = const_cast<char *>(marking.constData());
        properties.author = const_cast<char *>("Revisit");
        properties.created = briefing.asAt.toSecsSinceEpoch();
        workbook_set_properties(m_book, &properties);
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        m_words = workbook_add_format(m_book);
        format_set_text_wrap(m_words);
        format_set_align(m_words, LXW_ALIGN_VERTICAL_TOP);
        m_day = workbook_add_format(m_book);
        format_set_num_format(m_day, "d mmm yyyy");
    }
    Q_DISABLE_COPY_MOVE(Workbook)
    ~Workbook()
    {
        if (m_book)
            workbook_close(m_book);
    }

    lxw_worksheet *addSheet(const QString &name)
    {
        return workbook_add_worksheet(m_book, name.toUtf8().constData());
    }
    lxw_error close() { return workbook_close(std::exchange(m_book, nullptr)); }

    void write(lxw_worksheet *sheet, int row, int column, const TableValue &value,
               lxw_format *format = nullptr)
    {
        const auto r = lxw_row_t(row);
        const auto c = lxw_col_t(column);
        if (const auto *text = std::get_if<QString>(&value))
            worksheet_write_string(sheet, r, c, text->toUtf8().constData(), format);
        else if (const auto *number = std::get_if<TableNumber>(&value))
            worksheet_write_number(sheet, r, c, number->value, formOf(*number));
        else if (const auto *day = std::get_if<QDate>(&value))
            writeDay(sheet, r, c, *day);
    }
    lxw_format *head() const { return m_head; }
    lxw_format *words() const { return m_words; }

private:
    void writeDay(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, QDate day)
    {
        lxw_datetime when{day.year(), day.month(), day.day(), 0, 0, 0};
        worksheet_write_datetime(sheet, row, column, &when, m_day);
    }

    // "#,##0.0", "0", "0.0%"; each is made once.
    lxw_format *formOf(const TableNumber &number)
    {
        QByteArray form = number.style == TableNumber::Style::Grouped ? "#,##0" : "0";
        if (number.decimals > 0)
            form += '.' + QByteArray(number.decimals, '0');
        if (number.style == TableNumber::Style::Percent)
            form += '%';
        lxw_format *&made = m_forms[form];
        if (!made) {
            made = workbook_add_format(m_book);
            format_set_num_format(made, form.constData());
        }
        return made;
    }

    lxw_workbook *m_book;
    lxw_format *m_head = nullptr;
    lxw_format *m_words = nullptr;
    lxw_format *m_day = nullptr;
    QHash<QByteArray, lxw_format *> m_forms;
};

// Lines of a name and what it is.
int writePairs(Workbook &book, lxw_worksheet *sheet, int row,
               const QList<std::pair<QString, TableValue>> &pairs)
{
    for (const auto &[name, value] : pairs) {
        book.write(sheet, row, 0, name, book.words());
        book.write(sheet, row++, 1, value, book.words());
    }
    return row;
}

void writeDefinitions(Workbook &book, const Briefing &briefing, const BriefingSeal &seal)
{
    lxw_worksheet *sheet = book.addSheet(CoreText::tr("Definitions"));
    worksheet_set_column(sheet, 0, 0, 24, nullptr);
    worksheet_set_column(sheet, 1, 1, wordsWidth, nullptr);
    int row = writePairs(book, sheet, 0,
                         {{CoreText::tr("Marking"), seal.marking},
                          {CoreText::tr("Briefing pack"), briefing.title},
                          {CoreText::tr("Programme"), seal.programme},
                          {CoreText::tr("As at"), momentText(briefing.asAt)},
                          {CoreText::tr("Made by"), briefing.madeBy}});
    if (seal.isSynthetic)
        book.write(sheet, row++, 1, syntheticNotice(), book.words());
    for (qsizetype at = 0; at < briefing.tables.size(); ++at) {
        const BriefingTable &table = briefing.tables.at(at);
        book.write(sheet, ++row, 0, sheetName(at + 1, table.title), book.head());
        book.write(sheet, row, 1, table.title, book.head());
        row = writePairs(book, sheet, row + 1,
                         {{CoreText::tr("Page"), table.page},
                          {CoreText::tr("Definition"), table.definition},
                          {CoreText::tr("Unit"), table.unit},
                          {CoreText::tr("Out of"), denominatorText(table)},
                          {CoreText::tr("Completeness"), completenessText(table)},
                          {CoreText::tr("As of"), table.asOf}});
    }
}

double widthOf(const BriefingTable &table, qsizetype column)
{
    qsizetype longest = 0;
    for (const QList<TableValue> &row : table.rows) {
        if (const auto *text = std::get_if<QString>(&row.at(column)))
            longest = std::max(longest, text->size());
    }
    return std::clamp(double(longest) + 2, narrowest, widest);
}

void writeTable(Workbook &book, const BriefingTable &table, qsizetype number)
{
    lxw_worksheet *sheet = book.addSheet(sheetName(number, table.title));
    worksheet_freeze_panes(sheet, 1, 0);
    for (int column = 0; column < int(table.headings.size()); ++column) {
        const auto at = lxw_col_t(column);
        worksheet_set_column(sheet, at, at, widthOf(table, column), nullptr);
        book.write(sheet, 0, column, table.headings.at(column), book.head());
    }
    for (int row = 0; row < int(table.rows.size()); ++row) {
        for (int column = 0; column < int(table.headings.size()); ++column)
            book.write(sheet, row + 1, column, table.rows.at(row).at(column));
    }
}

void writeHashes(Workbook &book, const Briefing &briefing, const BriefingSeal &seal)
{
    lxw_worksheet *sheet = book.addSheet(CoreText::tr("Hashes"));
    worksheet_set_column(sheet, 0, 0, 40, nullptr);
    worksheet_set_column(sheet, 1, 1, wordsWidth, nullptr);
    book.write(sheet, 0, 0, CoreText::tr("Table"), book.head());
    book.write(sheet, 0, 1, CoreText::tr("SHA-256"), book.head());
    int row = 1;
    for (qsizetype at = 0; at < briefing.tables.size(); ++at) {
        book.write(sheet, row, 0, sheetName(at + 1, briefing.tables.at(at).title));
        book.write(sheet, row++, 1, seal.tables.at(at));
    }
    book.write(sheet, row, 0, trailText(seal));
    book.write(sheet, row++, 1, seal.trailRoot);
    book.write(sheet, row + 1, 1, howToCheck(), book.words());
    book.write(sheet, row + 2, 1, seal.marking);
}

} // namespace

QString sheetName(qsizetype number, const QString &title)
{
    QString name = u"%1 %2"_s.arg(number).arg(title);
    name.removeIf([](QChar sign) { return u"[]:*?/\\'"_s.contains(sign); });
    return name.left(longestSheetName).trimmed();
}

Result<QByteArray> briefingWorkbook(const Briefing &briefing, const BriefingSeal &seal)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"briefing.xlsx"_s));
    Workbook book(file.fileName(), briefing, seal);
    writeDefinitions(book, briefing, seal);
    for (qsizetype at = 0; at < briefing.tables.size(); ++at)
        writeTable(book, briefing.tables.at(at), at + 1);
    writeHashes(book, briefing, seal);
    if (const lxw_error error = book.close(); error != LXW_NO_ERROR)
        return fail(Fault::Invalid, CoreText::tr("The workbook could not be made."),
                    QString::fromLatin1(lxw_strerror(error)));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::Invalid, CoreText::tr("The workbook could not be made."),
                    file.errorString());
    return file.readAll();
}

} // namespace Revisit
