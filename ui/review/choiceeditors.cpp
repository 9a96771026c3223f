#include "ui/review/choiceeditors.h"

#include "ui/base/accessibility.h"
#include "ui/base/flowlayout.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/review/answerwording.h"
#include "ui/review/wheelguard.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

// Radio buttons side by side. The first letter of a choice chooses it, so that
// a row of yes, no or unclear is answered with one key; of those that begin with
// the same letter the next is chosen.
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
        QList<QAbstractButton *> buttons = m_group->buttons();
        const qsizetype checked = buttons.indexOf(m_group->checkedButton());
        std::ranges::rotate(buttons, buttons.begin() + checked + 1);
        const auto begins = [&](const QAbstractButton *button) {
            return button->text().startsWith(key.text(), Qt::CaseInsensitive);
        };
        const auto next = std::ranges::find_if(buttons, begins);
        if (next == buttons.end())
            return false;
        (*next)->setChecked(true);
        (*next)->setFocus(Qt::ShortcutFocusReason);
        if (std::ranges::count_if(buttons, begins) == 1)
            Q_EMIT answeredByKey();
        return true;
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
        guardWheel(m_combo);
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
        guardWheel(m_list);
        m_list->setWordWrap(true);
        m_list->setTabKeyNavigation(false);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setCurrentRow(0, QItemSelectionModel::NoUpdate);
        fitHeight();
        connect(ThemeBus::instance(), &ThemeBus::changed, this, [this] { fitHeight(); });
        connect(m_list, &QListWidget::itemChanged, this, &CodesEditor::settle);
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
        const QStringList codes = codesOf(answer);
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem *item = m_list->item(row);
            const bool isChosen = codes.contains(item->data(Qt::UserRole).toString());
            item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        }
        m_list->viewport()->update();
    }

private:
    static bool isNone(const QListWidgetItem &item)
    {
        return item.data(Qt::UserRole).toString() == noneAnswer;
    }

    // "None" and any other answer exclude each other: the newer one stands.
    void settle(QListWidgetItem *changed)
    {
        if (changed->checkState() == Qt::Checked) {
            const QSignalBlocker quiet(m_list);
            for (int row = 0; row < m_list->count(); ++row) {
                if (isNone(*m_list->item(row)) != isNone(*changed))
                    m_list->item(row)->setCheckState(Qt::Unchecked);
            }
        }
        m_list->viewport()->update();
        Q_EMIT edited();
    }

    void fitHeight()
    {
        const int rows = std::clamp(m_list->count(), 2, 6);
        m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), Theme::px(24)) + 4);
    }

    QListWidget *m_list;
};

} // namespace

AnswerEditor *makeChoiceEditor(const QList<Choice> &choices, QWidget *parent)
{
    return new ChoiceEditor(choices, parent);
}

AnswerEditor *makeConfirmationEditor(QWidget *parent)
{
    return new ConfirmationEditor(parent);
}

AnswerEditor *makeCodeEditor(const QList<Choice> &choices, QWidget *parent)
{
    return new CodeEditor(choices, parent);
}

AnswerEditor *makeCodesEditor(const QList<Choice> &choices, QWidget *parent)
{
    return new CodesEditor(choices, parent);
}

} // namespace Revisit
