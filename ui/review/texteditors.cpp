#include "ui/review/texteditors.h"

#include "ui/base/accessibility.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/review/answerwording.h"

#include <QCheckBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int longestLine = 130; // letters; a longer text gets a paragraph
constexpr int paragraphLines = 4;
constexpr int mostOfANumber = 99999;

class LineEditor : public AnswerEditor
{
public:
    LineEditor(const FormQuestion &question, QWidget *parent)
        : AnswerEditor(parent)
        , m_line(new QLineEdit(parent))
    {
        if (question.longest > 0)
            m_line->setMaxLength(question.longest);
        connect(m_line, &QLineEdit::textEdited, this, &AnswerEditor::edited);
    }

    QWidget *widget() const override { return m_line; }
    QString answer() const override { return m_line->text().trimmed(); }
    void setAnswer(const QString &answer) override { m_line->setText(answer); }

private:
    QLineEdit *m_line;
};

class ParagraphEditor : public AnswerEditor
{
public:
    explicit ParagraphEditor(QWidget *parent)
        : AnswerEditor(parent)
        , m_text(new QPlainTextEdit(parent))
    {
        m_text->setTabChangesFocus(true);
        fitHeight();
        connect(ThemeBus::instance(), &ThemeBus::changed, this, [this] { fitHeight(); });
        connect(m_text, &QPlainTextEdit::textChanged, this, &AnswerEditor::edited);
    }

    QWidget *widget() const override { return m_text; }
    QString answer() const override { return m_text->toPlainText(); }
    void setAnswer(const QString &answer) override
    {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(answer);
    }

private:
    void fitHeight()
    {
        m_text->setFixedHeight(paragraphLines * QFontMetrics(m_text->font()).lineSpacing() +
                               Theme::px(20));
    }

    QPlainTextEdit *m_text;
};

class FigureEditor : public AnswerEditor
{
public:
    FigureEditor(const FormQuestion &question, QWidget *parent)
        : AnswerEditor(parent)
        , m_isDate(question.type == QuestionType::Date)
        , m_row(new QWidget(parent))
        , m_line(new QLineEdit(m_row))
        , m_unknown(question.mayBeUnknown ? new QCheckBox(AnswerWording::tr("Not known"), m_row)
                                          : nullptr)
    {
        speakAs(m_row, Speech::Group);
        if (m_isDate)
            m_line->setPlaceholderText(AnswerWording::tr("such as 1 Jun 2026, Jun 2026 or 2026"));
        else
            m_line->setValidator(new QIntValidator(0, mostOfANumber, m_line));
        auto *row = new QHBoxLayout(m_row);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Space::medium);
        row->addWidget(m_line, 1);
        connect(m_line, &QLineEdit::textEdited, this, &AnswerEditor::edited);
        FigureEditor::speakOf(question.label());
        if (!m_unknown)
            return;
        row->addWidget(m_unknown);
        connect(m_unknown, &QCheckBox::toggled, m_line, &QWidget::setDisabled);
        connect(m_unknown, &QCheckBox::toggled, this, &AnswerEditor::edited);
    }

    QWidget *widget() const override { return m_row; }
    QWidget *focusWidget() const override
    {
        return m_line->isEnabled() ? static_cast<QWidget *>(m_line) : m_unknown;
    }

    void speakOf(const QString &question) override
    {
        m_line->setAccessibleName(question);
        if (m_unknown)
            //: Spoken name of a box: %1 is a question whose answer is not known
            m_unknown->setAccessibleName(AnswerWording::tr("Not known: %1").arg(question));
    }

    QString answer() const override
    {
        if (m_unknown && m_unknown->isChecked())
            return unknownAnswer;
        const QString text = m_line->text().trimmed();
        const auto date = m_isDate ? AnswerWording::dateFrom(text) : std::nullopt;
        return date ? date->stored() : text; // what is no date is said to be missing
    }

    void setAnswer(const QString &answer) override
    {
        const bool isUnknown = m_unknown && answer == unknownAnswer;
        if (m_unknown) {
            const QSignalBlocker quiet(m_unknown);
            m_unknown->setChecked(isUnknown);
            m_line->setDisabled(isUnknown);
        }
        m_line->setText(isUnknown ? QString() : shown(answer));
    }

private:
    // In figures, which mean the same in every language.
    QString shown(const QString &answer) const
    {
        const PartialDate date = m_isDate ? PartialDate::fromStored(answer) : PartialDate();
        if (date.precision() == DatePrecision::Day)
            return date.earliest().toString(u"d/M/yyyy"_s);
        return answer;
    }

    bool m_isDate;
    QWidget *m_row;
    QLineEdit *m_line;
    QCheckBox *m_unknown; // nothing where the answer must be known
};

} // namespace

AnswerEditor *makeTextEditor(const FormQuestion &question, QWidget *parent)
{
    if (question.longest == 0 || question.longest > longestLine)
        return new ParagraphEditor(parent);
    return new LineEditor(question, parent);
}

AnswerEditor *makeFigureEditor(const FormQuestion &question, QWidget *parent)
{
    return new FigureEditor(question, parent);
}

} // namespace Revisit
