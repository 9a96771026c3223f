#include "ui/quality/drawsampledialog.h"

#include "ui/base/dayedit.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"

#include <QLineEdit>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

DrawSampleDialog::DrawSampleDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Draw a sample"), parent)
    , m_workspace(workspace)
    , m_from(new DayEdit(workspace.clock().now().date().addMonths(-1), this))
    , m_until(new DayEdit(workspace.clock().now().date(), this))
    , m_percent(new QSpinBox(this))
    , m_seed(new QLineEdit(this))
    , m_seedField(new Field(
          {tr("Seed"), tr("The same seed gives the same list again. It is kept on record."), true},
          m_seed, this))
{
    setObjectName(u"drawSampleDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("Of the reviews decided in the period, a share is drawn by chance, spread over "
               "reviewers, years and decisions. Every draw stays on record."));
    m_from->setObjectName(u"sampleFrom"_s);
    m_until->setObjectName(u"sampleUntil"_s);
    m_percent->setObjectName(u"samplePercent"_s);
    m_percent->setRange(1, 100);
    m_percent->setValue(DrawQualitySample().percent);
    m_percent->setSuffix(u"%"_s);
    m_seed->setObjectName(u"sampleSeed"_s);
    proposeSeed();
    layOut();
    connect(m_seed, &QLineEdit::textEdited, m_seedField, &Field::clearError);
    resize(Theme::px(520), Theme::px(460));
}

void DrawSampleDialog::layOut()
{
    auto *period = new QHBoxLayout;
    period->setSpacing(Space::card);
    period->addWidget(new Field({tr("Decided from")}, m_from, this), 1);
    period->addWidget(new Field({tr("Decided until")}, m_until, this), 1);
    period->addWidget(new Field({tr("Share drawn by chance")}, m_percent, this), 1);
    body()->addLayout(period);
    body()->addWidget(m_seedField);
    body()->addWidget(
        (new ThemedLabel(tr("Always in the sample, whatever the share: cases of priority P0 or P1, "
                            "and cases closed without a further opportunity whose original outcome "
                            "was 14 or 16. Your own reviews, and cases that you or your team "
                            "investigated, are left for another lead."),
                         TextRole::Body, Ink::Secondary, this))
            ->wrapped());
    body()->addStretch(1);
    Button *another = addButton(tr("Another seed"));
    another->setObjectName(u"anotherSeed"_s);
    connect(another, &QPushButton::clicked, this, &DrawSampleDialog::proposeSeed);
    addCancel();
    Button *draw = addButton(tr("Draw the sample"), ButtonKind::Primary);
    draw->setObjectName(u"drawSample"_s);
    connect(draw, &QPushButton::clicked, this, &DrawSampleDialog::draw);
}

void DrawSampleDialog::proposeSeed()
{
    m_seed->setText(QString::number(QRandomGenerator::global()->generate64()));
    m_seedField->clearError();
}

void DrawSampleDialog::draw()
{
    messages()->clear();
    bool isNumber = false;
    const quint64 seed = m_seed->text().trimmed().toULongLong(&isNumber);
    if (!isNumber) {
        m_seedField->setError(tr("The seed is a whole number from 0 to 18446744073709551615."));
        return m_seed->setFocus(Qt::OtherFocusReason);
    }
    const DrawQualitySample command{m_from->date(), m_until->date(), seed, m_percent->value()};
    m_workspace.perform(command, this, [this](const Result<QualitySample> &sample) {
        if (!sample)
            return messages()->tell(sample.error());
        Q_EMIT drawn(*sample);
        accept();
    });
}

} // namespace Revisit
