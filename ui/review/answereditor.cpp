#include "ui/review/answereditor.h"

#include "core/base/partialdate.h"
#include "ui/base/accessibility.h"
#include "ui/base/flowlayout.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/review/answerwording.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFontMetrics>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int longestLine = 130; // letters; a longer text gets a paragraph
constexpr int mostMinutes = 99999;

class LineEditor : public AnswerEditor
{
public:
    explicit LineEditor(const FormQuestion &question, QWidget *parent)
        : AnswerEditor(parent)
        , m_line(new QLineEdit(parent))
        , m_isDate(question.type == QuestionType::Date)
    {
        if (m_isDate)
            m_line->setPlaceholderText(AnswerWording::tr("such as 1 Jun 2026"));
        if (question.longest > 0)
            m_line->setMaxLength(question.longest);
        if (question.type == QuestionType::Number)
            m_line->setValidator(new QIntValidator(0, mostMinutes, m_line));
        connect(m_line, &QLineEdit::textEdited, this, &AnswerEditor::edited);
    }

    QWidget *widget() const override { return m_line; }
    QString answer() const override
    {
        const QString text = m_line->text().trimmed();
        const auto date =
            m_isDate ? PartialDate::parse(text, {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"d/M/yyyy"_s})
                     : std::nullopt;
        return date ? date->stored() : text; // what is no date is said to be missing
    }
    void setAnswer(const QString &answer) override { m_line->setText(answer); }

private:
    QLineEdit *m_line;
    bool m_isDate;
};

class ParagraphEditor : public AnswerEditor
{
public:
    ParagraphEditor(const FormQuestion &question, QWidget *parent)
        : AnswerEditor(parent)
        , m_text(new QPlainTextEdit(parent))
        , m_lines(question.isTall ? 9 : 4)
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
        m_text->setFixedHeight(m_lines * QFontMetrics(m_text->font()).lineSpacing() +
                               Theme::px(20));
    }

    QPlainTextEdit *m_text;
    int m_lines;
};

// Radio buttons side by side. The first letter of a choice chooses it, so that
// a row of yes, no or unclear is answered with one key.
class ChoiceEditor : public AnswerEditor
{
public:
    ChoiceEditor(const QList<Choice> &choices, QWidget *parent)
        : AnswerEditor(parent)
        , m_row(new QWidget(parent))
        , m_group(new QButtonGroup(this))
    {
        speakAs(m_row, Speech::Group);
        auto *flow = new FlowLayout(m_row, Space::large);
        flow->setContentsMargins(0, 0, 0, 0);
        for (const Choice &choice : choices) {
            auto *button = new QRadioButton(AnswerWording::labelOf(choice), m_row);
            button->installEventFilter(this);
            button->setProperty("code", choice.code);
            m_group->addButton(button);
            flow->addWidget(button);
        }
        connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool isOn) {
            if (isOn && !m_isShowing)
                Q_EMIT edited();
        });
    }

    QWidget *widget() const override { return m_row; }

    QWidget *focusWidget() const override
    {
        QAbstractButton *checked = m_group->checkedButton();
        return checked ? checked : m_group->buttons().value(0);
    }

    QString answer() const override
    {
        const QAbstractButton *checked = m_group->checkedButton();
        return checked ? checked->property("code").toString() : QString();
    }

    void setAnswer(const QString &answer) override
    {
        m_isShowing = true;
        m_group->setExclusive(false); // else the last one cannot be taken back
        for (QAbstractButton *button : m_group->buttons())
            button->setChecked(button->property("code").toString() == answer);
        m_group->setExclusive(true);
        m_isShowing = false;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && chooseBy(*static_cast<QKeyEvent *>(event)))
            return true;
        return AnswerEditor::eventFilter(watched, event);
    }

private:
    bool chooseBy(const QKeyEvent &key)
    {
        if (key.text().isEmpty() || !key.text().front().isLetter() || key.modifiers())
            return false;
        for (QAbstractButton *button : m_group->buttons()) {
            if (!button->text().startsWith(key.text(), Qt::CaseInsensitive))
                continue;
            button->setChecked(true);
            button->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        return false;
    }

    QWidget *m_row;
    QButtonGroup *m_group;
    bool m_isShowing = false;
};

class ConfirmationEditor : public AnswerEditor
{
public:
    explicit ConfirmationEditor(QWidget *parent)
        : AnswerEditor(parent)
        , m_box(new QCheckBox(AnswerWording::tr("I confirm"), parent))
    {
        connect(m_box, &QCheckBox::toggled, this, &AnswerEditor::edited);
    }

    QWidget *widget() const override { return m_box; }
    QString answer() const override { return m_box->isChecked() ? u"yes"_s : QString(); }
    void setAnswer(const QString &answer) override
    {
        const QSignalBlocker quiet(m_box);
        m_box->setChecked(answer == "yes"_L1);
    }

private:
    QCheckBox *m_box;
};

class CodeEditor : public AnswerEditor
{
public:
    CodeEditor(const QList<Choice> &choices, QWidget *parent)
        : AnswerEditor(parent)
        , m_combo(new QComboBox(parent))
    {
        m_combo->addItem(AnswerWording::tr("Choose…"), QString());
        for (const Choice &choice : choices)
            m_combo->addItem(AnswerWording::labelOf(choice), choice.code);
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combo->setMinimumContentsLength(12);
        m_combo->setFocusPolicy(Qt::StrongFocus);
        m_combo->installEventFilter(this);
        connect(m_combo, &QComboBox::currentIndexChanged, this, &AnswerEditor::edited);
    }

    QWidget *widget() const override { return m_combo; }
    QString answer() const override { return m_combo->currentData().toString(); }
    void setAnswer(const QString &answer) override
    {
        const QSignalBlocker quiet(m_combo);
        if (m_combo->findData(answer) < 0) // an end-dated code keeps its meaning
            m_combo->addItem(answer, answer);
        m_combo->setCurrentIndex(m_combo->findData(answer));
    }

protected:
    // A wheel that scrolls the form must not change an answer on its way.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Wheel && !m_combo->hasFocus()) {
            event->ignore();
            return true;
        }
        return AnswerEditor::eventFilter(watched, event);
    }

private:
    QComboBox *m_combo;
};

// A list of check boxes that is walked with the arrow keys and ticked with Space.
class CodesEditor : public AnswerEditor
{
public:
    CodesEditor(const QList<Choice> &choices, QWidget *parent)
        : AnswerEditor(parent)
        , m_list(new QListWidget(parent))
    {
        for (const Choice &choice : choices) {
            auto *item = new QListWidgetItem(AnswerWording::labelOf(choice), m_list);
            item->setData(Qt::UserRole, choice.code);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
        m_list->setWordWrap(true);
        m_list->setTabKeyNavigation(false);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setCurrentRow(0, QItemSelectionModel::NoUpdate);
        fitHeight();
        connect(ThemeBus::instance(), &ThemeBus::changed, this, [this] { fitHeight(); });
        connect(m_list, &QListWidget::itemChanged, this, &AnswerEditor::edited);
    }

    QWidget *widget() const override { return m_list; }

    QString answer() const override
    {
        QStringList codes;
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->checkState() == Qt::Checked)
                codes.append(m_list->item(row)->data(Qt::UserRole).toString());
        }
        return codes.join(u',');
    }

    void setAnswer(const QString &answer) override
    {
        const QSignalBlocker quiet(m_list);
        const QStringList codes = answer.split(u',');
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem *item = m_list->item(row);
            const bool isChosen = codes.contains(item->data(Qt::UserRole).toString());
            item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        }
        m_list->viewport()->update();
    }

private:
    void fitHeight()
    {
        const int rows = std::clamp(m_list->count(), 2, 6);
        m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), Theme::px(24)) + 4);
    }

    QListWidget *m_list;
};

} // namespace

AnswerEditor *makeEditor(const FormQuestion &question, QDate today, QWidget *parent)
{
    switch (question.type) {
    case QuestionType::Text:
        if (question.isTall || question.longest == 0 || question.longest > longestLine)
            return new ParagraphEditor(question, parent);
        return new LineEditor(question, parent);
    case QuestionType::Date:
    case QuestionType::Number:
        return new LineEditor(question, parent);
    case QuestionType::YesNoUnclear:
    case QuestionType::Choice:
        return new ChoiceEditor(AnswerWording::choices(question, today), parent);
    case QuestionType::Yes:
        return new ConfirmationEditor(parent);
    case QuestionType::Code:
        return new CodeEditor(AnswerWording::choices(question, today), parent);
    case QuestionType::Codes:
        return new CodesEditor(AnswerWording::choices(question, today), parent);
    }
    Q_UNREACHABLE();
}

} // namespace Revisit
