<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>Revisit::AboutDialog</name>
    <message>
        <source>About Revisit</source>
        <translation>Ynghylch Revisit</translation>
    </message>
    <message>
        <source>Revisit helps police forces to look again at closed investigations of group-based child sexual exploitation, case by case, with every step on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, built with Qt %2</source>
        <translation>Fersiwn %1, a adeiladwyd gyda Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of the font and the icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
</context>
<context>
    <name>Revisit::AccountButton</name>
    <message>
        <source>At the desk: %1, %2. Change</source>
        <extracomment>Spoken name of the button that changes who is at the desk: name, role</extracomment>
        <translation>Wrth y ddesg: %1, %2. Newid</translation>
    </message>
</context>
<context>
    <name>Revisit::Action</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip of a button: what it does and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Select one row first.</source>
        <translation>Dewiswch un rhes yn gyntaf.</translation>
    </message>
    <message>
        <source>Select at least one row first.</source>
        <translation>Dewiswch o leiaf un rhes yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>Revisit::AnswerWording</name>
    <message>
        <source>I confirm</source>
        <translation>Rwy&apos;n cadarnhau</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Aneglur</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Cadarnhawyd</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Heb ei gadarnhau</translation>
    </message>
</context>
<context>
    <name>Revisit::Application</name>
    <message>
        <source>All records are synthetic</source>
        <translation>Cofnodion synthetig yw&apos;r cyfan</translation>
    </message>
</context>
<context>
    <name>Revisit::AssignmentActions</name>
    <message>
        <source>&amp;Reassign…</source>
        <translation>&amp;Ailddyrannu…</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Llwyth gwaith</translation>
    </message>
    <message>
        <source>Select at least one case first.</source>
        <translation>Dewiswch o leiaf un achos yn gyntaf.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) moved to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) put back to be assigned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) given back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::AuditDetailPane</name>
    <message>
        <source>The entry in full</source>
        <translation>Y cofnod yn llawn</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>Dim cofnod wedi&apos;i ddewis</translation>
    </message>
    <message>
        <source>Select an entry to read all that it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Beth a wnaed</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>What the clock said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Desk and sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Purpose or reason</source>
        <translation>Diben neu reswm</translation>
    </message>
    <message>
        <source>Version after the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Hash of the entry (RFC 6962 leaf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>In place of a value before or after a change, where there was none</extracomment>
        <translation>dim</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Gwerth: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Erased; only its hash remains</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::AuditFilterBar</name>
    <message>
        <source>Case reference</source>
        <translation>Cyfeirnod yr achos</translation>
    </message>
    <message>
        <source>Person identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any officer</source>
        <translation>Unrhyw swyddog</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Unrhyw fath</translation>
    </message>
    <message>
        <source>Any act</source>
        <translation>Unrhyw weithred</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>%1 any day</source>
        <extracomment>In a field for a day, where none is chosen; %1 is &quot;From&quot; or &quot;Until&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Beth a wnaed</translation>
    </message>
    <message>
        <source>Case or record</source>
        <translation>Achos neu gofnod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Cofnod</translation>
    </message>
</context>
<context>
    <name>Revisit::AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>Trywydd archwilio</translation>
    </message>
    <message>
        <source>Every act on a record, reading included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the audit trail first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify the trail</source>
        <translation>&amp;Gwirio&apos;r trywydd</translation>
    </message>
    <message>
        <source>&amp;Export the trail…</source>
        <translation>&amp;Allforio&apos;r trywydd…</translation>
    </message>
    <message>
        <source>30 Sep 2026, 10:42</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margaret Ashworth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of enquiry moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Darllen</translation>
    </message>
    <message>
        <source>%1 · opened for: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>Cofnodion: %n</numerusform>
            <numerusform>Cofnodion: %n</numerusform>
            <numerusform>Cofnodion: %n</numerusform>
            <numerusform>Cofnodion: %n</numerusform>
            <numerusform>Cofnodion: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::BalanceSheet</name>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Llwythwyd</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Diweddarwyd</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Heb newid</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>Not in list</source>
        <translation>Ddim yn y rhestr</translation>
    </message>
    <message>
        <source>Rows of each file</source>
        <translation>Rhesi pob ffeil</translation>
    </message>
    <message>
        <source>In the caseload then: %1 cases, %2 suspects (%3 persons), %4 victims, %5 original officers. It took %6.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::BarFigure</name>
    <message>
        <source>%1
%2: %3 %4</source>
        <extracomment>Read-out of a bar: category, then series, figure and unit: &quot;April 2026 / Closed: 12 cases&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: %1</source>
        <extracomment>Further line of a read-out: the whole bar</extracomment>
        <translation>Gyda&apos;i gilydd: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::BusyBar</name>
    <message>
        <source>Working</source>
        <extracomment>Spoken while the program is fetching or saving</extracomment>
        <translation>Yn gweithio</translation>
    </message>
</context>
<context>
    <name>Revisit::CaseActions</name>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Select one case first.</source>
        <translation>Dewiswch un achos yn gyntaf.</translation>
    </message>
    <message>
        <source>Go to the case queue first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation>A&amp;gor yr achos</translation>
    </message>
    <message>
        <source>&amp;Next case</source>
        <translation>Achos &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>Achos &amp;blaenorol</translation>
    </message>
    <message>
        <source>&amp;Find cases</source>
        <translation>&amp;Canfod achosion</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>C&amp;lirio hidlwyr</translation>
    </message>
    <message>
        <source>&amp;Copy reference</source>
        <translation>&amp;Copïo&apos;r cyfeirnod</translation>
    </message>
    <message>
        <source>&amp;Add a note…</source>
        <translation>&amp;Ychwanegu nodyn…</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <extracomment>%1 is the name of a column, as in &quot;Sort by reviewer&quot;</extracomment>
        <translation>Trefnu yn ôl %1</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trefnu yn ôl</translation>
    </message>
</context>
<context>
    <name>Revisit::CaseAppearance</name>
    <message>
        <source>Priority %1</source>
        <extracomment>How urgent a case is: 0 is the most urgent, 3 the least</extracomment>
        <translation>Blaenoriaeth %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Which rule decided the priority, and an officer&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the end of the programme</source>
        <translation>Erbyn diwedd y rhaglen</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>Yr un diwrnod</translation>
    </message>
    <message numerus="yes">
        <source>Within %n working day(s)</source>
        <translation>
            <numerusform>Diwrnodau gwaith: hyd at %n</numerusform>
            <numerusform>Diwrnodau gwaith: hyd at %n</numerusform>
            <numerusform>Diwrnodau gwaith: hyd at %n</numerusform>
            <numerusform>Diwrnodau gwaith: hyd at %n</numerusform>
            <numerusform>Diwrnodau gwaith: hyd at %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspect(s)</source>
        <translation>
            <numerusform>Unigolion dan amheuaeth: %n</numerusform>
            <numerusform>Unigolion dan amheuaeth: %n</numerusform>
            <numerusform>Unigolion dan amheuaeth: %n</numerusform>
            <numerusform>Unigolion dan amheuaeth: %n</numerusform>
            <numerusform>Unigolion dan amheuaeth: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s)</source>
        <translation>
            <numerusform>Dioddefwyr: %n</numerusform>
            <numerusform>Dioddefwyr: %n</numerusform>
            <numerusform>Dioddefwyr: %n</numerusform>
            <numerusform>Dioddefwyr: %n</numerusform>
            <numerusform>Dioddefwyr: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Blaenoriaeth</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Adolygydd</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dyddiad cau</translation>
    </message>
</context>
<context>
    <name>Revisit::CaseCell</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A case&apos;s title and particulars, read together</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>A case&apos;s priority, why it has it, and by when it is to be looked at</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Heb ei ddyrannu</translation>
    </message>
</context>
<context>
    <name>Revisit::CaseDetailPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i&apos;r rhestr</translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation>Mwy am yr achos hwn</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Rhannau&apos;r achos</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Llinell amser</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Nid oes achos ar agor</translation>
    </message>
    <message>
        <source>Choose a case in the list. Opening it is written into the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>Yn agor yr achos</translation>
    </message>
    <message>
        <source>The case could not be opened</source>
        <translation>Nid oedd modd agor yr achos</translation>
    </message>
</context>
<context>
    <name>Revisit::CaseFilterBar</name>
    <message>
        <source>All cases</source>
        <translation>Pob achos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Fy achosion</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Heb ei ddyrannu</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Awaiting sign-off</source>
        <translation>Yn aros am gymeradwyaeth</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Blaenoriaeth</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Adolygydd</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clirio hidlwyr</translation>
    </message>
    <message>
        <source>Find by reference, case, reviewer or note</source>
        <extracomment>Placeholder of the search field over the list of cases</extracomment>
        <translation>Canfod yn ôl cyfeirnod, achos, adolygydd neu nodyn</translation>
    </message>
    <message>
        <source>Find cases</source>
        <translation>Canfod achosion</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>Dangos pob achos eto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What a chart counted and how many cases that is: &quot;Decisions in March 2026 · 41 cases&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>Achosion: %Ln</numerusform>
            <numerusform>Achosion: %Ln</numerusform>
            <numerusform>Achosion: %Ln</numerusform>
            <numerusform>Achosion: %Ln</numerusform>
            <numerusform>Achosion: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Any reviewer</source>
        <translation>Unrhyw adolygydd</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Unrhyw statws</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A status filter: every case whose review is not signed off</extracomment>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>Unrhyw flaenoriaeth</translation>
    </message>
</context>
<context>
    <name>Revisit::CaseListPane</name>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>Dyddiau yn hwyr: %n</numerusform>
            <numerusform>Dyddiau yn hwyr: %n</numerusform>
            <numerusform>Dyddiau yn hwyr: %n</numerusform>
            <numerusform>Dyddiau yn hwyr: %n</numerusform>
            <numerusform>Dyddiau yn hwyr: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation>Nid oes achosion eto</translation>
    </message>
    <message>
        <source>A team lead can import a force&apos;s export to fill the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases match</source>
        <translation>Nid oes achosion yn cyfateb</translation>
    </message>
    <message>
        <source>Nothing in the queue fits these filters. Clear them to see every case you may open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clirio hidlwyr</translation>
    </message>
    <message>
        <source>The cases cannot be shown</source>
        <translation>Ni ellir dangos yr achosion</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln case(s)</source>
        <extracomment>Under the list: how many cases of all are shown, &quot;41 of 9,000 cases&quot;</extracomment>
        <translation>
            <numerusform>Achosion: %1 o %Ln</numerusform>
            <numerusform>Achosion: %1 o %Ln</numerusform>
            <numerusform>Achosion: %1 o %Ln</numerusform>
            <numerusform>Achosion: %1 o %Ln</numerusform>
            <numerusform>Achosion: %1 o %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Trefnwyd yn ôl %1</translation>
    </message>
    <message>
        <source>Sorted by %1, reversed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::CaseTableModel</name>
    <message>
        <source>No longer in the caseload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::CaseWording</name>
    <message>
        <source>“%1” in the file</source>
        <extracomment>A value as the police force&apos;s own file has it, which no code of ours says</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From the first to the last day of something</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 or older</source>
        <translation>%1 neu hŷn</translation>
    </message>
    <message>
        <source>%1 or younger</source>
        <translation>%1 neu iau</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>A range of ages in years</extracomment>
        <translation>rhwng %1 a %2</translation>
    </message>
    <message>
        <source>%1 identified, %2 not</source>
        <extracomment>How many suspects of a case are known and how many are not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of whom %2 under 18</source>
        <extracomment>How many victims a case has, and how many of them were children</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::CasesPage</name>
    <message>
        <source>Review programme due %1 · as of %2</source>
        <extracomment>Under the title of the queue: when the programme ends, and the day that is reckoned with</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::ChartCard</name>
    <message>
        <source>No figures yet</source>
        <translation>Dim ffigurau eto</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Dangos fel tabl</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <extracomment>Spoken name of a button on a chart: what it does, the title of the chart</extracomment>
        <translation>Dangos fel tabl: %1</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Allforio: %1</translation>
    </message>
    <message>
        <source>%1 Use the arrow keys to read the points.</source>
        <extracomment>Spoken after the summary of a chart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Allforio&apos;r siart</translation>
    </message>
    <message>
        <source>Chart exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart could not be written there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <extracomment>Spoken name of the row that explains the colours of a chart</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palet gorchmynion</translation>
    </message>
    <message>
        <source>Type a command, case reference or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command or case search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching commands and cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::Core</name>
    <message>
        <source>Choose a reason for the move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the cases are moving.</source>
        <translation>Dywedwch pam mae&apos;r achosion yn symud.</translation>
    </message>
    <message>
        <source>%1 does not review cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the officer took part in the original investigation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the cases is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassignment undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseload created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case reference copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case reassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of enquiry added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of enquiry moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Darllen</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export needs a handling marking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who the export is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying that processing is lawful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-monitoring, including internal discipline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity and security of personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criminal proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for which purpose you open the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 was altered after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 carries another entry&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is older than the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 says something else than its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value kept with entry %1 is not the one recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 and all after it are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the trail does not match its %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the note is a fact, an assessment, an opinion or intelligence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the note a heading and a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is no longer in the caseload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting sign-off</source>
        <translation>Yn aros am gymeradwyaeth</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Cymeradwywyd</translation>
    </message>
    <message>
        <source>Offence alleged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offences alleged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome not recorded</source>
        <translation>Canlyniad heb ei gofnodi</translation>
    </message>
    <message>
        <source>suspect not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed with no further action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back from its reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Dyrannwyd i %1</translation>
    </message>
    <message>
        <source>Review %1 started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1 submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From the first to the last day of something, either of which may be &quot;not recorded&quot;</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Live risk indicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rape alleged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim may have been under 13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three or more suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect also in another case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact offence, two or more suspects identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule for a higher priority applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by an officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimate cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of enquiry that is &quot;%1&quot; cannot become &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who the line of enquiry goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the line of enquiry has shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line of enquiry is not in the caseload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else has changed this line of enquiry. Reload it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no header row to name its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot;. Load the file of cases first, or correct the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Cyfeirnod yr achos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Heddlu</translation>
    </message>
    <message>
        <source>Area at the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Adroddwyd</translation>
    </message>
    <message>
        <source>Offence from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offence to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Caewyd</translation>
    </message>
    <message>
        <source>Who decided: police or CPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the decision maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank of the decision maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale for closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previously reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Rhyw</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age at the offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity, self-defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity, officer-defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the ethnicity is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Cenedligrwydd</translation>
    </message>
    <message>
        <source>Suspect identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of the suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation to the suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offence as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Unigolion dan amheuaeth</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Dioddefwyr</translation>
    </message>
    <message>
        <source>Original officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Dyraniadau</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the list; kept as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; has no part for the file %2. It expects files named %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one file to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of %1 do not add up, so nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be unpacked to its end. Copy it again; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says two different things of this record. Keep the row that is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case with this reference is there already and was not loaded by this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review officer has the staff reference &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is assigned already. Reassign it in the window, where a reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This officer took part in the original case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not a suspect of the case. Load the file of suspects first, or correct the identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has a file that feeds &quot;%1&quot;. Write cases, suspects, victims, original_officers, outcomes or assignments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of %2. Fields are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 have no key: take &quot;key&quot; out of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 names the column &quot;%2&quot;, which is mapped to no field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of %1 is mapped to &quot;%2&quot;, which every row needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Write auto, UTF-8, Windows-1252, UTF-16LE or UTF-16BE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile does not say which files feed %1 (&quot;match&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is not JSON: %1 at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile describes no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;, which the profile names. Check that it is the right file, or change the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column %2 is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column %2 is not a date in the form %3. Correct it, or add its form to the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row says nothing for &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2. A separator may be missing, or stand inside a text without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has a zero byte. Export it anew from the source system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has bytes that are not UTF-8. Name the right encoding in the profile, such as Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark on this line is never closed. Close it, or write it twice if it is part of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is longer than 4 MB. A quotation mark may be missing further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import has been undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later imports build on this one. Undo them first, the newest before the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Work has begun on %n case(s) of this import, so it can no longer be undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Review officers, team leads and auditors can open cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review officers and team leads can review cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team leads can sign off reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team leads can reassign cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team leads can import cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team leads can export cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team leads, analysts and auditors can see the workload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team leads, analysts and auditors can see the dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditors and team leads can see the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators can manage officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This officer is no longer active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral is not in the caseload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral was acknowledged already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else has changed this referral. Reload it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what kind of referral this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which body the referral goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question &quot;%1&quot; of the form lacks an id, a text or a known type (&quot;%2&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is not JSON: %1 at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition of Revisit does not have the form &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Cyflwynwyd</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not in the caseload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an officer who can confirm this may review the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) are allowed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a risk: name the referral made, or say below why there is none and who agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;No further opportunity&quot; needs what would change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold needs the date of the next review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which material could not be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediate safeguarding needs its referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the case is out of scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case with an unknown criterion cannot be put out of scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no submitted review of this case to revise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review that is signed off can be reopened by a team lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can revise this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the review is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ruleset &quot;%1&quot; lacks a name, a window or its criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review was changed elsewhere. Reload it; what you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review is not in the caseload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can write in this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspect&apos;s case ended without further action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suspect&apos;s case ended without further action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome for the suspects is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed %1; the window is %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n suspect(s), identified or not.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s) under 18 at the time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No victim is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age of a victim at the time is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact offence is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact offence is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there was a contact offence is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sexual offence is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sexual offence is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offence is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspect is believed to be alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All suspects are recorded as dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the suspects are alive is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not independently reviewed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independently reviewed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was reviewed before is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In England or Wales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in England or Wales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The force is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting is one of the definition&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting is not one of the definition&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further action by police or CPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed within the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspect believed alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not independently reviewed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In England or Wales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signs off their own review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review is not waiting for a sign-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Give the reason in at least %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took part in the original case and cannot review it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not assigned to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reviewing this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review of this case was submitted. Revise it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing or cannot stand: %1. Nothing was submitted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 can submit this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review was changed or submitted elsewhere. Reload it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of the caseload could be made beside it, so it was left as it is. Is there room on the disk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no caseload at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened. Check that the folder exists and that you may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case database could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Revisit caseload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This caseload was last used by a newer edition of Revisit (schema %1; this edition knows %2). Update Revisit to open it; nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema step %1 of this caseload is not the one this edition of Revisit ships. Open it with the edition that made it; nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is in use. Please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else has changed this record. Reload it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database did not accept these values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database reported an unexpected error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at the end of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cases of %1</source>
        <translation>Achosion agored %1</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off this week</source>
        <translation>Cymeradwywyd yr wythnos hon</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>year not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report needs a handling marking.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::DashboardCharts</name>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is over capacity?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cases against the hours to %1, the fullest %2 of %3 officers. As of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) have more work than hours.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>achosion</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capasiti</translation>
    </message>
    <message>
        <source>Will the assessments be done by %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases not signed off, of %1. The dashed line only draws on the pace of the last %2 weeks; it is no forecast. As of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are left. At %2 a week, %3 would be left on the due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of the last six weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>What was decided each month?</source>
        <translation>Beth a benderfynwyd bob mis?</translation>
    </message>
    <message>
        <source>Decisions of reviews, %1 in all, by the month of the decision. As of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>The most frequent decision is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How were the cases closed originally?</source>
        <translation>Sut y caewyd yr achosion yn wreiddiol?</translation>
    </message>
    <message>
        <source>Each of %1 cases once, by year of closure; no outcome is recorded for %2 of them. As of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed before %2 are not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cases have no recorded outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
</context>
<context>
    <name>Revisit::DashboardPage</name>
    <message>
        <source>Who is over capacity?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will the assessments be done in time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided each month?</source>
        <translation>Beth a benderfynwyd bob mis?</translation>
    </message>
    <message>
        <source>How were the cases closed originally?</source>
        <translation>Sut y caewyd yr achosion yn wreiddiol?</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <translation>Ar&amp;graffu adroddiad…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dangosfwrdd</translation>
    </message>
    <message>
        <source>Go to the dashboard first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation>Ffigurau ar %1</translation>
    </message>
    <message>
        <source>No review has been decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions appear here when a team lead signs them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Cymeradwywyd</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off this week</source>
        <translation>Cymeradwywyd yr wythnos hon</translation>
    </message>
    <message>
        <source>%1%2% on the 11 weeks before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Open and past the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting sign-off</source>
        <translation>Yn aros am gymeradwyaeth</translation>
    </message>
    <message>
        <source>Submitted by their reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no reviewers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add review officers and assign cases to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation>Nid oes achosion eto</translation>
    </message>
    <message>
        <source>Import a force&apos;s export to see how its cases were closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Argraffu adroddiad</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review programme: dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · training data, all records are synthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed by %1, %2</source>
        <translation>Argraffwyd gan %1, %2</translation>
    </message>
</context>
<context>
    <name>Revisit::DashboardReport</name>
    <message>
        <source>A report needs a handling marking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page 1 of 1</source>
        <extracomment>Foot of a printed report of one page</extracomment>
        <translation>Tudalen 1 o 1</translation>
    </message>
</context>
<context>
    <name>Revisit::DetailSheet</name>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
</context>
<context>
    <name>Revisit::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>Revisit::ExportTrailDialog</name>
    <message>
        <source>Export the trail</source>
        <translation>Allforio&apos;r trywydd</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the trail as recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries that are shown, one line of JSON each, marked %1. The export is itself an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Dewis ffeil…</translation>
    </message>
    <message>
        <source>Say who the export is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::Field</name>
    <message>
        <source>required</source>
        <extracomment>Beside the label of a field that must be filled in</extracomment>
        <translation>gofynnol</translation>
    </message>
    <message>
        <source>%1, required</source>
        <extracomment>Spoken name of a field: its label, and that it must be filled in</extracomment>
        <translation>%1, gofynnol</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <extracomment>Spoken description of a field whose answer is refused</extracomment>
        <translation>Gwall: %1</translation>
    </message>
</context>
<context>
    <name>Revisit::FormView</name>
    <message>
        <source>Review form</source>
        <translation>Ffurflen adolygu</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the letter of a part of the form, %2 its title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is the number of a question, %2 the question</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::Format</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time, as in &quot;9 Apr 2026, 10:42&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of working hours, short</extracomment>
        <translation>%1 awr</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Dim dyddiad cau</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>Dyddiau yn hwyr: %n</numerusform>
            <numerusform>Dyddiau yn hwyr: %n</numerusform>
            <numerusform>Dyddiau yn hwyr: %n</numerusform>
            <numerusform>Dyddiau yn hwyr: %n</numerusform>
            <numerusform>Dyddiau yn hwyr: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Erbyn heddiw</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>nawr</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>Munudau yn ôl: %n</numerusform>
            <numerusform>Munudau yn ôl: %n</numerusform>
            <numerusform>Munudau yn ôl: %n</numerusform>
            <numerusform>Munudau yn ôl: %n</numerusform>
            <numerusform>Munudau yn ôl: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::HistorySheet</name>
    <message>
        <source>Reviews</source>
        <translation>Adolygiadau</translation>
    </message>
    <message>
        <source>The case has not been reviewed yet.</source>
        <translation>Nid yw&apos;r achos wedi&apos;i adolygu eto.</translation>
    </message>
    <message>
        <source>Review %1: %2</source>
        <extracomment>A version of the review and its state: &quot;Review 2: submitted&quot;</extracomment>
        <translation>Adolygiad %1: %2</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Dyraniadau</translation>
    </message>
    <message>
        <source>The case has never been assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Heb ei ddyrannu i neb</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Dyrannwyd i %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>gan %1</translation>
    </message>
    <message>
        <source>Audit trail of this case</source>
        <translation>Trywydd archwilio&apos;r achos hwn</translation>
    </message>
    <message>
        <source>entry %1</source>
        <extracomment>The number of an entry of the audit trail</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::ImportDialog</name>
    <message>
        <source>Import a caseload</source>
        <translation>Mewnforio achosion</translation>
    </message>
    <message>
        <source>Files of the export</source>
        <translation>Ffeiliau&apos;r allforiad</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ychwanegu ffeiliau…</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Tynnu ffeil</translation>
    </message>
    <message>
        <source>How to read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile says which column is what. Without one, the columns&apos; names are taken as hints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the profile…</source>
        <translation>Cadw&apos;r proffil…</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Cadw&apos;r rhesi a wrthodwyd…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Guess from the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Proffil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the files of one export. They may be in any order, plain or packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what each column becomes. Nothing is guessed about values: what a list does not have is kept as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row is accounted for: loaded, updated, unchanged or rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwirio</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Llwytho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>The profile says nothing of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Cadw&apos;r proffil</translation>
    </message>
    <message>
        <source>The profile was saved.</source>
        <translation>Cadwyd y proffil.</translation>
    </message>
    <message>
        <source>The profile could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows, %2 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what would happen. Nothing has been loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caseload was loaded. It can be undone under Imports until work on it begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::ImportsPage</name>
    <message>
        <source>Imported</source>
        <translation>Mewnforiwyd</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Proffil</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Llwythwyd</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Diweddarwyd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Dadwnaed</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cadwyd</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Mewnforion</translation>
    </message>
    <message>
        <source>Nothing has been imported</source>
        <translation>Nid oes dim wedi&apos;i fewnforio</translation>
    </message>
    <message>
        <source>Load the export of a records system, and its cases stand in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a caseload…</source>
        <translation>Mewnforio achosion…</translation>
    </message>
    <message>
        <source>&amp;Import a caseload…</source>
        <translation>&amp;Mewnforio achosion…</translation>
    </message>
    <message>
        <source>&amp;Undo import…</source>
        <translation>&amp;Dadwneud mewnforio…</translation>
    </message>
    <message>
        <source>Select an import first.</source>
        <translation>Dewiswch fewnforiad yn gyntaf.</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s), the newest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>Dadwneud y mewnforiad hwn?</translation>
    </message>
    <message>
        <source>Everything that %1 brought is removed, and what it changed is as it was before. The audit trail keeps that it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Dadwneud y mewnforiad</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the import were removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::KpiCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken summary of a figure: label, value, note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::LineFigure</name>
    <message>
        <source>%1
%2: %3 %4</source>
        <extracomment>Read-out of a point on a line: date, then series, figure and unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
</context>
<context>
    <name>Revisit::LoadAppearance</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A load in a word and as a share of capacity: &quot;Near capacity, 92%&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hours</source>
        <extracomment>In place of a share of capacity, where there is work but not one hour for it</extracomment>
        <translation>dim oriau</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Hours of work left of the hours there are until the programme is due</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Away until %1</source>
        <translation>I ffwrdd tan %1</translation>
    </message>
    <message>
        <source>Away from %1</source>
        <translation>I ffwrdd o %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A state and how many cases are in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::MainWindow</name>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>%1 – Revisit</source>
        <extracomment>Title of the window: the page that is shown</extracomment>
        <translation>%1 – Revisit</translation>
    </message>
    <message>
        <source>Change who is at the desk…</source>
        <translation>Newid pwy sydd wrth y ddesg…</translation>
    </message>
    <message>
        <source>Revisit</source>
        <translation>Revisit</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Dewisiadau</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Llwybrau byr bysellfwrdd</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>About Revisit</source>
        <translation>Ynghylch Revisit</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Chwilio neu neidio i</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Yn ôl i&apos;r dudalen flaenorol</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Adnewyddu</translation>
    </message>
    <message>
        <source>Move to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Newid rhwng golau a thywyll</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Mynd i %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
</context>
<context>
    <name>Revisit::MappingPane</name>
    <message>
        <source>Column</source>
        <translation>Colofn</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Yn y ffeil</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen column becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column that becomes nothing is kept with its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim</translation>
    </message>
</context>
<context>
    <name>Revisit::MessageBar</name>
    <message>
        <source>Folder for the rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected rows are in %1. Correct them there and import those files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::MissingSummary</name>
    <message numerus="yes">
        <source>%n answer(s) stand between this review and its submission</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <extracomment>Spoken: %1 is the number of a question, %2 what is wrong with its answer</extracomment>
        <translation>Cwestiwn %1: %2</translation>
    </message>
</context>
<context>
    <name>Revisit::NavigationButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>Spoken after the name of a page: how many things wait there</extracomment>
        <translation>
            <numerusform>Yn aros: %n</numerusform>
            <numerusform>Yn aros: %n</numerusform>
            <numerusform>Yn aros: %n</numerusform>
            <numerusform>Yn aros: %n</numerusform>
            <numerusform>Yn aros: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Ychwanegu nodyn</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ychwanegu nodyn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact is on record; an assessment or an opinion is somebody&apos;s; intelligence is not proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
</context>
<context>
    <name>Revisit::OfficerCasesPane</name>
    <message>
        <source>Show in queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Achosion agored</translation>
    </message>
    <message>
        <source>No open cases</source>
        <translation>Dim achosion agored</translation>
    </message>
    <message>
        <source>Cases that are assigned here stand in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Blaenoriaeth</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dyddiad cau</translation>
    </message>
    <message>
        <source>The %1 most urgent of %2. The queue shows them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s), the most urgent first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The cases are not shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::OfficerListPane</name>
    <message>
        <source>Officers and their load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is over capacity?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margaret Ashworth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000 h of 1,000 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within capacity, 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away until 30 Sep 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>Cases to be assigned</source>
        <translation>Achosion i&apos;w dyrannu</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Achosion agored</translation>
    </message>
    <message>
        <source>Hours left</source>
        <translation>Oriau ar ôl</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Llwytho</translation>
    </message>
    <message>
        <source>Signed off, 7 days</source>
        <extracomment>Column: reviews of this officer that were signed off in the last seven days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>Hwyr: %n</numerusform>
            <numerusform>Hwyr: %n</numerusform>
            <numerusform>Hwyr: %n</numerusform>
            <numerusform>Hwyr: %n</numerusform>
            <numerusform>Hwyr: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of work left against working hours to %1, net of leave. The minutes a review takes are assumptions of this programme.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::OfficerPicker</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>Pwy sydd wrth y ddesg?</translation>
    </message>
    <message>
        <source>Everything done from now on stands in the audit trail under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Teipiwch enw</translation>
    </message>
    <message>
        <source>Filter officers by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Swyddogion</translation>
    </message>
    <message>
        <source>Take the desk</source>
        <translation>Cymryd y ddesg</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::OverviewSheet</name>
    <message>
        <source>This case was due on %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This case is due on %1, in %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Blaenoriaeth</translation>
    </message>
    <message>
        <source>Why this priority</source>
        <translation>Pam y flaenoriaeth hon</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Unigolion dan amheuaeth</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Dioddefwyr</translation>
    </message>
    <message>
        <source>Offences between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Adroddwyd</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Group of suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Ar-lein</translation>
    </message>
    <message>
        <source>Criminal exploitation as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Heddlu</translation>
    </message>
    <message>
        <source>Source system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who closed the case, when and why is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Caewyd</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Penderfynwyd gan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rheng</translation>
    </message>
    <message>
        <source>Test applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>Rationale on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Troseddau</translation>
    </message>
    <message>
        <source>No offence is recorded.</source>
        <translation>Nid oes trosedd wedi&apos;i chofnodi.</translation>
    </message>
    <message>
        <source>Offence not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Cwmpas</translation>
    </message>
    <message>
        <source>Whether the case is in scope has not been worked out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Methu dweud eto</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>O fewn y cwmpas</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Y tu allan i&apos;r cwmpas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>There are no notes.</source>
        <translation>Nid oes nodiadau.</translation>
    </message>
    <message>
        <source>From the original file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers of the original investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>Dim wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>recorded twice: kept, not merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>A row of an imported file</extracomment>
        <translation>%1, llinell %2</translation>
    </message>
    <message>
        <source>the same row occurs twice: kept, not merged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::PageHeader</name>
    <message>
        <source>Data as of %1</source>
        <extracomment>At the end of the line under a page&apos;s title: when its figures were read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::PeopleSheet</name>
    <message>
        <source>Ethnicity, self-defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity, officer-defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Cenedligrwydd</translation>
    </message>
    <message>
        <source>Source of the ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Rhyw</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganwyd</translation>
    </message>
    <message>
        <source>Not known if identified</source>
        <translation>Anhysbys a adnabuwyd</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Adnabuwyd</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Heb ei adnabod</translation>
    </message>
    <message>
        <source>Has died</source>
        <translation>Wedi marw</translation>
    </message>
    <message numerus="yes">
        <source>In %n other case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Same as %1</source>
        <extracomment>A person whom the file records twice; %1 is &quot;S-001&quot;</extracomment>
        <translation>Yr un fath â %1</translation>
    </message>
    <message>
        <source>Outcome not recorded</source>
        <translation>Canlyniad heb ei gofnodi</translation>
    </message>
    <message>
        <source>Part in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outcome is recorded for this suspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age at the time</source>
        <translation>Oedran ar y pryd</translation>
    </message>
    <message>
        <source>Relation of the suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Unigolion dan amheuaeth</translation>
    </message>
    <message>
        <source>No suspect is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes recorded without a suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Dioddefwyr</translation>
    </message>
    <message>
        <source>No victim is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Dewisiadau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Fel y bwrdd gwaith</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>The language changes when Revisit is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Purpose of opening cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the audit trail with every case that is opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::PurposeGate</name>
    <message>
        <source>Open the trail</source>
        <translation>Agor y trywydd</translation>
    </message>
    <message>
        <source>Why do you open the audit trail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Data Protection Act 2018, section 62(4), allows it for these four purposes only. Your answer is written into the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a purpose first.</source>
        <translation>Dewiswch ddiben yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>Revisit::Rail</name>
    <message>
        <source>Main navigation</source>
        <translation>Prif lywio</translation>
    </message>
</context>
<context>
    <name>Revisit::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message numerus="yes">
        <source>Give the reason in at least %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::ReassignDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who shall have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Ailddyrannu</translation>
    </message>
    <message>
        <source>Reassign cases</source>
        <translation>Ailddyrannu achosion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Why the cases move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the history of each case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Took part in MET-2014-000123</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within capacity, 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part in the original case</source>
        <translation>Cymerodd ran yn yr achos gwreiddiol</translation>
    </message>
    <message>
        <source>Not %1: took part in the original case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to be assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Llwyth nawr</translation>
    </message>
    <message>
        <source>After the move</source>
        <translation>Ar ôl symud</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): %1</source>
        <extracomment>How many cases are about to move, and their references</extracomment>
        <translation>
            <numerusform>Achosion (%n): %1</numerusform>
            <numerusform>Achosion (%n): %1</numerusform>
            <numerusform>Achosion (%n): %1</numerusform>
            <numerusform>Achosion (%n): %1</numerusform>
            <numerusform>Achosion (%n): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who shall have the cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3 (%4).</source>
        <extracomment>The load of an officer who gives cases away, before and after</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds these cases now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the cases are moving.</source>
        <translation>Dywedwch pam mae&apos;r achosion yn symud.</translation>
    </message>
</context>
<context>
    <name>Revisit::ReviewActions</name>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Open a case whose review you are writing first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the review</source>
        <translation>&amp;Dechrau&apos;r adolygiad</translation>
    </message>
    <message>
        <source>Open a case of yours whose review has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubmit for sign-off</source>
        <translation>C&amp;yflwyno i&apos;w gymeradwyo</translation>
    </message>
    <message>
        <source>Go to the first &amp;missing answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vise the review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reviewer can revise a submitted review, a team lead one that is signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <extracomment>%1 is a decision on the case</extracomment>
        <translation>Penderfynu: %1</translation>
    </message>
</context>
<context>
    <name>Revisit::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>The review has not begun</source>
        <translation>Nid yw&apos;r adolygiad wedi dechrau</translation>
    </message>
    <message>
        <source>Immediate risk comes first, then scope, findings and the decision. Everything is saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer to whom the case is assigned or a team lead can begin it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Dechrau&apos;r adolygiad</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Yn cadw…</translation>
    </message>
    <message>
        <source>Submitted. It now waits for a team lead&apos;s sign-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise the review</source>
        <translation>Diwygio&apos;r adolygiad</translation>
    </message>
    <message>
        <source>The submitted version stays as it is. Say why a new one is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new version</source>
        <translation>Dechrau fersiwn newydd</translation>
    </message>
</context>
<context>
    <name>Revisit::ReviewSheet</name>
    <message>
        <source>Version %1: %2</source>
        <translation>Fersiwn %1: %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Adolygydd</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Dechreuwyd</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Cyflwynwyd</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Why this version was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <extracomment>%1 is a decision such as &quot;Return&quot;, %2 an officer, %3 a date</extracomment>
        <translation>%1 gan %2, %3</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
</context>
<context>
    <name>Revisit::ScopeWording</name>
    <message>
        <source>Whether in scope cannot be told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>O fewn y cwmpas</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Y tu allan i&apos;r cwmpas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the result, %2 the name of the rules</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>met</source>
        <translation>bodlonwyd</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>heb ei fodloni</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <extracomment>%1 is the number of a criterion, %2 what it asks, %3 met, not met or unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::SearchBox</name>
    <message>
        <source>Search or jump to</source>
        <translation>Chwilio neu neidio i</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Spoken name of the search field: what it does, its shortcut</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Llwybrau byr bysellfwrdd</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Gweithred</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
</context>
<context>
    <name>Revisit::SignOffActions</name>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Cymeradwyo</translation>
    </message>
    <message>
        <source>Choose a submitted review first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own review: another team lead signs it off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::SignOffPage</name>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Blaenoriaeth</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Adolygydd</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Cyflwynwyd</translation>
    </message>
    <message>
        <source>Submitted reviews</source>
        <translation>Adolygiadau a gyflwynwyd</translation>
    </message>
    <message>
        <source>Submitted review</source>
        <translation>Adolygiad a gyflwynwyd</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) wait for a sign-off</source>
        <translation>
            <numerusform>Adolygiadau yn aros am gymeradwyaeth: %n</numerusform>
            <numerusform>Adolygiadau yn aros am gymeradwyaeth: %n</numerusform>
            <numerusform>Adolygiadau yn aros am gymeradwyaeth: %n</numerusform>
            <numerusform>Adolygiadau yn aros am gymeradwyaeth: %n</numerusform>
            <numerusform>Adolygiadau yn aros am gymeradwyaeth: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for a sign-off</source>
        <translation>Nid oes dim yn aros am gymeradwyaeth</translation>
    </message>
    <message>
        <source>No review is open</source>
        <translation>Nid oes adolygiad ar agor</translation>
    </message>
    <message>
        <source>Submitted reviews appear here, the most urgent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a review in the list. Opening it is written into the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is a case reference, %2 the title of the case</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review was escalated and still waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The reviewer will read this. At least %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. It is on record.</source>
        <extracomment>%1 is a case reference, %2 a decision such as &quot;Return&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::TableView</name>
    <message>
        <source>%1, headings</source>
        <extracomment>Spoken name of the headings of a table, after the table&apos;s own name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::TimelineSheet</name>
    <message>
        <source>Nothing in this case has a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date not recorded</source>
        <translation>Dyddiad heb ei gofnodi</translation>
    </message>
</context>
<context>
    <name>Revisit::TrailVerifier</name>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Verifying the trail: %1 entries are sound so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail is sound: all %1 entries match. Root %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail is not sound from entry %1 on. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::VerdictBar</name>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is the number key that chooses the decision %2</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisit::WorkloadPage</name>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Pob tîm</translation>
    </message>
    <message>
        <source>Cases to be assigned</source>
        <translation>Achosion i&apos;w dyrannu</translation>
    </message>
    <message>
        <source>Open cases of %1</source>
        <translation>Achosion agored %1</translation>
    </message>
    <message>
        <source>%1, %2 over capacity · as of %3</source>
        <extracomment>Under the title: how many officers, how many of them have too much, and as of when</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s)</source>
        <translation>
            <numerusform>Swyddogion: %n</numerusform>
            <numerusform>Swyddogion: %n</numerusform>
            <numerusform>Swyddogion: %n</numerusform>
            <numerusform>Swyddogion: %n</numerusform>
            <numerusform>Swyddogion: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Cadw&apos;r Cyfan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ie</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ie i&apos;r &amp;Cyfan</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;a i&apos;r Cyfan</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Rhoi&apos;r Gorau</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ailgynnig</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Anwybyddu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Gwaredu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Gweithredu</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ailosod</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Adfer y Rhagosodiadau</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y Cyfan</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y Cyfan</translation>
    </message>
</context>
</TS>
