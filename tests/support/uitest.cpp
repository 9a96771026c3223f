#include "tests/support/uitest.h"

#include "ui/base/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int roundingError = 8; // of 255 in a channel
constexpr double sameness = 0.0005;

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isNoise = message.contains("This plugin does not support"_L1) ||
                         message.contains("XDG_RUNTIME_DIR"_L1);
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        if (!isNoise)
            ADD_FAILURE() << "Qt said (" << (context.category ? context.category : "")
                          << "): " << qPrintable(message);
    } else if (type == QtFatalMsg) {
        fprintf(stderr, "%s\n", qPrintable(message));
        abort();
    }
}

bool differ(QRgb left, QRgb right)
{
    return std::abs(qRed(left) - qRed(right)) > roundingError ||
           std::abs(qGreen(left) - qGreen(right)) > roundingError ||
           std::abs(qBlue(left) - qBlue(right)) > roundingError;
}

QImage pictureOf(QWidget *widget)
{
    settle();
    return widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    if (!spoken)
        return {};
    const QString name = spoken->text(QAccessible::Name);
    const bool isLabelled = !spoken->relations(QAccessible::Label).isEmpty();
    return name.isEmpty() && isLabelled ? u"(by its label)"_s : name;
}

bool takesKeyboard(const QWidget *widget)
{
    return widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

QString placeOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

void noteClipped(QStringList &found, const QWidget *widget, const QString &text, int needs, int has)
{
    if (needs > has + 1)
        found.append(
            u"%1 needs %2, has %3: %4"_s.arg(placeOf(widget)).arg(needs).arg(has).arg(text));
}

void noteClippedHeadings(QStringList &found, const QTableView *table)
{
    const QHeaderView *header = table->horizontalHeader();
    for (int column = 0; table->model() && column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const QString text = table->model()->headerData(column, Qt::Horizontal).toString();
        noteClipped(found, table, text, header->fontMetrics().horizontalAdvance(text),
                    header->sectionSize(column));
    }
}

// Every text that the widget itself shows or says.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.append(button->text());
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        texts.append(edit->placeholderText());
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    }
    if (const auto *table = qobject_cast<const QTableView *>(widget); table && table->model()) {
        for (int i = 0; i < table->model()->columnCount(); ++i)
            texts.append(table->model()->headerData(i, Qt::Horizontal).toString());
    }
    return texts;
}

} // namespace

void failOnQtWarnings()
{
    qInstallMessageHandler(handleMessage);
}

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
}

double difference(const QImage &left, const QImage &right)
{
    if (left.size() != right.size())
        return 1.0;
    qint64 different = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            different += differ(left.pixel(x, y), right.pixel(x, y)) ? 1 : 0;
    }
    return double(different) / (double(left.width()) * left.height());
}

void expectThemeSwitchEqualsStart(const MakeWidget &make)
{
    setTheme(ThemeMode::Dark);
    std::unique_ptr<QWidget> started = make();
    started->show();
    const QImage startedDark = pictureOf(started.get());
    started.reset();

    setTheme(ThemeMode::Light);
    std::unique_ptr<QWidget> switched = make();
    switched->show();
    pictureOf(switched.get());
    setTheme(ThemeMode::Dark);
    const QImage switchedDark = pictureOf(switched.get());
    switched.reset();
    setTheme(ThemeMode::Light);

    EXPECT_LE(difference(startedDark, switchedDark), sameness);
}

QStringList namelessControls(QWidget *root)
{
    QStringList found;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (takesKeyboard(widget) && nameOf(widget).isEmpty())
            found.append(placeOf(widget));
    }
    return found;
}

QStringList clippedTexts(QWidget *root)
{
    QStringList found;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget);
            label && label->minimumWidth() != 1) { // 1: made to end in an ellipsis
            if (label->wordWrap())
                noteClipped(found, label, label->text(), label->heightForWidth(label->width()),
                            label->height());
            else
                noteClipped(found, label, label->text(),
                            label->fontMetrics().size(0, label->text()).width(),
                            label->contentsRect().width());
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && !button->text().isEmpty())
            noteClipped(found, button, button->text(), button->minimumSizeHint().width(),
                        button->width());
        if (const auto *table = qobject_cast<const QTableView *>(widget))
            noteClippedHeadings(found, table);
    }
    return found;
}

PseudoLocale::PseudoLocale()
{
    QCoreApplication::installTranslator(this);
}

PseudoLocale::~PseudoLocale()
{
    QCoreApplication::removeTranslator(this);
}

QString PseudoLocale::translate(const char *, const char *source, const char *, int) const
{
    static const QHash<QChar, QChar> accents{{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ö'},
                                             {u'u', u'ü'}, {u'w', u'ŵ'}, {u'y', u'ŷ'}, {u'c', u'ç'},
                                             {u's', u'š'}, {u'E', u'Ê'}, {u'A', u'Â'}};
    static const QRegularExpression kept(u"%L?\\d+|%n|&.|<[^>]*>|\\n"_s);
    const QString text = QString::fromUtf8(source);
    QString result;
    qsizetype from = 0;
    const auto accent = [&](qsizetype to) {
        for (; from < to; ++from)
            result += accents.value(text.at(from), text.at(from));
    };
    for (auto it = kept.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        accent(match.capturedStart());
        result += match.captured();
        from = match.capturedEnd();
    }
    accent(text.size());
    return u'⟦' + result + QString(std::max<qsizetype>(1, text.size() * 35 / 100), u'~') + u'⟧';
}

QStringList untranslatedTexts(QWidget *root, const std::function<bool(const QString &)> &isData)
{
    static const QRegularExpression figures(u"^[\\s\\d.,:%/–·()+×-]*$"_s);
    QStringList found;
    QList<QWidget *> widgets = root->findChildren<QWidget *>();
    widgets.prepend(root);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible())
            continue;
        for (const QString &text : textsOf(widget)) {
            const bool isTranslated = text.contains(u'⟦');
            if (!isTranslated && !figures.match(text).hasMatch() && !(isData && isData(text)))
                found.append(placeOf(widget) + u": "_s + text);
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace Revisit
