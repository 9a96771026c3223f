#include "ui/capacity/capacitydialog.h"

#include "core/capacity/capacitystore.h"
#include "core/capacity/changecapacity.h"
#include "core/people/capability.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"
#include "ui/capacity/capacitytabs.h"

#include <QComboBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

CapacityDialog::CapacityDialog(Workspace &workspace, OfficerId first, QWidget *parent)
    : Dialog(tr("Officers' hours, absences and skills"), parent)
    , m_workspace(workspace)
    , m_first(first)
    , m_officer(new QComboBox(this))
    , m_tabs(new QTabWidget(this))
    , m_hours(new HoursTab(this))
    , m_absences(new AbsencesTab(this))
    , m_skills(new SkillsTab(this))
{
    setObjectName(u"capacityDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("Hours are planned from this; nothing here measures anybody."));
    m_officer->setObjectName(u"capacityOfficer"_s);
    m_tabs->setObjectName(u"capacityTabs"_s);
    m_tabs->addTab(m_hours, tr("Hours and caps"));
    m_tabs->addTab(m_absences, tr("Absences"));
    m_tabs->addTab(m_skills, tr("Skills"));
    body()->addWidget(new Field({tr("Officer")}, m_officer, this));
    body()->addWidget(m_tabs, 1);
    addCancel()->setText(tr("Close"));
    connect(m_officer, &QComboBox::activated, this, &CapacityDialog::follow);
    connect(m_hours, &HoursTab::wanted, this,
            [this](const OfficerCapacity &capacity, const QString &reason) {
                m_workspace.perform(
                    ChangeWorkPattern{capacity, reason}, this,
                    [this](const Result<> &done) { tell(done, tr("The hours were saved.")); });
            });
    connect(m_absences, &AbsencesTab::wanted, this,
            [this](const Absence &days, const QString &reason) {
                const OfficerId id(m_officer->currentData().toLongLong());
                m_workspace.perform(RecordAbsence{id, days, reason}, this,
                                    [this](const Result<AbsenceId> &done) {
                                        tell(done ? Result<>() : tl::unexpected(done.error()),
                                             tr("The absence was recorded."));
                                    });
            });
    connect(m_absences, &AbsencesTab::withdrawn, this,
            [this](AbsenceId absence, const QString &reason) {
                const OfficerId id(m_officer->currentData().toLongLong());
                m_workspace.perform(
                    WithdrawAbsence{absence, id, reason}, this,
                    [this](const Result<> &done) { tell(done, tr("The absence was withdrawn.")); });
            });
    connect(m_skills, &SkillsTab::wanted, this, [this](const OfficerSkill &skill) {
        const OfficerId id(m_officer->currentData().toLongLong());
        m_workspace.perform(RecordSkill{id, skill}, this, [this](const Result<> &done) {
            tell(done, tr("The skill was recorded."));
        });
    });
    fetch();
    resize(Theme::px(900), Theme::px(640));
}

void CapacityDialog::fetch()
{
    m_workspace.fetch(
        [viewer = m_workspace.actor()](Connection &connection) {
            return officerCapacities(connection, viewer);
        },
        this,
        [this](const Result<QList<OfficerCapacity>> &officers) {
            if (!officers)
                return messages()->tell(officers.error());
            const QVariant before =
                m_officer->count() > 0 ? m_officer->currentData() : QVariant(m_first.value());
            m_officers = *officers;
            m_officers.removeIf([](const OfficerCapacity &capacity) {
                return !allows(capacity.officer.role, Capability::ReviewCases);
            });
            m_officer->clear();
            for (const OfficerCapacity &capacity : std::as_const(m_officers))
                m_officer->addItem(capacity.officer.name, capacity.officer.id.value());
            m_officer->setCurrentIndex(std::max(0, m_officer->findData(before)));
            follow();
        });
}

void CapacityDialog::follow()
{
    const int index = m_officer->currentIndex();
    if (index < 0 || index >= m_officers.size())
        return;
    const QDate today = m_workspace.clock().now().date();
    m_hours->show(m_officers.at(index), today);
    m_absences->show(m_officers.at(index));
    m_skills->show(m_officers.at(index), today);
}

void CapacityDialog::tell(const Result<> &done, const QString &text)
{
    if (!done)
        return messages()->tell(done.error());
    messages()->tell(text, Tone::Ok);
    fetch();
}

} // namespace Revisit
