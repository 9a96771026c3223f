#include "ui/trends/trendpicker.h"

#include "core/refdata/codebook.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int boxWidth = 150; // px, at text size 100 %
constexpr int kindWidth = 224;

void select(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

TrendPicker::TrendPicker(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this, Space::medium);
    flow->setContentsMargins(0, 0, 0, 0);
    m_measure = addBox(u"trendMeasure"_s, tr("Measure"));
    m_code = addBox(u"trendCode"_s, tr("Which"));
    m_period = addBox(u"trendPeriod"_s, tr("Cut by"));
    m_kind = addBox(u"trendKind"_s, tr("Chart"));
    m_kind->setMinimumWidth(Theme::px(kindWidth));
    fill();
    follow();
    connect(m_measure, &QComboBox::activated, this, [this] {
        follow();
        Q_EMIT changed();
    });
    for (QComboBox *box : {m_code, m_period})
        connect(box, &QComboBox::activated, this, &TrendPicker::changed);
    connect(m_kind, &QComboBox::activated, this, &TrendPicker::kindChanged);
}

QComboBox *TrendPicker::addBox(const QString &name, const QString &label, const QString &hint)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->setMinimumWidth(Theme::px(boxWidth));
    auto *field = new Field({label, hint}, box, this);
    field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    layout()->addWidget(field);
    return box;
}

void TrendPicker::fill()
{
    for (const MeasureAbout &each : measures())
        m_measure->addItem(each.name, int(each.measure));
}

// What can be chosen beside the measure depends on it.
void TrendPicker::follow()
{
    const MeasureAbout measure = about(Measure(m_measure->currentData().toInt()));
    const QVariant code = m_code->currentData();
    m_code->clear();
    for (const Code &each : CodeBook::instance().list(measure.codeList))
        m_code->addItem(labelOf(each), each.id.value());
    select(m_code, code);
    m_code->parentWidget()->setVisible(!measure.codeList.isEmpty());

    const QVariant period = m_period->currentData();
    m_period->clear();
    const QList<PeriodKind> kinds =
        measure.isYearly
            ? QList<PeriodKind>{PeriodKind::Year}
            : QList<PeriodKind>{PeriodKind::Week, PeriodKind::Month, PeriodKind::Quarter,
                                PeriodKind::Year, PeriodKind::FinancialYear};
    for (const PeriodKind kind : kinds)
        m_period->addItem(periodKindName(kind), int(kind));
    select(m_period, period);
    m_period->setEnabled(!measure.isYearly);
    m_period->setToolTip(measure.isYearly ? tr("Closures are dated to the year.") : QString());
    m_kind->clear(); // a new measure has a proposal of its own
}

TrendQuestion TrendPicker::question() const
{
    TrendQuestion question;
    question.measure = Measure(m_measure->currentData().toInt());
    const CodeId code(m_code->currentData().toLongLong());
    if (code.isValid())
        question.code = code;
    question.period = PeriodKind(m_period->currentData().toInt());
    return question;
}

void TrendPicker::setQuestion(const TrendQuestion &question)
{
    select(m_measure, int(question.measure));
    follow();
    select(m_code, question.code.value_or(CodeId()).value());
    select(m_period, int(question.period));
}

std::optional<ControlKind> TrendPicker::kind() const
{
    if (m_kind->currentIndex() < 0)
        return {};
    return ControlKind(m_kind->currentData().toInt());
}

void TrendPicker::propose(const KindProposal &proposal, MeasureShape shape)
{
    const std::optional<ControlKind> before = m_wanted ? m_wanted : kind();
    m_wanted.reset();
    m_kind->clear();
    for (const ControlKind each : kindsFor(shape))
        m_kind->addItem(each == proposal.kind
                            //: A kind of chart that the program proposes
                            ? tr("%1, proposed").arg(kindName(each))
                            : kindName(each),
                        int(each));
    select(m_kind, int(before.value_or(proposal.kind)));
}

void TrendPicker::chooseKind(std::optional<ControlKind> kind)
{
    m_kind->clear();
    m_wanted = kind;
}

QJsonObject TrendPicker::toJson() const
{
    const TrendQuestion asked = question();
    QJsonObject view{{u"measure"_s, about(asked.measure).key}, {u"period"_s, int(asked.period)}};
    const Code *code = asked.code ? CodeBook::instance().byId(*asked.code) : nullptr;
    if (code)
        view.insert(u"code"_s, code->code);
    if (const auto shown = m_wanted ? m_wanted : kind())
        view.insert(u"kind"_s, int(*shown));
    return view;
}

QStringList TrendPicker::choose(const QJsonObject &view)
{
    const QList<MeasureAbout> known = measures();
    const auto measure =
        std::ranges::find(known, view.value(u"measure"_s).toString(), &MeasureAbout::key);
    if (measure == known.end())
        return {tr("What it measures is not known any more.")};
    TrendQuestion question;
    question.measure = measure->measure;
    question.period = PeriodKind(view.value(u"period"_s).toInt());
    const QString key = view.value(u"code"_s).toString();
    const Code *code = CodeBook::instance().find(measure->codeList, key);
    if (code)
        question.code = code->id;
    setQuestion(question);
    if (view.contains(u"kind"_s))
        chooseKind(ControlKind(view.value(u"kind"_s).toInt()));
    return code || key.isEmpty() ? QStringList()
                                 : QStringList{tr("%1 is no code any more.").arg(key)};
}

} // namespace Revisit
