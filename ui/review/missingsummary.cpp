#include "ui/review/missingsummary.h"

#include "ui/base/button.h"
#include "ui/base/flowlayout.h"
#include "ui/base/iconmark.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/themedlabel.h"
#include "ui/base/typography.h"

#include <QFontMetrics>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

const FormQuestion *missingQuestion(const Missing &missing, const Form &form)
{
    const FormQuestion *question = form.find(missing.question.section(u'@', 0, 0));
    return question ? question : form.find(AnswerPlace::of(missing.question).question);
}

// "C2", or "E1 MO-07" where it is about one finding or criterion, "D7 Phone" where
// about a row. A suspect is told by its place in the form.
QString nameOf(const Missing &missing, const Form &form)
{
    const AnswerPlace place = AnswerPlace::of(missing.question);
    const QString number = place.question.section(u'.', 0, 0);
    if (place.subject.isEmpty() || place.subject.contains(u'/'))
        return number;
    const FormQuestion *question = missingQuestion(missing, form);
    const QList<Choice> rows = question ? question->rows : QList<Choice>();
    const auto row = std::ranges::find(rows, place.subject, &Choice::code);
    return number + u' ' + (row == rows.end() ? place.subject : row->text());
}

QString questionOf(const Missing &missing, const Form &form)
{
    const FormQuestion *question = missingQuestion(missing, form);
    return question ? question->label() : QString();
}

constexpr qsizetype fewEnoughToName = 4;
constexpr int widthOfName = 220;
constexpr int roomOfNumber = 16;
constexpr int heightOfNumber = 26;

// A number alone says little, and many numbers with their questions too much.
QString linkText(const QString &number, const QString &question, qsizetype links)
{
    if (links > fewEnoughToName || question.isEmpty())
        return number;
    const QFontMetrics metrics(font(TextRole::Strong));
    //: %1 is the number of a question, %2 the question
    return MissingSummary::tr("%1  %2").arg(
        number, metrics.elidedText(question, Qt::ElideRight, Theme::px(widthOfName)));
}

} // namespace

MissingSummary::MissingSummary(QWidget *parent)
    : Card(parent)
    , m_heading(new ThemedLabel({}, TextRole::Strong, Ink::Danger, this))
    , m_links(new FlowLayout(nullptr, Space::tiny))
{
    setObjectName(u"missingSummary"_s);
    m_heading->setObjectName(u"missingHeading"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::tiny);
    words->addWidget(m_heading->wrapped());
    words->addLayout(m_links);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::large, Space::small, Space::large, Space::small);
    row->addWidget(new IconMark(u"octagon-alert"_s, Ink::Danger, 16, this), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    hide();
}

void MissingSummary::show(const QList<Missing> &missing, const Form &form)
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        item->widget()->hide(); // at once; it goes when its own click is done
        item->widget()->deleteLater();
        delete item;
    }
    m_heading->setText(tr("%n answer(s) stand between this review and its submission", nullptr,
                          int(missing.size())));
    for (const Missing &one : missing) {
        const QString question = questionOf(one, form);
        auto *link = new Button(linkText(nameOf(one, form), question, missing.size()),
                                ButtonKind::Quiet, this);
        link->setObjectName(u"missing"_s + one.question);
        if (missing.size() > fewEnoughToName) // many take a line or two, not a third of the form
            link->setFixedSize(
                QFontMetrics(Revisit::font(TextRole::Strong)).horizontalAdvance(link->text()) +
                    Theme::px(roomOfNumber),
                Theme::px(heightOfNumber));
        //: %1 is a question, %2 what is wrong with its answer
        link->setToolTip(tr("%1\n%2").arg(question, one.message));
        //: Spoken: %1 is the number of a question, %2 the question, %3 what is wrong
        link->setAccessibleName(
            tr("Question %1, %2: %3").arg(nameOf(one, form), question, one.message));
        connect(link, &QPushButton::clicked, this,
                [this, key = one.question] { Q_EMIT chosen(key); });
        m_links->addWidget(link);
    }
    setVisible(!missing.isEmpty());
}

} // namespace Revisit
