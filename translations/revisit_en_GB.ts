<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Revisit::AgesView</name>
    <message numerus="yes">
        <source>%n day(s) without an act</source>
        <translation>
            <numerusform>%n day without an act</numerusform>
            <numerusform>%n days without an act</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): not started for 28 days, in review or escalated for 14, waiting for sign-off for 7. These limits are ours.</source>
        <translation>
            <numerusform>%n case: not started for 28 days, in review or escalated for 14, waiting for sign-off for 7. These limits are ours.</numerusform>
            <numerusform>%n cases: not started for 28 days, in review or escalated for 14, waiting for sign-off for 7. These limits are ours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::AssignmentActions</name>
    <message numerus="yes">
        <source>%n case(s) moved to %1.</source>
        <translation>
            <numerusform>%n case moved to %1.</numerusform>
            <numerusform>%n cases moved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) put back to be assigned.</source>
        <translation>
            <numerusform>%n case put back to be assigned.</numerusform>
            <numerusform>%n cases put back to be assigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) given back.</source>
        <translation>
            <numerusform>%n case given back.</numerusform>
            <numerusform>%n cases given back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::AssumptionsForm</name>
    <message numerus="yes">
        <source>New cases on record: %1 a week (95 of 100: %2 to %3), over %n week(s).</source>
        <extracomment>How many new cases came in a week, with the limits for 95 of 100</extracomment>
        <translation>
            <numerusform>New cases on record: %1 a week (95 of 100: %2 to %3), over %n week.</numerusform>
            <numerusform>New cases on record: %1 a week (95 of 100: %2 to %3), over %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new case(s) a week</source>
        <translation>
            <numerusform>%Ln new case a week</numerusform>
            <numerusform>%Ln new cases a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::AuditPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>%Ln entry exported.</numerusform>
            <numerusform>%Ln entries exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::BacktestPane</name>
    <message numerus="yes">
        <source>Of %Ln past forecast(s), %1 were within their stated range (%2; 70% is ideal).</source>
        <translation>
            <numerusform>Of %Ln past forecast, %1 was within its stated range (%2; 70% is ideal).</numerusform>
            <numerusform>Of %Ln past forecasts, %1 were within their stated range (%2; 70% is ideal).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share of %Ln past forecast(s) whose work was done by the stated time; a tick where it should be. Each forecast used only weeks known then and was asked when the next %1 weeks of work would be done.</source>
        <translation>
            <numerusform>Share of %Ln past forecast whose work was done by the stated time; a tick where it should be. It used only weeks known then and was asked when the next %1 weeks of work would be done.</numerusform>
            <numerusform>Share of %Ln past forecasts whose work was done by the stated time; a tick where it should be. Each forecast used only weeks known then and was asked when the next %1 weeks of work would be done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln past forecast(s)</source>
        <translation>
            <numerusform>%Ln past forecast</numerusform>
            <numerusform>%Ln past forecasts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::BreakBar</name>
    <message numerus="yes">
        <source>Ask again in %n minute(s)</source>
        <translation>
            <numerusform>Ask again in %n minute</numerusform>
            <numerusform>Ask again in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have worked for %n minute(s) without a break. Only you see this.</source>
        <translation>
            <numerusform>You have worked for %n minute without a break. Only you see this.</numerusform>
            <numerusform>You have worked for %n minutes without a break. Only you see this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::BreakdownCharts</name>
    <message numerus="yes">
        <source>The last %Ln year(s) are drawn.</source>
        <translation>
            <numerusform>The last %Ln year are drawn.</numerusform>
            <numerusform>The last %Ln years are drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln month(s) are drawn.</source>
        <translation>
            <numerusform>The last %Ln month are drawn.</numerusform>
            <numerusform>The last %Ln months are drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) with no year of closure are not drawn.</source>
        <translation>
            <numerusform>%Ln case with no year of closure is not drawn.</numerusform>
            <numerusform>%Ln cases with no year of closure are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When %Ln case(s) came in is not known.</source>
        <translation>
            <numerusform>When %Ln case came in is not known.</numerusform>
            <numerusform>When %Ln cases came in is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln case(s) nothing is recorded.</source>
        <translation>
            <numerusform>Of %Ln case nothing is recorded.</numerusform>
            <numerusform>Of %Ln cases nothing is recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::BringForwardDialog</name>
    <message numerus="yes">
        <source>%n panel(s) wait for your vote: open %1</source>
        <translation>
            <numerusform>%n panel waits for your vote: open %1</numerusform>
            <numerusform>%n panels wait for your vote: open %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::CaseAppearance</name>
    <message numerus="yes">
        <source>Within %n working day(s)</source>
        <translation>
            <numerusform>Within %n working day</numerusform>
            <numerusform>Within %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspect(s)</source>
        <translation>
            <numerusform>%n suspect</numerusform>
            <numerusform>%n suspects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s)</source>
        <translation>
            <numerusform>%n victim</numerusform>
            <numerusform>%n victims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n other case(s)</source>
        <translation>
            <numerusform>In %n other case</numerusform>
            <numerusform>In %n other cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::CaseDetailPane</name>
    <message numerus="yes">
        <source>%n link(s) not answered yet</source>
        <translation>
            <numerusform>%n link not answered yet</numerusform>
            <numerusform>%n links not answered yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::CaseFileSheet</name>
    <message numerus="yes">
        <source>%Ln more under People</source>
        <translation>
            <numerusform>%Ln more under People</numerusform>
            <numerusform>%Ln more under People</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::CaseFilterBar</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::CaseFilterOptions</name>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Within %n day</numerusform>
            <numerusform>Within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::CaseListPane</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln case(s)</source>
        <extracomment>Under the list: how many cases of all are shown, &quot;41 of 9,000 cases&quot;</extracomment>
        <translation>
            <numerusform>%1 of %Ln case</numerusform>
            <numerusform>%1 of %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln hidden by filters</source>
        <extracomment>After &quot;41 of 9,000 cases&quot;: the others are there, but filters hide them</extracomment>
        <translation>
            <numerusform>%1 · %Ln hidden by filters</numerusform>
            <numerusform>%1 · %Ln hidden by filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::CaseReport</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::CaseSearch</name>
    <message numerus="yes">
        <source>Show all %Ln case(s) in the queue</source>
        <translation>
            <numerusform>Show all %Ln case in the queue</numerusform>
            <numerusform>Show all %Ln cases in the queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::ChangesDialog</name>
    <message numerus="yes">
        <source>%n case(s) entered</source>
        <translation>
            <numerusform>%n case entered</numerusform>
            <numerusform>%n cases entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported.</source>
        <translation>
            <numerusform>%n line exported.</numerusform>
            <numerusform>%n lines exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::ChecklistDialog</name>
    <message numerus="yes">
        <source>%1 (within %n day(s))</source>
        <extracomment>A line of a checklist, and within how many days it is due</extracomment>
        <translation>
            <numerusform>%1 (within %n day)</numerusform>
            <numerusform>%1 (within %n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::Clashes</name>
    <message numerus="yes">
        <source>This review was also saved elsewhere while you typed. %n answer(s) were changed in both places, each to something else: choose which stands.</source>
        <translation>
            <numerusform>This review was also saved elsewhere while you typed. %n answer was changed in both places, each to something else: choose which stands.</numerusform>
            <numerusform>This review was also saved elsewhere while you typed. %n answers were changed in both places, each to something else: choose which stands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This review was also saved elsewhere. %n answer(s) were taken over: %1.</source>
        <translation>
            <numerusform>This review was also saved elsewhere. %n answer was taken over: %1.</numerusform>
            <numerusform>This review was also saved elsewhere. %n answers were taken over: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::ClosePanelDialog</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the reason in at least %n character(s).</source>
        <translation>
            <numerusform>Give the reason in at least %n character.</numerusform>
            <numerusform>Give the reason in at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::CommitDialog</name>
    <message numerus="yes">
        <source>%n case(s) move in one act, with one undo.</source>
        <translation>
            <numerusform>%n case move in one act, with one undo.</numerusform>
            <numerusform>%n cases move in one act, with one undo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2, %n case(s)</source>
        <extracomment>An officer&apos;s load before and after, and their open cases</extracomment>
        <translation>
            <numerusform>%1 → %2, %n case</numerusform>
            <numerusform>%1 → %2, %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) moved.</source>
        <translation>
            <numerusform>%n case moved.</numerusform>
            <numerusform>%n cases moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) refused.</source>
        <translation>
            <numerusform>%n case refused.</numerusform>
            <numerusform>%n cases refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover page(s) written: %1, in %2.</source>
        <extracomment>%1 are names of files, %2 is a folder</extracomment>
        <translation>
            <numerusform>%n handover page written: %1, in %2.</numerusform>
            <numerusform>%n handover pages written: %1, in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::ConveneDialog</name>
    <message numerus="yes">
        <source>It decides with at least %n member(s), one of them independent of the team and one at PIP 3 or PIP 4. Nobody signs the review off until it has closed.</source>
        <extracomment>The rule comes from the review form, H2</extracomment>
        <translation>
            <numerusform>It decides with at least %n member, one of them independent of the team and one at PIP 3 or PIP 4. Nobody signs the review off until it has closed.</numerusform>
            <numerusform>It decides with at least %n members, one of them independent of the team and one at PIP 3 or PIP 4. Nobody signs the review off until it has closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::Core</name>
    <message numerus="yes">
        <source>Work has begun on %n case(s) of this import, so it can no longer be undone.</source>
        <translation>
            <numerusform>Work has begun on %n case of this import, so it can no longer be undone.</numerusform>
            <numerusform>Work has begun on %n cases of this import, so it can no longer be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>At least %n character is needed.</numerusform>
            <numerusform>At least %n characters are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) are allowed.</source>
        <translation>
            <numerusform>At most %n character is allowed.</numerusform>
            <numerusform>At most %n characters are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspect(s), identified or not.</source>
        <translation>
            <numerusform>%n suspect, identified or not.</numerusform>
            <numerusform>%n suspects, identified or not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s) under 18 at the time.</source>
        <translation>
            <numerusform>%n victim under 18 at the time.</numerusform>
            <numerusform>%n victims under 18 at the time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the reason in at least %n character(s).</source>
        <translation>
            <numerusform>Give the reason in at least %n character.</numerusform>
            <numerusform>Give the reason in at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing or cannot stand: %1. Nothing was submitted.</source>
        <translation>
            <numerusform>%n answer is missing or cannot stand: %1. Nothing was submitted.</numerusform>
            <numerusform>%n answers are missing or cannot stand: %1. Nothing was submitted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other cases share something with this one: answer %n link(s) under &quot;Elsewhere&quot; first.</source>
        <translation>
            <numerusform>Other cases share something with this one: answer %n link under &quot;Elsewhere&quot; first.</numerusform>
            <numerusform>Other cases share something with this one: answer %n links under &quot;Elsewhere&quot; first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A panel decides with at least %n member(s).</source>
        <translation>
            <numerusform>A panel decides with at least %n member.</numerusform>
            <numerusform>A panel decides with at least %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the rationale in at least %n character(s).</source>
        <translation>
            <numerusform>Give the rationale in at least %n character.</numerusform>
            <numerusform>Give the rationale in at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest form asks %n more question(s).</source>
        <translation>
            <numerusform>The newest form asks %n more question.</numerusform>
            <numerusform>The newest form asks %n more questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more officer(s) were not possible either.</source>
        <translation>
            <numerusform>%n more officer were not possible either.</numerusform>
            <numerusform>%n more officers were not possible either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n took part in the original investigation</source>
        <translation>
            <numerusform>%n took part in the original investigation</numerusform>
            <numerusform>%n took part in the original investigation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without %1</source>
        <translation>
            <numerusform>%n without %1</numerusform>
            <numerusform>%n without %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away or without hours</source>
        <translation>
            <numerusform>%n away or without hours</numerusform>
            <numerusform>%n away or without hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the cap of cases or of exposure</source>
        <translation>
            <numerusform>%n at the cap of cases or of exposure</numerusform>
            <numerusform>%n at the cap of cases or of exposure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose up to %n case(s), each once.</source>
        <translation>
            <numerusform>Choose up to %n case, each once.</numerusform>
            <numerusform>Choose up to %n cases, each once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n review officer(s).</source>
        <translation>
            <numerusform>Choose at least %n review officer.</numerusform>
            <numerusform>Choose at least %n review officers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write what was agreed on in at least %n character(s).</source>
        <translation>
            <numerusform>Write what was agreed on in at least %n character.</numerusform>
            <numerusform>Write what was agreed on in at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>References of cases, and how many more there are</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not among those it is restricted to</source>
        <translation>
            <numerusform>%n not among those it is restricted to</numerusform>
            <numerusform>%n not among those it is restricted to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::DashboardCharts</name>
    <message numerus="yes">
        <source>%n officer(s) have more work than hours.</source>
        <translation>
            <numerusform>%n officer has more work than hours.</numerusform>
            <numerusform>%n officers have more work than hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::DataQualityPage</name>
    <message numerus="yes">
        <source>%Ln case(s) · figures as of %1</source>
        <translation>
            <numerusform>%Ln case · figures as of %1</numerusform>
            <numerusform>%Ln cases · figures as of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::DraftRecovery</name>
    <message numerus="yes">
        <source>%n answer(s) that you typed will not be restored and cannot be brought back.</source>
        <translation>
            <numerusform>%n answer that you typed will not be restored and cannot be brought back.</numerusform>
            <numerusform>%n answers that you typed will not be restored and cannot be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::DraftReminder</name>
    <message numerus="yes">
        <source>%1: %n answer(s), %2</source>
        <extracomment>%1 is the reference of a case, %2 a date and time</extracomment>
        <translation>
            <numerusform>%1: %n answer, %2</numerusform>
            <numerusform>%1: %n answers, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::ExportActions</name>
    <message numerus="yes">
        <source>%n case(s) exported.</source>
        <translation>
            <numerusform>%n case exported.</numerusform>
            <numerusform>%n cases exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::FeedbackDialog</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the reason in at least %n character(s).</source>
        <translation>
            <numerusform>Give the reason in at least %n character.</numerusform>
            <numerusform>Give the reason in at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::FieldTable</name>
    <message numerus="yes">
        <source>Open %Ln case(s)</source>
        <translation>
            <numerusform>Open %Ln case</numerusform>
            <numerusform>Open %Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::ForecastWording</name>
    <message numerus="yes">
        <source>At this pace the %Ln case(s) left are never done: in more than 85 of 100 draws not within five years; %1.</source>
        <translation>
            <numerusform>At this pace the %Ln case left is never done: in more than 85 of 100 draws not within five years; %1.</numerusform>
            <numerusform>At this pace the %Ln cases left are never done: in more than 85 of 100 draws not within five years; %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln case(s) left are done no earlier than about %1, and in more than 15 of 100 draws not within five years; %2.</source>
        <translation>
            <numerusform>The %Ln case left is done no earlier than about %1, and in more than 15 of 100 draws not within five years; %2.</numerusform>
            <numerusform>The %Ln cases left are done no earlier than about %1, and in more than 15 of 100 draws not within five years; %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln case(s) left will probably be done between %1 and %2; %3.</source>
        <translation>
            <numerusform>The %Ln case left will probably be done between %1 and %2; %3.</numerusform>
            <numerusform>The %Ln cases left will probably be done between %1 and %2; %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n complete ISO week(s), %1 to %2: %3 signed off in a week of the usual size, with a swing (standard deviation) of %4 from week to week.</source>
        <translation>
            <numerusform>Learned from %n complete ISO week, %1 to %2: %3 signed off in a week of the usual size, with a swing (standard deviation) of %4 from week to week.</numerusform>
            <numerusform>Learned from %n complete ISO weeks, %1 to %2: %3 signed off in a week of the usual size, with a swing (standard deviation) of %4 from week to week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln officer(s) more</source>
        <translation>
            <numerusform>%Ln officer more</numerusform>
            <numerusform>%Ln officers more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln officer(s) fewer</source>
        <translation>
            <numerusform>%Ln officer fewer</numerusform>
            <numerusform>%Ln officers fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new case(s) a week</source>
        <translation>
            <numerusform>%Ln new case a week</numerusform>
            <numerusform>%Ln new cases a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) of history</source>
        <translation>
            <numerusform>%Ln week of history</numerusform>
            <numerusform>%Ln weeks of history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::FormMoveBar</name>
    <message numerus="yes">
        <source>A newer form asks %n more question(s) of this review. Every answer stays.</source>
        <translation>
            <numerusform>A newer form asks %n more question of this review. Every answer stays.</numerusform>
            <numerusform>A newer form asks %n more questions of this review. Every answer stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::Format</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::HandoverPages</name>
    <message numerus="yes">
        <source>%n handover page(s) written to %1.</source>
        <translation>
            <numerusform>%n handover page written to %1.</numerusform>
            <numerusform>%n handover pages written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::HoldCalibrationDialog</name>
    <message numerus="yes">
        <source>Tick up to %n case(s) of the sample, and at least two review officers who neither reviewed nor investigated any of them.</source>
        <translation>
            <numerusform>Tick up to %n case of the sample, and at least two review officers who neither reviewed nor investigated any of them.</numerusform>
            <numerusform>Tick up to %n cases of the sample, and at least two review officers who neither reviewed nor investigated any of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::ImportsPage</name>
    <message numerus="yes">
        <source>%n import(s), the newest first</source>
        <translation>
            <numerusform>%n import, the newest first</numerusform>
            <numerusform>%n imports, the newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the import were removed.</source>
        <translation>
            <numerusform>%n record of the import was removed.</numerusform>
            <numerusform>%n records of the import were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::JudgementForm</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the rationale in at least %n character(s).</source>
        <translation>
            <numerusform>Give the rationale in at least %n character.</numerusform>
            <numerusform>Give the rationale in at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::MissingSummary</name>
    <message numerus="yes">
        <source>%n answer(s) stand between this review and its submission</source>
        <translation>
            <numerusform>%n answer stands between this review and its submission</numerusform>
            <numerusform>%n answers stand between this review and its submission</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::NavigationButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>Spoken after the name of a page: how many things wait there</extracomment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::OfficerAgreementDialog</name>
    <message numerus="yes">
        <source>Nothing is said of one person from fewer than %n review(s).</source>
        <translation>
            <numerusform>Nothing is said of one person from fewer than %n review.</numerusform>
            <numerusform>Nothing is said of one person from fewer than %n reviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The watch has not reached its mark in %Ln settled review(s).</source>
        <translation>
            <numerusform>The watch has not reached its mark in %Ln settled review.</numerusform>
            <numerusform>The watch has not reached its mark in %Ln settled reviews.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::OfficerCasesPane</name>
    <message numerus="yes">
        <source>%n open case(s), the most urgent first.</source>
        <translation>
            <numerusform>%n open case, the most urgent first.</numerusform>
            <numerusform>%n open cases, the most urgent first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::OfficerListPane</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::OfficersPage</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) review cases · as of %1</source>
        <extracomment>Under the title: how many officers, and as of when</extracomment>
        <translation>
            <numerusform>%n officer reviews cases · as of %1</numerusform>
            <numerusform>%n officers review cases · as of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::OverviewSheet</name>
    <message numerus="yes">
        <source>This case is due on %1, in %n day(s).</source>
        <translation>
            <numerusform>This case is due on %1, in %n day.</numerusform>
            <numerusform>This case is due on %1, in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::PeopleSheet</name>
    <message numerus="yes">
        <source>Show all %Ln people</source>
        <translation>
            <numerusform>Show the %Ln person</numerusform>
            <numerusform>Show all %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::PreferencesDialog</name>
    <message numerus="yes">
        <source>After %n minute(s) without one</source>
        <translation>
            <numerusform>After %n minute without one</numerusform>
            <numerusform>After %n minutes without one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::ProposalDialog</name>
    <message numerus="yes">
        <source>%n case(s) change hands or are given out.</source>
        <translation>
            <numerusform>%n case change hands or are given out.</numerusform>
            <numerusform>%n cases change hands or are given out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::PublishDialog</name>
    <message numerus="yes">
        <source>%n small count(s) confidential (c).</source>
        <translation>
            <numerusform>%n small count confidential (c).</numerusform>
            <numerusform>%n small counts confidential (c).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more so that none can be worked out.</source>
        <translation>
            <numerusform>%n more so that none can be worked out.</numerusform>
            <numerusform>%n more so that none can be worked out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::QualityCells</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens the %Ln case(s) with a fault.</source>
        <translation>
            <numerusform>Opens the %Ln case with a fault.</numerusform>
            <numerusform>Opens the %Ln cases with a fault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens the %Ln case(s) in which it is not filled in.</source>
        <translation>
            <numerusform>Opens the %Ln case in which it is not filled in.</numerusform>
            <numerusform>Opens the %Ln cases in which it is not filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens the %Ln case(s) in which it is not valid.</source>
        <translation>
            <numerusform>Opens the %Ln case in which it is not valid.</numerusform>
            <numerusform>Opens the %Ln cases in which it is not valid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens the %Ln case(s) in which it is at odds with the rest.</source>
        <translation>
            <numerusform>Opens the %Ln case in which it is at odds with the rest.</numerusform>
            <numerusform>Opens the %Ln cases in which it is at odds with the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens the %Ln case(s) in which somebody stands twice.</source>
        <translation>
            <numerusform>Opens the %Ln case in which somebody stands twice.</numerusform>
            <numerusform>Opens the %Ln cases in which somebody stands twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens the %Ln case(s) that were measured.</source>
        <translation>
            <numerusform>Opens the %Ln case that was measured.</numerusform>
            <numerusform>Opens the %Ln cases that were measured.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::QualityFiguresSheet</name>
    <message numerus="yes">
        <source>The table of ISO 2859-1 kept here is for 281 to 35,000 reviews; this sample was drawn from %Ln.</source>
        <translation>
            <numerusform>The table of ISO 2859-1 kept here is for 281 to 35,000 reviews; this sample was drawn from %Ln.</numerusform>
            <numerusform>The table of ISO 2859-1 kept here is for 281 to 35,000 reviews; this sample was drawn from %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::QualityPage</name>
    <message numerus="yes">
        <source>%1 of %Ln review(s) drawn.</source>
        <translation>
            <numerusform>%1 of %Ln review drawn.</numerusform>
            <numerusform>%1 of %Ln reviews drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left for another lead: your own work, or a case that you or your team investigated.</source>
        <translation>
            <numerusform>%Ln left for another lead: your own work, or a case that you or your team investigated.</numerusform>
            <numerusform>%Ln left for another lead: your own work, or a case that you or your team investigated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::QualityWording</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln review(s)</source>
        <translation>
            <numerusform>%1 of %Ln review</numerusform>
            <numerusform>%1 of %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln settled case(s)</source>
        <translation>
            <numerusform>%1 of %Ln settled case</numerusform>
            <numerusform>%1 of %Ln settled cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::ReasonCard</name>
    <message numerus="yes">
        <source>Opens the %Ln case(s) that they are in.</source>
        <translation>
            <numerusform>Opens the %Ln case that they are in.</numerusform>
            <numerusform>Opens the %Ln cases that they are in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::ReasonDialog</name>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>At least %n character is needed.</numerusform>
            <numerusform>At least %n characters are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::ReassignDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): %1</source>
        <extracomment>How many cases are about to move, and their references</extracomment>
        <translation>
            <numerusform>%n case: %1</numerusform>
            <numerusform>%n cases: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::RiskWording</name>
    <message numerus="yes">
        <source>%n live risk(s) to be acknowledged</source>
        <translation>
            <numerusform>%n live risk to be acknowledged</numerusform>
            <numerusform>%n live risks to be acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for more than an hour</source>
        <translation>
            <numerusform>%n for more than an hour</numerusform>
            <numerusform>%n for more than an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) that nobody has acknowledged</source>
        <translation>
            <numerusform>%n referral that nobody has acknowledged</numerusform>
            <numerusform>%n referrals that nobody has acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked about again</source>
        <translation>
            <numerusform>%n to be asked about again</numerusform>
            <numerusform>%n to be asked about again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::RuleCountsDialog</name>
    <message numerus="yes">
        <source>%n rule(s) exported.</source>
        <translation>
            <numerusform>%n rule exported.</numerusform>
            <numerusform>%n rules exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::ScopePage</name>
    <message numerus="yes">
        <source>%n version(s) of the rules</source>
        <translation>
            <numerusform>%n version of the rules</numerusform>
            <numerusform>%n versions of the rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) kept</source>
        <translation>
            <numerusform>%n run kept</numerusform>
            <numerusform>%n runs kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) came in since</source>
        <translation>
            <numerusform>%n case came in since</numerusform>
            <numerusform>%n cases came in since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::SeenElsewherePanel</name>
    <message numerus="yes">
        <source>%Ln other case(s): too many to name each</source>
        <translation>
            <numerusform>%Ln other case: too many to name each</numerusform>
            <numerusform>%Ln other cases: too many to name each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) not answered yet: a case cannot be closed as &quot;no further opportunity&quot; before each is.</source>
        <translation>
            <numerusform>%n link not answered yet: a case cannot be closed as &quot;no further opportunity&quot; before each is.</numerusform>
            <numerusform>%n links not answered yet: a case cannot be closed as &quot;no further opportunity&quot; before each is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::SignOffPage</name>
    <message numerus="yes">
        <source>%n review(s) wait for a sign-off</source>
        <translation>
            <numerusform>%n review waits for a sign-off</numerusform>
            <numerusform>%n reviews wait for a sign-off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::TimelineStrip</name>
    <message numerus="yes">
        <source>%n dated event(s). Up and Down go through them, plus and minus change the scale, 0 shows all.</source>
        <translation>
            <numerusform>%n dated event. Up and Down go through them, plus and minus change the scale, 0 shows all.</numerusform>
            <numerusform>%n dated events. Up and Down go through them, plus and minus change the scale, 0 shows all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::TrendCharts</name>
    <message numerus="yes">
        <source>%Ln signal(s): %1.</source>
        <translation>
            <numerusform>%Ln signal: %1.</numerusform>
            <numerusform>%Ln signals: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with no date</source>
        <translation>
            <numerusform>%Ln with no date</numerusform>
            <numerusform>%Ln with no date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a period that is not over</source>
        <translation>
            <numerusform>%Ln in a period that is not over</numerusform>
            <numerusform>%Ln in a period that is not over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that still wait or have no start</source>
        <translation>
            <numerusform>%Ln that still waits or has no start</numerusform>
            <numerusform>%Ln that still wait or have no start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) with nothing to count out of</source>
        <translation>
            <numerusform>%Ln period with nothing to count out of</numerusform>
            <numerusform>%Ln periods with nothing to count out of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 %3 in %Ln day(s).</source>
        <extracomment>A period of a comparison: &quot;2026 week 4: 12 cases in 7 days.&quot;</extracomment>
        <translation>
            <numerusform>%1: %2 %3 in %Ln day.</numerusform>
            <numerusform>%1: %2 %3 in %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln case(s)</source>
        <translation>
            <numerusform>of %Ln case</numerusform>
            <numerusform>of %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lie(s) beyond a limit.</source>
        <translation>
            <numerusform>%Ln lies beyond a limit.</numerusform>
            <numerusform>%Ln lie beyond a limit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::TriedBoard</name>
    <message numerus="yes">
        <source>%n case(s) moved.</source>
        <translation>
            <numerusform>%n case moved.</numerusform>
            <numerusform>%n cases moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) given back.</source>
        <translation>
            <numerusform>%n case given back.</numerusform>
            <numerusform>%n cases given back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::TryDialog</name>
    <message numerus="yes">
        <source>Nothing is stored until you commit the moves. %n case(s) are selected.</source>
        <translation>
            <numerusform>Nothing is stored until you commit the moves. %n case are selected.</numerusform>
            <numerusform>Nothing is stored until you commit the moves. %n cases are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::VoteDialog</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the reason in at least %n character(s).</source>
        <translation>
            <numerusform>Give the reason in at least %n character.</numerusform>
            <numerusform>Give the reason in at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::WeeksView</name>
    <message numerus="yes">
        <source>%1, week of %2: %3 for reviews, %n day(s) away</source>
        <translation>
            <numerusform>%1, week of %2: %3 for reviews, %n day away</numerusform>
            <numerusform>%1, week of %2: %3 for reviews, %n days away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::WorkloadPage</name>
    <message numerus="yes">
        <source>%n officer(s)</source>
        <translation>
            <numerusform>%n officer</numerusform>
            <numerusform>%n officers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) tried out, not stored yet.</source>
        <translation>
            <numerusform>%n move tried out, not stored yet.</numerusform>
            <numerusform>%n moves tried out, not stored yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) are touched.</source>
        <translation>
            <numerusform>%n officer are touched.</numerusform>
            <numerusform>%n officers are touched.</numerusform>
        </translation>
    </message>
</context>
</TS>
