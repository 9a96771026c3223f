#include "ui/quality/holdcalibrationdialog.h"

#include "core/people/officerstore.h"
#include "core/quality/holdcalibration.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QListWidget *makeChecklist(const QString &name, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setMinimumHeight(Theme::px(180));
    return list;
}

void addChoice(QListWidget *list, const QString &text, qint64 id)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
}

template<typename IdType>
QList<IdType> checkedIn(const QListWidget *list)
{
    QList<IdType> ids;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            ids.append(IdType(list->item(row)->data(Qt::UserRole).toLongLong()));
    }
    return ids;
}

} // namespace

HoldCalibrationDialog::HoldCalibrationDialog(Workspace &workspace,
                                             const QList<SampledReview> &reviews, QWidget *parent)
    : Dialog(tr("New calibration session"), parent)
    , m_workspace(workspace)
    , m_title(new QLineEdit(this))
    , m_cases(makeChecklist(u"calibrationCases"_s, this))
    , m_officers(makeChecklist(u"calibrationOfficers"_s, this))
{
    setObjectName(u"holdCalibrationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("Tick up to %n case(s) of the sample, and at least two review officers who neither "
               "reviewed nor investigated any of them.",
               nullptr, Calibration::mostCases));
    m_title->setObjectName(u"calibrationTitle"_s);
    for (const SampledReview &review : reviews)
        addChoice(m_cases, review.reference, review.caseId.value());
    auto *lists = new QHBoxLayout;
    lists->setSpacing(Space::card);
    lists->addWidget(new Field({tr("Cases")}, m_cases, this), 1);
    lists->addWidget(new Field({tr("Review officers")}, m_officers, this), 1);
    body()->addWidget(new Field({tr("Title"), {}, true}, m_title, this));
    body()->addLayout(lists, 1);
    addCancel();
    Button *hold = addButton(tr("Begin the session"), ButtonKind::Primary);
    hold->setObjectName(u"beginCalibration"_s);
    connect(hold, &QPushButton::clicked, this, &HoldCalibrationDialog::hold);
    resize(Theme::px(640), Theme::px(480));
    m_workspace.fetch([](Connection &connection) { return activeOfficers(connection); }, this,
                      [this](const Result<QList<Officer>> &officers) {
                          officers ? offer(*officers) : messages()->tell(officers.error());
                      });
}

void HoldCalibrationDialog::offer(const QList<Officer> &officers)
{
    for (const Officer &officer : officers) {
        if (officer.role == Role::ReviewOfficer)
            addChoice(m_officers, officer.name, officer.id.value());
    }
}

void HoldCalibrationDialog::hold()
{
    messages()->clear();
    const HoldCalibration command{m_title->text(), checkedIn<CaseId>(m_cases),
                                  checkedIn<OfficerId>(m_officers)};
    m_workspace.perform(command, this, [this](const Result<CalibrationId> &held) {
        if (!held)
            return messages()->tell(held.error());
        accept();
    });
}

} // namespace Revisit
