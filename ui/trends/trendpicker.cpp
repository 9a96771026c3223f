#include "ui/trends/trendpicker.h"

#include "core/refdata/codebook.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int boxWidth = 150; // px, at text size 100 %
constexpr int kindWidth = 184;

void select(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

template<typename IdType>
std::optional<IdType> chosen(const QComboBox *box)
{
    const qint64 key = box->currentData().toLongLong();
    return key > 0 ? std::optional(IdType(key)) : std::nullopt;
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
    m_last = addBox(u"trendLast"_s, tr("Time"));
    m_area = addBox(u"trendArea"_s, tr("Area"));
    m_team = addBox(u"trendTeam"_s, tr("Team"));
    m_kind = addBox(u"trendKind"_s, tr("Chart"));
    m_kind->setMinimumWidth(Theme::px(kindWidth));
    fill();
    follow();
    connect(m_measure, &QComboBox::activated, this, [this] {
        follow();
        Q_EMIT changed();
    });
    for (QComboBox *box : {m_code, m_period, m_last, m_area, m_team})
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
    //: How far back a chart goes
    m_last->addItem(tr("All"), 0);
    for (const int last : {12, 26, 52})
        m_last->addItem(tr("Last %Ln period(s)", nullptr, last), last);
    m_area->addItem(tr("All areas"), 0);
    for (const Code &borough : CodeBook::instance().list(u"borough"))
        m_area->addItem(labelOf(borough), borough.id.value());
    m_team->addItem(tr("All teams"), 0);
}

void TrendPicker::offerTeams(const QList<NamedTeam> &teams)
{
    const QVariant before = m_team->currentData();
    m_team->clear();
    m_team->addItem(tr("All teams"), 0);
    for (const NamedTeam &team : teams)
        m_team->addItem(team.name, team.id.value());
    select(m_team, before);
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
    question.code = chosen<CodeId>(m_code);
    question.period = PeriodKind(m_period->currentData().toInt());
    question.last = m_last->currentData().toInt();
    question.area = chosen<CodeId>(m_area);
    question.team = chosen<TeamId>(m_team);
    return question;
}

void TrendPicker::setQuestion(const TrendQuestion &question)
{
    select(m_measure, int(question.measure));
    follow();
    select(m_code, question.code.value_or(CodeId()).value());
    select(m_period, int(question.period));
    select(m_last, question.last);
    select(m_area, question.area.value_or(CodeId()).value());
    select(m_team, question.team.value_or(TeamId()).value());
}

std::optional<ControlKind> TrendPicker::kind() const
{
    if (m_kind->currentIndex() < 0)
        return {};
    return ControlKind(m_kind->currentData().toInt());
}

void TrendPicker::propose(const KindProposal &proposal, MeasureShape shape)
{
    const std::optional<ControlKind> before = kind();
    m_kind->clear();
    for (const ControlKind each : kindsFor(shape))
        m_kind->addItem(each == proposal.kind
                            //: A kind of chart that the program proposes
                            ? tr("%1, proposed").arg(kindName(each))
                            : kindName(each),
                        int(each));
    select(m_kind, int(before.value_or(proposal.kind)));
}

} // namespace Revisit
