#include "core/people/capability.h"

#include "core/base/text.h"

namespace Revisit {

bool allows(Role role, Capability capability)
{
    switch (capability) {
    case Capability::ViewCases:
        return role == Role::ReviewOfficer || role == Role::TeamLead || role == Role::Auditor;
    case Capability::ReviewCases:
    case Capability::RevealNames:
        return role == Role::ReviewOfficer || role == Role::TeamLead;
    case Capability::SignOffReviews:
    case Capability::ReassignCases:
    case Capability::ImportCases:
    case Capability::ExportCases:
    case Capability::ManageScope:
    case Capability::SampleQuality:
        return role == Role::TeamLead;
    case Capability::ViewWorkload:
        return role == Role::TeamLead || role == Role::Analyst || role == Role::Auditor;
    case Capability::ViewTrends:
        return role == Role::TeamLead || role == Role::Analyst || role == Role::Auditor;
    case Capability::ViewAudit:
        return role == Role::Auditor || role == Role::TeamLead;
    case Capability::ManageOfficers:
        return role == Role::Administrator;
    }
    return false;
}

Result<> permit(const Officer &actor, Capability capability)
{
    if (allows(actor.role, capability))
        return {};
    return fail(Fault::Forbidden, whoMay(capability));
}

QString whoMay(Capability capability)
{
    switch (capability) {
    case Capability::ViewCases:
        return CoreText::tr("Review officers, team leads and auditors can open cases.");
    case Capability::ReviewCases:
        return CoreText::tr("Review officers and team leads can review cases.");
    case Capability::RevealNames:
        return CoreText::tr("Review officers and team leads can see a name.");
    case Capability::SignOffReviews:
        return CoreText::tr("Team leads can sign off reviews.");
    case Capability::ReassignCases:
        return CoreText::tr("Team leads can reassign cases.");
    case Capability::ImportCases:
        return CoreText::tr("Team leads can import cases.");
    case Capability::ExportCases:
        return CoreText::tr("Team leads can export cases.");
    case Capability::ViewWorkload:
        return CoreText::tr("Team leads, analysts and auditors can see the workload.");
    case Capability::ViewTrends:
        return CoreText::tr("Team leads, analysts and auditors can see the dashboard.");
    case Capability::ManageScope:
        return CoreText::tr("Team leads can make a new version of the rules.");
    case Capability::SampleQuality:
        return CoreText::tr("Team leads can draw and judge quality samples.");
    case Capability::ViewAudit:
        return CoreText::tr("Auditors and team leads can see the audit trail.");
    case Capability::ManageOfficers:
        return CoreText::tr("Administrators can manage officers.");
    }
    return {};
}

QString roleName(Role role)
{
    switch (role) {
    case Role::ReviewOfficer:
        return CoreText::tr("Review officer");
    case Role::TeamLead:
        return CoreText::tr("Team lead");
    case Role::Analyst:
        return CoreText::tr("Analyst");
    case Role::Auditor:
        return CoreText::tr("Auditor");
    case Role::Administrator:
        return CoreText::tr("Administrator");
    }
    return {};
}

} // namespace Revisit
