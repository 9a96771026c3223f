<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>LetterPane</name>
    <message>
        <source>No day is left</source>
        <translation>Nid oes diwrnod ar ôl</translation>
    </message>
</context>
<context>
    <name>Revisit::AboutDialog</name>
    <message>
        <source>About Revisit</source>
        <translation>Ynghylch Revisit</translation>
    </message>
    <message>
        <source>Revisit helps police forces to look again at closed investigations of group-based child sexual exploitation, case by case, with every step on record.</source>
        <translation>Mae Revisit yn helpu heddluoedd i ailedrych, achos wrth achos, ar ymchwiliadau a gaewyd i gamfanteisio&apos;n rhywiol ar blant gan grwpiau, gyda phob cam ar gofnod.</translation>
    </message>
    <message>
        <source>Version %1, built with Qt %2</source>
        <translation>Fersiwn %1, a adeiladwyd gyda Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without warranty.</source>
        <translation>Meddalwedd rydd o dan Drwydded Gyhoeddus Gyffredinol GNU, fersiwn 3 neu ddiweddarach. Daw heb warant.</translation>
    </message>
    <message>
        <source>Licences of the font and the icons</source>
        <translation>Trwyddedau&apos;r ffont a&apos;r eiconau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
</context>
<context>
    <name>Revisit::AbsencesTab</name>
    <message>
        <source>Absences</source>
        <translation>Absenoldebau</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>No more than planning needs; nothing about health.</source>
        <translation>Dim mwy nag sydd ei angen i gynllunio; dim am iechyd.</translation>
    </message>
    <message>
        <source>30 Sep 2026</source>
        <translation>30 Medi 2026</translation>
    </message>
    <message>
        <source>Record the absence</source>
        <translation>Cofnodi&apos;r absenoldeb</translation>
    </message>
    <message>
        <source>Withdraw the selected one</source>
        <translation>Tynnu&apos;r un a ddewiswyd yn ôl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dywedwch pam.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Tynnwyd yn ôl: %1</translation>
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
    <name>Revisit::Acknowledging</name>
    <message>
        <source>Referral acknowledged</source>
        <translation>Cydnabuwyd atgyfeiriad</translation>
    </message>
    <message>
        <source>Who confirmed it, and what happens next.</source>
        <translation>Pwy a&apos;i cadarnhaodd, a beth sy&apos;n digwydd nesaf.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Ei gofnodi</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Beth a ddaeth ohono</translation>
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
    <name>Revisit::AgesView</name>
    <message>
        <source>Cases by age, officer by band</source>
        <translation>Achosion yn ôl oedran, swyddog fesul band</translation>
    </message>
    <message>
        <source>Stalled cases</source>
        <translation>Achosion sydd wedi aros yn eu hunfan</translation>
    </message>
    <message>
        <source>Margaret Ashworth</source>
        <translation>Margaret Ashworth</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an act</source>
        <translation>
            <numerusform>Dyddiau heb weithred: %n</numerusform>
            <numerusform>Dyddiau heb weithred: %n</numerusform>
            <numerusform>Dyddiau heb weithred: %n</numerusform>
            <numerusform>Dyddiau heb weithred: %n</numerusform>
            <numerusform>Dyddiau heb weithred: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>How long have cases lain with whom?</source>
        <translation>Am faint mae achosion wedi bod gyda phwy?</translation>
    </message>
    <message>
        <source>What is stalled?</source>
        <translation>Beth sydd wedi aros yn ei unfan?</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
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
        <source>Since the last act</source>
        <translation>Ers y weithred ddiwethaf</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): not started for 28 days, in review or escalated for 14, waiting for sign-off for 7. These limits are ours.</source>
        <translation>
            <numerusform>Achosion: %n. Heb eu dechrau ers 28 diwrnod, yn cael eu hadolygu neu wedi&apos;u huwchgyfeirio ers 14, yn aros am gymeradwyaeth ers 7. Ein terfynau ni yw&apos;r rhain.</numerusform>
            <numerusform>Achosion: %n. Heb eu dechrau ers 28 diwrnod, yn cael eu hadolygu neu wedi&apos;u huwchgyfeirio ers 14, yn aros am gymeradwyaeth ers 7. Ein terfynau ni yw&apos;r rhain.</numerusform>
            <numerusform>Achosion: %n. Heb eu dechrau ers 28 diwrnod, yn cael eu hadolygu neu wedi&apos;u huwchgyfeirio ers 14, yn aros am gymeradwyaeth ers 7. Ein terfynau ni yw&apos;r rhain.</numerusform>
            <numerusform>Achosion: %n. Heb eu dechrau ers 28 diwrnod, yn cael eu hadolygu neu wedi&apos;u huwchgyfeirio ers 14, yn aros am gymeradwyaeth ers 7. Ein terfynau ni yw&apos;r rhain.</numerusform>
            <numerusform>Achosion: %n. Heb eu dechrau ers 28 diwrnod, yn cael eu hadolygu neu wedi&apos;u huwchgyfeirio ers 14, yn aros am gymeradwyaeth ers 7. Ein terfynau ni yw&apos;r rhain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::AllocateDialog</name>
    <message>
        <source>Allocate a line of enquiry</source>
        <translation>Dyrannu llinell ymholi</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Dyrannu</translation>
    </message>
    <message>
        <source>Choose who the line of enquiry goes to.</source>
        <translation>Dewiswch at bwy y mae&apos;r trywydd ymholi&apos;n mynd.</translation>
    </message>
</context>
<context>
    <name>Revisit::AnswerChoice</name>
    <message>
        <source>%1. %2: %3</source>
        <extracomment>Spoken name of a choice: whose version it is, the question, and the answer in it</extracomment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>dim ateb</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Dim ateb</translation>
    </message>
</context>
<context>
    <name>Revisit::AnswerChoiceDialog</name>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Choose which answer stands.</source>
        <translation>Dewiswch pa ateb sy&apos;n sefyll.</translation>
    </message>
</context>
<context>
    <name>Revisit::AnswerNaming</name>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is the number of a question, %2 the question</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (evidence)</source>
        <extracomment>%1 is a question: the evidence given for its answer</extracomment>
        <translation>%1 (tystiolaeth)</translation>
    </message>
    <message>
        <source>%1 (note)</source>
        <extracomment>%1 is a question: the words beside its answer</extracomment>
        <translation>%1 (nodyn)</translation>
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
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>such as 1 Jun 2026, Jun 2026 or 2026</source>
        <translation>megis 1 Meh 2026, Meh 2026 neu 2026</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <extracomment>Spoken name of a box: %1 is a question whose answer is not known</extracomment>
        <translation>Ddim yn hysbys: %1</translation>
    </message>
    <message>
        <source>1, poor</source>
        <translation>1, gwael</translation>
    </message>
    <message>
        <source>2, below what is needed</source>
        <translation>2, islaw&apos;r hyn sydd ei angen</translation>
    </message>
    <message>
        <source>3, sufficient</source>
        <translation>3, digonol</translation>
    </message>
    <message>
        <source>4, good</source>
        <translation>4, da</translation>
    </message>
    <message>
        <source>5, excellent</source>
        <translation>5, rhagorol</translation>
    </message>
    <message>
        <source>Not on file</source>
        <translation>Ddim ar y ffeil</translation>
    </message>
</context>
<context>
    <name>Revisit::Application</name>
    <message>
        <source>All records are synthetic</source>
        <translation>Cofnodion synthetig yw&apos;r cyfan</translation>
    </message>
    <message>
        <source>Case queue</source>
        <translation>Ciw achosion</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Cymeradwyo</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Llwyth gwaith</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dangosfwrdd</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Mewnforion</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Trywydd archwilio</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Cwmpas</translation>
    </message>
    <message>
        <source>Live &amp;risks and referrals that wait…</source>
        <translation>&amp;Risgiau byw ac atgyfeiriadau sy&apos;n aros…</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>&amp;Bring forward…</source>
        <translation>&amp;Dwyn ymlaen…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Rules on &amp;wording: followed and dismissed…</source>
        <translation>Rheolau ar &amp;eirio: wedi&apos;u dilyn a&apos;u diystyru…</translation>
    </message>
    <message>
        <source>Reviews on an older &amp;form…</source>
        <translation>Adolygiadau ar &amp;ffurflen hŷn…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Ansawdd</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tueddiadau</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Ansawdd data</translation>
    </message>
    <message>
        <source>As at %1. All records are synthetic</source>
        <translation>Fel yr oedd ar %1. Mae pob cofnod yn synthetig</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>Fel yr oedd ar %1</translation>
    </message>
    <message>
        <source>This is the caseload as at %1: nothing in it can be changed. Go back to now first.</source>
        <translation>Dyma&apos;r llwyth achosion fel yr oedd ar %1: ni ellir newid dim ynddo. Ewch yn ôl i nawr yn gyntaf.</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>&amp;Yn ôl i nawr</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Swyddogion</translation>
    </message>
</context>
<context>
    <name>Revisit::AsAtActions</name>
    <message>
        <source>See the caseload as &amp;at…</source>
        <translation>Gweld y llwyth achosion &amp;fel yr oedd…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Whoever sees cases or figures can look at the past.</source>
        <translation>Gall pwy bynnag sy&apos;n gweld achosion neu ffigurau edrych ar y gorffennol.</translation>
    </message>
    <message>
        <source>What &amp;changed between two instants…</source>
        <translation>Beth a &amp;newidiodd rhwng dwy adeg…</translation>
    </message>
</context>
<context>
    <name>Revisit::AsAtDialog</name>
    <message>
        <source>See the caseload as at…</source>
        <translation>Gweld y llwyth achosion fel yr oedd…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Every list, chart and report as it stood then, in a window of its own. Nothing in it can be changed. That you looked, and at what, is entered in the trail.</source>
        <translation>Pob rhestr, siart ac adroddiad fel yr oedd bryd hynny, mewn ffenestr ei hun. Ni ellir newid dim ynddi. Cofnodir yn y trywydd eich bod wedi edrych, ac ar beth.</translation>
    </message>
    <message>
        <source>Start of today</source>
        <translation>Dechrau heddiw</translation>
    </message>
    <message>
        <source>Start of this week</source>
        <translation>Dechrau&apos;r wythnos hon</translation>
    </message>
    <message>
        <source>Start of this month</source>
        <translation>Dechrau&apos;r mis hwn</translation>
    </message>
    <message>
        <source>Start of last month</source>
        <translation>Dechrau&apos;r mis diwethaf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation>Pa mor bell y mae&apos;r copi</translation>
    </message>
    <message>
        <source>See it as at then</source>
        <translation>Gweld fel yr oedd bryd hynny</translation>
    </message>
    <message>
        <source>This instant is still to come.</source>
        <translation>Mae&apos;r adeg hon eto i ddod.</translation>
    </message>
</context>
<context>
    <name>Revisit::AskAgainDialog</name>
    <message>
        <source>Reviews on an older form</source>
        <translation>Adolygiadau ar ffurflen hŷn</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Adolygydd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>Cwestiynau newydd</translation>
    </message>
    <message>
        <source>No review lacks a question of the newest form.</source>
        <translation>Nid oes adolygiad heb gwestiwn o&apos;r ffurflen ddiweddaraf.</translation>
    </message>
    <message>
        <source>The newest form asks questions of these reviews that their own does not. Moving one keeps every answer; what was submitted gets a new version.</source>
        <translation>Mae&apos;r ffurflen ddiweddaraf yn gofyn cwestiynau am yr adolygiadau hyn nad yw eu ffurflen eu hunain yn eu gofyn. Wrth symud un cedwir pob ateb; mae&apos;r hyn a gyflwynwyd yn cael fersiwn newydd.</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Wedi&apos;i disodli</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Agor yr achos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Move to the newest form</source>
        <translation>Symud i&apos;r ffurflen ddiweddaraf</translation>
    </message>
    <message>
        <source>%1 moves this review, from its case.</source>
        <translation>%1 sy&apos;n symud yr adolygiad hwn, o&apos;i achos.</translation>
    </message>
    <message>
        <source>%1 is on the newest form.</source>
        <translation>Mae %1 ar y ffurflen ddiweddaraf.</translation>
    </message>
</context>
<context>
    <name>Revisit::AssignSecondDialog</name>
    <message>
        <source>Assign a second reviewer</source>
        <translation>Neilltuo ail adolygydd</translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <translation>Ail adolygydd</translation>
    </message>
    <message>
        <source>Only review officers who neither reviewed nor opened the case since its review began, and had no part in its investigation.</source>
        <translation>Dim ond swyddogion adolygu na wnaethant adolygu nac agor yr achos ers i&apos;w adolygiad ddechrau, ac nad oedd ganddynt ran yn ei ymchwiliad.</translation>
    </message>
    <message>
        <source>Until they submit, the second reviewer of %1 sees only the original file, and nothing that was done with the case since.</source>
        <extracomment>%1 is a case reference</extracomment>
        <translation>Nes iddynt gyflwyno, dim ond y ffeil wreiddiol y mae ail adolygydd %1 yn ei gweld, a dim byd a wnaed â&apos;r achos ers hynny.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewiswch</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Neilltuo</translation>
    </message>
    <message>
        <source>Nobody can review this case blind: every review officer has seen it or had a part in it. Ask another team for a reviewer.</source>
        <translation>Ni all neb adolygu&apos;r achos hwn yn ddall: mae pob swyddog adolygu wedi&apos;i weld neu wedi cael rhan ynddo. Gofynnwch i dîm arall am adolygydd.</translation>
    </message>
    <message>
        <source>Choose an officer.</source>
        <translation>Dewiswch swyddog.</translation>
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
        <translation>
            <numerusform>Achosion a symudwyd i %1: %n.</numerusform>
            <numerusform>Achosion a symudwyd i %1: %n.</numerusform>
            <numerusform>Achosion a symudwyd i %1: %n.</numerusform>
            <numerusform>Achosion a symudwyd i %1: %n.</numerusform>
            <numerusform>Achosion a symudwyd i %1: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) put back to be assigned.</source>
        <translation>
            <numerusform>Achosion a roddwyd yn ôl i&apos;w dyrannu: %n.</numerusform>
            <numerusform>Achosion a roddwyd yn ôl i&apos;w dyrannu: %n.</numerusform>
            <numerusform>Achosion a roddwyd yn ôl i&apos;w dyrannu: %n.</numerusform>
            <numerusform>Achosion a roddwyd yn ôl i&apos;w dyrannu: %n.</numerusform>
            <numerusform>Achosion a roddwyd yn ôl i&apos;w dyrannu: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) given back.</source>
        <translation>
            <numerusform>Achosion a ddychwelwyd: %n.</numerusform>
            <numerusform>Achosion a ddychwelwyd: %n.</numerusform>
            <numerusform>Achosion a ddychwelwyd: %n.</numerusform>
            <numerusform>Achosion a ddychwelwyd: %n.</numerusform>
            <numerusform>Achosion a ddychwelwyd: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restrict &amp;who may be given the case…</source>
        <translation>C&amp;yfyngu pwy gaiff yr achos…</translation>
    </message>
    <message>
        <source>Select one case first.</source>
        <translation>Dewiswch un achos yn gyntaf.</translation>
    </message>
    <message>
        <source>Only the officers chosen may be given %1 now.</source>
        <translation>Dim ond y swyddogion a ddewiswyd gaiff %1 nawr.</translation>
    </message>
    <message>
        <source>The restriction of %1 is lifted.</source>
        <translation>Codwyd y cyfyngiad ar %1.</translation>
    </message>
</context>
<context>
    <name>Revisit::AssumptionsForm</name>
    <message>
        <source>To be done by</source>
        <translation>I&apos;w wneud erbyn</translation>
    </message>
    <message>
        <source>With confidence</source>
        <translation>Gyda hyder</translation>
    </message>
    <message>
        <source>Extra officers</source>
        <translation>Swyddogion ychwanegol</translation>
    </message>
    <message>
        <source>They change on</source>
        <translation>Maent yn newid ar</translation>
    </message>
    <message>
        <source>More time away</source>
        <translation>Rhagor o amser i ffwrdd</translation>
    </message>
    <message>
        <source>New cases a week</source>
        <translation>Achosion newydd yr wythnos</translation>
    </message>
    <message>
        <source>Reworked</source>
        <translation>Wedi&apos;u hailwneud</translation>
    </message>
    <message>
        <source>Weight of a case left</source>
        <translation>Pwysau achos sy&apos;n weddill</translation>
    </message>
    <message>
        <source>Work goes on from</source>
        <translation>Mae&apos;r gwaith yn parhau o</translation>
    </message>
    <message>
        <source>Learn from weeks</source>
        <translation>Dysgu o wythnosau</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hedyn</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 up.</source>
        <translation>Rhif cyfan o 0 i fyny yw&apos;r hedyn.</translation>
    </message>
    <message>
        <source>Below 0: so many fewer</source>
        <translation>O dan 0: cynifer yn llai</translation>
    </message>
    <message>
        <source>Weights %1</source>
        <extracomment>A version of the case weights, in a narrow list</extracomment>
        <translation>Pwysau %1</translation>
    </message>
    <message>
        <source>By the priority and the stage of what is left and of what was done, by a version of the case weights</source>
        <translation>Yn ôl blaenoriaeth a chyfnod yr hyn sydd ar ôl a&apos;r hyn a wnaed, yn ôl fersiwn o bwysau&apos;r achosion</translation>
    </message>
    <message>
        <source>As given</source>
        <extracomment>How much a case that is left weighs: as the person gives it</extracomment>
        <translation>Fel y&apos;i rhoddir</translation>
    </message>
    <message>
        <source>Weight worked out</source>
        <translation>Cyfrifo&apos;r pwysau</translation>
    </message>
    <message>
        <source>It cannot be worked out: nothing is left, or nothing was signed off in these weeks. The weight given counts.</source>
        <translation>Ni ellir ei gyfrifo: nid oes dim ar ôl, neu ni chymeradwywyd dim yn yr wythnosau hyn. Y pwysau a roddwyd sy&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Ei ddefnyddio</translation>
    </message>
    <message>
        <source>Use the new cases a week that are on record</source>
        <translation>Defnyddio nifer yr achosion newydd yr wythnos sydd ar gofnod</translation>
    </message>
    <message>
        <source>Too few weeks are on record since the first import to tell how many cases come in.</source>
        <translation>Nid oes digon o wythnosau ar gofnod ers y mewnforio cyntaf i ddweud faint o achosion sy&apos;n dod i mewn.</translation>
    </message>
    <message numerus="yes">
        <source>New cases on record: %1 a week (95 of 100: %2 to %3), over %n week(s).</source>
        <extracomment>How many new cases came in a week, with the limits for 95 of 100</extracomment>
        <translation>
            <numerusform>Achosion newydd ar gofnod: %1 yr wythnos (95 o bob 100: %2 i %3), dros %n wythnos.</numerusform>
            <numerusform>Achosion newydd ar gofnod: %1 yr wythnos (95 o bob 100: %2 i %3), dros %n wythnos.</numerusform>
            <numerusform>Achosion newydd ar gofnod: %1 yr wythnos (95 o bob 100: %2 i %3), dros %n wythnos.</numerusform>
            <numerusform>Achosion newydd ar gofnod: %1 yr wythnos (95 o bob 100: %2 i %3), dros %n wythnos.</numerusform>
            <numerusform>Achosion newydd ar gofnod: %1 yr wythnos (95 o bob 100: %2 i %3), dros %n wythnos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new case(s) a week</source>
        <translation>
            <numerusform>%Ln achos newydd yr wythnos</numerusform>
            <numerusform>%Ln achos newydd yr wythnos</numerusform>
            <numerusform>%Ln achos newydd yr wythnos</numerusform>
            <numerusform>%Ln achos newydd yr wythnos</numerusform>
            <numerusform>%Ln achos newydd yr wythnos</numerusform>
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
        <translation>Dewiswch gofnod i ddarllen popeth y mae&apos;n ei ddweud.</translation>
    </message>
    <message>
        <source>The entry is not shown</source>
        <translation>Nid yw&apos;r cofnod wedi&apos;i ddangos</translation>
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
        <translation>Amser y cloc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Desk and sitting</source>
        <translation>Desg ac eisteddiad</translation>
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
        <translation>Fersiwn ar ôl y weithred</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Hash of the entry (RFC 6962 leaf)</source>
        <translation>Stwnsh y cofnod (deilen RFC 6962)</translation>
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
        <translation>Wedi&apos;i ddileu; dim ond ei stwnsh sy&apos;n aros</translation>
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
        <translation>Dynodydd person</translation>
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
        <translation>%1 unrhyw ddiwrnod</translation>
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
        <translation>Pob gweithred ar gofnod, gan gynnwys darllen</translation>
    </message>
    <message>
        <source>Open the audit trail first.</source>
        <translation>Agorwch y trywydd archwilio yn gyntaf.</translation>
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
        <translation>30 Medi 2026, 10:42</translation>
    </message>
    <message>
        <source>Margaret Ashworth</source>
        <translation>Margaret Ashworth</translation>
    </message>
    <message>
        <source>Line of enquiry moved on</source>
        <translation>Trywydd ymholi wedi symud ymlaen</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Darllen</translation>
    </message>
    <message>
        <source>%1 · opened for: %2</source>
        <translation>%1 · agorwyd ar gyfer: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>Cofnodion: %Ln</numerusform>
            <numerusform>Cofnodion: %Ln</numerusform>
            <numerusform>Cofnodion: %Ln</numerusform>
            <numerusform>Cofnodion: %Ln</numerusform>
            <numerusform>Cofnodion: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>Cofnodion a allforiwyd: %Ln.</numerusform>
            <numerusform>Cofnodion a allforiwyd: %Ln.</numerusform>
            <numerusform>Cofnodion a allforiwyd: %Ln.</numerusform>
            <numerusform>Cofnodion a allforiwyd: %Ln.</numerusform>
            <numerusform>Cofnodion a allforiwyd: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Allforio&apos;r trywydd</translation>
    </message>
    <message>
        <source>The entries that are shown, one line of JSON each, marked %1. The export is itself an entry.</source>
        <translation>Y cofnodion a ddangosir, un llinell o JSON yr un, wedi&apos;u marcio %1. Mae&apos;r allforiad ei hun yn gofnod.</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>Llinellau JSON (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>Revisit::BacktestPane</name>
    <message>
        <source>Within the range</source>
        <translation>O fewn yr ystod</translation>
    </message>
    <message>
        <source>Earlier than the range</source>
        <translation>Yn gynharach na&apos;r ystod</translation>
    </message>
    <message>
        <source>Later than the range</source>
        <translation>Yn hwyrach na&apos;r ystod</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>P15</source>
        <translation>P15</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P85</source>
        <translation>P85</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Cymerodd</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Beth ddaeth</translation>
    </message>
    <message>
        <source>Month ends</source>
        <translation>Diwedd mis</translation>
    </message>
    <message>
        <source>Week ends</source>
        <translation>Diwedd wythnos</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Profi eto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Does each share hold as often as it says?</source>
        <translation>A yw pob cyfran yn dal mor aml ag y dywed?</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>This forecast</source>
        <translation>Y rhagolwg hwn</translation>
    </message>
    <message>
        <source>Plain resampling</source>
        <translation>Ailsamplu plaen</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Delfrydol</translation>
    </message>
    <message>
        <source>Scores of past forecasts</source>
        <translation>Sgoriau rhagolygon y gorffennol</translation>
    </message>
    <message>
        <source>Past forecasts and what came</source>
        <translation>Rhagolygon y gorffennol a beth ddaeth</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>Ôl-brawf</translation>
    </message>
    <message>
        <source>When past forecasts are made anew</source>
        <translation>Pryd y gwneir rhagolygon y gorffennol o&apos;r newydd</translation>
    </message>
    <message>
        <source>Progress of the back-test</source>
        <translation>Cynnydd yr ôl-brawf</translation>
    </message>
    <message>
        <source>No past forecast can be tested yet</source>
        <translation>Ni ellir profi unrhyw ragolwg o&apos;r gorffennol eto</translation>
    </message>
    <message>
        <source>A past forecast needs 6 complete weeks before it, and after it the %1 weeks of work that it speaks of. At month ends there are fewer of them than at week ends.</source>
        <translation>Mae angen 6 wythnos gyflawn cyn rhagolwg o&apos;r gorffennol, ac ar ei ôl y %1 wythnos o waith y mae&apos;n sôn amdanynt. Mae llai ohonynt ar ddiwedd mis nag ar ddiwedd wythnos.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln past forecast(s), %1 were within their stated range (%2; 70% is ideal).</source>
        <translation>
            <numerusform>O %Ln rhagolwg o&apos;r gorffennol, roedd %1 o fewn eu hystod ddatganedig (%2; 70% sy&apos;n ddelfrydol).</numerusform>
            <numerusform>O %Ln rhagolwg o&apos;r gorffennol, roedd %1 o fewn eu hystod ddatganedig (%2; 70% sy&apos;n ddelfrydol).</numerusform>
            <numerusform>O %Ln rhagolwg o&apos;r gorffennol, roedd %1 o fewn eu hystod ddatganedig (%2; 70% sy&apos;n ddelfrydol).</numerusform>
            <numerusform>O %Ln rhagolwg o&apos;r gorffennol, roedd %1 o fewn eu hystod ddatganedig (%2; 70% sy&apos;n ddelfrydol).</numerusform>
            <numerusform>O %Ln rhagolwg o&apos;r gorffennol, roedd %1 o fewn eu hystod ddatganedig (%2; 70% sy&apos;n ddelfrydol).</numerusform>
        </translation>
    </message>
    <message>
        <source>So few say little: they share weeks with one another.</source>
        <translation>Ychydig a ddywed cyn lleied: maent yn rhannu wythnosau â&apos;i gilydd.</translation>
    </message>
    <message>
        <source>Stated share</source>
        <translation>Cyfran ddatganedig</translation>
    </message>
    <message>
        <source>% of past forecasts</source>
        <translation>% o ragolygon y gorffennol</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Datganedig</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Daliodd</translation>
    </message>
    <message>
        <source>P%1</source>
        <translation>P%1</translation>
    </message>
    <message numerus="yes">
        <source>Share of %Ln past forecast(s) whose work was done by the stated time; a tick where it should be. Each forecast used only weeks known then and was asked when the next %1 weeks of work would be done.</source>
        <translation>
            <numerusform>Cyfran o %Ln rhagolwg o&apos;r gorffennol y gwnaed ei waith erbyn yr amser a ddatganwyd; mae marc lle dylai fod. Defnyddiodd pob rhagolwg yr wythnosau oedd yn hysbys bryd hynny yn unig, a gofynnwyd pryd y byddai&apos;r %1 wythnos nesaf o waith wedi&apos;u gwneud.</numerusform>
            <numerusform>Cyfran o %Ln rhagolwg o&apos;r gorffennol y gwnaed ei waith erbyn yr amser a ddatganwyd; mae marc lle dylai fod. Defnyddiodd pob rhagolwg yr wythnosau oedd yn hysbys bryd hynny yn unig, a gofynnwyd pryd y byddai&apos;r %1 wythnos nesaf o waith wedi&apos;u gwneud.</numerusform>
            <numerusform>Cyfran o %Ln rhagolwg o&apos;r gorffennol y gwnaed ei waith erbyn yr amser a ddatganwyd; mae marc lle dylai fod. Defnyddiodd pob rhagolwg yr wythnosau oedd yn hysbys bryd hynny yn unig, a gofynnwyd pryd y byddai&apos;r %1 wythnos nesaf o waith wedi&apos;u gwneud.</numerusform>
            <numerusform>Cyfran o %Ln rhagolwg o&apos;r gorffennol y gwnaed ei waith erbyn yr amser a ddatganwyd; mae marc lle dylai fod. Defnyddiodd pob rhagolwg yr wythnosau oedd yn hysbys bryd hynny yn unig, a gofynnwyd pryd y byddai&apos;r %1 wythnos nesaf o waith wedi&apos;u gwneud.</numerusform>
            <numerusform>Cyfran o %Ln rhagolwg o&apos;r gorffennol y gwnaed ei waith erbyn yr amser a ddatganwyd; mae marc lle dylai fod. Defnyddiodd pob rhagolwg yr wythnosau oedd yn hysbys bryd hynny yn unig, a gofynnwyd pryd y byddai&apos;r %1 wythnos nesaf o waith wedi&apos;u gwneud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done by P%1</source>
        <translation>Wedi&apos;i wneud erbyn P%1</translation>
    </message>
    <message>
        <source>Within P15 to P85</source>
        <translation>O fewn P15 i P85</translation>
    </message>
    <message>
        <source>Width of P15 to P85, mean, in weeks</source>
        <translation>Lled P15 i P85, cymedr, mewn wythnosau</translation>
    </message>
    <message>
        <source>as small as can be</source>
        <translation>mor fach â phosibl</translation>
    </message>
    <message>
        <source>Pinball loss, mean over the four shares, in weeks</source>
        <translation>Colled pinball, cymedr dros y pedair cyfran, mewn wythnosau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln past forecast(s)</source>
        <translation>
            <numerusform>%Ln rhagolwg blaenorol</numerusform>
            <numerusform>%Ln rhagolwg blaenorol</numerusform>
            <numerusform>%Ln rhagolwg blaenorol</numerusform>
            <numerusform>%Ln rhagolwg blaenorol</numerusform>
            <numerusform>%Ln rhagolwg blaenorol</numerusform>
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
        <translation>Yn y llwyth achosion wedyn: achosion %1, unigolion dan amheuaeth %2 (personau %3), dioddefwyr %4, swyddogion gwreiddiol %5. Cymerodd %6.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Beth sydd o&apos;i le, a beth i&apos;w wneud</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Rhesi a wrthodwyd</translation>
    </message>
    <message>
        <source>The first %1 of %2 rejected rows</source>
        <translation>Y %1 cyntaf o %2 rhes a wrthodwyd</translation>
    </message>
</context>
<context>
    <name>Revisit::BarFigure</name>
    <message>
        <source>%1
%2: %3 %4</source>
        <extracomment>Read-out of a bar: category, then series, figure and unit: &quot;April 2026 / Closed: 12 cases&quot;</extracomment>
        <translation>%1
%2: %3 %4</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <extracomment>Further line of a read-out: the whole bar</extracomment>
        <translation>Gyda&apos;i gilydd: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Revisit::BlindTask</name>
    <message>
        <source>Second review of %1</source>
        <translation>Ail adolygiad o %1</translation>
    </message>
    <message>
        <source>Submit the second review?</source>
        <translation>Cyflwyno&apos;r ail adolygiad?</translation>
    </message>
    <message>
        <source>Calibration: %1</source>
        <extracomment>%1 is a case reference</extracomment>
        <translation>Graddnodi: %1</translation>
    </message>
    <message>
        <source>Submit your answers?</source>
        <translation>Cyflwyno eich atebion?</translation>
    </message>
</context>
<context>
    <name>Revisit::BreakBar</name>
    <message>
        <source>I take one now</source>
        <translation>Cymeraf un nawr</translation>
    </message>
    <message numerus="yes">
        <source>Ask again in %n minute(s)</source>
        <translation>
            <numerusform>Gofyn eto ymhen %n munud</numerusform>
            <numerusform>Gofyn eto ymhen %n munud</numerusform>
            <numerusform>Gofyn eto ymhen %n munud</numerusform>
            <numerusform>Gofyn eto ymhen %n munud</numerusform>
            <numerusform>Gofyn eto ymhen %n munud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have worked for %n minute(s) without a break. Only you see this.</source>
        <translation>
            <numerusform>Rydych wedi gweithio am %n munud heb egwyl. Dim ond chi sy&apos;n gweld hyn.</numerusform>
            <numerusform>Rydych wedi gweithio am %n munud heb egwyl. Dim ond chi sy&apos;n gweld hyn.</numerusform>
            <numerusform>Rydych wedi gweithio am %n munud heb egwyl. Dim ond chi sy&apos;n gweld hyn.</numerusform>
            <numerusform>Rydych wedi gweithio am %n munud heb egwyl. Dim ond chi sy&apos;n gweld hyn.</numerusform>
            <numerusform>Rydych wedi gweithio am %n munud heb egwyl. Dim ond chi sy&apos;n gweld hyn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::BreakdownCharts</name>
    <message>
        <source>cases</source>
        <translation>achosion</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Nid oes dim wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>The most frequent: %1, in %2 of %3 cases.</source>
        <translation>Yr amlaf: %1, mewn %2 o %3 achos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In all, %1.</source>
        <extracomment>Sums of the lines of a chart: &quot;In all, came in: 120, decided: 80.&quot;</extracomment>
        <translation>I gyd, %1.</translation>
    </message>
    <message>
        <source>%1 of %2 cases looked at are in scope (%3); of %4 it cannot be said yet.</source>
        <translation>Mae %1 o&apos;r %2 achos yr edrychwyd arnynt o fewn y cwmpas (%3); am %4 ni ellir dweud eto.</translation>
    </message>
    <message>
        <source>Cases by the month in which they came in, and in which they were decided.</source>
        <translation>Achosion fesul y mis y daethant i mewn, a&apos;r mis y penderfynwyd arnynt.</translation>
    </message>
    <message>
        <source>Decided cases, by the month of the decision.</source>
        <translation>Achosion y penderfynwyd arnynt, fesul mis y penderfyniad.</translation>
    </message>
    <message>
        <source>Cases in whose latest submitted review it was found. A case with several counts in each bar.</source>
        <translation>Achosion y&apos;i canfuwyd yn eu hadolygiad diweddaraf a gyflwynwyd. Mae achos â sawl un yn cyfrif ym mhob bar.</translation>
    </message>
    <message>
        <source>Cases with a referral, by the month in which it was made; acknowledged where all of that month are.</source>
        <translation>Achosion ag atgyfeiriad, fesul y mis y&apos;i gwnaed; wedi&apos;u cydnabod lle mae pob un o&apos;r mis hwnnw.</translation>
    </message>
    <message>
        <source>All cases by what the rules in force say. A case with an unknown is never put out of scope.</source>
        <translation>Pob achos yn ôl yr hyn a ddywed y rheolau mewn grym. Ni roddir achos ag anhysbys y tu allan i&apos;r cwmpas byth.</translation>
    </message>
    <message>
        <source>Cases in which an outcome occurs, by year of closure. A case with several counts in each line.</source>
        <translation>Achosion y mae canlyniad yn digwydd ynddynt, fesul blwyddyn cau. Mae achos â sawl un yn cyfrif ym mhob llinell.</translation>
    </message>
    <message>
        <source>Cases by the reasons recorded for their closure. A case with several counts in each bar.</source>
        <translation>Achosion yn ôl y rhesymau a gofnodwyd dros eu cau. Mae achos â sawl un yn cyfrif ym mhob bar.</translation>
    </message>
    <message>
        <source>Cases by the setting recorded, by year of closure.</source>
        <translation>Achosion yn ôl y lleoliad a gofnodwyd, fesul blwyddyn cau.</translation>
    </message>
    <message>
        <source>Cases by whether sexual and criminal exploitation were both recorded, by year of closure.</source>
        <translation>Achosion yn ôl a gofnodwyd camfanteisio rhywiol a throseddol ill dau, fesul blwyddyn cau.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln year(s) are drawn.</source>
        <translation>
            <numerusform>Blynyddoedd olaf a ddangosir: %Ln.</numerusform>
            <numerusform>Blynyddoedd olaf a ddangosir: %Ln.</numerusform>
            <numerusform>Blynyddoedd olaf a ddangosir: %Ln.</numerusform>
            <numerusform>Blynyddoedd olaf a ddangosir: %Ln.</numerusform>
            <numerusform>Blynyddoedd olaf a ddangosir: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln month(s) are drawn.</source>
        <translation>
            <numerusform>Misoedd olaf a ddangosir: %Ln.</numerusform>
            <numerusform>Misoedd olaf a ddangosir: %Ln.</numerusform>
            <numerusform>Misoedd olaf a ddangosir: %Ln.</numerusform>
            <numerusform>Misoedd olaf a ddangosir: %Ln.</numerusform>
            <numerusform>Misoedd olaf a ddangosir: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 most frequent of %2 are drawn.</source>
        <translation>Dangosir y %1 amlaf o %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) with no year of closure are not drawn.</source>
        <translation>
            <numerusform>Achosion heb flwyddyn cau, nas dangosir: %Ln.</numerusform>
            <numerusform>Achosion heb flwyddyn cau, nas dangosir: %Ln.</numerusform>
            <numerusform>Achosion heb flwyddyn cau, nas dangosir: %Ln.</numerusform>
            <numerusform>Achosion heb flwyddyn cau, nas dangosir: %Ln.</numerusform>
            <numerusform>Achosion heb flwyddyn cau, nas dangosir: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When %Ln case(s) came in is not known.</source>
        <translation>
            <numerusform>Achosion nad yw&apos;n hysbys pryd y daethant i mewn: %Ln.</numerusform>
            <numerusform>Achosion nad yw&apos;n hysbys pryd y daethant i mewn: %Ln.</numerusform>
            <numerusform>Achosion nad yw&apos;n hysbys pryd y daethant i mewn: %Ln.</numerusform>
            <numerusform>Achosion nad yw&apos;n hysbys pryd y daethant i mewn: %Ln.</numerusform>
            <numerusform>Achosion nad yw&apos;n hysbys pryd y daethant i mewn: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln case(s) nothing is recorded.</source>
        <translation>
            <numerusform>Achosion heb ddim wedi&apos;i gofnodi: %Ln.</numerusform>
            <numerusform>Achosion heb ddim wedi&apos;i gofnodi: %Ln.</numerusform>
            <numerusform>Achosion heb ddim wedi&apos;i gofnodi: %Ln.</numerusform>
            <numerusform>Achosion heb ddim wedi&apos;i gofnodi: %Ln.</numerusform>
            <numerusform>Achosion heb ddim wedi&apos;i gofnodi: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this time, area and team</source>
        <translation>Dim o&apos;r amser, yr ardal a&apos;r tîm hyn</translation>
    </message>
    <message>
        <source>Choose a longer time or show all.</source>
        <translation>Dewiswch amser hirach neu dangoswch bopeth.</translation>
    </message>
    <message>
        <source>No review has been decided yet</source>
        <translation>Nid oes adolygiad wedi&apos;i benderfynu eto</translation>
    </message>
    <message>
        <source>Decisions appear here when a team lead signs them off.</source>
        <translation>Mae penderfyniadau&apos;n ymddangos yma pan fydd arweinydd tîm yn eu cymeradwyo.</translation>
    </message>
    <message>
        <source>No review has been submitted yet</source>
        <translation>Ni chyflwynwyd adolygiad eto</translation>
    </message>
    <message>
        <source>What reviews find appears here once they are submitted.</source>
        <translation>Bydd yr hyn y mae adolygiadau&apos;n ei ganfod yn ymddangos yma ar ôl eu cyflwyno.</translation>
    </message>
    <message>
        <source>No referral has been made yet</source>
        <translation>Ni wnaed atgyfeiriad eto</translation>
    </message>
    <message>
        <source>Referrals appear here with their acknowledgement.</source>
        <translation>Bydd atgyfeiriadau&apos;n ymddangos yma gyda&apos;u cydnabyddiaeth.</translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation>Nid oes achosion eto</translation>
    </message>
    <message>
        <source>Import a force&apos;s export to see how its cases were closed.</source>
        <translation>Mewnforiwch allforiad heddlu i weld sut y caewyd ei achosion.</translation>
    </message>
    <message>
        <source>%1 cases in all</source>
        <translation>%1 o achosion i gyd</translation>
    </message>
    <message>
        <source>How many cases are decided each week?</source>
        <translation>Faint o achosion y penderfynir arnynt bob wythnos?</translation>
    </message>
    <message>
        <source>Does more come in than is decided?</source>
        <translation>A ddaw mwy i mewn nag y penderfynir arno?</translation>
    </message>
    <message>
        <source>What was decided each month?</source>
        <translation>Beth a benderfynwyd bob mis?</translation>
    </message>
    <message>
        <source>What was missed?</source>
        <translation>Beth a gollwyd?</translation>
    </message>
    <message>
        <source>Are referrals acknowledged?</source>
        <translation>A gydnabyddir atgyfeiriadau?</translation>
    </message>
    <message>
        <source>How much is in scope?</source>
        <translation>Faint sydd o fewn y cwmpas?</translation>
    </message>
    <message>
        <source>How were the cases closed originally?</source>
        <translation>Sut y caewyd yr achosion yn wreiddiol?</translation>
    </message>
    <message>
        <source>Why were they closed?</source>
        <translation>Pam y&apos;u caewyd?</translation>
    </message>
    <message>
        <source>In which settings did it happen?</source>
        <translation>Ym mha leoliadau y digwyddodd?</translation>
    </message>
    <message>
        <source>Does sexual exploitation meet criminal exploitation?</source>
        <translation>A yw camfanteisio rhywiol yn cwrdd â chamfanteisio troseddol?</translation>
    </message>
    <message>
        <source>Of %1 cases, as of %2.</source>
        <extracomment>Under the title of a chart: out of how many cases, and the day that it holds for</extracomment>
        <translation>O %1 achos, fel yr oedd ar %2.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Cases by the week, from Monday, in which they were decided; weeks that are over.</source>
        <translation>Achosion fesul yr wythnos, o ddydd Llun, y penderfynwyd arnynt. Wythnosau sydd ar ben.</translation>
    </message>
</context>
<context>
    <name>Revisit::BriefingDialog</name>
    <message>
        <source>&amp;Briefing pack…</source>
        <translation>Pecyn &amp;briffio…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dangosfwrdd</translation>
    </message>
    <message>
        <source>The briefing pack was written to %1.</source>
        <translation>Ysgrifennwyd y pecyn briffio i %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Agor y ffolder</translation>
    </message>
    <message>
        <source>Briefing pack</source>
        <translation>Pecyn briffio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Charts and their tables as at %1, with what they mean and, on the last page, what proves that they were not altered. The counts are exact: the pack is marked, and for use inside. To give a table out, publish it.</source>
        <translation>Siartiau a&apos;u tablau fel yr oeddent ar %1, gyda&apos;u hystyr ac, ar y dudalen olaf, yr hyn sy&apos;n profi na chawsant eu newid. Mae&apos;r cyfrifon yn fanwl gywir: mae&apos;r pecyn wedi&apos;i farcio, ac at ddefnydd mewnol. I roi tabl allan, cyhoeddwch ef.</translation>
    </message>
    <message>
        <source>How far the pack has come</source>
        <translation>Pa mor bell y mae&apos;r pecyn wedi dod</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Pori…</translation>
    </message>
    <message>
        <source>Charts and tables</source>
        <translation>Siartiau a thablau</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Ysgrifennu&apos;r pecyn</translation>
    </message>
    <message>
        <source>%1 (no figures)</source>
        <translation>%1 (dim ffigurau)</translation>
    </message>
    <message>
        <source>Folder of the briefing pack</source>
        <translation>Ffolder y pecyn briffio</translation>
    </message>
    <message>
        <source>Give the pack a title.</source>
        <translation>Rhowch deitl i&apos;r pecyn.</translation>
    </message>
    <message>
        <source>Say which folder it goes into.</source>
        <translation>Dywedwch i ba ffolder y mae&apos;n mynd.</translation>
    </message>
</context>
<context>
    <name>Revisit::BriefingPdf</name>
    <message>
        <source>As at %1</source>
        <translation>Fel yr oedd ar %1</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marc</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gwnaed gan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>Definitions and hashes</source>
        <translation>Diffiniadau a hashau</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Diffiniad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Allan o</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Cyflawnrwydd</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>The workbook (XLSX) of this pack</source>
        <translation>Llyfr gwaith (XLSX) y pecyn hwn</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a printed page</extracomment>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>The PDF was not made.</source>
        <translation>Ni wnaed y PDF.</translation>
    </message>
</context>
<context>
    <name>Revisit::BringForwardDialog</name>
    <message>
        <source>Bring forward</source>
        <translation>Dwyn ymlaen</translation>
    </message>
    <message>
        <source>Line of enquiry</source>
        <translation>Llinell ymholi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dyddiad cau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Yn ddyledus nawr</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Yr wythnos hon</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>Popeth sydd ar agor</translation>
    </message>
    <message>
        <source>Lines of enquiry that come up</source>
        <translation>Llinellau ymholi sy&apos;n codi</translation>
    </message>
    <message>
        <source>Which lines to show</source>
        <translation>Pa linellau i&apos;w dangos</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Agor yr achos</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Diwrnod arall…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) wait for your vote: open %1</source>
        <translation>
            <numerusform>%n panel yn aros am eich pleidlais: agor %1</numerusform>
            <numerusform>%n panel yn aros am eich pleidlais: agor %1</numerusform>
            <numerusform>%n panel yn aros am eich pleidlais: agor %1</numerusform>
            <numerusform>%n panel yn aros am eich pleidlais: agor %1</numerusform>
            <numerusform>%n panel yn aros am eich pleidlais: agor %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of enquiry is open.</source>
        <translation>Nid oes llinell ymholi ar agor.</translation>
    </message>
    <message>
        <source>No line of enquiry comes up in this span.</source>
        <translation>Nid oes llinell ymholi&apos;n codi yn y cyfnod hwn.</translation>
    </message>
    <message>
        <source>Comes up</source>
        <translation>Daw i&apos;r golwg</translation>
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
    <name>Revisit::CalendarDialog</name>
    <message>
        <source>Working calendar</source>
        <translation>Calendr gwaith</translation>
    </message>
    <message>
        <source>Bank holidays</source>
        <translation>Gwyliau banc</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>It is kept with the day and in the trail.</source>
        <translation>Fe&apos;i cedwir gyda&apos;r diwrnod ac yn y trywydd.</translation>
    </message>
    <message>
        <source>Days on which nobody is reckoned to work, besides weekends: the bank holidays of England and Wales. One-off days are proclaimed; add them here.</source>
        <translation>Dyddiau pan na ddisgwylir i neb weithio, heblaw penwythnosau: gwyliau banc Cymru a Lloegr. Cyhoeddir dyddiau untro; ychwanegwch nhw yma.</translation>
    </message>
    <message>
        <source>Wed 30 Sep 2026</source>
        <translation>Mer 30 Medi 2026</translation>
    </message>
    <message>
        <source>Withdrawn, worked</source>
        <translation>Tynnwyd yn ôl, gweithir</translation>
    </message>
    <message>
        <source>Proclamation</source>
        <translation>Cyhoeddiad</translation>
    </message>
    <message>
        <source>Day to add</source>
        <translation>Diwrnod i&apos;w ychwanegu</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Beth yw ei enw</translation>
    </message>
    <message>
        <source>Withdraw the selected day</source>
        <translation>Tynnu&apos;r diwrnod a ddewiswyd yn ôl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Ychwanegu&apos;r diwrnod</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation>Gŵyl banc</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Select a day first.</source>
        <translation>Dewiswch ddiwrnod yn gyntaf.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dywedwch pam.</translation>
    </message>
    <message>
        <source>The calendar was changed.</source>
        <translation>Newidiwyd y calendr.</translation>
    </message>
    <message>
        <source>Early May bank holiday</source>
        <translation>Gŵyl banc dechrau Mai</translation>
    </message>
</context>
<context>
    <name>Revisit::CalibrationTasksDialog</name>
    <message>
        <source>Calibration cases that wait for you</source>
        <translation>Achosion graddnodi sy&apos;n aros amdanoch</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Dechreuwyd</translation>
    </message>
    <message>
        <source>No calibration case waits for you.</source>
        <translation>Nid oes achos graddnodi yn aros amdanoch.</translation>
    </message>
    <message>
        <source>You answer these cases from the original file alone, as others do by themselves. The answers are compared once the session is closed.</source>
        <translation>Rydych yn ateb yr achosion hyn o&apos;r ffeil wreiddiol yn unig, fel y gwna eraill ar eu pen eu hunain. Cymherir yr atebion unwaith y bydd y sesiwn wedi cau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Your answers to %1 are given.</source>
        <extracomment>%1 is a case reference</extracomment>
        <translation>Rhoddwyd eich atebion i %1.</translation>
    </message>
    <message>
        <source>Calibration cases that &amp;wait for you…</source>
        <translation>Achosion graddnodi sy&apos;n a&amp;ros amdanoch…</translation>
    </message>
</context>
<context>
    <name>Revisit::CalibrationsDialog</name>
    <message>
        <source>%1 of %2 answers given</source>
        <translation>Rhoddwyd %1 o %2 ateb</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Caewyd</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiwn</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Dechreuwyd</translation>
    </message>
    <message>
        <source>Calibration sessions</source>
        <translation>Sesiynau graddnodi</translation>
    </message>
    <message>
        <source>Figures of the session</source>
        <translation>Ffigurau&apos;r sesiwn</translation>
    </message>
    <message>
        <source>Several review officers answer the same cases from the original file, each by themselves. Once the session is closed the answers are compared, to talk about the cases and not to rank people: it does not say whose answer is right.</source>
        <translation>Mae sawl swyddog adolygu yn ateb yr un achosion o&apos;r ffeil wreiddiol, pob un ar ei ben ei hun. Unwaith y bydd y sesiwn wedi cau cymherir yr atebion, i drafod yr achosion ac nid i osod pobl mewn trefn: nid yw&apos;n dweud ateb pwy sy&apos;n iawn.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cau&apos;r ffenestr</translation>
    </message>
    <message>
        <source>Close the session…</source>
        <translation>Cau&apos;r sesiwn…</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Sesiwn newydd…</translation>
    </message>
    <message>
        <source>No session was held yet.</source>
        <translation>Ni chynhaliwyd sesiwn eto.</translation>
    </message>
    <message>
        <source>The answers are sealed until the session is closed.</source>
        <translation>Mae&apos;r atebion dan sêl nes i&apos;r sesiwn gau.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Swyddogion</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Cynhelir gan</translation>
    </message>
    <message>
        <source>What was agreed on</source>
        <translation>Yr hyn y cytunwyd arno</translation>
    </message>
    <message>
        <source>Pairs that said the same</source>
        <translation>Parau a ddywedodd yr un peth</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Kappa Fleiss</translation>
    </message>
    <message>
        <source>With the others, by name</source>
        <translation>Gyda&apos;r lleill, yn ôl enw</translation>
    </message>
    <message>
        <source>With few cases chance moves these figures within their intervals, and whoever stands alone may be the one who read the file best.</source>
        <translation>Gydag ychydig o achosion mae siawns yn symud y ffigurau hyn o fewn eu cyfyngau, ac efallai mai&apos;r un sy&apos;n sefyll ar ei ben ei hun a ddarllenodd y ffeil orau.</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Cau&apos;r sesiwn</translation>
    </message>
    <message>
        <source>Who has not answered is left out. The answers are then compared.</source>
        <translation>Gadewir allan bwy bynnag nad yw wedi ateb. Yna cymherir yr atebion.</translation>
    </message>
</context>
<context>
    <name>Revisit::CapacityActions</name>
    <message>
        <source>Team leads and administrators keep the hours of officers and the calendar.</source>
        <translation>Arweinwyr tîm a gweinyddwyr sy&apos;n cadw oriau swyddogion a&apos;r calendr.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Llwyth gwaith</translation>
    </message>
    <message>
        <source>Officers&apos; &amp;hours, absences and skills…</source>
        <translation>&amp;Oriau, absenoldebau a sgiliau swyddogion…</translation>
    </message>
    <message>
        <source>Working ca&amp;lendar…</source>
        <translation>Ca&amp;lendr gwaith…</translation>
    </message>
    <message>
        <source>Case &amp;weights…</source>
        <translation>P&amp;wysau achosion…</translation>
    </message>
</context>
<context>
    <name>Revisit::CapacityDialog</name>
    <message>
        <source>Officers&apos; hours, absences and skills</source>
        <translation>Oriau, absenoldebau a sgiliau swyddogion</translation>
    </message>
    <message>
        <source>Hours are planned from this; nothing here measures anybody.</source>
        <translation>Cynllunnir oriau o hyn; nid oes dim yma&apos;n mesur neb.</translation>
    </message>
    <message>
        <source>Hours and caps</source>
        <translation>Oriau a therfynau</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absenoldebau</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Sgiliau</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>The hours were saved.</source>
        <translation>Cadwyd yr oriau.</translation>
    </message>
    <message>
        <source>The absence was recorded.</source>
        <translation>Cofnodwyd yr absenoldeb.</translation>
    </message>
    <message>
        <source>The absence was withdrawn.</source>
        <translation>Tynnwyd yr absenoldeb yn ôl.</translation>
    </message>
    <message>
        <source>The skill was recorded.</source>
        <translation>Cofnodwyd y sgìl.</translation>
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
        <translation>Ewch i&apos;r ciw achosion yn gyntaf.</translation>
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
    <message>
        <source>Show all cases</source>
        <translation>Dangos pob achos</translation>
    </message>
    <message>
        <source>Show my cases</source>
        <translation>Dangos fy achosion</translation>
    </message>
    <message>
        <source>Show unassigned cases</source>
        <translation>Dangos achosion heb eu dyrannu</translation>
    </message>
    <message>
        <source>Show overdue cases</source>
        <translation>Dangos achosion hwyr</translation>
    </message>
    <message>
        <source>Show cases awaiting sign-off</source>
        <translation>Dangos achosion sy&apos;n aros am gymeradwyaeth</translation>
    </message>
    <message>
        <source>No filter hides a case.</source>
        <translation>Nid oes hidlydd yn cuddio achos.</translation>
    </message>
    <message>
        <source>Show or hide &amp;more filters</source>
        <translation>Dangos neu guddio &amp;mwy o hidlwyr</translation>
    </message>
    <message>
        <source>&amp;Print case…</source>
        <translation>A&amp;rgraffu&apos;r achos…</translation>
    </message>
    <message>
        <source>Contact with a &amp;victim…</source>
        <translation>Cysylltiad â &amp;dioddefwr…</translation>
    </message>
    <message>
        <source>Open a case with a victim on record first.</source>
        <translation>Agorwch achos â dioddefwr ar gofnod yn gyntaf.</translation>
    </message>
    <message>
        <source>Open case at its re&amp;view</source>
        <translation>Agor yr achos wrth ei adoly&amp;giad</translation>
    </message>
    <message>
        <source>Give the open case the &amp;whole page</source>
        <translation>Rhoi&apos;r &amp;dudalen gyfan i&apos;r achos agored</translation>
    </message>
    <message>
        <source>Open a case from the list first.</source>
        <translation>Agorwch achos o&apos;r rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Yn ôl i&apos;r &amp;rhestr</translation>
    </message>
    <message>
        <source>The list is in view.</source>
        <translation>Mae&apos;r rhestr yn y golwg.</translation>
    </message>
</context>
<context>
    <name>Revisit::CaseAloneBar</name>
    <message>
        <source>Not in the list now</source>
        <extracomment>Where a case stands in the list that it was opened from, &quot;Case 3 of 26&quot;</extracomment>
        <translation>Ddim yn y rhestr nawr</translation>
    </message>
    <message>
        <source>Case %1 of %2</source>
        <translation>Achos %1 o %2</translation>
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
        <translation>%1: %2</translation>
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
    <message>
        <source>Acknowledged %1</source>
        <translation>Cydnabuwyd %1</translation>
    </message>
    <message>
        <source>Not acknowledged: ask again since %1</source>
        <translation>Heb ei gydnabod: gofynnwch eto ers %1</translation>
    </message>
    <message>
        <source>Not acknowledged yet: ask again on %1</source>
        <translation>Heb ei gydnabod eto: gofynnwch eto ar %1</translation>
    </message>
    <message>
        <source>Not acknowledged yet</source>
        <translation>Heb ei gydnabod eto</translation>
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
        <translation>
            <numerusform>Mewn achosion eraill: %n</numerusform>
            <numerusform>Mewn achosion eraill: %n</numerusform>
            <numerusform>Mewn achosion eraill: %n</numerusform>
            <numerusform>Mewn achosion eraill: %n</numerusform>
            <numerusform>Mewn achosion eraill: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Same as %1</source>
        <extracomment>A person whom the file records twice; %1 is &quot;S-001&quot;</extracomment>
        <translation>Yr un fath â %1</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Peidio â chysylltu</translation>
    </message>
</context>
<context>
    <name>Revisit::CaseCell</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A case&apos;s title and particulars, read together</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>A case&apos;s priority, why it has it, and by when it is to be looked at</extracomment>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Heb ei ddyrannu</translation>
    </message>
</context>
<context>
    <name>Revisit::CaseDetailPane</name>
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
        <translation>Dewiswch achos yn y rhestr. Mae ei agor yn cael ei gofnodi yn y trywydd archwilio.</translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>Yn agor yr achos</translation>
    </message>
    <message>
        <source>The case could not be opened</source>
        <translation>Nid oedd modd agor yr achos</translation>
    </message>
    <message>
        <source>Seen elsewhere</source>
        <translation>Wedi&apos;i weld mewn mannau eraill</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) not answered yet</source>
        <translation>
            <numerusform>%n cysylltiad heb ei ateb eto</numerusform>
            <numerusform>%n cysylltiad heb ei ateb eto</numerusform>
            <numerusform>%n cysylltiad heb ei ateb eto</numerusform>
            <numerusform>%n cysylltiad heb ei ateb eto</numerusform>
            <numerusform>%n cysylltiad heb ei ateb eto</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>The name of a tab, with how many links to other cases there are</extracomment>
        <translation>Mannau eraill</translation>
    </message>
    <message>
        <source>Elsewhere (%L1)</source>
        <translation>Mannau eraill (%L1)</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Ffeil yr achos</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Cyfyngedig</translation>
    </message>
    <message>
        <source>Who may be given the case: %1</source>
        <extracomment>%1 is &quot;Only R. Ellis (knows the family)&quot;</extracomment>
        <translation>Pwy gaiff yr achos: %1</translation>
    </message>
</context>
<context>
    <name>Revisit::CaseFileSheet</name>
    <message>
        <source>Outcome not recorded</source>
        <translation>Canlyniad heb ei gofnodi</translation>
    </message>
    <message>
        <source>No outcome is recorded for this suspect.</source>
        <translation>Nid oes canlyniad wedi&apos;i gofnodi ar gyfer yr unigolyn hwn dan amheuaeth.</translation>
    </message>
    <message>
        <source>Age at the time not recorded</source>
        <extracomment>%1 is an age or a range of ages in years</extracomment>
        <translation>Oedran ar y pryd heb ei gofnodi</translation>
    </message>
    <message>
        <source>Age at the time: %1</source>
        <translation>Oedran ar y pryd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more under People</source>
        <translation>
            <numerusform>%Ln arall o dan Pobl</numerusform>
            <numerusform>%Ln arall o dan Pobl</numerusform>
            <numerusform>%Ln arall o dan Pobl</numerusform>
            <numerusform>%Ln arall o dan Pobl</numerusform>
            <numerusform>%Ln arall o dan Pobl</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Unigolion dan amheuaeth</translation>
    </message>
    <message>
        <source>No suspect is recorded.</source>
        <translation>Nid oes unigolyn dan amheuaeth wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>Without a suspect: %1</source>
        <extracomment>%1 is an outcome with its date</extracomment>
        <translation>Heb ddrwgdybyn: %1</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Dioddefwyr</translation>
    </message>
    <message>
        <source>No victim is recorded.</source>
        <translation>Nid oes dioddefwr wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Llinell amser</translation>
    </message>
    <message>
        <source>Nothing in this case has a date.</source>
        <translation>Nid oes dyddiad ar ddim yn yr achos hwn.</translation>
    </message>
    <message>
        <source>Date not recorded: %1</source>
        <extracomment>%1 are events</extracomment>
        <translation>Dyddiad heb ei gofnodi: %1</translation>
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
        <translation>%1 · %2</translation>
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
        <source>Any priority</source>
        <translation>Unrhyw flaenoriaeth</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mwy o hidlwyr</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Any team</source>
        <translation>Unrhyw dîm</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Any decision</source>
        <translation>Unrhyw benderfyniad</translation>
    </message>
    <message>
        <source>Original outcome</source>
        <translation>Canlyniad gwreiddiol</translation>
    </message>
    <message>
        <source>Any original outcome</source>
        <translation>Unrhyw ganlyniad gwreiddiol</translation>
    </message>
    <message>
        <source>Closed in</source>
        <translation>Caewyd yn</translation>
    </message>
    <message>
        <source>Closed in any year</source>
        <translation>Caewyd mewn unrhyw flwyddyn</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dyddiad cau</translation>
    </message>
    <message>
        <source>Due at any time</source>
        <translation>Unrhyw ddyddiad cau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice that a list does not offer any more: &quot;Reviewer: A. Lee&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Revisit::CaseFilterChips</name>
    <message>
        <source>Clear filters</source>
        <translation>Clirio hidlwyr</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <extracomment>Of a chip that shows a filter: what pressing it does</extracomment>
        <translation>Tynnu&apos;r hidlydd hwn</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Tynnu&apos;r hidlydd: %1</translation>
    </message>
</context>
<context>
    <name>Revisit::CaseFilterField</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a list is narrowed by: the field, then the choice, as in &quot;Status: In review&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Revisit::CaseFilterOptions</name>
    <message>
        <source>Open</source>
        <extracomment>A status filter: every case whose review is not signed off</extracomment>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Heb ei ddyrannu</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Dim tîm</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Heb ei benderfynu</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Cyn heddiw</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>O fewn dyddiau: %n</numerusform>
            <numerusform>O fewn dyddiau: %n</numerusform>
            <numerusform>O fewn dyddiau: %n</numerusform>
            <numerusform>O fewn dyddiau: %n</numerusform>
            <numerusform>O fewn dyddiau: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Later than that</source>
        <translation>Yn ddiweddarach na hynny</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Dim dyddiad cau</translation>
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
        <translation>Gall arweinydd tîm fewnforio allforiad heddlu i lenwi&apos;r ciw.</translation>
    </message>
    <message>
        <source>No cases match</source>
        <translation>Nid oes achosion yn cyfateb</translation>
    </message>
    <message>
        <source>Nothing in the queue fits these filters. Clear them to see every case you may open.</source>
        <translation>Nid oes dim yn y ciw yn cyfateb i&apos;r hidlwyr hyn. Cliriwch nhw i weld pob achos y cewch ei agor.</translation>
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
        <translation>Trefnwyd yn ôl %1, o chwith</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln hidden by filters</source>
        <extracomment>After &quot;41 of 9,000 cases&quot;: the others are there, but filters hide them</extracomment>
        <translation>
            <numerusform>%1 · cuddiwyd gan hidlwyr: %Ln</numerusform>
            <numerusform>%1 · cuddiwyd gan hidlwyr: %Ln</numerusform>
            <numerusform>%1 · cuddiwyd gan hidlwyr: %Ln</numerusform>
            <numerusform>%1 · cuddiwyd gan hidlwyr: %Ln</numerusform>
            <numerusform>%1 · cuddiwyd gan hidlwyr: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::CaseReport</name>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>a rhagor: %Ln</numerusform>
            <numerusform>a rhagor: %Ln</numerusform>
            <numerusform>a rhagor: %Ln</numerusform>
            <numerusform>a rhagor: %Ln</numerusform>
            <numerusform>a rhagor: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Adolygydd</translation>
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
        <source>Due</source>
        <translation>Dyddiad cau</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Adroddwyd</translation>
    </message>
    <message>
        <source>Offences between</source>
        <translation>Troseddau rhwng</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Lleoliad</translation>
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
        <source>Force</source>
        <translation>Heddlu</translation>
    </message>
    <message>
        <source>Area then</source>
        <translation>Ardal ar y pryd</translation>
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
        <source>Rank</source>
        <translation>Rheng</translation>
    </message>
    <message>
        <source>Rationale on file</source>
        <translation>Rhesymeg ar ffeil</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>Test applied</source>
        <translation>Prawf a gymhwyswyd</translation>
    </message>
    <message>
        <source>no outcome recorded</source>
        <translation>dim canlyniad wedi&apos;i gofnodi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A suspect of a case by number, then how it ended for them</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fersiwn %1</translation>
    </message>
    <message>
        <source>Original closure</source>
        <translation>Cau gwreiddiol</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Troseddau</translation>
    </message>
    <message>
        <source>Suspects and original outcomes</source>
        <translation>Unigolion dan amheuaeth a chanlyniadau gwreiddiol</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Adolygiadau</translation>
    </message>
    <message>
        <source>A report needs a handling marking.</source>
        <translation>Mae angen marc trin ar adroddiad.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1.</source>
        <translation>Ni ellir ysgrifennu&apos;r adroddiad i %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>An entry of the decision log: its number and what was decided</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Corrects entry %1</source>
        <translation>Yn cywiro cofnod %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Options considered</source>
        <translation>Opsiynau a ystyriwyd</translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation>Gyda phwy yr ymgynghorwyd</translation>
    </message>
    <message>
        <source>No decision has been logged yet.</source>
        <translation>Nid oes penderfyniad wedi&apos;i gofnodi eto.</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Cofnod penderfyniadau</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
</context>
<context>
    <name>Revisit::CaseSearch</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A case in the command palette: reference, then title</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Chwilio: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln case(s) in the queue</source>
        <translation>
            <numerusform>Dangos y cyfan yn y ciw: %Ln</numerusform>
            <numerusform>Dangos y cyfan yn y ciw: %Ln</numerusform>
            <numerusform>Dangos y cyfan yn y ciw: %Ln</numerusform>
            <numerusform>Dangos y cyfan yn y ciw: %Ln</numerusform>
            <numerusform>Dangos y cyfan yn y ciw: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
</context>
<context>
    <name>Revisit::CaseTableModel</name>
    <message>
        <source>No longer in the caseload</source>
        <translation>Ddim yn y llwyth achosion mwyach</translation>
    </message>
</context>
<context>
    <name>Revisit::CaseWording</name>
    <message>
        <source>“%1” in the file</source>
        <extracomment>A value as the police force&apos;s own file has it, which no code of ours says</extracomment>
        <translation>“%1” yn y ffeil</translation>
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
        <translation>adnabuwyd %1, heb eu hadnabod %2</translation>
    </message>
    <message>
        <source>%1, of whom %2 under 18</source>
        <extracomment>How many victims a case has, and how many of them were children</extracomment>
        <translation>%1, o dan 18 oed: %2</translation>
    </message>
    <message>
        <source>Only %1 (%2)</source>
        <extracomment>The officers who alone may be given a case, and why</extracomment>
        <translation>%1 yn unig (%2)</translation>
    </message>
</context>
<context>
    <name>Revisit::CasesPage</name>
    <message>
        <source>Review programme due %1 · as of %2</source>
        <extracomment>Under the title of the queue: when the programme ends, and the day that is reckoned with</extracomment>
        <translation>Rhaglen adolygu i&apos;w chwblhau erbyn %1 · ar %2</translation>
    </message>
    <message>
        <source>Print case</source>
        <translation>Argraffu&apos;r achos</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The case was written to %1.</source>
        <translation>Ysgrifennwyd yr achos i %1.</translation>
    </message>
    <message>
        <source>%1 · training data, all records are synthetic</source>
        <translation>%1 · data hyfforddi, mae pob cofnod yn synthetig</translation>
    </message>
    <message>
        <source>Printed by %1, %2</source>
        <translation>Argraffwyd gan %1, %2</translation>
    </message>
    <message>
        <source>Show all cases again first: the rows that a chart counted are no view.</source>
        <translation>Dangoswch bob achos eto yn gyntaf: nid yw&apos;r rhesi a gyfrifodd siart yn olwg.</translation>
    </message>
    <message>
        <source>A newer version of Revisit saved it.</source>
        <translation>Fersiwn diweddarach o Revisit a&apos;i cadwodd.</translation>
    </message>
</context>
<context>
    <name>Revisit::ChangesDialog</name>
    <message>
        <source>none</source>
        <extracomment>Stands where a case had no value before, or has none after a change</extracomment>
        <translation>dim</translation>
    </message>
    <message>
        <source>What changed between two instants</source>
        <translation>Beth a newidiodd rhwng dwy adeg</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hyd at</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Dangos yn unig</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>Changes of cases</source>
        <translation>Newidiadau i achosion</translation>
    </message>
    <message>
        <source>Acts are counted by kind, never by officer. Listing them is entered in the trail.</source>
        <translation>Cyfrifir gweithredoedd yn ôl math, byth yn ôl swyddog. Cofnodir eu rhestru yn y trywydd.</translation>
    </message>
    <message>
        <source>%1, day</source>
        <extracomment>%1 is &quot;After&quot; or &quot;Up to&quot;: the day of an instant</extracomment>
        <translation>%1, diwrnod</translation>
    </message>
    <message>
        <source>%1, time</source>
        <extracomment>%1 is &quot;After&quot; or &quot;Up to&quot;: the time of day of an instant</extracomment>
        <translation>%1, amser</translation>
    </message>
    <message>
        <source>Reference, field or value</source>
        <translation>Cyfeirnod, maes neu werth</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
    <message>
        <source>List changes</source>
        <translation>Rhestru newidiadau</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) entered</source>
        <translation>
            <numerusform>Achosion a ddaeth i mewn: %n</numerusform>
            <numerusform>Achosion a ddaeth i mewn: %n</numerusform>
            <numerusform>Achosion a ddaeth i mewn: %n</numerusform>
            <numerusform>Achosion a ddaeth i mewn: %n</numerusform>
            <numerusform>Achosion a ddaeth i mewn: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An act and how often: &quot;Review submitted: 12&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Ni newidiodd dim.</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>Allforio&apos;r newidiadau</translation>
    </message>
    <message>
        <source>All counts and changes of these instants, marked %1 above and below. The export is an entry in the audit trail.</source>
        <translation>Pob cyfrif a newid rhwng yr adegau hyn, wedi&apos;u marcio %1 uwchben ac islaw. Mae&apos;r allforio yn gofnod yn y trywydd archwilio.</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Taenlen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported.</source>
        <translation>
            <numerusform>Llinellau a allforiwyd: %n.</numerusform>
            <numerusform>Llinellau a allforiwyd: %n.</numerusform>
            <numerusform>Llinellau a allforiwyd: %n.</numerusform>
            <numerusform>Llinellau a allforiwyd: %n.</numerusform>
            <numerusform>Llinellau a allforiwyd: %n.</numerusform>
        </translation>
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
        <translation>%1 Defnyddiwch y bysellau saeth i ddarllen y pwyntiau.</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Allforio&apos;r siart</translation>
    </message>
    <message>
        <source>Chart exported to %1</source>
        <translation>Allforiwyd y siart i %1</translation>
    </message>
    <message>
        <source>The chart could not be written there.</source>
        <translation>Nid oedd modd ysgrifennu&apos;r siart yno.</translation>
    </message>
</context>
<context>
    <name>Revisit::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <extracomment>Spoken name of the row that explains the colours of a chart</extracomment>
        <translation>Allwedd: %1</translation>
    </message>
</context>
<context>
    <name>Revisit::ChecklistDialog</name>
    <message>
        <source>Raise lines from a checklist</source>
        <translation>Codi llinellau o restr wirio</translation>
    </message>
    <message>
        <source>Each line is raised for allocation. What the case has already is left as it is.</source>
        <translation>Codir pob llinell i&apos;w dyrannu. Gadewir yr hyn sydd gan yr achos eisoes fel y mae.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Rhestr wirio</translation>
    </message>
    <message>
        <source>Raise the lines</source>
        <translation>Codi&apos;r llinellau</translation>
    </message>
    <message numerus="yes">
        <source>%1 (within %n day(s))</source>
        <extracomment>A line of a checklist, and within how many days it is due</extracomment>
        <translation>
            <numerusform>%1 (o fewn %n diwrnod)</numerusform>
            <numerusform>%1 (o fewn %n diwrnod)</numerusform>
            <numerusform>%1 (o fewn %n diwrnod)</numerusform>
            <numerusform>%1 (o fewn %n diwrnod)</numerusform>
            <numerusform>%1 (o fewn %n diwrnod)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A checklist by its name and version, and what it follows</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The case has all of these lines already.</source>
        <translation>Mae gan yr achos yr holl linellau hyn eisoes.</translation>
    </message>
</context>
<context>
    <name>Revisit::Clashes</name>
    <message>
        <source>Typed here</source>
        <translation>Teipiwyd yma</translation>
    </message>
    <message>
        <source>Saved elsewhere</source>
        <translation>Cadwyd mewn man arall</translation>
    </message>
    <message>
        <source>As it was before both</source>
        <translation>Fel yr oedd cyn y ddau</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>Newidiwyd mewn dau le</translation>
    </message>
    <message numerus="yes">
        <source>This review was also saved elsewhere while you typed. %n answer(s) were changed in both places, each to something else: choose which stands.</source>
        <translation>
            <numerusform>Cadwyd yr adolygiad hwn mewn man arall hefyd tra oeddech yn teipio. Atebion a newidiwyd yn y ddau le, pob un i rywbeth arall: %n. Dewiswch pa un sy&apos;n sefyll.</numerusform>
            <numerusform>Cadwyd yr adolygiad hwn mewn man arall hefyd tra oeddech yn teipio. Atebion a newidiwyd yn y ddau le, pob un i rywbeth arall: %n. Dewiswch pa un sy&apos;n sefyll.</numerusform>
            <numerusform>Cadwyd yr adolygiad hwn mewn man arall hefyd tra oeddech yn teipio. Atebion a newidiwyd yn y ddau le, pob un i rywbeth arall: %n. Dewiswch pa un sy&apos;n sefyll.</numerusform>
            <numerusform>Cadwyd yr adolygiad hwn mewn man arall hefyd tra oeddech yn teipio. Atebion a newidiwyd yn y ddau le, pob un i rywbeth arall: %n. Dewiswch pa un sy&apos;n sefyll.</numerusform>
            <numerusform>Cadwyd yr adolygiad hwn mewn man arall hefyd tra oeddech yn teipio. Atebion a newidiwyd yn y ddau le, pob un i rywbeth arall: %n. Dewiswch pa un sy&apos;n sefyll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these answers</source>
        <translation>Cadw&apos;r atebion hyn</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message numerus="yes">
        <source>This review was also saved elsewhere. %n answer(s) were taken over: %1.</source>
        <translation>
            <numerusform>Cadwyd yr adolygiad hwn mewn man arall hefyd. Atebion a gymerwyd drosodd (%n): %1.</numerusform>
            <numerusform>Cadwyd yr adolygiad hwn mewn man arall hefyd. Atebion a gymerwyd drosodd (%n): %1.</numerusform>
            <numerusform>Cadwyd yr adolygiad hwn mewn man arall hefyd. Atebion a gymerwyd drosodd (%n): %1.</numerusform>
            <numerusform>Cadwyd yr adolygiad hwn mewn man arall hefyd. Atebion a gymerwyd drosodd (%n): %1.</numerusform>
            <numerusform>Cadwyd yr adolygiad hwn mewn man arall hefyd. Atebion a gymerwyd drosodd (%n): %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::ClosePanelDialog</name>
    <message>
        <source>Close the panel</source>
        <translation>Cau&apos;r panel</translation>
    </message>
    <message>
        <source>It decides by its votes</source>
        <translation>Mae&apos;n penderfynu drwy ei bleidleisiau</translation>
    </message>
    <message>
        <source>It closes without a decision</source>
        <translation>Mae&apos;n cau heb benderfyniad</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 members have voted. Upheld, the review is signed off; decided otherwise, it goes back to its reviewer. Who has not voted cannot vote any more.</source>
        <extracomment>%1 and %2 count the members of a panel</extracomment>
        <translation>Mae %1 o %2 aelod wedi pleidleisio. Os caiff ei gadarnhau, cymeradwyir yr adolygiad; os penderfynir yn wahanol, mae&apos;n mynd yn ôl at ei adolygydd. Ni all neb nad yw wedi pleidleisio wneud hynny wedyn.</translation>
    </message>
    <message numerus="yes">
        <source>Give the reason in at least %n character(s).</source>
        <translation>
            <numerusform>Rhowch y rheswm; nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Rhowch y rheswm; nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Rhowch y rheswm; nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Rhowch y rheswm; nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Rhowch y rheswm; nodau sydd eu hangen o leiaf: %n.</numerusform>
        </translation>
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
        <translation>Teipiwch orchymyn, cyfeirnod achos neu enw</translation>
    </message>
    <message>
        <source>Command or case search</source>
        <translation>Chwilio am orchymyn neu achos</translation>
    </message>
    <message>
        <source>Matching commands and cases</source>
        <translation>Gorchmynion ac achosion sy&apos;n cyfateb</translation>
    </message>
</context>
<context>
    <name>Revisit::CommitDialog</name>
    <message>
        <source>Commit the moves</source>
        <translation>Cadarnhau&apos;r symudiadau</translation>
    </message>
    <message>
        <source>Who is touched</source>
        <translation>Ar bwy yr effeithir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Why the cases move</source>
        <translation>Pam y mae&apos;r achosion yn symud</translation>
    </message>
    <message>
        <source>It stays in the history of each case.</source>
        <translation>Mae&apos;n aros yn hanes pob achos.</translation>
    </message>
    <message>
        <source>Export the result…</source>
        <translation>Allforio&apos;r canlyniad…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) move in one act, with one undo.</source>
        <translation>
            <numerusform>Achosion sy&apos;n symud mewn un weithred, gydag un dadwneud: %n.</numerusform>
            <numerusform>Achosion sy&apos;n symud mewn un weithred, gydag un dadwneud: %n.</numerusform>
            <numerusform>Achosion sy&apos;n symud mewn un weithred, gydag un dadwneud: %n.</numerusform>
            <numerusform>Achosion sy&apos;n symud mewn un weithred, gydag un dadwneud: %n.</numerusform>
            <numerusform>Achosion sy&apos;n symud mewn un weithred, gydag un dadwneud: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Cadarnhau</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2, %n case(s)</source>
        <extracomment>An officer&apos;s load before and after, and their open cases</extracomment>
        <translation>
            <numerusform>%1 → %2, achosion: %n</numerusform>
            <numerusform>%1 → %2, achosion: %n</numerusform>
            <numerusform>%1 → %2, achosion: %n</numerusform>
            <numerusform>%1 → %2, achosion: %n</numerusform>
            <numerusform>%1 → %2, achosion: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Load before and after</source>
        <translation>Llwyth cyn ac ar ôl</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>I&apos;w nodi</translation>
    </message>
    <message>
        <source>Margaret Ashworth</source>
        <translation>Margaret Ashworth</translation>
    </message>
    <message>
        <source>Say why the cases are moving.</source>
        <translation>Dywedwch pam mae&apos;r achosion yn symud.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Gwrthodwyd: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>To</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>What became of each case</source>
        <translation>Beth ddaeth o bob achos</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) moved.</source>
        <translation>
            <numerusform>Achosion a symudwyd: %n.</numerusform>
            <numerusform>Achosion a symudwyd: %n.</numerusform>
            <numerusform>Achosion a symudwyd: %n.</numerusform>
            <numerusform>Achosion a symudwyd: %n.</numerusform>
            <numerusform>Achosion a symudwyd: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) refused.</source>
        <translation>
            <numerusform>Achosion a wrthodwyd: %n.</numerusform>
            <numerusform>Achosion a wrthodwyd: %n.</numerusform>
            <numerusform>Achosion a wrthodwyd: %n.</numerusform>
            <numerusform>Achosion a wrthodwyd: %n.</numerusform>
            <numerusform>Achosion a wrthodwyd: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>Allforio&apos;r canlyniad</translation>
    </message>
    <message>
        <source>Each case with where it went, or why not. It is marked %1.</source>
        <translation>Pob achos gyda ble yr aeth, neu pam nad aeth. Mae wedi&apos;i farcio %1.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The cases have moved, but their handover pages were not written. %1</source>
        <translation>Symudwyd yr achosion, ond ni ysgrifennwyd eu tudalennau trosglwyddo. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n handover page(s) written: %1, in %2.</source>
        <extracomment>%1 are names of files, %2 is a folder</extracomment>
        <translation>
            <numerusform>Tudalennau trosglwyddo a ysgrifennwyd: %n (%1), yn %2.</numerusform>
            <numerusform>Tudalennau trosglwyddo a ysgrifennwyd: %n (%1), yn %2.</numerusform>
            <numerusform>Tudalennau trosglwyddo a ysgrifennwyd: %n (%1), yn %2.</numerusform>
            <numerusform>Tudalennau trosglwyddo a ysgrifennwyd: %n (%1), yn %2.</numerusform>
            <numerusform>Tudalennau trosglwyddo a ysgrifennwyd: %n (%1), yn %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::ComparisonCard</name>
    <message>
        <source>How do two periods compare?</source>
        <translation>Sut mae dau gyfnod yn cymharu?</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Cyfnod cyntaf</translation>
    </message>
    <message>
        <source>Second period</source>
        <translation>Ail gyfnod</translation>
    </message>
    <message>
        <source>There are not two periods to compare yet.</source>
        <translation>Nid oes dau gyfnod i&apos;w cymharu eto.</translation>
    </message>
</context>
<context>
    <name>Revisit::ComparisonTable</name>
    <message>
        <source>What changes</source>
        <translation>Beth sy&apos;n newid</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A criterion of scope on which the change turns, such as &quot;C2 Closed within the dates&quot;</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>Revisit::ContactDialog</name>
    <message>
        <source>Contact with a victim</source>
        <translation>Cysylltiad â dioddefwr</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Such as 9/4/2014, 4/2014 or about 2014</source>
        <translation>Megis 9/4/2014, 4/2014 neu about 2014</translation>
    </message>
    <message>
        <source>Leave open what nobody has asked. What was recorded before stays on record.</source>
        <translation>Gadewch yn agored yr hyn nad oes neb wedi&apos;i ofyn. Mae&apos;r hyn a gofnodwyd o&apos;r blaen yn aros ar gofnod.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Heb ofyn</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No, asks not to be contacted</source>
        <translation>Na, yn gofyn i beidio â chael cysylltiad</translation>
    </message>
    <message>
        <source>Not looked into</source>
        <translation>Heb edrych i mewn iddo</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Dioddefwr</translation>
    </message>
    <message>
        <source>May the victim be contacted?</source>
        <translation>A ellir cysylltu â&apos;r dioddefwr?</translation>
    </message>
    <message>
        <source>Preferred way</source>
        <translation>Y ffordd a ffefrir</translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation>Trefniadau</translation>
    </message>
    <message>
        <source>When and how it is safe to be in touch</source>
        <translation>Pryd a sut y mae&apos;n ddiogel cysylltu</translation>
    </message>
    <message>
        <source>Was the victim told of the decision to take no further action?</source>
        <translation>A ddywedwyd wrth y dioddefwr am y penderfyniad i beidio â chymryd camau pellach?</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Gan bwy</translation>
    </message>
    <message>
        <source>Was the victim told of the right to have it looked at again?</source>
        <translation>A ddywedwyd wrth y dioddefwr am yr hawl i gael edrych arno eto?</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cysylltiad</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>Way to have it looked at again: %1. %2</source>
        <extracomment>%1 is the victim&apos;s way to have the decision looked at again, %2 advice on it</extracomment>
        <translation>Ffordd o gael edrych arno eto: %1. %2</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 9/4/2014, 4/2014 or 2014.</source>
        <translation>Nid dyddiad yw hwn. Ysgrifennwch ef fel 9/4/2014, 4/2014 neu 2014.</translation>
    </message>
</context>
<context>
    <name>Revisit::ContactWording</name>
    <message>
        <source>May be contacted</source>
        <translation>Gellir cysylltu</translation>
    </message>
    <message>
        <source>Asks not to be contacted</source>
        <translation>Yn gofyn i beidio â chael cysylltiad</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>gan %1</translation>
    </message>
    <message>
        <source>Recorded by %1, %2</source>
        <translation>Cofnodwyd gan %1, %2</translation>
    </message>
    <message>
        <source>told of the outcome: %1</source>
        <translation>dywedwyd wrth y dioddefwr am y canlyniad: %1</translation>
    </message>
    <message>
        <source>No referral was made</source>
        <translation>Ni wnaed atgyfeiriad</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>gwnaed %1</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>cydnabuwyd</translation>
    </message>
    <message>
        <source>not acknowledged yet</source>
        <translation>heb ei gydnabod eto</translation>
    </message>
</context>
<context>
    <name>Revisit::ControlFigure</name>
    <message>
        <source>%1
%2 %3</source>
        <extracomment>Read-out of a point: period, then figure and unit</extracomment>
        <translation>%1
%2 %3</translation>
    </message>
    <message>
        <source>Limits: %1 to %2</source>
        <extracomment>Limits of chance of a point on a control chart: from, to</extracomment>
        <translation>Terfynau: %1 i %2</translation>
    </message>
    <message>
        <source>Signal: %1</source>
        <extracomment>A point that says more than chance</extracomment>
        <translation>Arwydd: %1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Cymedr</translation>
    </message>
    <message>
        <source>Limits of chance</source>
        <translation>Terfynau siawns</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Arwydd</translation>
    </message>
    <message>
        <source>Out of</source>
        <extracomment>Headings of the table of a control chart</extracomment>
        <translation>Allan o</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Terfyn isaf</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Terfyn uchaf</translation>
    </message>
</context>
<context>
    <name>Revisit::ConveneDialog</name>
    <message>
        <source>Convene a panel</source>
        <translation>Cynnull panel</translation>
    </message>
    <message>
        <source>What the panel is asked to settle</source>
        <translation>Yr hyn y gofynnir i&apos;r panel ei setlo</translation>
    </message>
    <message numerus="yes">
        <source>It decides with at least %n member(s), one of them independent of the team and one at PIP 3 or PIP 4. Nobody signs the review off until it has closed.</source>
        <extracomment>The rule comes from the review form, H2</extracomment>
        <translation>
            <numerusform>Mae&apos;n penderfynu gydag o leiaf %n aelod, un ohonynt yn annibynnol ar y tîm ac un ar PIP 3 neu PIP 4. Nid oes neb yn cymeradwyo&apos;r adolygiad nes iddo gau.</numerusform>
            <numerusform>Mae&apos;n penderfynu gydag o leiaf %n aelod, un ohonynt yn annibynnol ar y tîm ac un ar PIP 3 neu PIP 4. Nid oes neb yn cymeradwyo&apos;r adolygiad nes iddo gau.</numerusform>
            <numerusform>Mae&apos;n penderfynu gydag o leiaf %n aelod, un ohonynt yn annibynnol ar y tîm ac un ar PIP 3 neu PIP 4. Nid oes neb yn cymeradwyo&apos;r adolygiad nes iddo gau.</numerusform>
            <numerusform>Mae&apos;n penderfynu gydag o leiaf %n aelod, un ohonynt yn annibynnol ar y tîm ac un ar PIP 3 neu PIP 4. Nid oes neb yn cymeradwyo&apos;r adolygiad nes iddo gau.</numerusform>
            <numerusform>Mae&apos;n penderfynu gydag o leiaf %n aelod, un ohonynt yn annibynnol ar y tîm ac un ar PIP 3 neu PIP 4. Nid oes neb yn cymeradwyo&apos;r adolygiad nes iddo gau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sits on</source>
        <translation>Yn eistedd ar</translation>
    </message>
    <message>
        <source>Convene it</source>
        <translation>Ei gynnull</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Aelodau</translation>
    </message>
    <message>
        <source>Another member</source>
        <translation>Aelod arall</translation>
    </message>
    <message>
        <source>Say what the panel is asked to settle.</source>
        <translation>Dywedwch yr hyn y gofynnir i&apos;r panel ei setlo.</translation>
    </message>
</context>
<context>
    <name>Revisit::Core</name>
    <message>
        <source>Choose a reason for the move.</source>
        <translation>Dewiswch reswm dros symud.</translation>
    </message>
    <message>
        <source>Say why the cases are moving.</source>
        <translation>Dywedwch pam mae&apos;r achosion yn symud.</translation>
    </message>
    <message>
        <source>%1 does not review cases.</source>
        <translation>Nid yw %1 yn adolygu achosion.</translation>
    </message>
    <message>
        <source>%1 has been signed off.</source>
        <translation>Mae %1 wedi&apos;i gymeradwyo.</translation>
    </message>
    <message>
        <source>%1: the officer took part in the original investigation.</source>
        <translation>%1: cymerodd y swyddog ran yn yr ymchwiliad gwreiddiol.</translation>
    </message>
    <message>
        <source>One of the cases is no longer there.</source>
        <translation>Nid yw un o&apos;r achosion yno mwyach.</translation>
    </message>
    <message>
        <source>Reassignment undone.</source>
        <translation>Dadwnaed yr ailddyrannu.</translation>
    </message>
    <message>
        <source>No work left</source>
        <translation>Dim gwaith ar ôl</translation>
    </message>
    <message>
        <source>Within capacity</source>
        <translation>O fewn capasiti</translation>
    </message>
    <message>
        <source>Near capacity</source>
        <translation>Yn agos at gapasiti</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Dros gapasiti</translation>
    </message>
    <message>
        <source>Caseload created</source>
        <translation>Crëwyd y llwyth achosion</translation>
    </message>
    <message>
        <source>Files imported</source>
        <translation>Mewnforiwyd ffeiliau</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Dadwnaed y mewnforio</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Agorwyd achos</translation>
    </message>
    <message>
        <source>Cases searched</source>
        <translation>Chwiliwyd am achosion</translation>
    </message>
    <message>
        <source>Cases exported</source>
        <translation>Allforiwyd achosion</translation>
    </message>
    <message>
        <source>Case printed</source>
        <translation>Argraffwyd achos</translation>
    </message>
    <message>
        <source>Case reference copied</source>
        <translation>Copïwyd cyfeirnod achos</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Ychwanegwyd nodyn</translation>
    </message>
    <message>
        <source>Case reassigned</source>
        <translation>Ailddyrannwyd achos</translation>
    </message>
    <message>
        <source>Review started</source>
        <translation>Dechreuwyd adolygiad</translation>
    </message>
    <message>
        <source>Review saved</source>
        <translation>Cadwyd adolygiad</translation>
    </message>
    <message>
        <source>Review submitted</source>
        <translation>Cyflwynwyd adolygiad</translation>
    </message>
    <message>
        <source>Review revised</source>
        <translation>Diwygiwyd adolygiad</translation>
    </message>
    <message>
        <source>Review signed off</source>
        <translation>Cymeradwywyd adolygiad</translation>
    </message>
    <message>
        <source>Review returned</source>
        <translation>Dychwelwyd adolygiad</translation>
    </message>
    <message>
        <source>Review escalated</source>
        <translation>Uwchgyfeiriwyd adolygiad</translation>
    </message>
    <message>
        <source>Referral made</source>
        <translation>Gwnaed atgyfeiriad</translation>
    </message>
    <message>
        <source>Referral acknowledged</source>
        <translation>Cydnabuwyd atgyfeiriad</translation>
    </message>
    <message>
        <source>Line of enquiry added</source>
        <translation>Ychwanegwyd trywydd ymholi</translation>
    </message>
    <message>
        <source>Line of enquiry moved on</source>
        <translation>Symudwyd trywydd ymholi ymlaen</translation>
    </message>
    <message>
        <source>Scope evaluated</source>
        <translation>Gwerthuswyd y cwmpas</translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation>Newidiwyd y flaenoriaeth</translation>
    </message>
    <message>
        <source>Persons combined</source>
        <translation>Cyfunwyd personau</translation>
    </message>
    <message>
        <source>Officer added</source>
        <translation>Ychwanegwyd swyddog</translation>
    </message>
    <message>
        <source>Desk taken</source>
        <translation>Cymerwyd y ddesg</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Gwrthodwyd mynediad</translation>
    </message>
    <message>
        <source>Audit trail opened</source>
        <translation>Agorwyd y trywydd archwilio</translation>
    </message>
    <message>
        <source>Audit trail verified</source>
        <translation>Gwiriwyd y trywydd archwilio</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>Allforiwyd y trywydd archwilio</translation>
    </message>
    <message>
        <source>Figures printed</source>
        <translation>Argraffwyd ffigurau</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Casglu</translation>
    </message>
    <message>
        <source>Alteration</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Darllen</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Datgelu</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Cyfuno</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Mynediad</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>Goruchwylio</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>Nid oes cofnod %1.</translation>
    </message>
    <message>
        <source>An export needs a handling marking.</source>
        <translation>Mae angen marc trin ar allforiad.</translation>
    </message>
    <message>
        <source>Say who the export is for.</source>
        <translation>Dywedwch ar gyfer pwy y mae&apos;r allforiad.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Ni ellir ysgrifennu&apos;r ffeil: %1.</translation>
    </message>
    <message>
        <source>Verifying that processing is lawful</source>
        <translation>Gwirio bod y prosesu&apos;n gyfreithlon</translation>
    </message>
    <message>
        <source>Self-monitoring, including internal discipline</source>
        <translation>Hunanfonitro, gan gynnwys disgyblaeth fewnol</translation>
    </message>
    <message>
        <source>Integrity and security of personal data</source>
        <translation>Cywirdeb a diogelwch data personol</translation>
    </message>
    <message>
        <source>Criminal proceedings</source>
        <translation>Achos troseddol</translation>
    </message>
    <message>
        <source>Say for which purpose you open the trail.</source>
        <translation>Dywedwch at ba ddiben yr ydych yn agor y trywydd.</translation>
    </message>
    <message>
        <source>Verification was stopped.</source>
        <translation>Stopiwyd y gwirio.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>Mae cofnod %1 ar goll.</translation>
    </message>
    <message>
        <source>Entry %1 was altered after it was written.</source>
        <translation>Newidiwyd cofnod %1 ar ôl ei ysgrifennu.</translation>
    </message>
    <message>
        <source>Entry %1 carries another entry&apos;s number.</source>
        <translation>Mae cofnod %1 yn cario rhif cofnod arall.</translation>
    </message>
    <message>
        <source>Entry %1 is older than the one before it.</source>
        <translation>Mae cofnod %1 yn hŷn na&apos;r un o&apos;i flaen.</translation>
    </message>
    <message>
        <source>Entry %1 says something else than its columns.</source>
        <translation>Mae cofnod %1 yn dweud rhywbeth gwahanol i&apos;w golofnau.</translation>
    </message>
    <message>
        <source>A value kept with entry %1 is not the one recorded.</source>
        <translation>Nid y gwerth a gofnodwyd yw gwerth a gedwir gyda chofnod %1.</translation>
    </message>
    <message>
        <source>Entry %1 and all after it are missing.</source>
        <translation>Mae cofnod %1 a phob un ar ei ôl ar goll.</translation>
    </message>
    <message>
        <source>The head of the trail does not match its %1 entries.</source>
        <translation>Nid yw pen y trywydd yn cyfateb i&apos;w %1 cofnod.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>heb ei gofnodi</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>tua %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>cyn %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>ar ôl %1</translation>
    </message>
    <message>
        <source>Say whether the note is a fact, an assessment, an opinion or intelligence.</source>
        <translation>Dywedwch a yw&apos;r nodyn yn ffaith, yn asesiad, yn farn neu&apos;n wybodaeth gudd.</translation>
    </message>
    <message>
        <source>Give the note a heading and a text.</source>
        <translation>Rhowch bennawd a thestun i&apos;r nodyn.</translation>
    </message>
    <message>
        <source>This case is no longer in the caseload.</source>
        <translation>Nid yw&apos;r achos hwn yn y llwyth achosion mwyach.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Heb ei ddechrau</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Yn cael ei adolygu</translation>
    </message>
    <message>
        <source>Awaiting sign-off</source>
        <translation>Yn aros am gymeradwyaeth</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Dychwelwyd</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Uwchgyfeiriwyd</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Cymeradwywyd</translation>
    </message>
    <message>
        <source>Offence alleged</source>
        <translation>Trosedd honedig</translation>
    </message>
    <message>
        <source>Offences alleged</source>
        <translation>Troseddau honedig</translation>
    </message>
    <message>
        <source>Reported to the police</source>
        <translation>Adroddwyd i&apos;r heddlu</translation>
    </message>
    <message>
        <source>Outcome not recorded</source>
        <translation>Canlyniad heb ei gofnodi</translation>
    </message>
    <message>
        <source>suspect not recorded</source>
        <translation>unigolyn dan amheuaeth heb ei gofnodi</translation>
    </message>
    <message>
        <source>Closed with no further action</source>
        <translation>Caewyd heb gamau pellach</translation>
    </message>
    <message>
        <source>Taken back from its reviewer</source>
        <translation>Cymerwyd yn ôl oddi wrth yr adolygydd</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Dyrannwyd i %1</translation>
    </message>
    <message>
        <source>Review %1 started</source>
        <translation>Dechreuwyd adolygiad %1</translation>
    </message>
    <message>
        <source>Review %1 submitted</source>
        <translation>Cyflwynwyd adolygiad %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nodyn: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The days between which a programme runs
----------
From the first to the last day of something, either of which may be &quot;not recorded&quot;</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Live risk indicated</source>
        <translation>Arwydd o risg fyw</translation>
    </message>
    <message>
        <source>Rape alleged</source>
        <translation>Honiad o dreisio</translation>
    </message>
    <message>
        <source>Victim may have been under 13</source>
        <translation>Gallai&apos;r dioddefwr fod o dan 13 oed</translation>
    </message>
    <message>
        <source>Three or more suspects</source>
        <translation>Tri neu fwy o unigolion dan amheuaeth</translation>
    </message>
    <message>
        <source>Suspect also in another case</source>
        <translation>Unigolyn dan amheuaeth hefyd mewn achos arall</translation>
    </message>
    <message>
        <source>Contact offence, two or more suspects identified</source>
        <translation>Trosedd gyswllt, dau neu fwy o unigolion dan amheuaeth wedi&apos;u hadnabod</translation>
    </message>
    <message>
        <source>No rule for a higher priority applies</source>
        <translation>Nid oes rheol dros flaenoriaeth uwch yn gymwys</translation>
    </message>
    <message>
        <source>Set by an officer</source>
        <translation>Gosodwyd gan swyddog</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Heb ei asesu eto</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Dywedwch beth sydd i&apos;w wneud.</translation>
    </message>
    <message>
        <source>The estimate cannot be below zero.</source>
        <translation>Ni all yr amcangyfrif fod yn llai na sero.</translation>
    </message>
    <message>
        <source>For allocation</source>
        <translation>I&apos;w ddyrannu</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Dyrannwyd</translation>
    </message>
    <message>
        <source>Resulted</source>
        <translation>Cafwyd canlyniad</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Ffeiliwyd</translation>
    </message>
    <message>
        <source>A line of enquiry that is &quot;%1&quot; cannot become &quot;%2&quot;.</source>
        <translation>Ni all trywydd ymholi sy&apos;n &quot;%1&quot; ddod yn &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Choose who the line of enquiry goes to.</source>
        <translation>Dewiswch at bwy y mae&apos;r trywydd ymholi&apos;n mynd.</translation>
    </message>
    <message>
        <source>Say what the line of enquiry has shown.</source>
        <translation>Dywedwch beth y mae&apos;r trywydd ymholi wedi&apos;i ddangos.</translation>
    </message>
    <message>
        <source>This line of enquiry is not in the caseload.</source>
        <translation>Nid yw&apos;r trywydd ymholi hwn yn y llwyth achosion.</translation>
    </message>
    <message>
        <source>Someone else has changed this line of enquiry. Reload it and try again.</source>
        <translation>Mae rhywun arall wedi newid y trywydd ymholi hwn. Ail-lwythwch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 has no header row to name its columns.</source>
        <translation>Nid oes gan %1 res bennawd i enwi ei cholofnau.</translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot;. Load the file of cases first, or correct the reference.</source>
        <translation>Nid oes achos &quot;%1&quot;. Llwythwch ffeil yr achosion yn gyntaf, neu cywirwch y cyfeirnod.</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Cyfeirnod yr achos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Source system</source>
        <translation>System ffynhonnell</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Heddlu</translation>
    </message>
    <message>
        <source>Area at the time</source>
        <translation>Ardal ar y pryd</translation>
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
        <translation>Trosedd o</translation>
    </message>
    <message>
        <source>Offence to</source>
        <translation>Trosedd hyd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Caewyd</translation>
    </message>
    <message>
        <source>Who decided: police or CPS</source>
        <translation>Pwy a benderfynodd: yr heddlu neu Wasanaeth Erlyn y Goron</translation>
    </message>
    <message>
        <source>Name of the decision maker</source>
        <translation>Enw&apos;r sawl a benderfynodd</translation>
    </message>
    <message>
        <source>Rank of the decision maker</source>
        <translation>Rheng y sawl a benderfynodd</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Rheswm dros gau</translation>
    </message>
    <message>
        <source>Rationale for closing</source>
        <translation>Rhesymeg dros gau</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>Previously reviewed</source>
        <translation>Adolygwyd o&apos;r blaen</translation>
    </message>
    <message>
        <source>Person identifier</source>
        <translation>Dynodydd person</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Rhyw</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Age at the offence</source>
        <translation>Oed adeg y drosedd</translation>
    </message>
    <message>
        <source>Ethnicity, self-defined</source>
        <translation>Ethnigrwydd, hunanddiffiniedig</translation>
    </message>
    <message>
        <source>Ethnicity, officer-defined</source>
        <translation>Ethnigrwydd, yn ôl swyddog</translation>
    </message>
    <message>
        <source>Ethnicity as recorded</source>
        <translation>Ethnigrwydd fel y&apos;i cofnodwyd</translation>
    </message>
    <message>
        <source>Source of the ethnicity</source>
        <translation>Ffynhonnell yr ethnigrwydd</translation>
    </message>
    <message>
        <source>Why the ethnicity is missing</source>
        <translation>Pam y mae&apos;r ethnigrwydd ar goll</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Cenedligrwydd</translation>
    </message>
    <message>
        <source>Suspect identified</source>
        <translation>Unigolyn dan amheuaeth wedi&apos;i adnabod</translation>
    </message>
    <message>
        <source>Suspect alive</source>
        <translation>Unigolyn dan amheuaeth yn fyw</translation>
    </message>
    <message>
        <source>Role of the suspect</source>
        <translation>Rôl yr unigolyn dan amheuaeth</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Disgrifiad</translation>
    </message>
    <message>
        <source>Relation to the suspect</source>
        <translation>Perthynas â&apos;r unigolyn dan amheuaeth</translation>
    </message>
    <message>
        <source>Part as recorded</source>
        <translation>Rhan fel y&apos;i cofnodwyd</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Trosedd</translation>
    </message>
    <message>
        <source>Offence as recorded</source>
        <translation>Trosedd fel y&apos;i cofnodwyd</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Outcome as recorded</source>
        <translation>Canlyniad fel y&apos;i cofnodwyd</translation>
    </message>
    <message>
        <source>Outcome decided on</source>
        <translation>Dyddiad penderfynu&apos;r canlyniad</translation>
    </message>
    <message>
        <source>Officer identifier</source>
        <translation>Dynodydd swyddog</translation>
    </message>
    <message>
        <source>Staff reference</source>
        <translation>Cyfeirnod staff</translation>
    </message>
    <message>
        <source>Rank as recorded</source>
        <translation>Rheng fel y&apos;i cofnodwyd</translation>
    </message>
    <message>
        <source>Unit as recorded</source>
        <translation>Uned fel y&apos;i cofnodwyd</translation>
    </message>
    <message>
        <source>Assigned from</source>
        <translation>Dyrannwyd o</translation>
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
        <translation>Swyddogion gwreiddiol</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Canlyniadau</translation>
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
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>not in the list; kept as written</source>
        <translation>ddim yn y rhestr; cadwyd fel y&apos;i hysgrifennwyd</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; has no part for the file %2. It expects files named %3.</source>
        <translation>Nid oes gan broffil &quot;%1&quot; ran ar gyfer ffeil %2. Mae&apos;n disgwyl ffeiliau o&apos;r enw %3.</translation>
    </message>
    <message>
        <source>Name at least one file to import.</source>
        <translation>Enwch o leiaf un ffeil i&apos;w mewnforio.</translation>
    </message>
    <message>
        <source>The rows of %1 do not add up, so nothing was imported.</source>
        <translation>Nid yw rhesi %1 yn adio&apos;n gywir, felly ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be unpacked to its end. Copy it again; nothing was imported.</source>
        <translation>Mae %1 wedi&apos;i difrodi: ni ellir ei dadbacio i&apos;w diwedd. Copïwch hi eto; ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>The file says two different things of this record. Keep the row that is right.</source>
        <translation>Mae&apos;r ffeil yn dweud dau beth gwahanol am y cofnod hwn. Cadwch y rhes gywir.</translation>
    </message>
    <message>
        <source>A case with this reference is there already and was not loaded by this profile.</source>
        <translation>Mae achos â&apos;r cyfeirnod hwn yno eisoes ac nid y proffil hwn a&apos;i llwythodd.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was imported.</source>
        <translation>Stopiwyd y mewnforio; ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Nid oes ffeil %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>Ffolder yw %1, nid ffeil.</translation>
    </message>
    <message>
        <source>%1 could not be opened for reading.</source>
        <translation>Nid oedd modd agor %1 i&apos;w darllen.</translation>
    </message>
    <message>
        <source>No review officer has the staff reference &quot;%1&quot;.</source>
        <translation>Nid oes gan unrhyw swyddog adolygu y cyfeirnod staff &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The case is assigned already. Reassign it in the window, where a reason is given.</source>
        <translation>Mae&apos;r achos wedi&apos;i ddyrannu eisoes. Ailddyrannwch ef yn y ffenestr, lle rhoddir rheswm.</translation>
    </message>
    <message>
        <source>This officer took part in the original case.</source>
        <translation>Cymerodd y swyddog hwn ran yn yr achos gwreiddiol.</translation>
    </message>
    <message>
        <source>This person is not a suspect of the case. Load the file of suspects first, or correct the identifier.</source>
        <translation>Nid yw&apos;r person hwn dan amheuaeth yn yr achos. Llwythwch ffeil yr unigolion dan amheuaeth yn gyntaf, neu cywirwch y dynodydd.</translation>
    </message>
    <message>
        <source>The profile has a file that feeds &quot;%1&quot;. Write cases, suspects, victims, original_officers, outcomes or assignments.</source>
        <translation>Mae gan y proffil ffeil sy&apos;n bwydo &quot;%1&quot;. Ysgrifennwch cases, suspects, victims, original_officers, outcomes neu assignments.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of %2. Fields are: %3.</source>
        <translation>Nid yw &quot;%1&quot; yn faes o %2. Y meysydd yw: %3.</translation>
    </message>
    <message>
        <source>Rows of %1 have no key: take &quot;key&quot; out of the profile.</source>
        <translation>Nid oes allwedd gan resi %1: tynnwch &quot;key&quot; o&apos;r proffil.</translation>
    </message>
    <message>
        <source>The key of %1 names the column &quot;%2&quot;, which is mapped to no field.</source>
        <translation>Mae allwedd %1 yn enwi colofn &quot;%2&quot;, nad yw wedi&apos;i mapio i unrhyw faes.</translation>
    </message>
    <message>
        <source>No column of %1 is mapped to &quot;%2&quot;, which every row needs.</source>
        <translation>Nid oes colofn o %1 wedi&apos;i mapio i &quot;%2&quot;, sydd ei angen ar bob rhes.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Write auto, UTF-8, Windows-1252, UTF-16LE or UTF-16BE.</source>
        <translation>Nid yw amgodiad &quot;%1&quot; yn hysbys. Ysgrifennwch auto, UTF-8, Windows-1252, UTF-16LE neu UTF-16BE.</translation>
    </message>
    <message>
        <source>The profile does not say which files feed %1 (&quot;match&quot;).</source>
        <translation>Nid yw&apos;r proffil yn dweud pa ffeiliau sy&apos;n bwydo %1 (&quot;match&quot;).</translation>
    </message>
    <message>
        <source>The profile is not JSON: %1 at byte %2.</source>
        <translation>Nid JSON yw&apos;r proffil: %1 ar feit %2.</translation>
    </message>
    <message>
        <source>The profile has no name.</source>
        <translation>Nid oes enw gan y proffil.</translation>
    </message>
    <message>
        <source>The profile describes no file.</source>
        <translation>Nid yw&apos;r proffil yn disgrifio unrhyw ffeil.</translation>
    </message>
    <message>
        <source>The profile %1 could not be read.</source>
        <translation>Nid oedd modd darllen proffil %1.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;, which the profile names. Check that it is the right file, or change the profile.</source>
        <translation>Nid oes gan %1 golofn &quot;%2&quot;, y mae&apos;r proffil yn ei henwi. Gwiriwch mai dyma&apos;r ffeil gywir, neu newidiwch y proffil.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column %2 is not a whole number.</source>
        <translation>Nid rhif cyfan yw &quot;%1&quot; yng ngholofn %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column %2 is not a date in the form %3. Correct it, or add its form to the profile.</source>
        <translation>Nid dyddiad ar ffurf %3 yw &quot;%1&quot; yng ngholofn %2. Cywirwch ef, neu ychwanegwch ei ffurf at y proffil.</translation>
    </message>
    <message>
        <source>The row says nothing for &quot;%1&quot;.</source>
        <translation>Nid yw&apos;r rhes yn dweud dim am &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2. A separator may be missing, or stand inside a text without quotation marks.</source>
        <translation>Celloedd yn y rhes: %1; yn y pennawd: %2. Gallai gwahanydd fod ar goll, neu sefyll y tu mewn i destun heb ddyfynodau.</translation>
    </message>
    <message>
        <source>The row has a zero byte. Export it anew from the source system.</source>
        <translation>Mae beit sero yn y rhes. Allforiwch hi o&apos;r newydd o&apos;r system ffynhonnell.</translation>
    </message>
    <message>
        <source>The row has bytes that are not UTF-8. Name the right encoding in the profile, such as Windows-1252.</source>
        <translation>Mae beitiau yn y rhes nad ydynt yn UTF-8. Enwch yr amgodiad cywir yn y proffil, megis Windows-1252.</translation>
    </message>
    <message>
        <source>A quotation mark on this line is never closed. Close it, or write it twice if it is part of the text.</source>
        <translation>Nid yw dyfynnod ar y llinell hon byth yn cau. Caewch ef, neu ysgrifennwch ef ddwywaith os yw&apos;n rhan o&apos;r testun.</translation>
    </message>
    <message>
        <source>The row is longer than 4 MB. A quotation mark may be missing further up.</source>
        <translation>Mae&apos;r rhes yn hwy na 4 MB. Gallai dyfynnod fod ar goll yn uwch i fyny.</translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation>Nid oes mewnforiad o&apos;r fath.</translation>
    </message>
    <message>
        <source>This import has been undone already.</source>
        <translation>Dadwnaed y mewnforiad hwn eisoes.</translation>
    </message>
    <message>
        <source>Later imports build on this one. Undo them first, the newest before the others.</source>
        <translation>Mae mewnforiadau diweddarach yn adeiladu ar hwn. Dadwnewch nhw yn gyntaf, y diweddaraf cyn y lleill.</translation>
    </message>
    <message numerus="yes">
        <source>Work has begun on %n case(s) of this import, so it can no longer be undone.</source>
        <translation>
            <numerusform>Mae gwaith wedi dechrau ar achosion o&apos;r mewnforiad hwn (%n), felly ni ellir ei ddadwneud mwyach.</numerusform>
            <numerusform>Mae gwaith wedi dechrau ar achosion o&apos;r mewnforiad hwn (%n), felly ni ellir ei ddadwneud mwyach.</numerusform>
            <numerusform>Mae gwaith wedi dechrau ar achosion o&apos;r mewnforiad hwn (%n), felly ni ellir ei ddadwneud mwyach.</numerusform>
            <numerusform>Mae gwaith wedi dechrau ar achosion o&apos;r mewnforiad hwn (%n), felly ni ellir ei ddadwneud mwyach.</numerusform>
            <numerusform>Mae gwaith wedi dechrau ar achosion o&apos;r mewnforiad hwn (%n), felly ni ellir ei ddadwneud mwyach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review officers, team leads and auditors can open cases.</source>
        <translation>Gall swyddogion adolygu, arweinwyr tîm ac archwilwyr agor achosion.</translation>
    </message>
    <message>
        <source>Review officers and team leads can review cases.</source>
        <translation>Gall swyddogion adolygu ac arweinwyr tîm adolygu achosion.</translation>
    </message>
    <message>
        <source>Team leads can sign off reviews.</source>
        <translation>Gall arweinwyr tîm gymeradwyo adolygiadau.</translation>
    </message>
    <message>
        <source>Team leads can reassign cases.</source>
        <translation>Gall arweinwyr tîm ailddyrannu achosion.</translation>
    </message>
    <message>
        <source>Team leads can import cases.</source>
        <translation>Gall arweinwyr tîm fewnforio achosion.</translation>
    </message>
    <message>
        <source>Team leads can export cases.</source>
        <translation>Gall arweinwyr tîm allforio achosion.</translation>
    </message>
    <message>
        <source>Team leads, analysts and auditors can see the workload.</source>
        <translation>Gall arweinwyr tîm, dadansoddwyr ac archwilwyr weld y llwyth gwaith.</translation>
    </message>
    <message>
        <source>Team leads, analysts and auditors can see the dashboard.</source>
        <translation>Gall arweinwyr tîm, dadansoddwyr ac archwilwyr weld y dangosfwrdd.</translation>
    </message>
    <message>
        <source>Auditors and team leads can see the audit trail.</source>
        <translation>Gall archwilwyr ac arweinwyr tîm weld y trywydd archwilio.</translation>
    </message>
    <message>
        <source>Administrators can manage officers.</source>
        <translation>Gall gweinyddwyr reoli swyddogion.</translation>
    </message>
    <message>
        <source>Review officer</source>
        <translation>Swyddog adolygu</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Arweinydd tîm</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Dadansoddwr</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Archwiliwr</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Gweinyddwr</translation>
    </message>
    <message>
        <source>This officer is no longer active.</source>
        <translation>Nid yw&apos;r swyddog hwn yn weithredol mwyach.</translation>
    </message>
    <message>
        <source>This referral is not in the caseload.</source>
        <translation>Nid yw&apos;r atgyfeiriad hwn yn y llwyth achosion.</translation>
    </message>
    <message>
        <source>This referral was acknowledged already.</source>
        <translation>Cydnabuwyd yr atgyfeiriad hwn eisoes.</translation>
    </message>
    <message>
        <source>Someone else has changed this referral. Reload it and try again.</source>
        <translation>Mae rhywun arall wedi newid yr atgyfeiriad hwn. Ail-lwythwch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Choose what kind of referral this is.</source>
        <translation>Dewiswch pa fath o atgyfeiriad yw hwn.</translation>
    </message>
    <message>
        <source>Say which body the referral goes to.</source>
        <translation>Dywedwch at ba gorff y mae&apos;r atgyfeiriad yn mynd.</translation>
    </message>
    <message>
        <source>Question &quot;%1&quot; of the form lacks an id, a text or a known type (&quot;%2&quot;).</source>
        <translation>Nid oes gan gwestiwn &quot;%1&quot; y ffurflen id, testun neu fath hysbys (&quot;%2&quot;).</translation>
    </message>
    <message>
        <source>The form is not JSON: %1 at byte %2.</source>
        <translation>Nid JSON yw&apos;r ffurflen: %1 ar feit %2.</translation>
    </message>
    <message>
        <source>This edition of Revisit does not have the form &quot;%1&quot;.</source>
        <translation>Nid oes gan y rhifyn hwn o Revisit y ffurflen &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Cyflwynwyd</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Disodlwyd</translation>
    </message>
    <message>
        <source>This case is not in the caseload.</source>
        <translation>Nid yw&apos;r achos hwn yn y llwyth achosion.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Heb ei ateb eto.</translation>
    </message>
    <message>
        <source>Only an officer who can confirm this may review the case.</source>
        <translation>Dim ond swyddog a all gadarnhau hyn a gaiff adolygu&apos;r achos.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>Nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Nodau sydd eu hangen o leiaf: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) are allowed.</source>
        <translation>
            <numerusform>Nodau a ganiateir ar y mwyaf: %n.</numerusform>
            <numerusform>Nodau a ganiateir ar y mwyaf: %n.</numerusform>
            <numerusform>Nodau a ganiateir ar y mwyaf: %n.</numerusform>
            <numerusform>Nodau a ganiateir ar y mwyaf: %n.</numerusform>
            <numerusform>Nodau a ganiateir ar y mwyaf: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which material could not be had.</source>
        <translation>Dywedwch pa ddeunydd nad oedd modd ei gael.</translation>
    </message>
    <message>
        <source>Immediate safeguarding needs its referral.</source>
        <translation>Mae angen atgyfeiriad ar gyfer diogelu ar unwaith.</translation>
    </message>
    <message>
        <source>A case with an unknown criterion cannot be put out of scope.</source>
        <translation>Ni ellir rhoi achos â maen prawf anhysbys y tu allan i&apos;r cwmpas.</translation>
    </message>
    <message>
        <source>There is no submitted review of this case to revise.</source>
        <translation>Nid oes adolygiad o&apos;r achos hwn wedi&apos;i gyflwyno i&apos;w ddiwygio.</translation>
    </message>
    <message>
        <source>A review that is signed off can be reopened by a team lead.</source>
        <translation>Gall arweinydd tîm ailagor adolygiad sydd wedi&apos;i gymeradwyo.</translation>
    </message>
    <message>
        <source>Only %1 can revise this review.</source>
        <translation>Dim ond %1 a all ddiwygio&apos;r adolygiad hwn.</translation>
    </message>
    <message>
        <source>Say why the review is changed.</source>
        <translation>Dywedwch pam y newidir yr adolygiad.</translation>
    </message>
    <message>
        <source>The ruleset &quot;%1&quot; lacks a name, a window or its criteria.</source>
        <translation>Nid oes gan y set reolau &quot;%1&quot; enw, ffenestr neu feini prawf.</translation>
    </message>
    <message>
        <source>This review was changed elsewhere. Reload it; what you typed is still here.</source>
        <translation>Newidiwyd yr adolygiad hwn mewn man arall. Ail-lwythwch ef; mae&apos;r hyn a deipiwyd gennych yma o hyd.</translation>
    </message>
    <message>
        <source>This review is not in the caseload.</source>
        <translation>Nid yw&apos;r adolygiad hwn yn y llwyth achosion.</translation>
    </message>
    <message>
        <source>Only %1 can write in this review.</source>
        <translation>Dim ond %1 a all ysgrifennu yn yr adolygiad hwn.</translation>
    </message>
    <message>
        <source>A suspect&apos;s case ended without further action.</source>
        <translation>Daeth achos unigolyn dan amheuaeth i ben heb gamau pellach.</translation>
    </message>
    <message>
        <source>No suspect&apos;s case ended without further action.</source>
        <translation>Ni ddaeth achos unrhyw unigolyn dan amheuaeth i ben heb gamau pellach.</translation>
    </message>
    <message>
        <source>The outcome for the suspects is not recorded.</source>
        <translation>Nid yw&apos;r canlyniad i&apos;r unigolion dan amheuaeth wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>Closed %1; the window is %2 to %3.</source>
        <translation>Caewyd %1; y ffenestr yw %2 i %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspect(s), identified or not.</source>
        <translation>
            <numerusform>Unigolion dan amheuaeth, wedi&apos;u hadnabod ai peidio: %n.</numerusform>
            <numerusform>Unigolion dan amheuaeth, wedi&apos;u hadnabod ai peidio: %n.</numerusform>
            <numerusform>Unigolion dan amheuaeth, wedi&apos;u hadnabod ai peidio: %n.</numerusform>
            <numerusform>Unigolion dan amheuaeth, wedi&apos;u hadnabod ai peidio: %n.</numerusform>
            <numerusform>Unigolion dan amheuaeth, wedi&apos;u hadnabod ai peidio: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s) under 18 at the time.</source>
        <translation>
            <numerusform>Dioddefwyr o dan 18 oed ar y pryd: %n.</numerusform>
            <numerusform>Dioddefwyr o dan 18 oed ar y pryd: %n.</numerusform>
            <numerusform>Dioddefwyr o dan 18 oed ar y pryd: %n.</numerusform>
            <numerusform>Dioddefwyr o dan 18 oed ar y pryd: %n.</numerusform>
            <numerusform>Dioddefwyr o dan 18 oed ar y pryd: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No victim is recorded.</source>
        <translation>Nid oes dioddefwr wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>The age of a victim at the time is not known.</source>
        <translation>Nid yw oed dioddefwr ar y pryd yn hysbys.</translation>
    </message>
    <message>
        <source>A contact offence is recorded.</source>
        <translation>Mae trosedd gyswllt wedi&apos;i chofnodi.</translation>
    </message>
    <message>
        <source>No contact offence is recorded.</source>
        <translation>Nid oes trosedd gyswllt wedi&apos;i chofnodi.</translation>
    </message>
    <message>
        <source>Whether there was a contact offence is not recorded.</source>
        <translation>Nid yw wedi&apos;i gofnodi a fu trosedd gyswllt.</translation>
    </message>
    <message>
        <source>A sexual offence is recorded.</source>
        <translation>Mae trosedd rywiol wedi&apos;i chofnodi.</translation>
    </message>
    <message>
        <source>No sexual offence is recorded.</source>
        <translation>Nid oes trosedd rywiol wedi&apos;i chofnodi.</translation>
    </message>
    <message>
        <source>The offence is not recorded.</source>
        <translation>Nid yw&apos;r drosedd wedi&apos;i chofnodi.</translation>
    </message>
    <message>
        <source>A suspect is believed to be alive.</source>
        <translation>Credir bod unigolyn dan amheuaeth yn fyw.</translation>
    </message>
    <message>
        <source>All suspects are recorded as dead.</source>
        <translation>Cofnodir bod pob unigolyn dan amheuaeth wedi marw.</translation>
    </message>
    <message>
        <source>Whether the suspects are alive is not recorded.</source>
        <translation>Nid yw wedi&apos;i gofnodi a yw&apos;r unigolion dan amheuaeth yn fyw.</translation>
    </message>
    <message>
        <source>Not independently reviewed before.</source>
        <translation>Heb ei adolygu&apos;n annibynnol o&apos;r blaen.</translation>
    </message>
    <message>
        <source>Independently reviewed before.</source>
        <translation>Adolygwyd yn annibynnol o&apos;r blaen.</translation>
    </message>
    <message>
        <source>Whether it was reviewed before is not recorded.</source>
        <translation>Nid yw wedi&apos;i gofnodi a adolygwyd ef o&apos;r blaen.</translation>
    </message>
    <message>
        <source>In England or Wales.</source>
        <translation>Yng Nghymru neu Loegr.</translation>
    </message>
    <message>
        <source>Not in England or Wales.</source>
        <translation>Nid yng Nghymru na Lloegr.</translation>
    </message>
    <message>
        <source>The force is not recorded.</source>
        <translation>Nid yw&apos;r heddlu wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>The setting is one of the definition&apos;s.</source>
        <translation>Mae&apos;r lleoliad yn un o rai&apos;r diffiniad.</translation>
    </message>
    <message>
        <source>The setting is not one of the definition&apos;s.</source>
        <translation>Nid yw&apos;r lleoliad yn un o rai&apos;r diffiniad.</translation>
    </message>
    <message>
        <source>The setting is not recorded.</source>
        <translation>Nid yw&apos;r lleoliad wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>No further action by police or CPS</source>
        <translation>Dim camau pellach gan yr heddlu na Gwasanaeth Erlyn y Goron</translation>
    </message>
    <message>
        <source>Closed within the dates</source>
        <translation>Caewyd o fewn y dyddiadau</translation>
    </message>
    <message>
        <source>Two or more suspects</source>
        <translation>Dau neu fwy o unigolion dan amheuaeth</translation>
    </message>
    <message>
        <source>A child victim</source>
        <translation>Dioddefwr sy&apos;n blentyn</translation>
    </message>
    <message>
        <source>Sexual offence</source>
        <translation>Trosedd rywiol</translation>
    </message>
    <message>
        <source>A suspect believed alive</source>
        <translation>Unigolyn dan amheuaeth y credir ei fod yn fyw</translation>
    </message>
    <message>
        <source>Not independently reviewed before</source>
        <translation>Heb ei adolygu&apos;n annibynnol o&apos;r blaen</translation>
    </message>
    <message>
        <source>In England or Wales</source>
        <translation>Yng Nghymru neu Loegr</translation>
    </message>
    <message>
        <source>Within the definition</source>
        <translation>O fewn y diffiniad</translation>
    </message>
    <message>
        <source>Nobody signs off their own review.</source>
        <translation>Nid oes neb yn cymeradwyo ei adolygiad ei hun.</translation>
    </message>
    <message>
        <source>This review is not waiting for a sign-off.</source>
        <translation>Nid yw&apos;r adolygiad hwn yn aros am gymeradwyaeth.</translation>
    </message>
    <message numerus="yes">
        <source>Give the reason in at least %n character(s).</source>
        <translation>
            <numerusform>Rhowch y rheswm; nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Rhowch y rheswm; nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Rhowch y rheswm; nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Rhowch y rheswm; nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Rhowch y rheswm; nodau sydd eu hangen o leiaf: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Cytuno</translation>
    </message>
    <message>
        <source>Agree with changes</source>
        <translation>Cytuno gyda newidiadau</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Dychwelyd</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Uwchgyfeirio</translation>
    </message>
    <message>
        <source>You took part in the original case and cannot review it.</source>
        <translation>Cymeroch ran yn yr achos gwreiddiol ac ni allwch ei adolygu.</translation>
    </message>
    <message>
        <source>This case is not assigned to you.</source>
        <translation>Nid yw&apos;r achos hwn wedi&apos;i ddyrannu i chi.</translation>
    </message>
    <message>
        <source>%1 is reviewing this case.</source>
        <translation>Mae %1 yn adolygu&apos;r achos hwn.</translation>
    </message>
    <message>
        <source>The review of this case was submitted. Revise it to change it.</source>
        <translation>Cyflwynwyd adolygiad yr achos hwn. Diwygiwch ef i&apos;w newid.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing or cannot stand: %1. Nothing was submitted.</source>
        <translation>
            <numerusform>Atebion sydd ar goll neu na allant sefyll (%n): %1. Ni chyflwynwyd dim.</numerusform>
            <numerusform>Atebion sydd ar goll neu na allant sefyll (%n): %1. Ni chyflwynwyd dim.</numerusform>
            <numerusform>Atebion sydd ar goll neu na allant sefyll (%n): %1. Ni chyflwynwyd dim.</numerusform>
            <numerusform>Atebion sydd ar goll neu na allant sefyll (%n): %1. Ni chyflwynwyd dim.</numerusform>
            <numerusform>Atebion sydd ar goll neu na allant sefyll (%n): %1. Ni chyflwynwyd dim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 can submit this review.</source>
        <translation>Dim ond %1 a all gyflwyno&apos;r adolygiad hwn.</translation>
    </message>
    <message>
        <source>Choose a decision.</source>
        <translation>Dewiswch benderfyniad.</translation>
    </message>
    <message>
        <source>This review was changed or submitted elsewhere. Reload it and try again.</source>
        <translation>Newidiwyd neu cyflwynwyd yr adolygiad hwn mewn man arall. Ail-lwythwch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>No copy of the caseload could be made beside it, so it was left as it is. Is there room on the disk?</source>
        <translation>Nid oedd modd gwneud copi o&apos;r llwyth achosion wrth ei ochr, felly gadawyd ef fel y mae. A oes lle ar y ddisg?</translation>
    </message>
    <message>
        <source>There is no caseload at %1.</source>
        <translation>Nid oes llwyth achosion yn %1.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Check that the folder exists and that you may write to it.</source>
        <translation>Nid oedd modd agor %1. Gwiriwch fod y ffolder yn bodoli a bod gennych hawl i ysgrifennu iddi.</translation>
    </message>
    <message>
        <source>The case database could not be reached.</source>
        <translation>Nid oedd modd cyrraedd cronfa ddata&apos;r achosion.</translation>
    </message>
    <message>
        <source>%1 is not a Revisit caseload.</source>
        <translation>Nid llwyth achosion Revisit yw %1.</translation>
    </message>
    <message>
        <source>This caseload was last used by a newer edition of Revisit (schema %1; this edition knows %2). Update Revisit to open it; nothing has been changed.</source>
        <translation>Defnyddiwyd y llwyth achosion hwn ddiwethaf gan rifyn mwy newydd o Revisit (sgema %1; mae&apos;r rhifyn hwn yn adnabod %2). Diweddarwch Revisit i&apos;w agor; nid oes dim wedi&apos;i newid.</translation>
    </message>
    <message>
        <source>Schema step %1 of this caseload is not the one this edition of Revisit ships. Open it with the edition that made it; nothing has been changed.</source>
        <translation>Nid cam sgema %1 y llwyth achosion hwn yw&apos;r un a ddaw gyda&apos;r rhifyn hwn o Revisit. Agorwch ef gyda&apos;r rhifyn a&apos;i gwnaeth; nid oes dim wedi&apos;i newid.</translation>
    </message>
    <message>
        <source>The database is in use. Please try again in a moment.</source>
        <translation>Mae&apos;r gronfa ddata yn cael ei defnyddio. Rhowch gynnig arall arni ymhen ennyd.</translation>
    </message>
    <message>
        <source>Someone else has changed this record. Reload it and try again.</source>
        <translation>Mae rhywun arall wedi newid y cofnod hwn. Ail-lwythwch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The database did not accept these values.</source>
        <translation>Ni dderbyniodd y gronfa ddata y gwerthoedd hyn.</translation>
    </message>
    <message>
        <source>The database reported an unexpected error.</source>
        <translation>Adroddodd y gronfa ddata wall annisgwyl.</translation>
    </message>
    <message>
        <source>Left at the end of %1</source>
        <translation>Ar ôl ar ddiwedd %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Why a case moves: the reason from the list, and in own words
----------
Who voted on a panel, and for what</extracomment>
        <translation>%1: %2</translation>
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
        <extracomment>Date and time, as in &quot;9 Apr 2026, 10:42&quot;
----------
What is wrong, and in which year or team: &quot;Area: not filled in, 2014&quot;
----------
What a list of cases shows: a measure, then the period or the team</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Nid oedd modd ysgrifennu %1.</translation>
    </message>
    <message>
        <source>A report needs a handling marking.</source>
        <translation>Mae angen marc trin ar adroddiad.</translation>
    </message>
    <message>
        <source>Figures exported</source>
        <translation>Allforiwyd ffigurau</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
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
        <source>Why this priority</source>
        <translation>Pam y flaenoriaeth hon</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Adolygydd</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dyddiad cau</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>The export was stopped; no file is left.</source>
        <translation>Stopiwyd yr allforio; nid oes ffeil ar ôl.</translation>
    </message>
    <message>
        <source>There is a risk: make the referral, or say below why there is none and who agreed.</source>
        <translation>Mae risg: gwnewch yr atgyfeiriad, neu dywedwch isod pam nad oes un a phwy a gytunodd.</translation>
    </message>
    <message>
        <source>Name the team lead who agreed that no referral is needed.</source>
        <translation>Enwch yr arweinydd tîm a gytunodd nad oes angen atgyfeiriad.</translation>
    </message>
    <message>
        <source>Name the evidence for this finding.</source>
        <translation>Enwch y dystiolaeth dros y canfyddiad hwn.</translation>
    </message>
    <message>
        <source>Make the referral to professional standards: in part C, &quot;Make a referral&quot;.</source>
        <translation>Gwnewch yr atgyfeiriad at safonau proffesiynol: yn rhan C, &quot;Gwneud atgyfeiriad&quot;.</translation>
    </message>
    <message>
        <source>Further enquiries need at least one line of enquiry with an owner and a due date.</source>
        <translation>Mae angen o leiaf un trywydd ymholi â pherchennog a dyddiad cau ar gyfer ymholiadau pellach.</translation>
    </message>
    <message>
        <source>A reinvestigation needs at least one line of enquiry.</source>
        <translation>Mae angen o leiaf un trywydd ymholi ar gyfer ailymchwiliad.</translation>
    </message>
    <message>
        <source>Raise the enquiry that is to retrieve the material.</source>
        <translation>Codwch yr ymholiad a fydd yn nôl y deunydd.</translation>
    </message>
    <message>
        <source>Make the referral to the NCA: it is the entry of the disclosure.</source>
        <translation>Gwnewch yr atgyfeiriad i&apos;r NCA: dyna gofnod y datgeliad.</translation>
    </message>
    <message>
        <source>&quot;Already reviewed&quot; needs a yes here, and by whom.</source>
        <translation>Mae angen &quot;ie&quot; yma ar gyfer &quot;Adolygwyd eisoes&quot;, a chan bwy.</translation>
    </message>
    <message>
        <source>There is no other case with this reference in the caseload.</source>
        <translation>Nid oes achos arall â&apos;r cyfeirnod hwn yn y llwyth achosion.</translation>
    </message>
    <message>
        <source>A live risk in part C keeps the case at P0.</source>
        <translation>Mae risg fyw yn rhan C yn cadw&apos;r achos ar P0.</translation>
    </message>
    <message>
        <source>Only another team lead can agree to this.</source>
        <translation>Dim ond arweinydd tîm arall a all gytuno i hyn.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 1 Jun 2026.</source>
        <translation>Nid dyddiad yw hwn. Ysgrifennwch ef fel 1 Meh 2026.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Ysgrifennwch rif cyfan.</translation>
    </message>
    <message>
        <source>Found by the officer: %1</source>
        <extracomment>%1 is a reference to evidence</extracomment>
        <translation>Canfuwyd gan y swyddog: %1</translation>
    </message>
    <message>
        <source>How many suspects there were is not known.</source>
        <translation>Nid yw nifer yr unigolion dan amheuaeth yn hysbys.</translation>
    </message>
    <message>
        <source>This edition of Revisit does not have the rules &quot;%1&quot;.</source>
        <translation>Nid oes gan y rhifyn hwn o Revisit y rheolau &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>Agreed with changes</source>
        <translation>Cytunwyd gyda newidiadau</translation>
    </message>
    <message>
        <source>Signed off in seven days</source>
        <translation>Cymeradwywyd mewn 7 diwrnod</translation>
    </message>
    <message>
        <source>Wording answered</source>
        <translation>Geiriad wedi&apos;i ateb</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing or unknown</source>
        <translation>mae &quot;%1&quot; ar goll neu&apos;n anhysbys</translation>
    </message>
    <message>
        <source>the severity is not 1, 2 or 3</source>
        <translation>nid 1, 2 na 3 yw&apos;r difrifoldeb</translation>
    </message>
    <message>
        <source>&quot;valid_from&quot; is not a date</source>
        <translation>nid dyddiad yw &quot;valid_from&quot;</translation>
    </message>
    <message>
        <source>it has no name or no rules</source>
        <translation>nid oes ganddi enw neu reolau</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>%1 is a file, %2 a rule in it (or &quot;the file&quot;), %3 what is wrong, in lower case</extracomment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>y ffeil</translation>
    </message>
    <message>
        <source>the id stands there twice</source>
        <translation>mae&apos;r dynodwr yno ddwywaith</translation>
    </message>
    <message>
        <source>it does not find its own example</source>
        <translation>nid yw&apos;n dod o hyd i&apos;w henghraifft ei hun</translation>
    </message>
    <message>
        <source>it finds fault with its neutral sentence</source>
        <translation>mae&apos;n gweld bai ar ei brawddeg niwtral</translation>
    </message>
    <message>
        <source>The rules on language are missing from the program.</source>
        <translation>Mae&apos;r rheolau ar iaith ar goll o&apos;r rhaglen.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Arddull</translation>
    </message>
    <message>
        <source>Blames or minimises</source>
        <translation>Yn beio neu&apos;n bychanu</translation>
    </message>
    <message>
        <source>Must be justified</source>
        <translation>Rhaid ei gyfiawnhau</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>Nid JSON yw %1: %2 ar feit %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; closes nothing</source>
        <translation>nid yw &quot;%1&quot; yn cau dim</translation>
    </message>
    <message>
        <source>it matches without any word</source>
        <translation>mae&apos;n cyfateb heb yr un gair</translation>
    </message>
    <message>
        <source>it begins or ends with a gap</source>
        <translation>mae&apos;n dechrau neu&apos;n gorffen â bwlch</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; cannot be read at character %2: %3</source>
        <translation>ni ellir darllen y patrwm &quot;%1&quot; wrth nod %2: %3</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>nid yw braced wedi&apos;i gau</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the forms of words</source>
        <translation>nid yw &quot;%1&quot; ymhlith ffurfiau&apos;r geiriau</translation>
    </message>
    <message>
        <source>a word is expected</source>
        <translation>disgwylir gair</translation>
    </message>
    <message>
        <source>This edition of Revisit does not have the rule &quot;%1&quot; on wording.</source>
        <translation>Nid oes gan yr argraffiad hwn o Revisit y rheol &quot;%1&quot; ar eiriad.</translation>
    </message>
    <message>
        <source>Say where the wording stands.</source>
        <translation>Dywedwch ble mae&apos;r geiriad.</translation>
    </message>
    <message>
        <source>Say why this wording stays.</source>
        <translation>Dywedwch pam mae&apos;r geiriad hwn yn aros.</translation>
    </message>
    <message>
        <source>This review was submitted: its wording stands.</source>
        <translation>Cyflwynwyd yr adolygiad hwn: mae ei eiriad yn sefyll.</translation>
    </message>
    <message>
        <source>Reword &quot;%1&quot;, or keep it with a reason. %2</source>
        <extracomment>%1 is a wording in the officer&apos;s text, %2 what is wrong with it</extracomment>
        <translation>Aileiriwch &quot;%1&quot;, neu ei gadw gyda rheswm. %2</translation>
    </message>
    <message>
        <source>Rejected rows written to a file</source>
        <translation>Ysgrifennwyd rhesi a wrthodwyd i ffeil</translation>
    </message>
    <message>
        <source>Rules on scope added</source>
        <translation>Ychwanegwyd rheolau ar gwmpas</translation>
    </message>
    <message>
        <source>Team leads can make a new version of the rules.</source>
        <translation>Gall arweinwyr tîm wneud fersiwn newydd o&apos;r rheolau.</translation>
    </message>
    <message>
        <source>Ask for at least one suspect and one victim.</source>
        <translation>Gofynnwch am o leiaf un sawl a amheuir ac un dioddefwr.</translation>
    </message>
    <message>
        <source>There are rules named &quot;%1&quot; already. Give the new version a name of its own.</source>
        <translation>Mae rheolau o&apos;r enw &quot;%1&quot; eisoes. Rhowch ei enw ei hun i&apos;r fersiwn newydd.</translation>
    </message>
    <message>
        <source>There are no rules named &quot;%1&quot;.</source>
        <translation>Nid oes rheolau o&apos;r enw &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Name the rules with 3 to 40 capital letters, digits and hyphens, such as MET-2026-02.</source>
        <translation>Enwch y rheolau â 3 i 40 o briflythrennau, digidau a chysylltnodau, megis MET-2026-02.</translation>
    </message>
    <message>
        <source>Give the rules a title, and say which publication or decision they follow.</source>
        <translation>Rhowch deitl i&apos;r rheolau, a dywedwch pa gyhoeddiad neu benderfyniad y maent yn ei ddilyn.</translation>
    </message>
    <message>
        <source>Give the day on which the rules come into force, and both ends of the window.</source>
        <translation>Rhowch y diwrnod y daw&apos;r rheolau i rym, a dau ben y cyfnod.</translation>
    </message>
    <message>
        <source>The window ends before it begins.</source>
        <translation>Mae&apos;r cyfnod yn gorffen cyn iddo ddechrau.</translation>
    </message>
    <message>
        <source>Choose at least one criterion.</source>
        <translation>Dewiswch o leiaf un maen prawf.</translation>
    </message>
    <message>
        <source>Say in at least 20 letters why the rules change.</source>
        <translation>Dywedwch mewn o leiaf 20 llythyren pam y mae&apos;r rheolau&apos;n newid.</translation>
    </message>
    <message>
        <source>The rules were not run to their end; nothing was kept.</source>
        <translation>Ni redwyd y rheolau i&apos;w diwedd; ni chadwyd dim.</translation>
    </message>
    <message>
        <source>Enter the scope</source>
        <translation>Yn dod i mewn i&apos;r cwmpas</translation>
    </message>
    <message>
        <source>Enter the scope, unclear before</source>
        <translation>Yn dod i mewn i&apos;r cwmpas, aneglur o&apos;r blaen</translation>
    </message>
    <message>
        <source>Leave the scope</source>
        <translation>Yn gadael y cwmpas</translation>
    </message>
    <message>
        <source>In scope before, unclear now</source>
        <translation>O fewn y cwmpas o&apos;r blaen, aneglur nawr</translation>
    </message>
    <message>
        <source>Unclear before, out of scope now</source>
        <translation>Aneglur o&apos;r blaen, y tu allan i&apos;r cwmpas nawr</translation>
    </message>
    <message>
        <source>Out of scope before, unclear now</source>
        <translation>Y tu allan i&apos;r cwmpas o&apos;r blaen, aneglur nawr</translation>
    </message>
    <message>
        <source>This run of the rules is not there.</source>
        <translation>Nid yw&apos;r rhediad hwn o&apos;r rheolau yno.</translation>
    </message>
    <message>
        <source>Wishes of a victim recorded</source>
        <translation>Cofnodwyd dymuniadau dioddefwr</translation>
    </message>
    <message>
        <source>Choose answers from the lists.</source>
        <translation>Dewiswch atebion o&apos;r rhestrau.</translation>
    </message>
    <message>
        <source>The victim asks not to be contacted: choose no way of doing so.</source>
        <translation>Mae&apos;r dioddefwr yn gofyn i beidio â chael ei gysylltu: peidiwch â dewis ffordd o wneud hynny.</translation>
    </message>
    <message>
        <source>This victim is no longer in the caseload.</source>
        <translation>Nid yw&apos;r dioddefwr hwn yn y llwyth achosion mwyach.</translation>
    </message>
    <message>
        <source>Somebody recorded this victim&apos;s wishes meanwhile. Close, read what they wrote, and add yours.</source>
        <translation>Cofnododd rhywun ddymuniadau&apos;r dioddefwr hwn yn y cyfamser. Caewch, darllenwch yr hyn a ysgrifennwyd, ac ychwanegwch eich cofnod chi.</translation>
    </message>
    <message>
        <source>Cannot be told: when the case was closed is not known well enough</source>
        <translation>Ni ellir dweud: nid yw&apos;n hysbys yn ddigon manwl pryd y caewyd yr achos</translation>
    </message>
    <message>
        <source>Child Sexual Abuse Review Panel</source>
        <translation>Panel Adolygu Cam-drin Plant yn Rhywiol</translation>
    </message>
    <message>
        <source>Victims&apos; Right to Review</source>
        <translation>Hawl Dioddefwyr i Adolygiad</translation>
    </message>
    <message>
        <source>Victims&apos; Right to Review, or the Child Sexual Abuse Review Panel</source>
        <translation>Hawl Dioddefwyr i Adolygiad, neu&apos;r Panel Adolygu Cam-drin Plant yn Rhywiol</translation>
    </message>
    <message>
        <source>Decisions before 5 June 2013 go to the panel, later ones to the right to review. Find the day of the decision.</source>
        <translation>Mae penderfyniadau cyn 5 Mehefin 2013 yn mynd i&apos;r panel, rhai diweddarach i&apos;r hawl i adolygiad. Dewch o hyd i ddiwrnod y penderfyniad.</translation>
    </message>
    <message>
        <source>The request goes to the force or CPS area that decided, and from there to the panel. There is no further appeal.</source>
        <translation>Mae&apos;r cais yn mynd i&apos;r heddlu neu ardal y CPS a benderfynodd, ac oddi yno i&apos;r panel. Nid oes apêl bellach.</translation>
    </message>
    <message>
        <source>Time limits apply. Decisions of the police come under it from 1 April 2015, those of the CPS from 5 June 2013.</source>
        <translation>Mae terfynau amser yn berthnasol. Mae penderfyniadau&apos;r heddlu yn dod o dani o 1 Ebrill 2015, rhai&apos;r CPS o 5 Mehefin 2013.</translation>
    </message>
    <message>
        <source>Time limits apply to the right to review. Since 1 April 2025 the panel may take decisions from 5 June 2013 on as well.</source>
        <translation>Mae terfynau amser yn berthnasol i&apos;r hawl i adolygiad. Ers 1 Ebrill 2025 gall y panel gymryd penderfyniadau o 5 Mehefin 2013 ymlaen hefyd.</translation>
    </message>
    <message>
        <source>The disk does not take what is being typed.</source>
        <translation>Nid yw&apos;r ddisg yn derbyn yr hyn sy&apos;n cael ei deipio.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Nid yw&apos;r ffeil yno.</translation>
    </message>
    <message>
        <source>The file is in use.</source>
        <translation>Mae&apos;r ffeil yn cael ei defnyddio.</translation>
    </message>
    <message>
        <source>The folder for what is being typed cannot be made.</source>
        <translation>Ni ellir creu&apos;r ffolder ar gyfer yr hyn sy&apos;n cael ei deipio.</translation>
    </message>
    <message>
        <source>The caseload has no key.</source>
        <translation>Nid oes allwedd gan y llwyth achosion.</translation>
    </message>
    <message>
        <source>Live risk found</source>
        <translation>Canfuwyd risg fyw</translation>
    </message>
    <message>
        <source>Live risk acknowledged by a supervisor</source>
        <translation>Cydnabuwyd risg fyw gan oruchwyliwr</translation>
    </message>
    <message>
        <source>Live risk gone up</source>
        <translation>Risg fyw wedi&apos;i huwchgyfeirio</translation>
    </message>
    <message>
        <source>This alert is not in the caseload.</source>
        <translation>Nid yw&apos;r rhybudd hwn yn y llwyth achosion.</translation>
    </message>
    <message>
        <source>Another supervisor must acknowledge the risk that you found.</source>
        <translation>Rhaid i oruchwyliwr arall gydnabod y risg y daethoch o hyd iddi.</translation>
    </message>
    <message>
        <source>%1 acknowledged this alert already.</source>
        <translation>Mae %1 eisoes wedi cydnabod y rhybudd hwn.</translation>
    </message>
    <message>
        <source>Say in at least 10 letters what was done about the risk.</source>
        <translation>Dywedwch mewn o leiaf 10 llythyren beth a wnaed am y risg.</translation>
    </message>
    <message>
        <source>The risk has grown meanwhile: there is a further answer. Read the alert again.</source>
        <translation>Mae&apos;r risg wedi tyfu yn y cyfamser: mae ateb pellach. Darllenwch y rhybudd eto.</translation>
    </message>
    <message>
        <source>Sign-off answered</source>
        <translation>Atebwyd y cymeradwyo</translation>
    </message>
    <message>
        <source>Choose the factors from the list.</source>
        <translation>Dewiswch y ffactorau o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>The quality is a grade from 1 to 5.</source>
        <translation>Gradd o 1 i 5 yw&apos;r ansawdd.</translation>
    </message>
    <message>
        <source>Name at least one factor that was not considered, or an area to improve.</source>
        <translation>Enwch o leiaf un ffactor na chafodd ei ystyried, neu faes i&apos;w wella.</translation>
    </message>
    <message>
        <source>Write a reply first.</source>
        <translation>Ysgrifennwch ateb yn gyntaf.</translation>
    </message>
    <message>
        <source>Only %1 can reply to it.</source>
        <translation>Dim ond %1 all ateb iddo.</translation>
    </message>
    <message>
        <source>Link between cases answered</source>
        <translation>Cysylltiad rhwng achosion wedi&apos;i ateb</translation>
    </message>
    <message>
        <source>Decision written into the log</source>
        <translation>Penderfyniad wedi&apos;i ysgrifennu yn y log</translation>
    </message>
    <message>
        <source>There is no entry %1 to correct.</source>
        <translation>Nid oes cofnod %1 i&apos;w gywiro.</translation>
    </message>
    <message>
        <source>Say what was decided.</source>
        <translation>Dywedwch beth a benderfynwyd.</translation>
    </message>
    <message>
        <source>Say why it was decided so.</source>
        <translation>Dywedwch pam y penderfynwyd felly.</translation>
    </message>
    <message>
        <source>Name (compared across cases, never shown)</source>
        <translation>Enw (yn cael ei gymharu ar draws achosion, byth yn cael ei ddangos)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Rhif ffôn</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Cerbyd</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>The cases do not share this any more.</source>
        <translation>Nid yw&apos;r achosion yn rhannu hyn bellach.</translation>
    </message>
    <message>
        <source>Someone else has answered this since. Look at their answer first.</source>
        <translation>Mae rhywun arall wedi ateb hyn ers hynny. Edrychwch ar yr ateb yn gyntaf.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Yr un person</translation>
    </message>
    <message>
        <source>Same name and date of birth</source>
        <translation>Yr un enw a dyddiad geni</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>Yr un cyfeiriad</translation>
    </message>
    <message>
        <source>Same phone number</source>
        <translation>Yr un rhif ffôn</translation>
    </message>
    <message>
        <source>Same vehicle</source>
        <translation>Yr un cerbyd</translation>
    </message>
    <message>
        <source>Same venue</source>
        <translation>Yr un lleoliad</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Perthnasol</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Ansicr</translation>
    </message>
    <message numerus="yes">
        <source>Other cases share something with this one: answer %n link(s) under &quot;Elsewhere&quot; first.</source>
        <translation>
            <numerusform>Mae achosion eraill yn rhannu rhywbeth â hwn: atebwch %n cysylltiad o dan &quot;Mannau eraill&quot; yn gyntaf.</numerusform>
            <numerusform>Mae achosion eraill yn rhannu rhywbeth â hwn: atebwch %n cysylltiad o dan &quot;Mannau eraill&quot; yn gyntaf.</numerusform>
            <numerusform>Mae achosion eraill yn rhannu rhywbeth â hwn: atebwch %n cysylltiad o dan &quot;Mannau eraill&quot; yn gyntaf.</numerusform>
            <numerusform>Mae achosion eraill yn rhannu rhywbeth â hwn: atebwch %n cysylltiad o dan &quot;Mannau eraill&quot; yn gyntaf.</numerusform>
            <numerusform>Mae achosion eraill yn rhannu rhywbeth â hwn: atebwch %n cysylltiad o dan &quot;Mannau eraill&quot; yn gyntaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of a person shown</source>
        <translation>Enw person wedi&apos;i ddangos</translation>
    </message>
    <message>
        <source>Review officers and team leads can see a name.</source>
        <translation>Gall swyddogion adolygu ac arweinwyr tîm weld enw.</translation>
    </message>
    <message>
        <source>Choose what the name is needed for.</source>
        <translation>Dewiswch ar gyfer beth y mae angen yr enw.</translation>
    </message>
    <message>
        <source>Say in at least 10 letters why the name is needed.</source>
        <translation>Dywedwch mewn o leiaf 10 llythyren pam y mae angen yr enw.</translation>
    </message>
    <message>
        <source>This person is no longer in the caseload.</source>
        <translation>Nid yw&apos;r person hwn yn y llwyth achosion mwyach.</translation>
    </message>
    <message>
        <source>The file gives no name for %1.</source>
        <translation>Nid yw&apos;r ffeil yn rhoi enw ar gyfer %1.</translation>
    </message>
    <message>
        <source>The case goes to %1</source>
        <translation>Mae&apos;r achos yn mynd i %1</translation>
    </message>
    <message>
        <source>%1 gives the case up; nobody has it</source>
        <translation>Mae %1 yn ildio&apos;r achos; nid oes neb ganddo</translation>
    </message>
    <message>
        <source>The case goes from %1 to %2</source>
        <extracomment>Who had a case, and who has it now</extracomment>
        <translation>Mae&apos;r achos yn mynd o %1 i %2</translation>
    </message>
    <message>
        <source>Line of enquiry brought to another day</source>
        <translation>Llinell ymholi wedi&apos;i symud i ddiwrnod arall</translation>
    </message>
    <message>
        <source>Checklist of lines of enquiry added</source>
        <translation>Rhestr wirio o linellau ymholi wedi&apos;i hychwanegu</translation>
    </message>
    <message>
        <source>Factor of a sign-off ticked off</source>
        <translation>Ffactor o gymeradwyaeth wedi&apos;i dicio</translation>
    </message>
    <message>
        <source>Panel convened</source>
        <translation>Panel wedi&apos;i gynnull</translation>
    </message>
    <message>
        <source>Vote cast on a panel</source>
        <translation>Pleidlais wedi&apos;i bwrw ar banel</translation>
    </message>
    <message>
        <source>Panel closed</source>
        <translation>Panel wedi&apos;i gau</translation>
    </message>
    <message>
        <source>Choose a checklist from the list.</source>
        <translation>Dewiswch restr wirio o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>There is no skill &quot;%1&quot;.</source>
        <translation>Nid oes sgìl &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A line of a checklist needs what is to be done and by when.</source>
        <translation>Mae angen ar linell mewn rhestr wirio yr hyn sydd i&apos;w wneud ac erbyn pryd.</translation>
    </message>
    <message>
        <source>The checklist &quot;%1&quot; lacks a name, a title, a source or its lines.</source>
        <translation>Mae&apos;r rhestr wirio &quot;%1&quot; heb enw, teitl, ffynhonnell neu ei llinellau.</translation>
    </message>
    <message>
        <source>Choose a day that is not over yet.</source>
        <translation>Dewiswch ddiwrnod nad yw wedi mynd heibio eto.</translation>
    </message>
    <message>
        <source>Say why the day moves.</source>
        <translation>Dywedwch pam mae&apos;r diwrnod yn symud.</translation>
    </message>
    <message>
        <source>A line of enquiry that is filed is done.</source>
        <translation>Mae llinell ymholi sydd wedi&apos;i ffeilio wedi&apos;i chwblhau.</translation>
    </message>
    <message>
        <source>Choose a decision from the list.</source>
        <translation>Dewiswch benderfyniad o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>This panel is not in the caseload.</source>
        <translation>Nid yw&apos;r panel hwn yn y llwyth achosion.</translation>
    </message>
    <message>
        <source>Only members of the panel vote.</source>
        <translation>Dim ond aelodau&apos;r panel sy&apos;n pleidleisio.</translation>
    </message>
    <message>
        <source>You cannot vote on this case: %1.</source>
        <translation>Ni allwch bleidleisio ar yr achos hwn: %1.</translation>
    </message>
    <message>
        <source>This panel has closed.</source>
        <translation>Mae&apos;r panel hwn wedi cau.</translation>
    </message>
    <message>
        <source>You have voted; a vote is final.</source>
        <translation>Rydych wedi pleidleisio; mae pleidlais yn derfynol.</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>Yn ymatal</translation>
    </message>
    <message>
        <source>Those who have voted make no quorum. %1</source>
        <translation>Nid yw&apos;r rhai a bleidleisiodd yn gwneud cworwm. %1</translation>
    </message>
    <message>
        <source>No decision has more than half of the votes. Close the panel without a decision, and convene another.</source>
        <translation>Nid oes gan yr un penderfyniad fwy na hanner y pleidleisiau. Caewch y panel heb benderfyniad, a chynullwch un arall.</translation>
    </message>
    <message>
        <source>The panel closed without a decision</source>
        <translation>Caeodd y panel heb benderfyniad</translation>
    </message>
    <message>
        <source>The panel upholds the review: %1</source>
        <translation>Mae&apos;r panel yn cadarnhau&apos;r adolygiad: %1</translation>
    </message>
    <message>
        <source>The panel decides otherwise: %1</source>
        <translation>Mae&apos;r panel yn penderfynu&apos;n wahanol: %1</translation>
    </message>
    <message>
        <source>Dissent of %1 (%2): %3</source>
        <extracomment>Who dissented on a panel, for which decision, and why</extracomment>
        <translation>Anghytundeb %1 (%2): %3</translation>
    </message>
    <message>
        <source>Team leads can close a panel.</source>
        <translation>Gall arweinwyr tîm gau panel.</translation>
    </message>
    <message>
        <source>Someone else has changed this panel. Reload it and try again.</source>
        <translation>Mae rhywun arall wedi newid y panel hwn. Ail-lwythwch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Say what the panel is asked to settle.</source>
        <translation>Dywedwch yr hyn y gofynnir i&apos;r panel ei setlo.</translation>
    </message>
    <message>
        <source>Say on which day the panel sits.</source>
        <translation>Dywedwch ar ba ddiwrnod mae&apos;r panel yn eistedd.</translation>
    </message>
    <message>
        <source>Choose members from the review officers and team leads.</source>
        <translation>Dewiswch aelodau o blith y swyddogion adolygu a&apos;r arweinwyr tîm.</translation>
    </message>
    <message>
        <source>%1 cannot sit on this panel: %2.</source>
        <translation>Ni all %1 eistedd ar y panel hwn: %2.</translation>
    </message>
    <message>
        <source>%1 belongs to the team of the reviewer and is not independent.</source>
        <translation>Mae %1 yn perthyn i dîm yr adolygydd ac nid yw&apos;n annibynnol.</translation>
    </message>
    <message>
        <source>A panel needs a review that is submitted or escalated; this case has none.</source>
        <translation>Mae angen adolygiad a gyflwynwyd neu a uwchgyfeiriwyd ar banel; nid oes gan yr achos hwn un.</translation>
    </message>
    <message>
        <source>A panel already sits on this case.</source>
        <translation>Mae panel eisoes yn eistedd ar yr achos hwn.</translation>
    </message>
    <message>
        <source>A panel is convened</source>
        <translation>Mae panel wedi&apos;i gynnull</translation>
    </message>
    <message>
        <source>Team leads can convene a panel.</source>
        <translation>Gall arweinwyr tîm gynnull panel.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Experienced investigator</source>
        <translation>Ymchwilydd profiadol</translation>
    </message>
    <message>
        <source>Specialist prosecutor</source>
        <translation>Erlynydd arbenigol</translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation>Diogelu</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Aelod</translation>
    </message>
    <message>
        <source>Reviewed this case</source>
        <translation>Adolygodd yr achos hwn</translation>
    </message>
    <message>
        <source>Answered a review of this case</source>
        <translation>Atebodd adolygiad o&apos;r achos hwn</translation>
    </message>
    <message>
        <source>Took part in the original investigation</source>
        <translation>Cymerodd ran yn yr ymchwiliad gwreiddiol</translation>
    </message>
    <message numerus="yes">
        <source>A panel decides with at least %n member(s).</source>
        <translation>
            <numerusform>Mae panel yn penderfynu gydag o leiaf %n aelod.</numerusform>
            <numerusform>Mae panel yn penderfynu gydag o leiaf %n aelod.</numerusform>
            <numerusform>Mae panel yn penderfynu gydag o leiaf %n aelod.</numerusform>
            <numerusform>Mae panel yn penderfynu gydag o leiaf %n aelod.</numerusform>
            <numerusform>Mae panel yn penderfynu gydag o leiaf %n aelod.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least one member must be independent.</source>
        <translation>Rhaid i o leiaf un aelod fod yn annibynnol.</translation>
    </message>
    <message>
        <source>At least one member must be at PIP 3 or PIP 4.</source>
        <translation>Rhaid i o leiaf un aelod fod ar PIP 3 neu PIP 4.</translation>
    </message>
    <message>
        <source>Nobody sits on a panel twice.</source>
        <translation>Nid oes neb yn eistedd ar banel ddwywaith.</translation>
    </message>
    <message>
        <source>Choose one member to chair the panel.</source>
        <translation>Dewiswch un aelod i gadeirio&apos;r panel.</translation>
    </message>
    <message>
        <source>The sign-off does not name this factor.</source>
        <translation>Nid yw&apos;r gymeradwyaeth yn enwi&apos;r ffactor hwn.</translation>
    </message>
    <message>
        <source>Only %1 can tick it off.</source>
        <translation>Dim ond %1 all ei dicio.</translation>
    </message>
    <message>
        <source>A panel sits on this case. It is revised once it has closed.</source>
        <translation>Mae panel yn eistedd ar yr achos hwn. Caiff ei ddiwygio unwaith y bydd wedi cau.</translation>
    </message>
    <message>
        <source>A panel sits on this case. It is signed off once it has closed.</source>
        <translation>Mae panel yn eistedd ar yr achos hwn. Caiff ei gymeradwyo unwaith y bydd wedi cau.</translation>
    </message>
    <message>
        <source>Review moved to a newer form</source>
        <translation>Adolygiad wedi&apos;i symud i ffurflen fwy newydd</translation>
    </message>
    <message>
        <source>Quality sample drawn</source>
        <translation>Sampl ansawdd wedi&apos;i dynnu</translation>
    </message>
    <message>
        <source>Blind second review assigned</source>
        <translation>Ail adolygiad dall wedi&apos;i neilltuo</translation>
    </message>
    <message>
        <source>Case opened for a blind second review</source>
        <translation>Achos wedi&apos;i agor ar gyfer ail adolygiad dall</translation>
    </message>
    <message>
        <source>Blind second review submitted</source>
        <translation>Ail adolygiad dall wedi&apos;i gyflwyno</translation>
    </message>
    <message>
        <source>Two reviews of a case compared</source>
        <translation>Dau adolygiad o achos wedi&apos;u cymharu</translation>
    </message>
    <message>
        <source>Disagreement of two reviews decided</source>
        <translation>Anghytundeb rhwng dau adolygiad wedi&apos;i benderfynu</translation>
    </message>
    <message>
        <source>Team leads can draw and judge quality samples.</source>
        <translation>Gall arweinwyr tîm dynnu a barnu samplau ansawdd.</translation>
    </message>
    <message>
        <source>This review was not drawn, or has its second reviewer already. Reload the list.</source>
        <translation>Ni thynnwyd yr adolygiad hwn, neu mae ganddo ail adolygydd eisoes. Ail-lwythwch y rhestr.</translation>
    </message>
    <message>
        <source>You reviewed this case, or you or your team investigated it. Another lead has to assign it.</source>
        <translation>Chi a adolygodd yr achos hwn, neu chi neu&apos;ch tîm a ymchwiliodd iddo. Rhaid i arweinydd arall ei neilltuo.</translation>
    </message>
    <message>
        <source>This second review is not submitted yet.</source>
        <translation>Nid yw&apos;r ail adolygiad hwn wedi&apos;i gyflwyno eto.</translation>
    </message>
    <message>
        <source>Both reviews say the same: there is nothing to decide.</source>
        <translation>Mae&apos;r ddau adolygiad yn dweud yr un peth: nid oes dim i&apos;w benderfynu.</translation>
    </message>
    <message>
        <source>This disagreement was decided already.</source>
        <translation>Penderfynwyd yr anghytundeb hwn eisoes.</translation>
    </message>
    <message>
        <source>Choose a period that ends after it begins.</source>
        <translation>Dewiswch gyfnod sy&apos;n gorffen ar ôl iddo ddechrau.</translation>
    </message>
    <message>
        <source>The share is a number from 1 to 100 per cent.</source>
        <translation>Rhif o 1 i 100 y cant yw&apos;r gyfran.</translation>
    </message>
    <message>
        <source>No review that you may sample was decided in this period. Choose another period.</source>
        <translation>Ni phenderfynwyd unrhyw adolygiad y cewch ei samplu yn y cyfnod hwn. Dewiswch gyfnod arall.</translation>
    </message>
    <message>
        <source>Not defined: there is nothing to compare yet.</source>
        <translation>Heb ei ddiffinio: nid oes dim i&apos;w gymharu eto.</translation>
    </message>
    <message>
        <source>Not defined: the counts do not make a table.</source>
        <translation>Heb ei ddiffinio: nid yw&apos;r cyfrifon yn gwneud tabl.</translation>
    </message>
    <message>
        <source>Not defined: all answers are the same, so chance would agree as often.</source>
        <translation>Heb ei ddiffinio: mae pob ateb yr un fath, felly byddai siawns yn cytuno yr un mor aml.</translation>
    </message>
    <message>
        <source>Not defined: one case has no spread.</source>
        <translation>Heb ei ddiffinio: nid oes amrywiad mewn un achos.</translation>
    </message>
    <message>
        <source>Not defined: the cases show no spread to estimate from.</source>
        <translation>Heb ei ddiffinio: nid yw&apos;r achosion yn dangos amrywiad i amcangyfrif ohono.</translation>
    </message>
    <message>
        <source>Not defined: agreement needs two reviewers.</source>
        <translation>Heb ei ddiffinio: mae cytundeb yn gofyn am ddau adolygydd.</translation>
    </message>
    <message>
        <source>Not defined: the counts do not fit the number of cases.</source>
        <translation>Heb ei ddiffinio: nid yw&apos;r cyfrifon yn cyd-fynd â nifer yr achosion.</translation>
    </message>
    <message>
        <source>Not defined: of one group nothing was looked at yet.</source>
        <translation>Heb ei ddiffinio: nid edrychwyd ar ddim o un grŵp eto.</translation>
    </message>
    <message>
        <source>Not defined: a share lies between 0 and 1.</source>
        <translation>Heb ei ddiffinio: mae cyfran rhwng 0 ac 1.</translation>
    </message>
    <message>
        <source>This second review is not yours, or was submitted already.</source>
        <translation>Nid eich ail adolygiad chi yw hwn, neu fe&apos;i cyflwynwyd eisoes.</translation>
    </message>
    <message>
        <source>There is no such sample.</source>
        <translation>Nid oes sampl o&apos;r fath.</translation>
    </message>
    <message>
        <source>Was the original decision reasonable on what was known then?</source>
        <translation>A oedd y penderfyniad gwreiddiol yn rhesymol ar sail yr hyn oedd yn hysbys bryd hynny?</translation>
    </message>
    <message>
        <source>Would the same decision be reached today?</source>
        <translation>A fyddai&apos;r un penderfyniad yn cael ei wneud heddiw?</translation>
    </message>
    <message>
        <source>Quality of the original investigation</source>
        <translation>Ansawdd yr ymchwiliad gwreiddiol</translation>
    </message>
    <message>
        <source>Priority now</source>
        <translation>Blaenoriaeth nawr</translation>
    </message>
    <message>
        <source>To be assigned</source>
        <translation>I&apos;w neilltuo</translation>
    </message>
    <message>
        <source>With the second reviewer</source>
        <translation>Gyda&apos;r ail adolygydd</translation>
    </message>
    <message>
        <source>Both agree</source>
        <translation>Y ddau&apos;n cytuno</translation>
    </message>
    <message>
        <source>To be decided by a third person</source>
        <translation>I&apos;w benderfynu gan drydydd person</translation>
    </message>
    <message>
        <source>Decided by a third person</source>
        <translation>Wedi&apos;i benderfynu gan drydydd person</translation>
    </message>
    <message>
        <source>Answer the question &quot;%1&quot;.</source>
        <translation>Atebwch y cwestiwn &quot;%1&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>Give the rationale in at least %n character(s).</source>
        <translation>
            <numerusform>Rhowch y rhesymeg mewn o leiaf %n nod.</numerusform>
            <numerusform>Rhowch y rhesymeg mewn o leiaf %n nod.</numerusform>
            <numerusform>Rhowch y rhesymeg mewn o leiaf %n nod.</numerusform>
            <numerusform>Rhowch y rhesymeg mewn o leiaf %n nod.</numerusform>
            <numerusform>Rhowch y rhesymeg mewn o leiaf %n nod.</numerusform>
        </translation>
    </message>
    <message>
        <source>This second review is not yours.</source>
        <translation>Nid eich ail adolygiad chi yw hwn.</translation>
    </message>
    <message>
        <source>This second review was submitted already.</source>
        <translation>Cyflwynwyd yr ail adolygiad hwn eisoes.</translation>
    </message>
    <message>
        <source>This review was changed elsewhere. Reload it and try again.</source>
        <translation>Newidiwyd yr adolygiad hwn yn rhywle arall. Ail-lwythwch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This review is on the newest form already.</source>
        <translation>Mae&apos;r adolygiad hwn ar y ffurflen ddiweddaraf yn barod.</translation>
    </message>
    <message numerus="yes">
        <source>The newest form asks %n more question(s).</source>
        <translation>
            <numerusform>Mae&apos;r ffurflen ddiweddaraf yn gofyn %n yn rhagor o gwestiynau.</numerusform>
            <numerusform>Mae&apos;r ffurflen ddiweddaraf yn gofyn %n yn rhagor o gwestiynau.</numerusform>
            <numerusform>Mae&apos;r ffurflen ddiweddaraf yn gofyn %n yn rhagor o gwestiynau.</numerusform>
            <numerusform>Mae&apos;r ffurflen ddiweddaraf yn gofyn %n yn rhagor o gwestiynau.</numerusform>
            <numerusform>Mae&apos;r ffurflen ddiweddaraf yn gofyn %n yn rhagor o gwestiynau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise at least one line of enquiry.</source>
        <translation>Codwch o leiaf un llinell ymholi.</translation>
    </message>
    <message>
        <source>Table published</source>
        <translation>Cyhoeddwyd tabl</translation>
    </message>
    <message>
        <source>P5: five or more</source>
        <translation>P5: pump neu fwy</translation>
    </message>
    <message>
        <source>P10: ten or more</source>
        <translation>P10: deg neu fwy</translation>
    </message>
    <message>
        <source>Press: totals only</source>
        <translation>Y wasg: cyfansymiau yn unig</translation>
    </message>
    <message>
        <source>Counts from 1 to 4 are confidential; others are rounded to 5. For tables without area, ethnicity or age.</source>
        <translation>Mae cyfrifon o 1 i 4 yn gyfrinachol; caiff y lleill eu talgrynnu i 5. Ar gyfer tablau heb ardal, ethnigrwydd nac oedran.</translation>
    </message>
    <message>
        <source>Counts from 1 to 9 are confidential; others are rounded to 5. For tables with area, ethnicity or age.</source>
        <translation>Mae cyfrifon o 1 i 9 yn gyfrinachol; caiff y lleill eu talgrynnu i 5. Ar gyfer tablau ag ardal, ethnigrwydd neu oedran.</translation>
    </message>
    <message>
        <source>Only the totals of rows and columns, none under 10, rounded to 5.</source>
        <translation>Dim ond cyfansymiau rhesi a cholofnau, dim un o dan 10, wedi&apos;u talgrynnu i 5.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Chwarter</translation>
    </message>
    <message>
        <source>Year of the original closure</source>
        <translation>Blwyddyn y cau gwreiddiol</translation>
    </message>
    <message>
        <source>Decided cases by decision and quarter</source>
        <translation>Achosion a benderfynwyd yn ôl penderfyniad a chwarter</translation>
    </message>
    <message>
        <source>Decided cases by area and decision</source>
        <translation>Achosion a benderfynwyd yn ôl ardal a phenderfyniad</translation>
    </message>
    <message>
        <source>Suspects by ethnicity and year of the original closure</source>
        <translation>Pobl dan amheuaeth yn ôl ethnigrwydd a blwyddyn y cau gwreiddiol</translation>
    </message>
    <message>
        <source>An earlier publication shows a count that this profile hides. Use the profile of that publication.</source>
        <translation>Mae cyhoeddiad cynharach yn dangos cyfrif y mae&apos;r proffil hwn yn ei guddio. Defnyddiwch broffil y cyhoeddiad hwnnw.</translation>
    </message>
    <message>
        <source>A small count of this table could be worked out, so it is not published.</source>
        <translation>Gellid cyfrifo cyfrif bach o&apos;r tabl hwn, felly ni chaiff ei gyhoeddi.</translation>
    </message>
    <message>
        <source>This table counts nothing yet.</source>
        <translation>Nid yw&apos;r tabl hwn yn cyfrif dim eto.</translation>
    </message>
    <message>
        <source>A publication needs a handling marking.</source>
        <translation>Mae angen marc trin ar gyhoeddiad.</translation>
    </message>
    <message>
        <source>Say who the publication is for.</source>
        <translation>Dywedwch ar gyfer pwy mae&apos;r cyhoeddiad.</translation>
    </message>
    <message>
        <source>A table with area or ethnicity is published under P10 or as totals only.</source>
        <translation>Caiff tabl ag ardal neu ethnigrwydd ei gyhoeddi o dan P10 neu fel cyfansymiau yn unig.</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>Fel yr oedd ar %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>c: confidential. x: not available. Other numbers are rounded to 5 one by one, so they need not add up.</source>
        <translation>c: cyfrinachol. x: ddim ar gael. Caiff rhifau eraill eu talgrynnu i 5 fesul un, felly nid oes raid iddynt adio.</translation>
    </message>
    <message>
        <source>With what was published before, a small count could be worked out by subtraction. Publish a coarser table, or totals only.</source>
        <translation>Gyda&apos;r hyn a gyhoeddwyd o&apos;r blaen, gellid cyfrifo cyfrif bach drwy dynnu. Cyhoeddwch dabl brasach, neu gyfansymiau yn unig.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was published.</source>
        <translation>Wedi stopio. Ni chyhoeddwyd dim.</translation>
    </message>
    <message>
        <source>Exposure: %1 cases of priority 0 or 1, the cap is %2.</source>
        <translation>Amlygiad: %1 achos blaenoriaeth 0 neu 1, yr uchafswm yw %2.</translation>
    </message>
    <message>
        <source>Cases: %1, the cap is %2.</source>
        <translation>Achosion: %1, yr uchafswm yw %2.</translation>
    </message>
    <message>
        <source>Takes no new cases: away, leaving, or not here to review.</source>
        <translation>Nid yw&apos;n cymryd achosion newydd: i ffwrdd, yn gadael, neu ddim yma i adolygu.</translation>
    </message>
    <message>
        <source>%1: took part in the original investigation.</source>
        <translation>%1: cymerodd ran yn yr ymchwiliad gwreiddiol.</translation>
    </message>
    <message>
        <source>%1: without %2.</source>
        <translation>%1: heb %2.</translation>
    </message>
    <message>
        <source>No case was tried out elsewhere.</source>
        <translation>Ni threialwyd unrhyw achos yn rhywle arall.</translation>
    </message>
    <message>
        <source>The case is no longer there.</source>
        <translation>Nid yw&apos;r achos yno mwyach.</translation>
    </message>
    <message>
        <source>%1 was given to somebody else meanwhile.</source>
        <translation>Rhoddwyd %1 i rywun arall yn y cyfamser.</translation>
    </message>
    <message>
        <source>%1: the officer does not review cases.</source>
        <translation>%1: nid yw&apos;r swyddog yn adolygu achosion.</translation>
    </message>
    <message>
        <source>%1: the officer is without %2.</source>
        <translation>%1: nid oes gan y swyddog %2.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>Roedd yno eisoes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Say who the file is for.</source>
        <translation>Dywedwch ar gyfer pwy y mae&apos;r ffeil.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>dim diwrnod wedi&apos;i bennu</translation>
    </message>
    <message>
        <source>Review %1 is begun, last saved %2.</source>
        <translation>Mae adolygiad %1 wedi dechrau, cadwyd ddiwethaf: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An open enquiry and the day it is brought forward to</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2, made %3, not acknowledged; chase on %4</source>
        <translation>%1 at %2, gwnaed %3, heb ei gydnabod; gofynnwch eto: %4</translation>
    </message>
    <message>
        <source>Live risk (%1) found %2</source>
        <translation>Risg fyw (%1), canfuwyd %2</translation>
    </message>
    <message>
        <source>%1, not acknowledged</source>
        <translation>%1, heb ei chydnabod</translation>
    </message>
    <message>
        <source>%1, acknowledged: %2</source>
        <translation>%1, wedi&apos;i chydnabod: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>neb</translation>
    </message>
    <message>
        <source>Draft of a blind second review kept</source>
        <translation>Cadwyd drafft o ail adolygiad dall</translation>
    </message>
    <message>
        <source>Calibration session begun</source>
        <translation>Dechreuwyd sesiwn raddnodi</translation>
    </message>
    <message>
        <source>Case opened in a calibration session</source>
        <translation>Agorwyd achos mewn sesiwn raddnodi</translation>
    </message>
    <message>
        <source>Answers given in a calibration session</source>
        <translation>Rhoddwyd atebion mewn sesiwn raddnodi</translation>
    </message>
    <message>
        <source>Calibration session closed</source>
        <translation>Caewyd sesiwn raddnodi</translation>
    </message>
    <message>
        <source>New baseline of a trend recorded</source>
        <translation>Cofnodwyd llinell sylfaen newydd ar gyfer tuedd</translation>
    </message>
    <message>
        <source>Working hours changed</source>
        <translation>Newidiwyd oriau gwaith</translation>
    </message>
    <message>
        <source>Absence recorded</source>
        <translation>Cofnodwyd absenoldeb</translation>
    </message>
    <message>
        <source>Absence withdrawn</source>
        <translation>Tynnwyd absenoldeb yn ôl</translation>
    </message>
    <message>
        <source>Skill of an officer recorded</source>
        <translation>Cofnodwyd sgìl swyddog</translation>
    </message>
    <message>
        <source>Working calendar changed</source>
        <translation>Newidiwyd y calendr gwaith</translation>
    </message>
    <message>
        <source>Case weights changed</source>
        <translation>Newidiwyd pwysau achosion</translation>
    </message>
    <message>
        <source>Handover pages written</source>
        <translation>Ysgrifennwyd tudalennau trosglwyddo</translation>
    </message>
    <message>
        <source>Forecast made</source>
        <translation>Gwnaed rhagolwg</translation>
    </message>
    <message>
        <source>Scenario of a forecast saved</source>
        <translation>Cadwyd senario rhagolwg</translation>
    </message>
    <message>
        <source>Scenario of a forecast removed</source>
        <translation>Dilëwyd senario rhagolwg</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gwyliau</translation>
    </message>
    <message>
        <source>Sickness</source>
        <translation>Salwch</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Hyfforddiant</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Llys</translation>
    </message>
    <message>
        <source>Abstraction</source>
        <extracomment>Why an officer is away: they work for somebody else</extracomment>
        <translation>Dyletswyddau eraill</translation>
    </message>
    <message>
        <source>0 to 7 days</source>
        <translation>0 i 7 diwrnod</translation>
    </message>
    <message>
        <source>8 to 14 days</source>
        <translation>8 i 14 diwrnod</translation>
    </message>
    <message>
        <source>15 to 28 days</source>
        <translation>15 i 28 diwrnod</translation>
    </message>
    <message>
        <source>More than 28 days</source>
        <translation>Mwy na 28 diwrnod</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dywedwch pam.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Mae&apos;r diwrnod olaf cyn y cyntaf.</translation>
    </message>
    <message>
        <source>A share is between 0 and 100 percent, and a day has at most 24 hours.</source>
        <translation>Mae cyfran rhwng 0 a 100 y cant, ac mae gan ddiwrnod 24 awr ar y mwyaf.</translation>
    </message>
    <message>
        <source>There is no such officer.</source>
        <translation>Nid oes swyddog o&apos;r fath.</translation>
    </message>
    <message>
        <source>Somebody else has changed these hours meanwhile. Open them again.</source>
        <translation>Mae rhywun arall wedi newid yr oriau hyn yn y cyfamser. Agorwch nhw eto.</translation>
    </message>
    <message>
        <source>An absence has a first and a last day.</source>
        <translation>Mae gan absenoldeb ddiwrnod cyntaf a diwrnod olaf.</translation>
    </message>
    <message>
        <source>The absence was withdrawn already.</source>
        <translation>Tynnwyd yr absenoldeb yn ôl eisoes.</translation>
    </message>
    <message>
        <source>Choose a skill.</source>
        <translation>Dewiswch sgìl.</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Dewiswch ddiwrnod.</translation>
    </message>
    <message>
        <source>This day is a bank holiday already.</source>
        <translation>Mae&apos;r diwrnod hwn yn ŵyl banc eisoes.</translation>
    </message>
    <message>
        <source>This day is no bank holiday.</source>
        <translation>Nid yw&apos;r diwrnod hwn yn ŵyl banc.</translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation>Gŵyl banc</translation>
    </message>
    <message>
        <source>An assessment takes between 1 and 6,000 minutes.</source>
        <translation>Mae asesiad yn cymryd rhwng 1 a 6,000 o funudau.</translation>
    </message>
    <message>
        <source>PIP 2</source>
        <translation>PIP 2</translation>
    </message>
    <message>
        <source>CE, CAIT or RASSO</source>
        <translation>CE, CAIT neu RASSO</translation>
    </message>
    <message>
        <source>You are judging this case blind, for a second review or a session. Submit your answers first; the case can then be opened here again.</source>
        <translation>Rydych yn barnu&apos;r achos hwn yn ddall, ar gyfer ail adolygiad neu sesiwn. Cyflwynwch eich atebion yn gyntaf; yna gellir agor yr achos yma eto.</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Dyddiad yr adroddiad</translation>
    </message>
    <message>
        <source>Date of the offence</source>
        <translation>Dyddiad y drosedd</translation>
    </message>
    <message>
        <source>Date of closure</source>
        <translation>Dyddiad cau</translation>
    </message>
    <message>
        <source>Who decided to close</source>
        <translation>Pwy benderfynodd gau</translation>
    </message>
    <message>
        <source>Reason for closure</source>
        <translation>Rheswm dros gau</translation>
    </message>
    <message>
        <source>Whether a rationale is on file</source>
        <translation>A oes rhesymeg ar ffeil</translation>
    </message>
    <message>
        <source>Original outcome</source>
        <translation>Canlyniad gwreiddiol</translation>
    </message>
    <message>
        <source>Suspects: sex</source>
        <translation>Pobl dan amheuaeth: rhyw</translation>
    </message>
    <message>
        <source>Suspects: date of birth</source>
        <translation>Pobl dan amheuaeth: dyddiad geni</translation>
    </message>
    <message>
        <source>Suspects: self-defined ethnicity</source>
        <translation>Pobl dan amheuaeth: ethnigrwydd hunanddiffiniedig</translation>
    </message>
    <message>
        <source>Suspects: officer-defined ethnicity</source>
        <translation>Pobl dan amheuaeth: ethnigrwydd a ddiffiniwyd gan swyddog</translation>
    </message>
    <message>
        <source>Suspects: either ethnicity</source>
        <translation>Pobl dan amheuaeth: y naill ethnigrwydd neu&apos;r llall</translation>
    </message>
    <message>
        <source>Victims: sex</source>
        <translation>Dioddefwyr: rhyw</translation>
    </message>
    <message>
        <source>Victims: age</source>
        <translation>Dioddefwyr: oed</translation>
    </message>
    <message>
        <source>Victims: self-defined ethnicity</source>
        <translation>Dioddefwyr: ethnigrwydd hunanddiffiniedig</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Dilysrwydd</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Cysondeb</translation>
    </message>
    <message>
        <source>Uniqueness</source>
        <translation>Unigrywiaeth</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>Amseroldeb</translation>
    </message>
    <message>
        <source>A code does not belong to the list of its field.</source>
        <translation>Nid yw cod yn perthyn i restr ei faes.</translation>
    </message>
    <message>
        <source>A date lies in the future.</source>
        <translation>Mae dyddiad yn y dyfodol.</translation>
    </message>
    <message>
        <source>The latest possible day of a date is before its earliest.</source>
        <translation>Mae diwrnod diweddaraf posibl dyddiad cyn ei gynharaf.</translation>
    </message>
    <message>
        <source>An age is below 0, above 120 or a range back to front.</source>
        <translation>Mae oed islaw 0, uwchlaw 120 neu&apos;n ystod o chwith.</translation>
    </message>
    <message>
        <source>A person was born after the case was closed.</source>
        <translation>Ganwyd person ar ôl i&apos;r achos gael ei gau.</translation>
    </message>
    <message>
        <source>The case was reported after it was closed.</source>
        <translation>Adroddwyd yr achos ar ôl iddo gael ei gau.</translation>
    </message>
    <message>
        <source>The offence began after it was reported.</source>
        <translation>Dechreuodd y drosedd ar ôl iddi gael ei hadrodd.</translation>
    </message>
    <message>
        <source>The offence ended before it began.</source>
        <translation>Daeth y drosedd i ben cyn iddi ddechrau.</translation>
    </message>
    <message>
        <source>The year of closure is not that of its date.</source>
        <translation>Nid blwyddyn cau&apos;r achos yw blwyddyn ei ddyddiad.</translation>
    </message>
    <message>
        <source>A decision and the status of the case do not go together.</source>
        <translation>Nid yw penderfyniad a statws yr achos yn cyd-fynd.</translation>
    </message>
    <message>
        <source>The number of suspects is not that of those recorded.</source>
        <translation>Nid yw nifer y bobl dan amheuaeth yr un â&apos;r rhai a gofnodwyd.</translation>
    </message>
    <message>
        <source>The number of victims is not that of those recorded.</source>
        <translation>Nid yw nifer y dioddefwyr yr un â&apos;r rhai a gofnodwyd.</translation>
    </message>
    <message>
        <source>An ethnicity is recorded, and a reason why there is none.</source>
        <translation>Cofnodir ethnigrwydd, a rheswm pam nad oes un.</translation>
    </message>
    <message>
        <source>The outcome says that no suspect was identified, and one was.</source>
        <translation>Dywed y canlyniad na adnabuwyd neb dan amheuaeth, ond fe adnabuwyd un.</translation>
    </message>
    <message>
        <source>The same person stands in the case twice.</source>
        <translation>Mae&apos;r un person yn yr achos ddwywaith.</translation>
    </message>
    <message>
        <source>The review was decided before the case came in.</source>
        <translation>Penderfynwyd yr adolygiad cyn i&apos;r achos ddod i mewn.</translation>
    </message>
    <message>
        <source>A line of a checklist comes up on the day it is due at the latest.</source>
        <translation>Daw llinell o restr wirio i&apos;r golwg ar y diwrnod y mae&apos;n ddyledus fan bellaf.</translation>
    </message>
    <message>
        <source>A line of enquiry comes up on the day it is due at the latest.</source>
        <translation>Daw llinell ymholi i&apos;r golwg ar y diwrnod y mae&apos;n ddyledus fan bellaf.</translation>
    </message>
    <message>
        <source>A forecast learns from 6 to 104 weeks.</source>
        <translation>Mae rhagolwg yn dysgu o 6 i 104 wythnos.</translation>
    </message>
    <message>
        <source>The confidence is from 50 to 99 per cent.</source>
        <translation>Mae&apos;r hyder rhwng 50 a 99 y cant.</translation>
    </message>
    <message>
        <source>Time away and rework are from 0 to 90 per cent.</source>
        <translation>Mae amser i ffwrdd ac ailwneud rhwng 0 a 90 y cant.</translation>
    </message>
    <message>
        <source>A case that is left weighs from 10 to 500 per cent of one done.</source>
        <translation>Mae achos sy&apos;n weddill yn pwyso rhwng 10 a 500 y cant o un a wnaed.</translation>
    </message>
    <message>
        <source>Give a number of cases from 0 and of officers from -1,000 to 1,000.</source>
        <translation>Rhowch nifer o achosion o 0 i fyny ac o swyddogion o -1,000 i 1,000.</translation>
    </message>
    <message>
        <source>A forecast makes from 100 to 100,000 draws.</source>
        <translation>Mae rhagolwg yn gwneud rhwng 100 a 100,000 o dyniadau.</translation>
    </message>
    <message>
        <source>The forecast was stopped; nothing was kept.</source>
        <translation>Stopiwyd y rhagolwg; ni chadwyd dim.</translation>
    </message>
    <message>
        <source>There is no such forecast.</source>
        <translation>Nid oes rhagolwg o&apos;r fath.</translation>
    </message>
    <message>
        <source>This scenario was changed meanwhile. Look at it again first.</source>
        <translation>Newidiwyd y senario hon yn y cyfamser. Edrychwch arni eto yn gyntaf.</translation>
    </message>
    <message>
        <source>There is no such scenario.</source>
        <translation>Nid oes senario o&apos;r fath.</translation>
    </message>
    <message>
        <source>Only %1, who saved it, can change this scenario. Save it under another name.</source>
        <translation>Dim ond %1, a&apos;i cadwodd, all newid y senario hon. Cadwch hi dan enw arall.</translation>
    </message>
    <message>
        <source>Give the scenario a name of up to 60 letters.</source>
        <translation>Rhowch enw o hyd at 60 llythyren i&apos;r senario.</translation>
    </message>
    <message>
        <source>You have a scenario of this name already.</source>
        <translation>Mae gennych senario o&apos;r enw hwn eisoes.</translation>
    </message>
    <message>
        <source>There is no forecast yet: it needs %1 complete weeks of finished reviews and there are %2. Fewer weeks say too little about how much one week differs from the next.</source>
        <translation>Nid oes rhagolwg eto: mae angen %1 wythnos gyflawn o adolygiadau gorffenedig ac mae %2. Mae llai o wythnosau&apos;n dweud rhy ychydig am y gwahaniaeth rhwng un wythnos a&apos;r nesaf.</translation>
    </message>
    <message>
        <source>There is no forecast: no review was finished in the weeks that it would learn from.</source>
        <translation>Nid oes rhagolwg: ni orffennwyd unrhyw adolygiad yn yr wythnosau y byddai&apos;n dysgu ohonynt.</translation>
    </message>
    <message>
        <source>Leads or led somebody who reviewed or investigated it</source>
        <translation>Yn arwain, neu wedi arwain, rhywun a&apos;i hadolygodd neu a&apos;i hymchwiliodd</translation>
    </message>
    <message>
        <source>%1 cannot be there.</source>
        <translation>Ni all %1 fod yno.</translation>
    </message>
    <message>
        <source>%1 is over the exposure cap.</source>
        <translation>Mae %1 dros yr uchafswm amlygiad.</translation>
    </message>
    <message>
        <source>%1 is over the cap of cases.</source>
        <translation>Mae %1 dros yr uchafswm achosion.</translation>
    </message>
    <message>
        <source>took part in the original investigation</source>
        <translation>cymerodd ran yn yr ymchwiliad gwreiddiol</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>After a name and a colon: the skills that the officer does not have</extracomment>
        <translation>heb %1</translation>
    </message>
    <message>
        <source>away, or without hours</source>
        <translation>i ffwrdd, neu heb oriau</translation>
    </message>
    <message>
        <source>%1 lowers the highest load from %2 to %3.</source>
        <translation>%1: gostyngir y llwyth uchaf o %2 i %3.</translation>
    </message>
    <message>
        <source>%1 takes the officer from %2 to %3.</source>
        <translation>%1: mae&apos;r swyddog yn mynd o %2 i %3.</translation>
    </message>
    <message>
        <source>%1 takes %2 from %3 to %4 and %5 from %6 to %7.</source>
        <extracomment>The moves, then the loads of who gives the case and of who takes it</extracomment>
        <translation>%1: mae %2 yn mynd o %3 i %4; %5 o %6 i %7.</translation>
    </message>
    <message>
        <source>%1 was not possible: %2.</source>
        <extracomment>An officer who cannot have a case, and why</extracomment>
        <translation>Nid oedd %1 yn bosibl: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more officer(s) were not possible either.</source>
        <translation>
            <numerusform>Swyddogion eraill nad oeddent yn bosibl chwaith: %n.</numerusform>
            <numerusform>Swyddogion eraill nad oeddent yn bosibl chwaith: %n.</numerusform>
            <numerusform>Swyddogion eraill nad oeddent yn bosibl chwaith: %n.</numerusform>
            <numerusform>Swyddogion eraill nad oeddent yn bosibl chwaith: %n.</numerusform>
            <numerusform>Swyddogion eraill nad oeddent yn bosibl chwaith: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 hold can be with nobody else: together it is at least %2 of their hours.</source>
        <translation>Ni all yr hyn y mae %1 yn ei ddal fod gyda neb arall: gyda&apos;i gilydd dyna o leiaf %2 o&apos;u horiau.</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>dim oriau</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of capacity</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 has to leave %2, and nobody can have it: %3.</source>
        <translation>Rhaid i %1 adael %2, ac ni all neb ei gael: %3.</translation>
    </message>
    <message>
        <source>Giving %1 to %2</source>
        <translation>Rhoi %1 i %2</translation>
    </message>
    <message>
        <source>Moving %1 from %2 to %3</source>
        <translation>Symud %1 o %2 i %3</translation>
    </message>
    <message>
        <source>%1 cannot keep it: %2.</source>
        <translation>Ni all %1 ei gadw: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n took part in the original investigation</source>
        <translation>
            <numerusform>cymerodd %n ran yn yr ymchwiliad gwreiddiol</numerusform>
            <numerusform>cymerodd %n ran yn yr ymchwiliad gwreiddiol</numerusform>
            <numerusform>cymerodd %n ran yn yr ymchwiliad gwreiddiol</numerusform>
            <numerusform>cymerodd %n ran yn yr ymchwiliad gwreiddiol</numerusform>
            <numerusform>cymerodd %n ran yn yr ymchwiliad gwreiddiol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without %1</source>
        <translation>
            <numerusform>%n heb %1</numerusform>
            <numerusform>%n heb %1</numerusform>
            <numerusform>%n heb %1</numerusform>
            <numerusform>%n heb %1</numerusform>
            <numerusform>%n heb %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away or without hours</source>
        <translation>
            <numerusform>%n i ffwrdd neu heb oriau</numerusform>
            <numerusform>%n i ffwrdd neu heb oriau</numerusform>
            <numerusform>%n i ffwrdd neu heb oriau</numerusform>
            <numerusform>%n i ffwrdd neu heb oriau</numerusform>
            <numerusform>%n i ffwrdd neu heb oriau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the cap of cases or of exposure</source>
        <translation>
            <numerusform>%n ar yr uchafswm achosion neu amlygiad</numerusform>
            <numerusform>%n ar yr uchafswm achosion neu amlygiad</numerusform>
            <numerusform>%n ar yr uchafswm achosion neu amlygiad</numerusform>
            <numerusform>%n ar yr uchafswm achosion neu amlygiad</numerusform>
            <numerusform>%n ar yr uchafswm achosion neu amlygiad</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no officer with room for it</source>
        <translation>nid oes swyddog â lle iddo</translation>
    </message>
    <message>
        <source>%1 can be with nobody: %2.</source>
        <translation>Ni all %1 fod gyda neb: %2.</translation>
    </message>
    <message>
        <source>The limit of %1 cannot be kept; this is the most even plan.</source>
        <translation>Ni ellir cadw at y terfyn o %1; dyma&apos;r cynllun mwyaf cyfartal.</translation>
    </message>
    <message>
        <source>No plan is better.</source>
        <translation>Nid oes cynllun gwell.</translation>
    </message>
    <message>
        <source>%1 moves; no plan that keeps to the limit has fewer than %2.</source>
        <translation>%1 symudiad; nid oes gan unrhyw gynllun sy&apos;n cadw at y terfyn lai na %2.</translation>
    </message>
    <message>
        <source>The highest load is at most %1 points of a hundred above the least possible.</source>
        <translation>Mae&apos;r llwyth uchaf %1 pwynt canran ar y mwyaf uwchlaw&apos;r lleiaf posibl.</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>Nid oes sesiwn o&apos;r fath.</translation>
    </message>
    <message>
        <source>The answers are sealed until the session is closed.</source>
        <translation>Mae&apos;r atebion dan sêl nes i&apos;r sesiwn gau.</translation>
    </message>
    <message>
        <source>A third person decides: somebody who gave neither review and neither investigated the case nor leads or led who did.</source>
        <translation>Trydydd person sy&apos;n penderfynu: rhywun na roddodd yr un o&apos;r adolygiadau ac na ymchwiliodd i&apos;r achos ac nad yw&apos;n arwain nac wedi arwain rhywun a wnaeth.</translation>
    </message>
    <message>
        <source>Give the session a title.</source>
        <translation>Rhowch deitl i&apos;r sesiwn.</translation>
    </message>
    <message numerus="yes">
        <source>Choose up to %n case(s), each once.</source>
        <translation>
            <numerusform>Dewiswch hyd at %n achos, pob un unwaith.</numerusform>
            <numerusform>Dewiswch hyd at %n achos, pob un unwaith.</numerusform>
            <numerusform>Dewiswch hyd at %n achos, pob un unwaith.</numerusform>
            <numerusform>Dewiswch hyd at %n achos, pob un unwaith.</numerusform>
            <numerusform>Dewiswch hyd at %n achos, pob un unwaith.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n review officer(s).</source>
        <translation>
            <numerusform>Dewiswch o leiaf %n swyddog adolygu.</numerusform>
            <numerusform>Dewiswch o leiaf %n swyddog adolygu.</numerusform>
            <numerusform>Dewiswch o leiaf %n swyddog adolygu.</numerusform>
            <numerusform>Dewiswch o leiaf %n swyddog adolygu.</numerusform>
            <numerusform>Dewiswch o leiaf %n swyddog adolygu.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer of yours is waited for in this session, or you have given it.</source>
        <translation>Ni ddisgwylir ateb gennych yn y sesiwn hon, neu rydych wedi&apos;i roi.</translation>
    </message>
    <message numerus="yes">
        <source>Write what was agreed on in at least %n character(s).</source>
        <translation>
            <numerusform>Ysgrifennwch yr hyn y cytunwyd arno mewn o leiaf %n nod.</numerusform>
            <numerusform>Ysgrifennwch yr hyn y cytunwyd arno mewn o leiaf %n nod.</numerusform>
            <numerusform>Ysgrifennwch yr hyn y cytunwyd arno mewn o leiaf %n nod.</numerusform>
            <numerusform>Ysgrifennwch yr hyn y cytunwyd arno mewn o leiaf %n nod.</numerusform>
            <numerusform>Ysgrifennwch yr hyn y cytunwyd arno mewn o leiaf %n nod.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is closed already.</source>
        <translation>Mae&apos;r sesiwn hon eisoes wedi cau.</translation>
    </message>
    <message>
        <source>You, or somebody you lead or led, took part in the original investigation. Another team lead signs this off.</source>
        <translation>Cymeroch chi, neu rywun yr ydych yn ei arwain neu wedi&apos;i arwain, ran yn yr ymchwiliad gwreiddiol. Arweinydd tîm arall sy&apos;n cymeradwyo hwn.</translation>
    </message>
    <message>
        <source>A panel decides on this review. Convene one; the review is signed off when the panel upholds it.</source>
        <translation>Panel sy&apos;n penderfynu ar yr adolygiad hwn. Cynullwch un; caiff yr adolygiad ei gymeradwyo pan fydd y panel yn ei gadarnhau.</translation>
    </message>
    <message>
        <source>Not defined: there are too few points.</source>
        <translation>Heb ei ddiffinio: mae rhy ychydig o bwyntiau.</translation>
    </message>
    <message>
        <source>Not defined: there is nothing to count out of.</source>
        <translation>Heb ei ddiffinio: nid oes dim i gyfrif ohono.</translation>
    </message>
    <message>
        <source>Not defined: nothing was counted in the first period, and no number is a multiple of nothing.</source>
        <translation>Heb ei ddiffinio: ni chyfrifwyd dim yn y cyfnod cyntaf, ac nid oes rhif yn lluosrif o ddim.</translation>
    </message>
    <message>
        <source>%1 week %2</source>
        <extracomment>A week of ISO 8601: its year, its number</extracomment>
        <translation>%1 wythnos %2</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <extracomment>A quarter of a year: the year, 1 to 4</extracomment>
        <translation>%1 Ch%2</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Wythnos</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Financial year</source>
        <translation>Blwyddyn ariannol</translation>
    </message>
    <message>
        <source>In progress on %1</source>
        <extracomment>A list of cases: those in progress at the end of a day</extracomment>
        <translation>Ar waith ar %1</translation>
    </message>
    <message>
        <source>%1 days or more</source>
        <translation>%1 diwrnod neu fwy</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <extracomment>Open cases by age: from so many to so many days</extracomment>
        <translation>%1 i %2 diwrnod</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>How many reviews were decided?</source>
        <translation>Faint o adolygiadau a benderfynwyd?</translation>
    </message>
    <message>
        <source>Cases by the day on which the decision of their review was signed off.</source>
        <translation>Achosion yn ôl y diwrnod y cymeradwywyd penderfyniad eu hadolygiad.</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>achosion</translation>
    </message>
    <message>
        <source>Reviews submitted</source>
        <translation>Adolygiadau a gyflwynwyd</translation>
    </message>
    <message>
        <source>How many reviews were submitted?</source>
        <translation>Faint o adolygiadau a gyflwynwyd?</translation>
    </message>
    <message>
        <source>Reviews by the day on which their reviewer submitted them.</source>
        <translation>Adolygiadau yn ôl y diwrnod y&apos;u cyflwynwyd gan yr adolygydd.</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>adolygiadau</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Derbyniadau</translation>
    </message>
    <message>
        <source>How many cases came in?</source>
        <translation>Faint o achosion a ddaeth i mewn?</translation>
    </message>
    <message>
        <source>Cases by the day on which they were imported.</source>
        <translation>Achosion yn ôl y diwrnod y&apos;u mewnforiwyd.</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Amser arwain</translation>
    </message>
    <message>
        <source>How long from the first allocation to the decision?</source>
        <translation>Faint o amser o&apos;r dyraniad cyntaf i&apos;r penderfyniad?</translation>
    </message>
    <message>
        <source>The middle (median) of the days from a case&apos;s first allocation to its decision, by the day of the decision.</source>
        <translation>Canolrif y diwrnodau o ddyraniad cyntaf achos i&apos;w benderfyniad, yn ôl diwrnod y penderfyniad.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>diwrnodau</translation>
    </message>
    <message>
        <source>decided cases that had been allocated</source>
        <translation>achosion a benderfynwyd ac a ddyrannwyd</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Amser cylch</translation>
    </message>
    <message>
        <source>How long from the start of the review to the decision?</source>
        <translation>Faint o amser o ddechrau&apos;r adolygiad i&apos;r penderfyniad?</translation>
    </message>
    <message>
        <source>The middle (median) of the days from the start of a case&apos;s first review to its decision, by the day of the decision.</source>
        <translation>Canolrif y diwrnodau o ddechrau adolygiad cyntaf achos i&apos;w benderfyniad, yn ôl diwrnod y penderfyniad.</translation>
    </message>
    <message>
        <source>decided cases with a review</source>
        <translation>achosion a benderfynwyd ac sydd ag adolygiad</translation>
    </message>
    <message>
        <source>Share with no further action</source>
        <translation>Cyfran heb gamau pellach</translation>
    </message>
    <message>
        <source>In how many is there no further opportunity?</source>
        <translation>Mewn faint nad oes cyfle pellach?</translation>
    </message>
    <message>
        <source>Cases decided as having no further investigative opportunity at present.</source>
        <translation>Achosion y penderfynwyd nad oes cyfle ymchwiliol pellach ynddynt ar hyn o bryd.</translation>
    </message>
    <message>
        <source>% of cases</source>
        <translation>% o achosion</translation>
    </message>
    <message>
        <source>cases decided in the period</source>
        <translation>achosion a benderfynwyd yn y cyfnod</translation>
    </message>
    <message>
        <source>Share of a decision</source>
        <translation>Cyfran penderfyniad</translation>
    </message>
    <message>
        <source>How often is it decided so?</source>
        <translation>Pa mor aml y penderfynir felly?</translation>
    </message>
    <message>
        <source>Cases with the chosen decision.</source>
        <translation>Achosion â&apos;r penderfyniad a ddewiswyd.</translation>
    </message>
    <message>
        <source>Share in scope</source>
        <translation>Cyfran o fewn y cwmpas</translation>
    </message>
    <message>
        <source>How many cases are in scope?</source>
        <translation>Faint o achosion sydd o fewn y cwmpas?</translation>
    </message>
    <message>
        <source>Cases that the rules in force find in scope, by the day on which they were last asked. Unclear is not in scope, and stays in the denominator.</source>
        <translation>Achosion y mae&apos;r rheolau mewn grym yn eu cael o fewn y cwmpas, yn ôl y diwrnod y gofynnwyd ddiwethaf. Nid yw aneglur o fewn y cwmpas, ac mae&apos;n aros yn yr enwadur.</translation>
    </message>
    <message>
        <source>cases to which the rules were put</source>
        <translation>achosion y cymhwyswyd y rheolau iddynt</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Atgyfeiriadau</translation>
    </message>
    <message>
        <source>How many referrals were made?</source>
        <translation>Faint o atgyfeiriadau a wnaed?</translation>
    </message>
    <message>
        <source>Referrals by the day on which they were made.</source>
        <translation>Atgyfeiriadau yn ôl y diwrnod y&apos;u gwnaed.</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>atgyfeiriadau</translation>
    </message>
    <message>
        <source>Time to acknowledgement</source>
        <translation>Amser hyd at gydnabyddiaeth</translation>
    </message>
    <message>
        <source>How long do referrals wait for an acknowledgement?</source>
        <translation>Am faint mae atgyfeiriadau&apos;n aros am gydnabyddiaeth?</translation>
    </message>
    <message>
        <source>Mean days from a referral to its acknowledgement, by the day on which it was made. Those that still wait are not in it.</source>
        <translation>Cymedr y diwrnodau o atgyfeiriad i&apos;w gydnabyddiaeth, yn ôl y diwrnod y&apos;i gwnaed. Nid yw&apos;r rhai sy&apos;n dal i aros ynddo.</translation>
    </message>
    <message>
        <source>acknowledged referrals</source>
        <translation>atgyfeiriadau a gydnabuwyd</translation>
    </message>
    <message>
        <source>Missed opportunities per review</source>
        <translation>Cyfleoedd a gollwyd fesul adolygiad</translation>
    </message>
    <message>
        <source>How many missed opportunities does a review find?</source>
        <translation>Faint o gyfleoedd a gollwyd y mae adolygiad yn eu canfod?</translation>
    </message>
    <message>
        <source>Missed opportunities that submitted reviews name, by the day of submission.</source>
        <translation>Cyfleoedd a gollwyd y mae adolygiadau a gyflwynwyd yn eu henwi, yn ôl diwrnod y cyflwyno.</translation>
    </message>
    <message>
        <source>per review</source>
        <translation>fesul adolygiad</translation>
    </message>
    <message>
        <source>submitted reviews that answered the question</source>
        <translation>adolygiadau a gyflwynwyd a atebodd y cwestiwn</translation>
    </message>
    <message>
        <source>Share with a missed opportunity</source>
        <translation>Cyfran â chyfle a gollwyd</translation>
    </message>
    <message>
        <source>How often was this opportunity missed?</source>
        <translation>Pa mor aml y collwyd y cyfle hwn?</translation>
    </message>
    <message>
        <source>Submitted reviews that name the chosen missed opportunity, by the day of submission.</source>
        <translation>Adolygiadau a gyflwynwyd sy&apos;n enwi&apos;r cyfle a gollwyd a ddewiswyd, yn ôl diwrnod y cyflwyno.</translation>
    </message>
    <message>
        <source>% of reviews</source>
        <translation>% o adolygiadau</translation>
    </message>
    <message>
        <source>cases closed in the year, unknown included</source>
        <translation>achosion a gaewyd yn y flwyddyn, gan gynnwys anhysbys</translation>
    </message>
    <message>
        <source>Share of an original outcome</source>
        <translation>Cyfran canlyniad gwreiddiol</translation>
    </message>
    <message>
        <source>How often were cases closed so?</source>
        <translation>Pa mor aml y caewyd achosion felly?</translation>
    </message>
    <message>
        <source>Cases in which the chosen outcome occurs for any suspect, by the year of closure.</source>
        <translation>Achosion lle mae&apos;r canlyniad a ddewiswyd yn digwydd ar gyfer unrhyw un dan amheuaeth, yn ôl blwyddyn cau.</translation>
    </message>
    <message>
        <source>Share of a setting</source>
        <translation>Cyfran lleoliad</translation>
    </message>
    <message>
        <source>How often did it happen in this setting?</source>
        <translation>Pa mor aml y digwyddodd yn y lleoliad hwn?</translation>
    </message>
    <message>
        <source>Cases of the chosen setting, by the year of closure.</source>
        <translation>Achosion y lleoliad a ddewiswyd, yn ôl blwyddyn cau.</translation>
    </message>
    <message>
        <source>Share with criminal exploitation</source>
        <translation>Cyfran â chamfanteisio&apos;n droseddol</translation>
    </message>
    <message>
        <source>How often does criminal exploitation occur as well?</source>
        <translation>Pa mor aml y ceir camfanteisio&apos;n droseddol hefyd?</translation>
    </message>
    <message>
        <source>Cases in which sexual and criminal exploitation both occur, by the year of closure.</source>
        <translation>Achosion lle ceir camfanteisio&apos;n rhywiol ac yn droseddol, yn ôl blwyddyn cau.</translation>
    </message>
    <message>
        <source>Counts that vary no more than chance would have it: c chart.</source>
        <translation>Cyfrifon nad ydynt yn amrywio mwy nag y byddai siawns yn ei roi: siart c.</translation>
    </message>
    <message>
        <source>The counts vary more than chance alone would have it, so the limits come from the counts themselves: XmR chart.</source>
        <translation>Mae&apos;r cyfrifon yn amrywio mwy nag y byddai siawns yn unig yn ei roi, felly daw&apos;r terfynau o&apos;r cyfrifon eu hunain: siart XmR.</translation>
    </message>
    <message>
        <source>A share of many cases: limits of chance alone would be too narrow, so Laney widens them: p′ chart.</source>
        <translation>Cyfran o lawer o achosion: byddai terfynau siawns yn unig yn rhy gul, felly mae Laney yn eu lledu: siart p′.</translation>
    </message>
    <message>
        <source>A share of a changing number of cases: p chart, with limits for each period&apos;s own number.</source>
        <translation>Cyfran o nifer newidiol o achosion: siart p, â therfynau ar gyfer nifer pob cyfnod ei hun.</translation>
    </message>
    <message>
        <source>A count over a changing number of reviews: u chart.</source>
        <translation>Cyfrif dros nifer newidiol o adolygiadau: siart u.</translation>
    </message>
    <message>
        <source>A measured time, one figure a period: XmR chart.</source>
        <translation>Amser a fesurwyd, un ffigur y cyfnod: siart XmR.</translation>
    </message>
    <message>
        <source>XmR (individual values)</source>
        <translation>XmR (gwerthoedd unigol)</translation>
    </message>
    <message>
        <source>p (shares)</source>
        <translation>p (cyfrannau)</translation>
    </message>
    <message>
        <source>u (rates)</source>
        <translation>u (cyfraddau)</translation>
    </message>
    <message>
        <source>c (counts)</source>
        <translation>c (cyfrifon)</translation>
    </message>
    <message>
        <source>p′ (Laney, shares of many)</source>
        <translation>p′ (Laney, cyfrannau o lawer)</translation>
    </message>
    <message>
        <source>Team leads and analysts can begin a new baseline.</source>
        <translation>Gall arweinwyr tîm a dadansoddwyr ddechrau llinell sylfaen newydd.</translation>
    </message>
    <message>
        <source>Say from which day the series is measured anew.</source>
        <translation>Nodwch o ba ddiwrnod y mesurir y gyfres o&apos;r newydd.</translation>
    </message>
    <message>
        <source>Say in a sentence what changed then.</source>
        <translation>Dywedwch mewn brawddeg beth newidiodd bryd hynny.</translation>
    </message>
    <message>
        <source>A baseline of this series begins on that day already.</source>
        <translation>Mae llinell sylfaen y gyfres hon eisoes yn dechrau ar y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>Above the upper limit in %1</source>
        <translation>Uwchlaw&apos;r terfyn uchaf yn %1</translation>
    </message>
    <message>
        <source>Below the lower limit in %1</source>
        <translation>Islaw&apos;r terfyn isaf yn %1</translation>
    </message>
    <message>
        <source>7 or more above the mean, %1 to %2</source>
        <translation>7 neu fwy uwchlaw&apos;r cymedr, %1 i %2</translation>
    </message>
    <message>
        <source>7 or more below the mean, %1 to %2</source>
        <translation>7 neu fwy islaw&apos;r cymedr, %1 i %2</translation>
    </message>
    <message>
        <source>7 or more rising, %1 to %2</source>
        <translation>7 neu fwy yn codi, %1 i %2</translation>
    </message>
    <message>
        <source>7 or more falling, %1 to %2</source>
        <translation>7 neu fwy yn gostwng, %1 i %2</translation>
    </message>
    <message>
        <source>2 of 3 near the upper limit, up to %1</source>
        <translation>2 o 3 ger y terfyn uchaf, hyd at %1</translation>
    </message>
    <message>
        <source>2 of 3 near the lower limit, up to %1</source>
        <translation>2 o 3 ger y terfyn isaf, hyd at %1</translation>
    </message>
    <message>
        <source>The back-test was stopped.</source>
        <translation>Stopiwyd yr ôl-brawf.</translation>
    </message>
    <message>
        <source>Draft of a calibration answer kept</source>
        <translation>Cadwyd drafft o ateb graddnodi</translation>
    </message>
    <message>
        <source>Briefing pack written</source>
        <translation>Pecyn briffio wedi&apos;i ysgrifennu</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Golwg wedi&apos;i chadw</translation>
    </message>
    <message>
        <source>View removed</source>
        <translation>Golwg wedi&apos;i thynnu</translation>
    </message>
    <message>
        <source>All records are synthetic.</source>
        <translation>Mae pob cofnod yn synthetig.</translation>
    </message>
    <message>
        <source>Each hash is the SHA-256 of the table as CSV by RFC 4180 in UTF-8: the headings, then a line a row, ended by CR LF; days as year-month-day, shares as fractions of 1, an empty cell for what there is none of.</source>
        <translation>Pob hash yw SHA-256 y tabl fel CSV yn ôl RFC 4180 yn UTF-8: y penawdau, yna llinell fesul rhes, yn gorffen â CR LF; dyddiau fel blwyddyn-mis-diwrnod, cyfrannau fel ffracsiynau o 1, cell wag am yr hyn nad oes.</translation>
    </message>
    <message>
        <source>Root of the audit trail at entry %1</source>
        <extracomment>Name of a hash: the audit trail&apos;s, when it had so many entries</extracomment>
        <translation>Gwraidd y llwybr archwilio ar gofnod %1</translation>
    </message>
    <message>
        <source>none: these are counts</source>
        <translation>dim: cyfrifon yw&apos;r rhain</translation>
    </message>
    <message>
        <source>nothing is left out</source>
        <translation>nid oes dim wedi&apos;i hepgor</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Diffiniadau</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marc</translation>
    </message>
    <message>
        <source>Briefing pack</source>
        <translation>Pecyn briffio</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Fel yr oedd</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gwnaed gan</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Diffiniad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Allan o</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Cyflawnrwydd</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Hashau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The workbook could not be made.</source>
        <translation>Ni ellid gwneud y llyfr gwaith.</translation>
    </message>
    <message>
        <source>Give the pack a title.</source>
        <translation>Rhowch deitl i&apos;r pecyn.</translation>
    </message>
    <message>
        <source>Tick at least one chart.</source>
        <translation>Ticiwch o leiaf un siart.</translation>
    </message>
    <message>
        <source>Choose PDF, XLSX or both.</source>
        <translation>Dewiswch PDF, XLSX neu&apos;r ddau.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopiwyd. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>The folder is not there. Choose another.</source>
        <translation>Nid yw&apos;r ffolder yno. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>%1 is there already and differs. Choose another folder.</source>
        <translation>Mae %1 yno eisoes ac yn wahanol. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>Ni ellir ysgrifennu %1: %2. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>A briefing pack needs a handling marking.</source>
        <translation>Mae angen marc trin ar becyn briffio.</translation>
    </message>
    <message>
        <source>Came in by %1</source>
        <extracomment>A list of cases: those that had come in by the end of a day</extracomment>
        <translation>Wedi dod i mewn erbyn %1</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>Wedi dechrau erbyn %1</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>Wedi&apos;u penderfynu erbyn %1</translation>
    </message>
    <message>
        <source>Timed and decided in %1</source>
        <extracomment>A list of cases: those decided in a month, of which a time is known</extracomment>
        <translation>Wedi&apos;u hamseru a&apos;u penderfynu yn %1</translation>
    </message>
    <message>
        <source>Only me</source>
        <extracomment>Who is offered a saved view</extracomment>
        <translation>Fi yn unig</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Fy nhîm</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>This view was changed meanwhile. Look at it again first.</source>
        <translation>Newidiwyd y golwg hon yn y cyfamser. Edrychwch arni eto yn gyntaf.</translation>
    </message>
    <message>
        <source>There is no such view.</source>
        <translation>Nid oes golwg o&apos;r fath.</translation>
    </message>
    <message>
        <source>Only %1, who saved it, can change this view. Save it under another name.</source>
        <translation>Dim ond %1, a&apos;i cadwodd, a all newid y golwg hon. Cadwch hi dan enw arall.</translation>
    </message>
    <message>
        <source>Give the view a name of up to 60 letters.</source>
        <translation>Rhowch enw o hyd at 60 llythyren i&apos;r golwg.</translation>
    </message>
    <message>
        <source>Team leads can share a view.</source>
        <translation>Gall arweinwyr tîm rannu golwg.</translation>
    </message>
    <message>
        <source>The view is too large to be kept.</source>
        <translation>Mae&apos;r golwg yn rhy fawr i&apos;w chadw.</translation>
    </message>
    <message>
        <source>You are in no team. Share the view with everyone, or keep it for yourself.</source>
        <translation>Nid ydych mewn tîm. Rhannwch y golwg â phawb, neu cadwch hi i chi&apos;ch hun.</translation>
    </message>
    <message>
        <source>You have a view of this name already.</source>
        <translation>Mae gennych olwg o&apos;r enw hwn eisoes.</translation>
    </message>
    <message>
        <source>Go back to now first.</source>
        <translation>Ewch yn ôl i nawr yn gyntaf.</translation>
    </message>
    <message>
        <source>This instant is still to come.</source>
        <translation>Mae&apos;r adeg hon eto i ddod.</translation>
    </message>
    <message>
        <source>No folder for the copy could be made in %1.</source>
        <translation>Nid oedd modd gwneud ffolder ar gyfer y copi yn %1.</translation>
    </message>
    <message>
        <source>Stopped; nothing was opened.</source>
        <translation>Stopiwyd; nid agorwyd dim.</translation>
    </message>
    <message>
        <source>No copy of the caseload could be made. Is there room on the disk?</source>
        <translation>Nid oedd modd gwneud copi o&apos;r llwyth achosion. A oes lle ar y ddisg?</translation>
    </message>
    <message>
        <source>This caseload had not been begun then.</source>
        <translation>Nid oedd y llwyth achosion hwn wedi&apos;i ddechrau bryd hynny.</translation>
    </message>
    <message>
        <source>The second instant is after the first.</source>
        <translation>Mae&apos;r ail adeg ar ôl y gyntaf.</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Caseload opened as at an instant</source>
        <translation>Agorwyd y llwyth achosion fel yr oedd ar adeg benodol</translation>
    </message>
    <message>
        <source>Changes between two instants listed</source>
        <translation>Rhestrwyd y newidiadau rhwng dwy adeg</translation>
    </message>
    <message>
        <source>This is the caseload as at %1: nothing in it can be changed. Go back to now first.</source>
        <translation>Dyma&apos;r llwyth achosion fel yr oedd ar %1: ni ellir newid dim ynddo. Ewch yn ôl i nawr yn gyntaf.</translation>
    </message>
    <message>
        <source>What is open here can only be read, so nothing was changed.</source>
        <translation>Dim ond darllen yr hyn sydd ar agor yma y gellir ei wneud, felly ni newidiwyd dim.</translation>
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
        <source>Cannot be said yet</source>
        <extracomment>What the rules on scope say of a case</extracomment>
        <translation>Ni ellir dweud eto</translation>
    </message>
    <message>
        <source>Rules not run</source>
        <translation>Rheolau heb eu rhedeg</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Dim wedi&apos;i ganfod</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Daeth i mewn</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>Referrals that the body they went to has acknowledged, all of a case</extracomment>
        <translation>Wedi&apos;i gydnabod</translation>
    </message>
    <message>
        <source>Not acknowledged yet</source>
        <translation>Heb ei gydnabod eto</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Un arall</translation>
    </message>
    <message>
        <source>There is no such point.</source>
        <translation>Nid oes pwynt o&apos;r fath.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Pob amser</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>12 wythnos ddiwethaf</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>26 wythnos ddiwethaf</translation>
    </message>
    <message>
        <source>Last 52 weeks</source>
        <translation>52 wythnos ddiwethaf</translation>
    </message>
    <message>
        <source>This financial year</source>
        <translation>Y flwyddyn ariannol hon</translation>
    </message>
    <message>
        <source>Last financial year</source>
        <translation>Y flwyddyn ariannol ddiwethaf</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Dyddiau dewisol</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>A time, within a sentence</extracomment>
        <translation>o %1 i %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hyd %1</translation>
    </message>
    <message>
        <source>%1: restricted to other officers.</source>
        <translation>%1: wedi&apos;i gyfyngu i swyddogion eraill.</translation>
    </message>
    <message>
        <source>%1: only the officers it is restricted to may be given it.</source>
        <translation>%1: dim ond y swyddogion y&apos;i cyfyngwyd iddynt gaiff yr achos.</translation>
    </message>
    <message>
        <source>Choose at least one officer who may be given the case.</source>
        <translation>Dewiswch o leiaf un swyddog a gaiff yr achos.</translation>
    </message>
    <message>
        <source>Say why the case is restricted.</source>
        <translation>Dywedwch pam mae&apos;r achos yn cael ei gyfyngu.</translation>
    </message>
    <message>
        <source>%1 took part in the original investigation and cannot be given the case.</source>
        <translation>Cymerodd %1 ran yn yr ymchwiliad gwreiddiol ac ni all gael yr achos.</translation>
    </message>
    <message>
        <source>Somebody else has restricted the case, or lifted its restriction, since. Look at what stands there now.</source>
        <translation>Mae rhywun arall wedi cyfyngu&apos;r achos, neu wedi codi ei gyfyngiad, ers hynny. Edrychwch ar yr hyn sydd yno nawr.</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Disodlwyd: %1</translation>
    </message>
    <message>
        <source>Only these officers may be given the case: %1</source>
        <translation>Dim ond y swyddogion hyn gaiff yr achos: %1</translation>
    </message>
    <message>
        <source>Say why the restriction is lifted.</source>
        <translation>Dywedwch pam mae&apos;r cyfyngiad yn cael ei godi.</translation>
    </message>
    <message>
        <source>The restriction on who may be given the case is lifted</source>
        <translation>Codwyd y cyfyngiad ar bwy gaiff yr achos</translation>
    </message>
    <message>
        <source>Case restricted to certain officers</source>
        <translation>Cyfyngwyd achos i rai swyddogion</translation>
    </message>
    <message>
        <source>Restriction of a case lifted</source>
        <translation>Codwyd cyfyngiad ar achos</translation>
    </message>
    <message>
        <source>Filled in; “unknown” is not.</source>
        <translation>Wedi’i lenwi; nid yw “anhysbys” yn cyfrif.</translation>
    </message>
    <message>
        <source>Filled in with a day, or with a first and a last possible day.</source>
        <translation>Wedi’i lenwi â diwrnod, neu â’r diwrnod cyntaf a’r olaf posibl.</translation>
    </message>
    <message>
        <source>It is said whether there is one; “none” is an answer.</source>
        <translation>Dywedir a oes un; mae “dim” yn ateb.</translation>
    </message>
    <message>
        <source>An outcome is recorded for at least one suspect or offence.</source>
        <translation>Mae canlyniad wedi’i gofnodi ar gyfer o leiaf un unigolyn dan amheuaeth neu drosedd.</translation>
    </message>
    <message>
        <source>The reference of a person is recorded.</source>
        <translation>Mae cyfeirnod person wedi’i gofnodi.</translation>
    </message>
    <message>
        <source>An ethnicity is recorded; “not stated” and “unknown” are none.</source>
        <translation>Mae ethnigrwydd wedi’i gofnodi; nid yw “heb ei nodi” nac “anhysbys” yn cyfrif.</translation>
    </message>
    <message>
        <source>Filled in with an age, or with the least and the most that it was.</source>
        <translation>Wedi’i lenwi ag oedran, neu â’r lleiaf a’r mwyaf y gallai fod.</translation>
    </message>
    <message>
        <source>Filled in.</source>
        <translation>Wedi’i lenwi.</translation>
    </message>
    <message>
        <source>The date is not in the future, and its first possible day is not after its last.</source>
        <translation>Nid yw’r dyddiad yn y dyfodol, ac nid yw ei ddiwrnod cyntaf posibl ar ôl ei olaf.</translation>
    </message>
    <message>
        <source>The age is between 0 and 120, and a range is not back to front.</source>
        <translation>Mae’r oedran rhwng 0 a 120, ac nid yw ystod o chwith.</translation>
    </message>
    <message>
        <source>The code belongs to the list of its field.</source>
        <translation>Mae’r cod yn perthyn i restr ei faes.</translation>
    </message>
    <message>
        <source>It agrees with the rest of the case. It does not where: %1</source>
        <extracomment>Followed by the rules: &quot;It agrees with the rest of the case. It does not where: …&quot;</extracomment>
        <translation>Mae’n cyd-fynd â gweddill yr achos. Nid yw’n cyd-fynd lle: %1</translation>
    </message>
    <message>
        <source>The case breaks none of these rules: %1</source>
        <translation>Nid yw’r achos yn torri’r un o’r rheolau hyn: %1</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Pob achos</translation>
    </message>
    <message>
        <source>All suspects on record</source>
        <translation>Pob unigolyn dan amheuaeth sydd wedi’i gofnodi</translation>
    </message>
    <message>
        <source>All victims on record</source>
        <translation>Pob dioddefwr sydd wedi’i gofnodi</translation>
    </message>
    <message>
        <source>Suspects with a date of birth, in cases with a date of closure</source>
        <translation>Unigolion dan amheuaeth â dyddiad geni, mewn achosion â dyddiad cau</translation>
    </message>
    <message>
        <source>Suspects with a self-defined ethnicity</source>
        <translation>Unigolion dan amheuaeth ag ethnigrwydd hunanddiffiniedig</translation>
    </message>
    <message>
        <source>Victims with a self-defined ethnicity</source>
        <translation>Dioddefwyr ag ethnigrwydd hunanddiffiniedig</translation>
    </message>
    <message>
        <source>Checks for which the case has what they compare</source>
        <translation>Gwiriadau y mae gan yr achos yr hyn y maent yn ei gymharu</translation>
    </message>
    <message>
        <source>Suspects for whom it is filled in</source>
        <translation>Unigolion dan amheuaeth y mae wedi’i lenwi ar eu cyfer</translation>
    </message>
    <message>
        <source>Victims for whom it is filled in</source>
        <translation>Dioddefwyr y mae wedi’i lenwi ar eu cyfer</translation>
    </message>
    <message>
        <source>Cases in which it is filled in</source>
        <translation>Achosion lle mae wedi’i lenwi</translation>
    </message>
    <message>
        <source>Nobody stands twice in the same case, as far as the references of people tell.</source>
        <translation>Nid yw neb yn yr un achos ddwywaith, hyd y mae cyfeirnodau pobl yn dangos.</translation>
    </message>
    <message>
        <source>Days from the first day of the offence to the report: half of the cases, and nine in ten, took no longer.</source>
        <translation>Diwrnodau o ddiwrnod cyntaf y drosedd i’r adroddiad: ni chymerodd hanner yr achosion, na naw o bob deg, fwy na hyn.</translation>
    </message>
    <message>
        <source>Days from the report to closure: half of the cases, and nine in ten, took no longer.</source>
        <translation>Diwrnodau o’r adroddiad i gau’r achos: ni chymerodd hanner yr achosion, na naw o bob deg, fwy na hyn.</translation>
    </message>
    <message>
        <source>Suspects with the reference of a person</source>
        <translation>Unigolion dan amheuaeth â chyfeirnod person</translation>
    </message>
    <message>
        <source>Victims with the reference of a person</source>
        <translation>Dioddefwyr â chyfeirnod person</translation>
    </message>
    <message>
        <source>Cases with both dates known to the day</source>
        <translation>Achosion lle mae’r ddau ddyddiad yn hysbys i’r diwrnod</translation>
    </message>
    <message>
        <source>suspects</source>
        <translation>pobl dan amheuaeth</translation>
    </message>
    <message>
        <source>victims</source>
        <translation>dioddefwyr</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>gwiriadau</translation>
    </message>
    <message>
        <source>The record as a whole</source>
        <translation>Y cofnod cyfan</translation>
    </message>
    <message>
        <source>Suspects: who it is</source>
        <translation>Unigolion dan amheuaeth: pwy ydyw</translation>
    </message>
    <message>
        <source>Victims: who it is</source>
        <translation>Dioddefwyr: pwy ydyw</translation>
    </message>
    <message>
        <source>%1: with a fault</source>
        <extracomment>A list of cases: those with a fault of a dimension, such as validity</extracomment>
        <translation>%1: gyda nam</translation>
    </message>
    <message>
        <source>%1: not filled in</source>
        <extracomment>A list of cases: those in which a field is not filled in</extracomment>
        <translation>%1: heb ei lenwi</translation>
    </message>
    <message>
        <source>%1: not valid</source>
        <translation>%1: annilys</translation>
    </message>
    <message>
        <source>%1: at odds with the case</source>
        <translation>%1: ddim yn cyd-fynd â’r achos</translation>
    </message>
    <message>
        <source>%1: twice in a case</source>
        <translation>%1: ddwywaith mewn achos</translation>
    </message>
    <message>
        <source>%1: time measured</source>
        <translation>%1: amser wedi’i fesur</translation>
    </message>
    <message>
        <source>Cases that break a rule</source>
        <translation>Achosion sy’n torri rheol</translation>
    </message>
    <message>
        <source>No reason recorded</source>
        <translation>Ni chofnodwyd rheswm</translation>
    </message>
    <message>
        <source>Suspects with no self-defined ethnicity: %1</source>
        <translation>Unigolion dan amheuaeth heb ethnigrwydd hunanddiffiniedig: %1</translation>
    </message>
    <message>
        <source>Victims with no self-defined ethnicity: %1</source>
        <translation>Dioddefwyr heb ethnigrwydd hunanddiffiniedig: %1</translation>
    </message>
    <message>
        <source>The case is restricted to other officers.</source>
        <translation>Mae&apos;r achos wedi&apos;i gyfyngu i swyddogion eraill.</translation>
    </message>
    <message>
        <source>the case is restricted to other officers</source>
        <translation>mae&apos;r achos wedi&apos;i gyfyngu i swyddogion eraill</translation>
    </message>
    <message>
        <source>the case stays where it is</source>
        <translation>mae&apos;r achos yn aros lle mae</translation>
    </message>
    <message>
        <source>Continuity decided: %1 is of one series with cases that %2 has reviewed.</source>
        <translation>Parhad a benderfynodd: mae %1 o&apos;r un gyfres ag achosion a adolygwyd gan %2.</translation>
    </message>
    <message>
        <source>Continuity decided: %1 is of one series with %2, which %3 has.</source>
        <translation>Parhad a benderfynodd: mae %1 o&apos;r un gyfres â %2, sydd gan %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>References of cases, and how many more there are</extracomment>
        <translation>
            <numerusform>%1 a rhagor: %n</numerusform>
            <numerusform>%1 a rhagor: %n</numerusform>
            <numerusform>%1 a rhagor: %n</numerusform>
            <numerusform>%1 a rhagor: %n</numerusform>
            <numerusform>%1 a rhagor: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays where it is, with no officer.</source>
        <translation>Mae %1 yn aros lle mae, heb swyddog.</translation>
    </message>
    <message numerus="yes">
        <source>%n not among those it is restricted to</source>
        <translation>
            <numerusform>%n heb fod ymhlith y rhai y&apos;i cyfyngwyd iddynt</numerusform>
            <numerusform>%n heb fod ymhlith y rhai y&apos;i cyfyngwyd iddynt</numerusform>
            <numerusform>%n heb fod ymhlith y rhai y&apos;i cyfyngwyd iddynt</numerusform>
            <numerusform>%n heb fod ymhlith y rhai y&apos;i cyfyngwyd iddynt</numerusform>
            <numerusform>%n heb fod ymhlith y rhai y&apos;i cyfyngwyd iddynt</numerusform>
        </translation>
    </message>
    <message>
        <source>Officers of a series beyond its first: %1 before, %2 after.</source>
        <translation>Swyddogion cyfres y tu hwnt i&apos;w swyddog cyntaf: %1 cynt, %2 wedyn.</translation>
    </message>
    <message>
        <source>This officer cannot give the second review: they reviewed, opened or investigated the case, it is restricted to others, or they are not a review officer. Choose another.</source>
        <translation>Ni all y swyddog hwn roi&apos;r ail adolygiad: fe wnaethant adolygu, agor neu ymchwilio i&apos;r achos, mae wedi&apos;i gyfyngu i eraill, neu nid ydynt yn swyddog adolygu. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>One of the officers reviewed or investigated one of the cases, or leads or led who did, or is not among those it is restricted to, and cannot judge it blind.</source>
        <translation>Gwnaeth un o&apos;r swyddogion adolygu neu ymchwilio i un o&apos;r achosion, neu mae&apos;n arwain neu arweiniodd rywun a wnaeth, neu nid yw ymhlith y rhai y&apos;i cyfyngwyd iddynt, ac ni all ei farnu&apos;n ddall.</translation>
    </message>
    <message>
        <source>This case is restricted to other officers. Only they may be given it.</source>
        <translation>Mae&apos;r achos hwn wedi&apos;i gyfyngu i swyddogion eraill. Dim ond nhw gaiff yr achos.</translation>
    </message>
</context>
<context>
    <name>Revisit::DashboardCharts</name>
    <message>
        <source>%1 free</source>
        <translation>%1 yn rhydd</translation>
    </message>
    <message>
        <source>Who is over capacity?</source>
        <translation>Pwy sydd dros gapasiti?</translation>
    </message>
    <message>
        <source>Open cases against the hours to %1, the fullest %2 of %3 officers. As of %4.</source>
        <translation>Achosion agored yn erbyn yr oriau hyd %1, y %2 llawnaf o %3 swyddog. Ar %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) have more work than hours.</source>
        <translation>
            <numerusform>Swyddogion â mwy o waith nag oriau: %n.</numerusform>
            <numerusform>Swyddogion â mwy o waith nag oriau: %n.</numerusform>
            <numerusform>Swyddogion â mwy o waith nag oriau: %n.</numerusform>
            <numerusform>Swyddogion â mwy o waith nag oriau: %n.</numerusform>
            <numerusform>Swyddogion â mwy o waith nag oriau: %n.</numerusform>
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
        <translation>A fydd yr asesiadau wedi&apos;u gwneud erbyn %1?</translation>
    </message>
    <message>
        <source>Cases not signed off, of %1. The dashed line only draws on the pace of the last %2 weeks; it is no forecast. As of %3.</source>
        <translation>Achosion heb eu cymeradwyo, o %1. Mae&apos;r llinell doredig yn parhau cyflymder y %2 wythnos ddiwethaf; nid rhagolwg mohoni. Ar %3.</translation>
    </message>
    <message>
        <source>%1 are left. At %2 a week, %3 would be left on the due date.</source>
        <translation>Ar ôl: %1. Ar gyflymder o %2 yr wythnos, byddai %3 ar ôl ar y dyddiad cau.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Cyflymder cyson</translation>
    </message>
    <message>
        <source>Pace of the last six weeks</source>
        <translation>Cyflymder y chwe wythnos ddiwethaf</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>%1 of %2 officers are shown, those with the most work to their hours.</source>
        <translation>Dangosir %1 o %2 swyddog, y rhai â&apos;r mwyaf o waith i&apos;w horiau.</translation>
    </message>
    <message>
        <source>%1 cases in all</source>
        <translation>%1 o achosion i gyd</translation>
    </message>
</context>
<context>
    <name>Revisit::DashboardPage</name>
    <message>
        <source>Who is over capacity?</source>
        <translation>Pwy sydd dros gapasiti?</translation>
    </message>
    <message>
        <source>Will the assessments be done in time?</source>
        <translation>A fydd yr asesiadau wedi&apos;u gwneud mewn pryd?</translation>
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
        <translation>Ewch i&apos;r dangosfwrdd yn gyntaf.</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation>Ffigurau ar %1</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Cymeradwywyd</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 o %2 achos</translation>
    </message>
    <message>
        <source>%1%2% on the 11 weeks before</source>
        <translation>%1%2% o gymharu â&apos;r 11 wythnos cynt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Open and past the due date</source>
        <translation>Agored ac wedi&apos;r dyddiad cau</translation>
    </message>
    <message>
        <source>Awaiting sign-off</source>
        <translation>Yn aros am gymeradwyaeth</translation>
    </message>
    <message>
        <source>Submitted by their reviewers</source>
        <translation>Cyflwynwyd gan eu hadolygwyr</translation>
    </message>
    <message>
        <source>There are no reviewers yet</source>
        <translation>Nid oes adolygwyr eto</translation>
    </message>
    <message>
        <source>Add review officers and assign cases to them.</source>
        <translation>Ychwanegwch swyddogion adolygu a dyrannwch achosion iddynt.</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Argraffu adroddiad</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Ysgrifennwyd yr adroddiad i %1.</translation>
    </message>
    <message>
        <source>Review programme: dashboard</source>
        <translation>Rhaglen adolygu: dangosfwrdd</translation>
    </message>
    <message>
        <source>%1 · training data, all records are synthetic</source>
        <translation>%1 · data hyfforddi, mae pob cofnod yn synthetig</translation>
    </message>
    <message>
        <source>Printed by %1, %2</source>
        <translation>Argraffwyd gan %1, %2</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>Ffigurau a siartiau</translation>
    </message>
    <message>
        <source>Signed off in seven days</source>
        <translation>Cymeradwywyd mewn 7 diwrnod</translation>
    </message>
    <message>
        <source>How far the programme is</source>
        <translation>Pa mor bell y mae&apos;r rhaglen</translation>
    </message>
    <message>
        <source>What reviews decide and find</source>
        <translation>Yr hyn y mae adolygiadau&apos;n ei benderfynu a&apos;i ganfod</translation>
    </message>
    <message>
        <source>What the original cases were</source>
        <translation>Beth oedd yr achosion gwreiddiol</translation>
    </message>
    <message>
        <source>A newer version of Revisit saved it.</source>
        <translation>Fersiwn diweddarach o Revisit a&apos;i cadwodd.</translation>
    </message>
</context>
<context>
    <name>Revisit::DashboardReport</name>
    <message>
        <source>A report needs a handling marking.</source>
        <translation>Mae angen marc trin ar adroddiad.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1.</source>
        <translation>Ni ellir ysgrifennu&apos;r adroddiad i %1.</translation>
    </message>
    <message>
        <source>Page 1 of 1</source>
        <extracomment>Foot of a printed report of one page</extracomment>
        <translation>Tudalen 1 o 1</translation>
    </message>
</context>
<context>
    <name>Revisit::DataQualityPage</name>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Beth sydd o&apos;i le</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensiwn</translation>
    </message>
    <message>
        <source>Which records are to be put right?</source>
        <translation>Pa gofnodion sydd i&apos;w cywiro?</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Ansawdd data</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) · figures as of %1</source>
        <translation>
            <numerusform>Achosion: %Ln · ffigurau ar %1</numerusform>
            <numerusform>Achosion: %Ln · ffigurau ar %1</numerusform>
            <numerusform>Achosion: %Ln · ffigurau ar %1</numerusform>
            <numerusform>Achosion: %Ln · ffigurau ar %1</numerusform>
            <numerusform>Achosion: %Ln · ffigurau ar %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Self-defined ethnicity</source>
        <translation>Ethnigrwydd hunanddiffiniedig</translation>
    </message>
    <message>
        <source>Officer-defined ethnicity</source>
        <translation>Ethnigrwydd a ddiffiniwyd gan swyddog</translation>
    </message>
    <message>
        <source>Either ethnicity</source>
        <translation>Y naill ethnigrwydd neu&apos;r llall</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>I&apos;w gywiro</translation>
    </message>
    <message>
        <source>No record breaks a rule.</source>
        <translation>Nid oes unrhyw gofnod yn torri rheol.</translation>
    </message>
    <message>
        <source>Each breaks a rule of validity, consistency, uniqueness or timeliness. Enter opens the case.</source>
        <translation>Mae pob un yn torri rheol dilysrwydd, cysondeb, unigrywiaeth neu amseroldeb. Mae Enter yn agor yr achos.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Under a share: its interval, and out of how many of what</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rules of validity, consistency, uniqueness and timeliness that a case breaks, each counted. Unit: broken rules. Out of: all cases. Nothing is left out. As of %1.</source>
        <translation>Rheolau dilysrwydd, cysondeb, unigrywiaeth ac amseroldeb y mae achos yn eu torri, pob un wedi’i chyfrif. Uned: rheolau a dorrwyd. Allan o: pob achos. Ni adewir dim allan. Ar %1.</translation>
    </message>
    <message>
        <source>Broken rules, in %1 of %2 cases</source>
        <translation>Rheolau a dorrwyd, mewn %1 o %2 o achosion</translation>
    </message>
    <message>
        <source>Nothing is missing or wrong here: there is no case to open.</source>
        <translation>Nid oes dim ar goll nac yn anghywir yma: nid oes achos i’w agor.</translation>
    </message>
</context>
<context>
    <name>Revisit::DecideDialog</name>
    <message>
        <source>Decide between two reviews of %1</source>
        <extracomment>%1 is a case reference</extracomment>
        <translation>Penderfynu rhwng dau adolygiad o %1</translation>
    </message>
    <message>
        <source>They differ on: %1. Where they agree, their answer is chosen already. The first review stays as it was signed off.</source>
        <extracomment>%1 names questions</extracomment>
        <translation>Maent yn anghytuno ar: %1. Lle maent yn cytuno, mae eu hateb eisoes wedi&apos;i ddewis. Mae&apos;r adolygiad cyntaf yn aros fel y&apos;i cymeradwywyd.</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>Adolygiad cyntaf</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Ail adolygiad</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Penderfynu</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Rhesymeg</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>Heb ei gofnodi.</translation>
    </message>
    <message>
        <source>Leave without deciding?</source>
        <translation>Gadael heb benderfynu?</translation>
    </message>
    <message>
        <source>Your answers are not kept.</source>
        <translation>Ni chedwir eich atebion.</translation>
    </message>
    <message>
        <source>Leave and discard</source>
        <translation>Gadael a dileu</translation>
    </message>
</context>
<context>
    <name>Revisit::DecisionDialog</name>
    <message>
        <source>Correct entry %1</source>
        <extracomment>%1 is the number of an entry of the decision log</extracomment>
        <translation>Cywiro cofnod %1</translation>
    </message>
    <message>
        <source>Log a decision</source>
        <translation>Cofnodi penderfyniad</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Ychwanegu at y log</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>An entry is never changed or removed. A correction is a new entry that names the old.</source>
        <translation>Ni chaiff cofnod byth ei newid na&apos;i dynnu. Cofnod newydd sy&apos;n enwi&apos;r hen un yw cywiriad.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Beth a benderfynwyd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Options considered</source>
        <translation>Opsiynau a ystyriwyd</translation>
    </message>
    <message>
        <source>And why they were not taken.</source>
        <translation>A pham na chawsant eu dewis.</translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation>Gyda phwy yr ymgynghorwyd</translation>
    </message>
</context>
<context>
    <name>Revisit::DecisionLogPanel</name>
    <message>
        <source>Written by hand</source>
        <translation>Ysgrifennwyd â llaw</translation>
    </message>
    <message>
        <source>With the review</source>
        <translation>Gyda&apos;r adolygiad</translation>
    </message>
    <message>
        <source>With the sign-off</source>
        <translation>Gyda&apos;r gymeradwyaeth</translation>
    </message>
    <message>
        <source>Log a decision…</source>
        <translation>Cofnodi penderfyniad…</translation>
    </message>
    <message>
        <source>Log a decision</source>
        <translation>Cofnodi penderfyniad</translation>
    </message>
    <message>
        <source>No decision has been logged yet.</source>
        <translation>Nid oes penderfyniad wedi&apos;i gofnodi eto.</translation>
    </message>
    <message>
        <source>Corrects entry %1</source>
        <translation>Yn cywiro cofnod %1</translation>
    </message>
    <message>
        <source>Corrected by entry %1</source>
        <translation>Cywirwyd gan gofnod %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>An entry of the decision log: its number and what was decided</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who logged a decision, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Options considered</source>
        <translation>Opsiynau a ystyriwyd</translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation>Gyda phwy yr ymgynghorwyd</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Cywiro…</translation>
    </message>
    <message>
        <source>Correct entry %1</source>
        <translation>Cywiro cofnod %1</translation>
    </message>
    <message>
        <source>With the panel</source>
        <translation>Gyda&apos;r panel</translation>
    </message>
    <message>
        <source>With the reassignment</source>
        <translation>Gyda&apos;r ailddyraniad</translation>
    </message>
    <message>
        <source>With the restriction</source>
        <translation>Gyda&apos;r cyfyngiad</translation>
    </message>
</context>
<context>
    <name>Revisit::DetailSheet</name>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>Text of the original file</source>
        <translation>Testun y ffeil wreiddiol</translation>
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
    <name>Revisit::DraftDesk</name>
    <message>
        <source>This edition of Revisit does not have the rules &quot;%1&quot;.</source>
        <translation>Nid oes gan y rhifyn hwn o Revisit y rheolau &quot;%1&quot;.</translation>
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
        <source>Saving…</source>
        <translation>Yn cadw…</translation>
    </message>
    <message>
        <source>A case with an unknown criterion cannot be put out of scope.</source>
        <translation>Ni ellir rhoi achos â maen prawf anhysbys y tu allan i&apos;r cwmpas.</translation>
    </message>
    <message>
        <source>%1 (%2), in force from %3</source>
        <extracomment>%1 is the title of a set of rules, %2 its name, %3 a date</extracomment>
        <translation>%1 (%2), mewn grym o %3</translation>
    </message>
    <message>
        <source>The rules give %1: %2</source>
        <extracomment>%1 is a priority such as &quot;Priority 1&quot;, %2 the rule that gives it</extracomment>
        <translation>Mae&apos;r rheolau&apos;n rhoi %1: %2</translation>
    </message>
    <message>
        <source>The file says of the victim: %1. Consider MO-19, credibility judged on character.</source>
        <extracomment>%1 are wordings of the original file, MO-19 is the code of a finding</extracomment>
        <translation>Mae&apos;r ffeil yn dweud am y dioddefwr: %1. Ystyriwch MO-19, hygrededd wedi&apos;i farnu ar gymeriad.</translation>
    </message>
    <message>
        <source>What you type is not kept safe at this desk between saves. %1</source>
        <extracomment>%1 is what is wrong with the disk</extracomment>
        <translation>Nid yw&apos;r hyn yr ydych yn ei deipio yn cael ei gadw&apos;n ddiogel wrth y ddesg hon rhwng cadwadau. %1</translation>
    </message>
    <message>
        <source>The file says of the victim: %1. Is it blame? You decide.</source>
        <extracomment>%1 are wordings of the original file</extracomment>
        <translation>Mae&apos;r ffeil yn dweud am y dioddefwr: %1. Ai beio yw hyn? Chi sy&apos;n penderfynu.</translation>
    </message>
</context>
<context>
    <name>Revisit::DraftRecord</name>
    <message>
        <source>Make a referral…</source>
        <translation>Gwneud atgyfeiriad…</translation>
    </message>
    <message>
        <source>No referral has been made.</source>
        <translation>Nid oes atgyfeiriad wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>Raise a line of enquiry…</source>
        <translation>Codi trywydd ymholi…</translation>
    </message>
    <message>
        <source>No line has been raised.</source>
        <translation>Nid oes trywydd wedi&apos;i godi.</translation>
    </message>
    <message>
        <source>Acknowledged…</source>
        <translation>Cydnabuwyd…</translation>
    </message>
</context>
<context>
    <name>Revisit::DraftRecovery</name>
    <message>
        <source>Restore what was typed</source>
        <translation>Adfer yr hyn a deipiwyd</translation>
    </message>
    <message>
        <source>Keep what is saved</source>
        <translation>Cadw&apos;r hyn a gadwyd</translation>
    </message>
    <message>
        <source>As it was before both</source>
        <translation>Fel yr oedd cyn y ddau</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation>Teipiwyd a heb ei gadw</translation>
    </message>
    <message>
        <source>Revisit stopped on %1 before it had saved everything that you typed in this review. Choose what to restore.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Stopiodd Revisit ar %1 cyn iddo gadw popeth a deipioch yn yr adolygiad hwn. Dewiswch beth i&apos;w adfer.</translation>
    </message>
    <message>
        <source>Go on with these answers</source>
        <translation>Mynd ymlaen â&apos;r atebion hyn</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>Discard what is not restored?</source>
        <translation>Gwaredu&apos;r hyn nad yw&apos;n cael ei adfer?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that you typed will not be restored and cannot be brought back.</source>
        <translation>
            <numerusform>Atebion a deipioch na chânt eu hadfer ac na ellir eu cael yn ôl: %n.</numerusform>
            <numerusform>Atebion a deipioch na chânt eu hadfer ac na ellir eu cael yn ôl: %n.</numerusform>
            <numerusform>Atebion a deipioch na chânt eu hadfer ac na ellir eu cael yn ôl: %n.</numerusform>
            <numerusform>Atebion a deipioch na chânt eu hadfer ac na ellir eu cael yn ôl: %n.</numerusform>
            <numerusform>Atebion a deipioch na chânt eu hadfer ac na ellir eu cael yn ôl: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Eu gwaredu</translation>
    </message>
    <message>
        <source>You typed this on %1, but the review can no longer take it: it was submitted or begun anew since. You can copy it.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Teipioch hyn ar %1, ond ni all yr adolygiad ei dderbyn mwyach: fe&apos;i cyflwynwyd neu fe&apos;i dechreuwyd o&apos;r newydd ers hynny. Gallwch ei gopïo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Discard all of it…</source>
        <translation>Gwaredu&apos;r cyfan…</translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>Gwaredu&apos;r hyn a deipiwyd?</translation>
    </message>
    <message>
        <source>What you typed and did not save cannot be brought back.</source>
        <translation>Ni ellir cael yn ôl yr hyn a deipioch heb ei gadw.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Ei waredu</translation>
    </message>
</context>
<context>
    <name>Revisit::DraftReminder</name>
    <message>
        <source>Typed and not saved</source>
        <translation>Teipiwyd a heb ei gadw</translation>
    </message>
    <message>
        <source>Revisit stopped before it had saved everything that you typed. It is kept at this desk until you restore or discard it.</source>
        <translation>Stopiodd Revisit cyn iddo gadw popeth a deipioch. Fe&apos;i cedwir wrth y ddesg hon nes i chi ei adfer neu ei waredu.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s), %2</source>
        <extracomment>%1 is the reference of a case, %2 a date and time</extracomment>
        <translation>
            <numerusform>%1: atebion: %n, %2</numerusform>
            <numerusform>%1: atebion: %n, %2</numerusform>
            <numerusform>%1: atebion: %n, %2</numerusform>
            <numerusform>%1: atebion: %n, %2</numerusform>
            <numerusform>%1: atebion: %n, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Spoken name of a button: %1 is the reference of a case</extracomment>
        <translation>Agor %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
</context>
<context>
    <name>Revisit::DraftSaver</name>
    <message>
        <source>This review was submitted elsewhere. What you typed since is kept at this desk.</source>
        <translation>Cyflwynwyd yr adolygiad hwn mewn man arall. Cedwir yr hyn a deipioch ers hynny wrth y ddesg hon.</translation>
    </message>
    <message>
        <source>This review was saved elsewhere.</source>
        <translation>Cadwyd yr adolygiad hwn mewn man arall.</translation>
    </message>
    <message>
        <source>Not saved: this review was also changed elsewhere. You are asked again with the next change.</source>
        <translation>Heb ei gadw: newidiwyd yr adolygiad hwn mewn man arall hefyd. Gofynnir i chi eto gyda&apos;r newid nesaf.</translation>
    </message>
</context>
<context>
    <name>Revisit::DrawSampleDialog</name>
    <message>
        <source>Draw a sample</source>
        <translation>Tynnu sampl</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hedyn</translation>
    </message>
    <message>
        <source>The same seed gives the same list again. It is kept on record.</source>
        <translation>Mae&apos;r un hedyn yn rhoi&apos;r un rhestr eto. Fe&apos;i cedwir ar gofnod.</translation>
    </message>
    <message>
        <source>Of the reviews decided in the period, a share is drawn by chance, spread over reviewers, years and decisions. Every draw stays on record.</source>
        <translation>O&apos;r adolygiadau a benderfynwyd yn y cyfnod, tynnir cyfran ar hap, wedi&apos;i gwasgaru dros adolygwyr, blynyddoedd a phenderfyniadau. Mae pob tynnu yn aros ar gofnod.</translation>
    </message>
    <message>
        <source>Decided from</source>
        <translation>Penderfynwyd o</translation>
    </message>
    <message>
        <source>Decided until</source>
        <translation>Penderfynwyd hyd at</translation>
    </message>
    <message>
        <source>Share drawn by chance</source>
        <translation>Cyfran a dynnir ar hap</translation>
    </message>
    <message>
        <source>Always in the sample, whatever the share: cases of priority P0 or P1, and cases closed without a further opportunity whose original outcome was 14 or 16. Your own reviews, and cases that you or your team investigated, are left for another lead.</source>
        <translation>Bob amser yn y sampl, beth bynnag yw&apos;r gyfran: achosion blaenoriaeth P0 neu P1, ac achosion a gaewyd heb gyfle pellach yr oedd eu canlyniad gwreiddiol yn 14 neu 16. Gadewir eich adolygiadau eich hun, ac achosion yr ymchwilioch chi neu&apos;ch tîm iddynt, i arweinydd arall.</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Hedyn arall</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>Tynnu&apos;r sampl</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to 18446744073709551615.</source>
        <translation>Rhif cyfan o 0 i 18446744073709551615 yw&apos;r hedyn.</translation>
    </message>
</context>
<context>
    <name>Revisit::EnquiryDialog</name>
    <message>
        <source>Raise a line of enquiry</source>
        <translation>Codi trywydd ymholi</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Beth sydd i&apos;w wneud</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Dyddiad cau</translation>
    </message>
    <message>
        <source>Such as 1 Jun 2026 or 1/6/2026.</source>
        <translation>Megis 1 Meh 2026 neu 1/6/2026.</translation>
    </message>
    <message>
        <source>For allocation</source>
        <translation>I&apos;w ddyrannu</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Dim un yn benodol</translation>
    </message>
    <message>
        <source>Not estimated</source>
        <translation>Heb ei amcangyfrif</translation>
    </message>
    <message>
        <source> h</source>
        <translation> awr</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Skill it needs</source>
        <translation>Sgìl sydd ei angen</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Amcangyfrif</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>Ei godi</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Dywedwch beth sydd i&apos;w wneud.</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 1/6/2026.</source>
        <translation>Nid diwrnod yw hwn. Ysgrifennwch ef fel 1/6/2026.</translation>
    </message>
    <message>
        <source>From a checklist…</source>
        <translation>O restr wirio…</translation>
    </message>
    <message>
        <source>Comes up on</source>
        <translation>Yn codi ar</translation>
    </message>
    <message>
        <source>To look at it again before it is due.</source>
        <translation>I edrych arni eto cyn ei bod yn ddyledus.</translation>
    </message>
</context>
<context>
    <name>Revisit::EnquirySteps</name>
    <message>
        <source>Result of the line of enquiry</source>
        <translation>Canlyniad y llinell ymholi</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Ei gofnodi</translation>
    </message>
    <message>
        <source>What it has shown</source>
        <translation>Yr hyn a ddangosodd</translation>
    </message>
</context>
<context>
    <name>Revisit::EnquiryWording</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>The case of a line of enquiry, and who has the line</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Dim perchennog eto</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Dim dyddiad</translation>
    </message>
    <message>
        <source>Allocate…</source>
        <translation>Dyrannu…</translation>
    </message>
    <message>
        <source>Give the result…</source>
        <translation>Rhoi&apos;r canlyniad…</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>Ei ffeilio</translation>
    </message>
</context>
<context>
    <name>Revisit::ExportActions</name>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Allforio&apos;r rhestr…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Go to the case queue first.</source>
        <translation>Ewch i&apos;r ciw achosion yn gyntaf.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Allforio&apos;r rhestr</translation>
    </message>
    <message>
        <source>The cases that the list shows, one line each, without any narrative and any person of a case. Every line is marked %1. The export is an entry in the audit trail.</source>
        <translation>Yr achosion a ddangosir yn y rhestr, un llinell yr un, heb unrhyw naratif na pherson o achos. Mae pob llinell wedi&apos;i marcio %1. Mae&apos;r allforiad yn gofnod yn y trywydd archwilio.</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Taenlen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) exported.</source>
        <translation>
            <numerusform>Achosion a allforiwyd: %n.</numerusform>
            <numerusform>Achosion a allforiwyd: %n.</numerusform>
            <numerusform>Achosion a allforiwyd: %n.</numerusform>
            <numerusform>Achosion a allforiwyd: %n.</numerusform>
            <numerusform>Achosion a allforiwyd: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::ExportDialog</name>
    <message>
        <source>Who it is for</source>
        <translation>Ar gyfer pwy y mae</translation>
    </message>
    <message>
        <source>It stands in the trail as recipient.</source>
        <translation>Mae&apos;n sefyll yn y trywydd fel derbynnydd.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Dewis ffeil…</translation>
    </message>
    <message>
        <source>Say who the export is for.</source>
        <translation>Dywedwch ar gyfer pwy y mae&apos;r allforiad.</translation>
    </message>
</context>
<context>
    <name>Revisit::FeedbackDialog</name>
    <message>
        <source>The reviewer will read this and can reply.</source>
        <translation>Bydd yr adolygydd yn darllen hyn ac yn gallu ateb.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Heb ei raddio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
        </translation>
    </message>
    <message>
        <source>Areas to improve</source>
        <translation>Meysydd i&apos;w gwella</translation>
    </message>
    <message>
        <source>Quality of this review</source>
        <translation>Ansawdd yr adolygiad hwn</translation>
    </message>
    <message>
        <source>What the reviewer will read</source>
        <translation>Yr hyn y bydd yr adolygydd yn ei ddarllen</translation>
    </message>
    <message>
        <source>Not considered</source>
        <translation>Heb ei ystyried</translation>
    </message>
    <message numerus="yes">
        <source>Give the reason in at least %n character(s).</source>
        <translation>
            <numerusform>Rhowch y rheswm mewn o leiaf %n nod.</numerusform>
            <numerusform>Rhowch y rheswm mewn o leiaf %n nod.</numerusform>
            <numerusform>Rhowch y rheswm mewn o leiaf %n nod.</numerusform>
            <numerusform>Rhowch y rheswm mewn o leiaf %n nod.</numerusform>
            <numerusform>Rhowch y rheswm mewn o leiaf %n nod.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what was not considered, or name an area to improve.</source>
        <translation>Ticiwch yr hyn na chafodd ei ystyried, neu enwch faes i&apos;w wella.</translation>
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
    <name>Revisit::FieldTable</name>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>Not assessed, or nothing to count</source>
        <translation>Heb ei asesu, neu ddim i’w gyfrif</translation>
    </message>
    <message>
        <source>How good is each field?</source>
        <translation>Pa mor dda yw pob maes?</translation>
    </message>
    <message>
        <source>Open the cases</source>
        <translation>Agor yr achosion</translation>
    </message>
    <message>
        <source>Each figure with its interval of 95% and what it is out of; of days, half took no longer. The charts below show the figure that is chosen; Enter opens its cases.</source>
        <translation>Pob ffigur gyda’i gyfwng 95% a’r hyn y mae allan ohono; o ran diwrnodau, ni chymerodd hanner fwy na hyn. Mae’r siartiau isod yn dangos y ffigur a ddewiswyd; mae Enter yn agor ei achosion.</translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln case(s)</source>
        <translation>
            <numerusform>Agor achosion: %Ln</numerusform>
            <numerusform>Agor achosion: %Ln</numerusform>
            <numerusform>Agor achosion: %Ln</numerusform>
            <numerusform>Agor achosion: %Ln</numerusform>
            <numerusform>Agor achosion: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>Nid oes dim i’w gyfrif.</translation>
    </message>
    <message>
        <source>The field is not assessed in this dimension.</source>
        <translation>Nid yw’r maes yn cael ei asesu yn y dimensiwn hwn.</translation>
    </message>
</context>
<context>
    <name>Revisit::FigureFilterBar</name>
    <message>
        <source>Show all</source>
        <translation>Dangos popeth</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>All time, all areas, all teams</source>
        <translation>Pob amser, pob ardal, pob tîm</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Pob ardal</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Pob tîm</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>Mae hyn cyn y diwrnod cyntaf.</translation>
    </message>
    <message>
        <source>Only %1.</source>
        <extracomment>After what a chart counts: what it is narrowed to</extracomment>
        <translation>Dim ond %1.</translation>
    </message>
    <message>
        <source>The team that was chosen is not there any more.</source>
        <translation>Nid yw&apos;r tîm a ddewiswyd yno mwyach.</translation>
    </message>
</context>
<context>
    <name>Revisit::FlowSection</name>
    <message>
        <source>No figures yet</source>
        <translation>Dim ffigurau eto</translation>
    </message>
    <message>
        <source>How does work flow?</source>
        <translation>Sut mae gwaith yn llifo?</translation>
    </message>
    <message>
        <source>How much is in progress?</source>
        <translation>Faint sydd ar waith?</translation>
    </message>
    <message>
        <source>How old is open work?</source>
        <translation>Pa mor hen yw gwaith agored?</translation>
    </message>
    <message>
        <source>How long does a case take?</source>
        <translation>Faint o amser mae achos yn ei gymryd?</translation>
    </message>
    <message>
        <source>Import cases and review some of them first.</source>
        <translation>Mewnforiwch achosion ac adolygwch rai ohonynt yn gyntaf.</translation>
    </message>
    <message>
        <source>Cases that had come in, been started and been decided by the end of each week. The room between two lines is work that waits or is in progress. As of %1.</source>
        <translation>Achosion a oedd wedi dod i mewn, wedi&apos;u dechrau ac wedi&apos;u penderfynu erbyn diwedd pob wythnos. Gwaith sy&apos;n aros neu ar waith yw&apos;r bwlch rhwng dwy linell. Ar %1.</translation>
    </message>
    <message>
        <source>%1 came in, %2 were started, %3 were decided.</source>
        <translation>Daeth %1 i mewn, dechreuwyd %2, penderfynwyd %3.</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Daeth i mewn</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Dechreuwyd</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>achosion</translation>
    </message>
    <message>
        <source>Cases started and not decided at the end of each week. As of %1.</source>
        <translation>Achosion a ddechreuwyd heb eu penderfynu ar ddiwedd pob wythnos. Ar %1.</translation>
    </message>
    <message>
        <source>%1 are in progress now.</source>
        <translation>Mae %1 ar waith yn awr.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>Open cases by the days since their first allocation. %1 were never allocated and are not drawn. As of %2.</source>
        <translation>Achosion agored yn ôl y diwrnodau ers eu dyraniad cyntaf. Ni ddyrannwyd %1 erioed ac ni chânt eu lluniadu. Ar %2.</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Achosion agored</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Oedran</translation>
    </message>
    <message>
        <source>%1 are open for %2.</source>
        <translation>Mae %1 ar agor ers %2.</translation>
    </message>
    <message>
        <source>No month with a decision is over yet.</source>
        <translation>Nid oes mis â phenderfyniad ar ben eto.</translation>
    </message>
    <message>
        <source>Days from the first allocation to the decision, by the month of the decision: so many in a hundred cases took no longer. Dotted: from the start of the review. As of %1.</source>
        <translation>Diwrnodau o&apos;r dyraniad cyntaf i&apos;r penderfyniad, yn ôl mis y penderfyniad: ni chymerodd cynifer o bob cant o achosion fwy. Dotiau: o ddechrau&apos;r adolygiad. Ar %1.</translation>
    </message>
    <message>
        <source>15 in 100</source>
        <translation>15 o bob 100</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Hanner</translation>
    </message>
    <message>
        <source>85 in 100</source>
        <translation>85 o bob 100</translation>
    </message>
    <message>
        <source>95 in 100</source>
        <translation>95 o bob 100</translation>
    </message>
    <message>
        <source>Half, from the start</source>
        <translation>Hanner, o&apos;r dechrau</translation>
    </message>
    <message>
        <source>days</source>
        <translation>diwrnodau</translation>
    </message>
    <message>
        <source>In the last month, of %1 cases, half took %2 days and 85 in 100 took %3.</source>
        <translation>Yn y mis diwethaf, o %1 achos, cymerodd hanner %2 diwrnod ac 85 o bob 100 %3.</translation>
    </message>
    <message>
        <source>%1 open cases were never allocated and are not drawn.</source>
        <translation>Ni ddyrannwyd %1 o achosion agored erioed ac ni chânt eu llunio.</translation>
    </message>
    <message>
        <source>Cases decided in each month with both days on record</source>
        <translation>Achosion a benderfynwyd ym mhob mis gyda&apos;r ddau ddiwrnod ar gofnod</translation>
    </message>
    <message>
        <source>The month that is not over is left out.</source>
        <translation>Hepgorir y mis nad yw ar ben.</translation>
    </message>
    <message>
        <source>There are none of this time, area and team.</source>
        <translation>Nid oes rhai o&apos;r amser, yr ardal a&apos;r tîm hyn.</translation>
    </message>
</context>
<context>
    <name>Revisit::ForecastBurnDown</name>
    <message>
        <source>Left so far</source>
        <translation>Yn weddill hyd yma</translation>
    </message>
    <message>
        <source>Middle of the draws</source>
        <translation>Canol y tyniadau</translation>
    </message>
    <message>
        <source>15 in 100 have less left</source>
        <translation>Mae gan 15 o 100 lai ar ôl</translation>
    </message>
    <message>
        <source>85 in 100 have less left</source>
        <translation>Mae gan 85 o 100 lai ar ôl</translation>
    </message>
    <message>
        <source>cases left</source>
        <translation>achos yn weddill</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>70 in 100 draws</source>
        <translation>70 o 100 tyniad</translation>
    </message>
</context>
<context>
    <name>Revisit::ForecastPage</name>
    <message>
        <source>Forecast</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>&amp;Forecast with these assumptions</source>
        <translation>&amp;Rhagweld â&apos;r rhagdybiaethau hyn</translation>
    </message>
    <message>
        <source>&amp;Save as a scenario…</source>
        <translation>&amp;Cadw fel senario…</translation>
    </message>
    <message>
        <source>There is no forecast yet.</source>
        <translation>Nid oes rhagolwg eto.</translation>
    </message>
    <message>
        <source>Che&amp;ck the record</source>
        <translation>G&amp;wirio&apos;r cofnod</translation>
    </message>
    <message>
        <source>&amp;Open its assumptions</source>
        <translation>&amp;Agor ei rhagdybiaethau</translation>
    </message>
    <message>
        <source>Select a scenario first.</source>
        <translation>Dewiswch senario yn gyntaf.</translation>
    </message>
    <message>
        <source>&amp;Change it to the present assumptions…</source>
        <translation>&amp;Newid i&apos;r rhagdybiaethau presennol…</translation>
    </message>
    <message>
        <source>Select a scenario of your own first.</source>
        <translation>Dewiswch un o&apos;ch senarios eich hun yn gyntaf.</translation>
    </message>
    <message>
        <source>&amp;Remove the scenario</source>
        <translation>&amp;Dileu&apos;r senario</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>Rhagweld eto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Senarios</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Y llythyr</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>Ôl-brawf</translation>
    </message>
    <message>
        <source>Forecast and its assumptions</source>
        <translation>Y rhagolwg a&apos;i ragdybiaethau</translation>
    </message>
    <message>
        <source>Progress of the forecast</source>
        <translation>Cynnydd y rhagolwg</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Rhagdybiaethau</translation>
    </message>
    <message>
        <source>Figures as of %1 · %2 of %3 cases left</source>
        <translation>Ffigurau ar %1 · %2 o %3 achos yn weddill</translation>
    </message>
    <message>
        <source>The scenario %1 is kept.</source>
        <translation>Cadwyd y senario %1.</translation>
    </message>
    <message>
        <source>Remove the scenario?</source>
        <translation>Dileu&apos;r senario?</translation>
    </message>
    <message>
        <source>%1 goes from the table; forecasts made with it stay on record.</source>
        <translation>Bydd %1 yn mynd o&apos;r tabl; bydd rhagolygon a wnaed gyda hi yn aros ar gofnod.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>The scenario %1 is removed.</source>
        <translation>Dilëwyd y senario %1.</translation>
    </message>
    <message>
        <source>Its record gives exactly this forecast again.</source>
        <translation>Mae ei gofnod yn rhoi&apos;r union ragolwg hwn eto.</translation>
    </message>
    <message>
        <source>Its record gives another forecast than the one kept. Keep everything as it is and tell whoever looks after the database.</source>
        <translation>Mae ei gofnod yn rhoi rhagolwg gwahanol i&apos;r un a gadwyd. Cadwch bopeth fel y mae a dywedwch wrth bwy bynnag sy&apos;n gofalu am y gronfa ddata.</translation>
    </message>
    <message>
        <source>There is no forecast in view or chosen.</source>
        <translation>Nid oes rhagolwg yn y golwg nac wedi&apos;i ddewis.</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Ar gofnod</translation>
    </message>
    <message>
        <source>Ours, to be changed: no authority publishes them. New officers reach their pace over four weeks.</source>
        <translation>Ein rhai ni, i&apos;w newid: nid oes awdurdod yn eu cyhoeddi. Mae swyddogion newydd yn cyrraedd eu cyflymder dros bedair wythnos.</translation>
    </message>
</context>
<context>
    <name>Revisit::ForecastSheet</name>
    <message>
        <source>How far down will the work be, and when?</source>
        <translation>Pa mor bell i lawr fydd y gwaith, a phryd?</translation>
    </message>
    <message>
        <source>No forecast can be given</source>
        <translation>Ni ellir rhoi rhagolwg</translation>
    </message>
    <message>
        <source>P15, if all goes well</source>
        <translation>P15, os aiff popeth yn dda</translation>
    </message>
    <message>
        <source>P50, the middle</source>
        <translation>P50, y canol</translation>
    </message>
    <message>
        <source>P85, to plan with</source>
        <translation>P85, i gynllunio ag ef</translation>
    </message>
    <message>
        <source>P95, to be nearly sure</source>
        <translation>P95, i fod bron yn sicr</translation>
    </message>
    <message>
        <source>Done by %1</source>
        <translation>Wedi&apos;i wneud erbyn %1</translation>
    </message>
    <message>
        <source>of %1 draws</source>
        <translation>o %1 tyniad</translation>
    </message>
    <message>
        <source>Officers for %1</source>
        <translation>Swyddogion ar gyfer %1</translation>
    </message>
    <message>
        <source>Pace for %1</source>
        <translation>Cyflymder ar gyfer %1</translation>
    </message>
    <message>
        <source>Cases not signed off, of %1 in the programme, at each week&apos;s end; as of %2. Between the dotted lines are 70 in 100 draws.</source>
        <translation>Achosion heb eu cymeradwyo, o %1 yn y rhaglen, ar ddiwedd pob wythnos; ar %2. Rhwng y llinellau dotiog mae 70 o 100 tyniad.</translation>
    </message>
    <message>
        <source>now %1; to be %2 sure</source>
        <extracomment>%1 is how it is now, %2 a confidence such as 85%</extracomment>
        <translation>%1 nawr; i fod yn %2 sicr</translation>
    </message>
    <message>
        <source>%1 cases in the programme</source>
        <translation>%1 o achosion yn y rhaglen</translation>
    </message>
    <message>
        <source>Every case that is not signed off counts.</source>
        <translation>Mae pob achos nad yw wedi&apos;i gymeradwyo yn cyfrif.</translation>
    </message>
</context>
<context>
    <name>Revisit::ForecastWording</name>
    <message>
        <source>Every case is signed off: nothing is left to forecast.</source>
        <translation>Mae pob achos wedi&apos;i gymeradwyo: nid oes dim ar ôl i&apos;w ragweld.</translation>
    </message>
    <message>
        <source>the chance of being done by %1 is %2</source>
        <extracomment>The last part of a finding: a date, then a chance such as 42%</extracomment>
        <translation>y siawns o orffen erbyn %1 yw %2</translation>
    </message>
    <message numerus="yes">
        <source>At this pace the %Ln case(s) left are never done: in more than 85 of 100 draws not within five years; %1.</source>
        <translation>
            <numerusform>Ar y cyflymder hwn ni fydd y %Ln achos sy&apos;n weddill byth wedi&apos;u gwneud: mewn mwy nag 85 o bob 100 tyniad, nid o fewn pum mlynedd; %1.</numerusform>
            <numerusform>Ar y cyflymder hwn ni fydd y %Ln achos sy&apos;n weddill byth wedi&apos;u gwneud: mewn mwy nag 85 o bob 100 tyniad, nid o fewn pum mlynedd; %1.</numerusform>
            <numerusform>Ar y cyflymder hwn ni fydd y %Ln achos sy&apos;n weddill byth wedi&apos;u gwneud: mewn mwy nag 85 o bob 100 tyniad, nid o fewn pum mlynedd; %1.</numerusform>
            <numerusform>Ar y cyflymder hwn ni fydd y %Ln achos sy&apos;n weddill byth wedi&apos;u gwneud: mewn mwy nag 85 o bob 100 tyniad, nid o fewn pum mlynedd; %1.</numerusform>
            <numerusform>Ar y cyflymder hwn ni fydd y %Ln achos sy&apos;n weddill byth wedi&apos;u gwneud: mewn mwy nag 85 o bob 100 tyniad, nid o fewn pum mlynedd; %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln case(s) left are done no earlier than about %1, and in more than 15 of 100 draws not within five years; %2.</source>
        <translation>
            <numerusform>Ni fydd y %Ln achos sy&apos;n weddill wedi&apos;u gwneud cyn tua %1, ac mewn mwy na 15 o bob 100 tyniad, nid o fewn pum mlynedd; %2.</numerusform>
            <numerusform>Ni fydd y %Ln achos sy&apos;n weddill wedi&apos;u gwneud cyn tua %1, ac mewn mwy na 15 o bob 100 tyniad, nid o fewn pum mlynedd; %2.</numerusform>
            <numerusform>Ni fydd y %Ln achos sy&apos;n weddill wedi&apos;u gwneud cyn tua %1, ac mewn mwy na 15 o bob 100 tyniad, nid o fewn pum mlynedd; %2.</numerusform>
            <numerusform>Ni fydd y %Ln achos sy&apos;n weddill wedi&apos;u gwneud cyn tua %1, ac mewn mwy na 15 o bob 100 tyniad, nid o fewn pum mlynedd; %2.</numerusform>
            <numerusform>Ni fydd y %Ln achos sy&apos;n weddill wedi&apos;u gwneud cyn tua %1, ac mewn mwy na 15 o bob 100 tyniad, nid o fewn pum mlynedd; %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln case(s) left will probably be done between %1 and %2; %3.</source>
        <translation>
            <numerusform>Mae&apos;n debyg y bydd y %Ln achos sy&apos;n weddill wedi&apos;u gwneud rhwng %1 a %2; %3.</numerusform>
            <numerusform>Mae&apos;n debyg y bydd y %Ln achos sy&apos;n weddill wedi&apos;u gwneud rhwng %1 a %2; %3.</numerusform>
            <numerusform>Mae&apos;n debyg y bydd y %Ln achos sy&apos;n weddill wedi&apos;u gwneud rhwng %1 a %2; %3.</numerusform>
            <numerusform>Mae&apos;n debyg y bydd y %Ln achos sy&apos;n weddill wedi&apos;u gwneud rhwng %1 a %2; %3.</numerusform>
            <numerusform>Mae&apos;n debyg y bydd y %Ln achos sy&apos;n weddill wedi&apos;u gwneud rhwng %1 a %2; %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in five years</source>
        <translation>Nid mewn pum mlynedd</translation>
    </message>
    <message>
        <source>%1 in 100 draws done by</source>
        <translation>%1 o 100 tyniad erbyn</translation>
    </message>
    <message>
        <source>under 1%</source>
        <translation>dan 1%</translation>
    </message>
    <message>
        <source>over 99%</source>
        <translation>dros 99%</translation>
    </message>
    <message>
        <source>No number is enough</source>
        <translation>Nid oes nifer yn ddigon</translation>
    </message>
    <message>
        <source>No officers on record</source>
        <translation>Dim swyddogion ar gofnod</translation>
    </message>
    <message>
        <source>No pace is enough</source>
        <translation>Nid oes cyflymder yn ddigon</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 yr wythnos</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 wythnos</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n complete ISO week(s), %1 to %2: %3 signed off in a week of the usual size, with a swing (standard deviation) of %4 from week to week.</source>
        <translation>
            <numerusform>Dysgwyd o %n wythnos ISO gyflawn, %1 i %2: cymeradwywyd %3 mewn wythnos o&apos;r maint arferol, gydag amrywiad (gwyriad safonol) o %4 o wythnos i wythnos.</numerusform>
            <numerusform>Dysgwyd o %n wythnos ISO gyflawn, %1 i %2: cymeradwywyd %3 mewn wythnos o&apos;r maint arferol, gydag amrywiad (gwyriad safonol) o %4 o wythnos i wythnos.</numerusform>
            <numerusform>Dysgwyd o %n wythnos ISO gyflawn, %1 i %2: cymeradwywyd %3 mewn wythnos o&apos;r maint arferol, gydag amrywiad (gwyriad safonol) o %4 o wythnos i wythnos.</numerusform>
            <numerusform>Dysgwyd o %n wythnos ISO gyflawn, %1 i %2: cymeradwywyd %3 mewn wythnos o&apos;r maint arferol, gydag amrywiad (gwyriad safonol) o %4 o wythnos i wythnos.</numerusform>
            <numerusform>Dysgwyd o %n wythnos ISO gyflawn, %1 i %2: cymeradwywyd %3 mewn wythnos o&apos;r maint arferol, gydag amrywiad (gwyriad safonol) o %4 o wythnos i wythnos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What carries over from one week to the next (correlation %1) makes the range wider.</source>
        <translation>Mae&apos;r hyn sy&apos;n parhau o un wythnos i&apos;r nesaf (cydberthyniad %1) yn gwneud yr ystod yn lletach.</translation>
    </message>
    <message>
        <source>No week depends on the one before.</source>
        <translation>Nid oes wythnos yn dibynnu ar yr un o&apos;i blaen.</translation>
    </message>
    <message>
        <source>The pace rose over these weeks, by about %1 reviews each week. The forecast takes their mean: if the newer pace lasts, the end comes earlier. Learn from fewer weeks to see it.</source>
        <translation>Cododd y cyflymder dros yr wythnosau hyn, tua %1 adolygiad bob wythnos. Mae&apos;r rhagolwg yn cymryd eu cymedr: os pery&apos;r cyflymder diweddar, daw&apos;r diwedd yn gynt. Dysgwch o lai o wythnosau i&apos;w weld.</translation>
    </message>
    <message>
        <source>The pace fell over these weeks, by about %1 reviews each week. The forecast takes their mean: if the newer pace lasts, the end comes later. Learn from fewer weeks to see it.</source>
        <translation>Disgynnodd y cyflymder dros yr wythnosau hyn, tua %1 adolygiad bob wythnos. Mae&apos;r rhagolwg yn cymryd eu cymedr: os pery&apos;r cyflymder diweddar, daw&apos;r diwedd yn hwyrach. Dysgwch o lai o wythnosau i&apos;w weld.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln officer(s) more</source>
        <translation>
            <numerusform>%Ln swyddog yn fwy</numerusform>
            <numerusform>%Ln swyddog yn fwy</numerusform>
            <numerusform>%Ln swyddog yn fwy</numerusform>
            <numerusform>%Ln swyddog yn fwy</numerusform>
            <numerusform>%Ln swyddog yn fwy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln officer(s) fewer</source>
        <translation>
            <numerusform>%Ln swyddog yn llai</numerusform>
            <numerusform>%Ln swyddog yn llai</numerusform>
            <numerusform>%Ln swyddog yn llai</numerusform>
            <numerusform>%Ln swyddog yn llai</numerusform>
            <numerusform>%Ln swyddog yn llai</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>%1 more time away</source>
        <translation>%1 yn fwy o amser i ffwrdd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new case(s) a week</source>
        <translation>
            <numerusform>%Ln achos newydd yr wythnos</numerusform>
            <numerusform>%Ln achos newydd yr wythnos</numerusform>
            <numerusform>%Ln achos newydd yr wythnos</numerusform>
            <numerusform>%Ln achos newydd yr wythnos</numerusform>
            <numerusform>%Ln achos newydd yr wythnos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 come back</source>
        <translation>%1 yn dod yn ôl</translation>
    </message>
    <message>
        <source>a case left weighs %1</source>
        <translation>mae achos sy&apos;n weddill yn pwyso %1</translation>
    </message>
    <message>
        <source>work goes on from %1</source>
        <translation>mae&apos;r gwaith yn parhau o %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>targed %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) of history</source>
        <translation>
            <numerusform>%Ln wythnos o hanes</numerusform>
            <numerusform>%Ln wythnos o hanes</numerusform>
            <numerusform>%Ln wythnos o hanes</numerusform>
            <numerusform>%Ln wythnos o hanes</numerusform>
            <numerusform>%Ln wythnos o hanes</numerusform>
        </translation>
    </message>
    <message>
        <source>As things stand</source>
        <translation>Fel y mae pethau</translation>
    </message>
    <message>
        <source>A review counts in the week of its sign-off; a week&apos;s size is the minutes that officers had for reviews, net of bank holidays and leave. The officers for the target are full-time and keep the present pace. %1 draws, seed %2, method %3. On record as forecast %4, made by %5, %6.</source>
        <translation>Mae adolygiad yn cyfrif yn wythnos ei gymeradwyo; maint wythnos yw&apos;r munudau oedd gan swyddogion ar gyfer adolygiadau, heb wyliau banc ac absenoldeb. Mae&apos;r swyddogion ar gyfer y targed yn llawn amser ac yn cadw&apos;r cyflymder presennol. %1 o dyniadau, hedyn %2, dull %3. Ar gofnod fel rhagolwg %4, a wnaed gan %5, %6.</translation>
    </message>
    <message>
        <source>P%1: %2 left, %3 done</source>
        <extracomment>A priority, and how many of its cases are left and were done</extracomment>
        <translation>P%1: %2 ar ôl, %3 wedi&apos;u gwneud</translation>
    </message>
    <message>
        <source>%1 min for each of %2 left, %3 min for each of %4 done: %5. %6.</source>
        <extracomment>How the weight of a case is worked out: minutes, cases, minutes, cases</extracomment>
        <translation>%1 mun ar gyfer pob un o&apos;r %2 sydd ar ôl, %3 mun ar gyfer pob un o&apos;r %4 a wnaed: %5. %6.</translation>
    </message>
    <message>
        <source>case weights version %1</source>
        <translation>pwysau achosion fersiwn %1</translation>
    </message>
</context>
<context>
    <name>Revisit::FormMoveBar</name>
    <message numerus="yes">
        <source>A newer form asks %n more question(s) of this review. Every answer stays.</source>
        <translation>
            <numerusform>Mae ffurflen fwy newydd yn gofyn %n yn rhagor o gwestiynau am yr adolygiad hwn. Mae pob ateb yn aros.</numerusform>
            <numerusform>Mae ffurflen fwy newydd yn gofyn %n yn rhagor o gwestiynau am yr adolygiad hwn. Mae pob ateb yn aros.</numerusform>
            <numerusform>Mae ffurflen fwy newydd yn gofyn %n yn rhagor o gwestiynau am yr adolygiad hwn. Mae pob ateb yn aros.</numerusform>
            <numerusform>Mae ffurflen fwy newydd yn gofyn %n yn rhagor o gwestiynau am yr adolygiad hwn. Mae pob ateb yn aros.</numerusform>
            <numerusform>Mae ffurflen fwy newydd yn gofyn %n yn rhagor o gwestiynau am yr adolygiad hwn. Mae pob ateb yn aros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to it</source>
        <translation>Symud iddi</translation>
    </message>
    <message>
        <source>Begin a new version on it…</source>
        <translation>Dechrau fersiwn newydd arni…</translation>
    </message>
    <message>
        <source>Begin a new version on the newest form</source>
        <translation>Dechrau fersiwn newydd ar y ffurflen ddiweddaraf</translation>
    </message>
    <message>
        <source>The submitted version stays as it is and no longer waits or counts. The new one keeps every answer, asks the new questions and is submitted again.</source>
        <translation>Mae&apos;r fersiwn a gyflwynwyd yn aros fel y mae ac nid yw&apos;n aros nac yn cyfrif mwyach. Mae&apos;r un newydd yn cadw pob ateb, yn gofyn y cwestiynau newydd ac yn cael ei chyflwyno eto.</translation>
    </message>
    <message>
        <source>Begin a new version</source>
        <translation>Dechrau fersiwn newydd</translation>
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
        <extracomment>Spoken name of a choice: %1 is the choice, %2 the question
----------
%1 is the letter of a part of the form, %2 its title</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is the number of a question, %2 the question</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a suspect or victim such as S-001, %2 a question about them</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As on file</source>
        <extracomment>Under an answer that the original file gives</extracomment>
        <translation>Fel ar ffeil</translation>
    </message>
    <message>
        <source>On file: %1</source>
        <extracomment>%1 is what the original file says to a question</extracomment>
        <translation>Ar ffeil: %1</translation>
    </message>
</context>
<context>
    <name>Revisit::Format</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time, as in &quot;9 Apr 2026, 10:42&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of working hours, short</extracomment>
        <translation>%1 awr</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 eiliad</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 munud %2 eiliad</translation>
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
    <message>
        <source>%1. %2</source>
        <extracomment>A person&apos;s name where there is little room: the first letter, then the family name</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Revisit::FunnelFigure</name>
    <message>
        <source>%1
%2 of %3 %4</source>
        <extracomment>Read-out of a team or area in a funnel: its name, its share, out of how many what</extracomment>
        <translation>%1
%2 o %3 %4</translation>
    </message>
    <message>
        <source>Signal: %1</source>
        <translation>Arwydd: %1</translation>
    </message>
    <message>
        <source>Within the limits of chance</source>
        <translation>O fewn terfynau siawns</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>95% limits</source>
        <translation>Terfynau 95%</translation>
    </message>
    <message>
        <source>99.8% limits</source>
        <translation>Terfynau 99.8%</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Arwydd</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cyfran</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Allan o</translation>
    </message>
</context>
<context>
    <name>Revisit::HandoverDialog</name>
    <message>
        <source>Hand over everything</source>
        <translation>Trosglwyddo popeth</translation>
    </message>
    <message>
        <source>Everything that %1 holds, reviews that are begun included, goes to those chosen here. It is tried out first; when you commit it, the history of each case keeps who had it and why.</source>
        <translation>Mae popeth y mae %1 yn ei ddal, gan gynnwys adolygiadau sydd wedi dechrau, yn mynd i&apos;r rhai a ddewisir yma. Caiff ei dreialu yn gyntaf; pan fyddwch yn ei gadarnhau, bydd hanes pob achos yn cadw pwy oedd â&apos;r achos a pham.</translation>
    </message>
    <message>
        <source>Who takes the cases</source>
        <translation>Pwy sy&apos;n cymryd yr achosion</translation>
    </message>
</context>
<context>
    <name>Revisit::HandoverFolder</name>
    <message>
        <source>Write a handover page for each case that goes</source>
        <translation>Ysgrifennu tudalen drosglwyddo ar gyfer pob achos sy&apos;n mynd</translation>
    </message>
    <message>
        <source>Folder for the pages</source>
        <translation>Ffolder ar gyfer y tudalennau</translation>
    </message>
    <message>
        <source>One file for each officer who receives cases.</source>
        <translation>Un ffeil ar gyfer pob swyddog sy&apos;n derbyn achosion.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Dewis y ffolder…</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>Dewiswch ffolder sydd yno.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>Ni ellir ysgrifennu dim yn y ffolder hon.</translation>
    </message>
</context>
<context>
    <name>Revisit::HandoverPages</name>
    <message>
        <source>None on record</source>
        <translation>Dim un ar gofnod</translation>
    </message>
    <message>
        <source>Write handover pages</source>
        <translation>Ysgrifennu tudalennau trosglwyddo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No review is begun.</source>
        <translation>Nid oes adolygiad wedi dechrau.</translation>
    </message>
    <message>
        <source>%1, priority P%2, due %3</source>
        <extracomment>On a handover page: state, priority and due day of a case</extracomment>
        <translation>%1, blaenoriaeth P%2, dyddiad cau: %3</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>heb ei bennu</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Open enquiries and the days they are brought forward to</source>
        <translation>Ymholiadau agored a&apos;r diwrnodau y&apos;u dygir ymlaen iddynt</translation>
    </message>
    <message>
        <source>Referrals not acknowledged</source>
        <translation>Atgyfeiriadau heb eu cydnabod</translation>
    </message>
    <message>
        <source>Who had the case</source>
        <translation>Pwy oedd â&apos;r achos</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Trosglwyddo</translation>
    </message>
    <message numerus="yes">
        <source>%n handover page(s) written to %1.</source>
        <translation>
            <numerusform>Tudalennau trosglwyddo a ysgrifennwyd: %n, i %1.</numerusform>
            <numerusform>Tudalennau trosglwyddo a ysgrifennwyd: %n, i %1.</numerusform>
            <numerusform>Tudalennau trosglwyddo a ysgrifennwyd: %n, i %1.</numerusform>
            <numerusform>Tudalennau trosglwyddo a ysgrifennwyd: %n, i %1.</numerusform>
            <numerusform>Tudalennau trosglwyddo a ysgrifennwyd: %n, i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <extracomment>Part of the name of a file: whose cases are with nobody yet</extracomment>
        <translation>neb eto</translation>
    </message>
    <message>
        <source>handover</source>
        <extracomment>The beginning of the name of a file of pages</extracomment>
        <translation>trosglwyddo</translation>
    </message>
    <message>
        <source>The pages cannot be drawn.</source>
        <translation>Ni ellir llunio&apos;r tudalennau.</translation>
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
        <translation>Nid yw&apos;r achos erioed wedi&apos;i ddyrannu.</translation>
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
        <translation>cofnod %1</translation>
    </message>
    <message>
        <source>Who may be given the case</source>
        <translation>Pwy gaiff yr achos</translation>
    </message>
    <message>
        <source>No longer only %1</source>
        <extracomment>%1 are officers</extracomment>
        <translation>Nid %1 yn unig mwyach</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 are officers</extracomment>
        <translation>%1 yn unig</translation>
    </message>
</context>
<context>
    <name>Revisit::HoldCalibrationDialog</name>
    <message>
        <source>New calibration session</source>
        <translation>Sesiwn raddnodi newydd</translation>
    </message>
    <message numerus="yes">
        <source>Tick up to %n case(s) of the sample, and at least two review officers who neither reviewed nor investigated any of them.</source>
        <translation>
            <numerusform>Ticiwch hyd at %n achos o&apos;r sampl, ac o leiaf ddau swyddog adolygu na wnaethant adolygu nac ymchwilio i&apos;r un ohonynt.</numerusform>
            <numerusform>Ticiwch hyd at %n achos o&apos;r sampl, ac o leiaf ddau swyddog adolygu na wnaethant adolygu nac ymchwilio i&apos;r un ohonynt.</numerusform>
            <numerusform>Ticiwch hyd at %n achos o&apos;r sampl, ac o leiaf ddau swyddog adolygu na wnaethant adolygu nac ymchwilio i&apos;r un ohonynt.</numerusform>
            <numerusform>Ticiwch hyd at %n achos o&apos;r sampl, ac o leiaf ddau swyddog adolygu na wnaethant adolygu nac ymchwilio i&apos;r un ohonynt.</numerusform>
            <numerusform>Ticiwch hyd at %n achos o&apos;r sampl, ac o leiaf ddau swyddog adolygu na wnaethant adolygu nac ymchwilio i&apos;r un ohonynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Review officers</source>
        <translation>Swyddogion adolygu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Begin the session</source>
        <translation>Dechrau&apos;r sesiwn</translation>
    </message>
</context>
<context>
    <name>Revisit::HoursTab</name>
    <message>
        <source>Other hours on each day of the week</source>
        <translation>Oriau eraill ar bob diwrnod o&apos;r wythnos</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Yn dechrau ar</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Cadw&apos;r oriau</translation>
    </message>
    <message>
        <source>No cap</source>
        <extracomment>In place of the number: there is no cap</extracomment>
        <translation>Dim terfyn</translation>
    </message>
    <message>
        <source> h</source>
        <translation> a</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Oriau&apos;r dydd</translation>
    </message>
    <message>
        <source>Of full time</source>
        <translation>O amser llawn</translation>
    </message>
    <message>
        <source>Lost to other work</source>
        <translation>Wedi&apos;i golli i waith arall</translation>
    </message>
    <message>
        <source>Of the rest, for reviews</source>
        <translation>O&apos;r gweddill, ar gyfer adolygiadau</translation>
    </message>
    <message>
        <source>Most cases at once</source>
        <translation>Uchafswm achosion ar y tro</translation>
    </message>
    <message>
        <source>Most of P0 and P1</source>
        <translation>Uchafswm P0 a P1</translation>
    </message>
    <message>
        <source>Ramp-up: percent of full speed in each of the first weeks</source>
        <translation>Cyfnod dechrau: canran o gyflymder llawn ym mhob un o&apos;r wythnosau cyntaf</translation>
    </message>
    <message>
        <source>For example 25,50,75. Empty for none.</source>
        <translation>Er enghraifft 25,50,75. Gwag am ddim.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dywedwch pam.</translation>
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
        <translation>Sut i&apos;w darllen</translation>
    </message>
    <message>
        <source>A profile says which column is what. Without one, the columns&apos; names are taken as hints.</source>
        <translation>Mae proffil yn dweud beth yw pob colofn. Heb un, cymerir enwau&apos;r colofnau fel awgrymiadau.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Cynnydd y mewnforio</translation>
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
        <translation>Dyfalu o&apos;r colofnau</translation>
    </message>
    <message>
        <source>A profile file…</source>
        <translation>Ffeil proffil…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz);;All files (*)</source>
        <translation>Tablau (*.csv *.tsv *.txt *.gz);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Proffil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Proffiliau (*.json)</translation>
    </message>
    <message>
        <source>Choose the files of one export. They may be in any order, plain or packed.</source>
        <translation>Dewiswch ffeiliau un allforiad. Gallant fod mewn unrhyw drefn, yn blaen neu wedi&apos;u pacio.</translation>
    </message>
    <message>
        <source>Check what each column becomes. Nothing is guessed about values: what a list does not have is kept as written.</source>
        <translation>Gwiriwch beth y daw pob colofn. Ni ddyfelir dim am werthoedd: cedwir yr hyn nad yw mewn rhestr fel y&apos;i hysgrifennwyd.</translation>
    </message>
    <message>
        <source>Every row is accounted for: loaded, updated, unchanged or rejected.</source>
        <translation>Mae cyfrif am bob rhes: llwythwyd, diweddarwyd, heb newid neu gwrthodwyd.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwirio</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Llwyth</translation>
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
        <translation>Nid yw&apos;r proffil yn dweud dim am %1.</translation>
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
        <translation>Nid oedd modd cadw&apos;r proffil: %1</translation>
    </message>
    <message>
        <source>%1 rows, %2 a second</source>
        <translation>Rhesi: %1, %2 yr eiliad</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing has been loaded yet.</source>
        <translation>Dyma beth fyddai&apos;n digwydd. Nid oes dim wedi&apos;i lwytho eto.</translation>
    </message>
    <message>
        <source>The caseload was loaded. It can be undone under Imports until work on it begins.</source>
        <translation>Llwythwyd y llwyth achosion. Gellir ei ddadwneud o dan Mewnforion nes i waith ddechrau arno.</translation>
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
        <translation>Llwythwch allforiad system gofnodion, a bydd ei achosion yn sefyll yn y ciw.</translation>
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
        <translation>
            <numerusform>Mewnforion: %n, y diweddaraf yn gyntaf</numerusform>
            <numerusform>Mewnforion: %n, y diweddaraf yn gyntaf</numerusform>
            <numerusform>Mewnforion: %n, y diweddaraf yn gyntaf</numerusform>
            <numerusform>Mewnforion: %n, y diweddaraf yn gyntaf</numerusform>
            <numerusform>Mewnforion: %n, y diweddaraf yn gyntaf</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>Dadwneud y mewnforiad hwn?</translation>
    </message>
    <message>
        <source>Everything that %1 brought is removed, and what it changed is as it was before. The audit trail keeps that it happened.</source>
        <translation>Caiff popeth a ddaeth gyda %1 ei dynnu, a bydd yr hyn a newidiodd fel yr oedd. Mae&apos;r trywydd archwilio yn cadw iddo ddigwydd.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Dadwneud y mewnforiad</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the import were removed.</source>
        <translation>
            <numerusform>Cofnodion o&apos;r mewnforiad a dynnwyd: %n.</numerusform>
            <numerusform>Cofnodion o&apos;r mewnforiad a dynnwyd: %n.</numerusform>
            <numerusform>Cofnodion o&apos;r mewnforiad a dynnwyd: %n.</numerusform>
            <numerusform>Cofnodion o&apos;r mewnforiad a dynnwyd: %n.</numerusform>
            <numerusform>Cofnodion o&apos;r mewnforiad a dynnwyd: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::JudgementForm</name>
    <message>
        <source>Your answers</source>
        <translation>Eich atebion</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Rhesymeg</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewiswch</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Dewiswch ateb.</translation>
    </message>
    <message numerus="yes">
        <source>Give the rationale in at least %n character(s).</source>
        <translation>
            <numerusform>Rhowch y rhesymeg mewn o leiaf %n nod.</numerusform>
            <numerusform>Rhowch y rhesymeg mewn o leiaf %n nod.</numerusform>
            <numerusform>Rhowch y rhesymeg mewn o leiaf %n nod.</numerusform>
            <numerusform>Rhowch y rhesymeg mewn o leiaf %n nod.</numerusform>
            <numerusform>Rhowch y rhesymeg mewn o leiaf %n nod.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::KpiCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken summary of a figure: label, value, note</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>Revisit::Launcher</name>
    <message>
        <source>The demonstration could not be kept in %1.</source>
        <translation>Nid oedd modd cadw&apos;r arddangosiad yn %1.</translation>
    </message>
    <message>
        <source>Open another caseload…</source>
        <translation>Agor llwyth achosion arall…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Making 9,000 synthetic cases. This takes a few seconds, once.</source>
        <translation>Yn gwneud 9,000 o achosion synthetig. Mae hyn yn cymryd ychydig eiliadau, unwaith.</translation>
    </message>
</context>
<context>
    <name>Revisit::LetterPane</name>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Days to 31 Mar</source>
        <translation>Dyddiau i 31 Mawrth</translation>
    </message>
    <message>
        <source>Each, to March</source>
        <translation>Pob un, i Fawrth</translation>
    </message>
    <message>
        <source>Days to 30 Apr</source>
        <translation>Dyddiau i 30 Ebrill</translation>
    </message>
    <message>
        <source>Each, to April</source>
        <translation>Pob un, i Ebrill</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Ar ddyletswydd</translation>
    </message>
    <message>
        <source>Minutes a case</source>
        <translation>Munudau&apos;r achos</translation>
    </message>
    <message>
        <source>On duty a day</source>
        <translation>Ar ddyletswydd y dydd</translation>
    </message>
    <message>
        <source>Team days</source>
        <translation>Dyddiau&apos;r tîm</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Working days, exact and rounded up to whole ones</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Latest start</source>
        <translation>Dechrau diweddaraf</translation>
    </message>
    <message>
        <source>Ends if begun 20 Oct</source>
        <translation>Gorffen os dechreuir 20 Hydref</translation>
    </message>
    <message>
        <source>Officers needed</source>
        <translation>Swyddogion sydd eu hangen</translation>
    </message>
    <message>
        <source>What each start asks for</source>
        <translation>Beth mae pob dechrau yn ei ofyn</translation>
    </message>
    <message>
        <source>What each pace comes to</source>
        <translation>Beth y daw pob cyflymder iddo</translation>
    </message>
    <message>
        <source>The letter&apos;s promise</source>
        <translation>Addewid y llythyr</translation>
    </message>
    <message>
        <source>On duty (our assumption)</source>
        <translation>Ar ddyletswydd (ein rhagdybiaeth ni)</translation>
    </message>
    <message>
        <source>Minutes a day (our assumption)</source>
        <translation>Munudau&apos;r dydd (ein rhagdybiaeth ni)</translation>
    </message>
    <message>
        <source>The letter promised %1 assessments by %2 officers “by April” 2026. From %3 to %4 that is %5 cases a day for each officer, or %6 for each on duty at %7, which leaves about %8 minutes a case.</source>
        <translation>Addawodd y llythyr %1 asesiad gan %2 swyddog “erbyn Ebrill” 2026. O %3 i %4 mae hynny&apos;n %5 achos y dydd i bob swyddog, neu %6 i bob un ar ddyletswydd ar %7, sy&apos;n gadael tua %8 munud yr achos.</translation>
    </message>
    <message>
        <source>“By April” read as %1 needs %2 for each officer.</source>
        <translation>Mae “erbyn Ebrill” o&apos;i ddarllen fel %1 yn gofyn am %2 i bob swyddog.</translation>
    </message>
    <message>
        <source>At %1 a day for each on duty the work ends about %2; to meet %3 it needs %4 officers, or a start by %5.</source>
        <translation>Ar %1 y dydd i bob un ar ddyletswydd daw&apos;r gwaith i ben tua %2; i gwrdd â %3 mae angen %4 swyddog, neu ddechrau erbyn %5.</translation>
    </message>
    <message>
        <source>The letter names neither a start nor who is on duty nor how long a day is: those are assumptions of ours. These are divisions, not forecasts: they know no chance.</source>
        <translation>Nid yw&apos;r llythyr yn enwi dechrau, na phwy sydd ar ddyletswydd, na hyd diwrnod: ein rhagdybiaethau ni yw&apos;r rheini. Rhaniadau yw&apos;r rhain, nid rhagolygon: nid ydynt yn gwybod am siawns.</translation>
    </message>
</context>
<context>
    <name>Revisit::LineFigure</name>
    <message>
        <source>%1
%2: %3 %4</source>
        <extracomment>Read-out of a point on a line: date, then series, figure and unit</extracomment>
        <translation>%1
%2: %3 %4</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
</context>
<context>
    <name>Revisit::LoadAppearance</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A load in a word and as a share of capacity: &quot;Near capacity, 92%&quot;</extracomment>
        <translation>%1, %2</translation>
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
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Within, %1</source>
        <extracomment>Short for &quot;Within capacity&quot;; %1 is a share of it</extracomment>
        <translation>O fewn, %1</translation>
    </message>
    <message>
        <source>Near, %1</source>
        <translation>Agos at, %1</translation>
    </message>
    <message>
        <source>Over, %1</source>
        <translation>Dros, %1</translation>
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
        <translation>Dyma&apos;r dudalen gyntaf.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Adnewyddu</translation>
    </message>
    <message>
        <source>Move to the next part of the window</source>
        <translation>Symud i ran nesaf y ffenestr</translation>
    </message>
    <message>
        <source>Fold or unfold the navigation</source>
        <translation>Plygu neu agor y llywio</translation>
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
        <translation>Daw&apos;n</translation>
    </message>
    <message>
        <source>Kept with the row</source>
        <translation>Cadwyd gyda&apos;r rhes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colofnau&apos;r ffeil</translation>
    </message>
    <message>
        <source>The file brings</source>
        <translation>Mae&apos;r ffeil yn dod â</translation>
    </message>
    <message>
        <source>The chosen column becomes</source>
        <translation>Daw&apos;r golofn a ddewiswyd yn</translation>
    </message>
    <message>
        <source>A column that becomes nothing is kept with its row.</source>
        <translation>Cedwir colofn nad yw&apos;n dod yn ddim gyda&apos;i rhes.</translation>
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
        <translation>Ffolder ar gyfer y rhesi a wrthodwyd</translation>
    </message>
    <message>
        <source>The rejected rows are in %1. Correct them there and import those files.</source>
        <translation>Mae&apos;r rhesi a wrthodwyd yn %1. Cywirwch nhw yno a mewnforiwch y ffeiliau hynny.</translation>
    </message>
</context>
<context>
    <name>Revisit::MissingSummary</name>
    <message numerus="yes">
        <source>%n answer(s) stand between this review and its submission</source>
        <translation>
            <numerusform>Atebion sy&apos;n sefyll rhwng yr adolygiad hwn a&apos;i gyflwyno: %n</numerusform>
            <numerusform>Atebion sy&apos;n sefyll rhwng yr adolygiad hwn a&apos;i gyflwyno: %n</numerusform>
            <numerusform>Atebion sy&apos;n sefyll rhwng yr adolygiad hwn a&apos;i gyflwyno: %n</numerusform>
            <numerusform>Atebion sy&apos;n sefyll rhwng yr adolygiad hwn a&apos;i gyflwyno: %n</numerusform>
            <numerusform>Atebion sy&apos;n sefyll rhwng yr adolygiad hwn a&apos;i gyflwyno: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>%1 is a question, %2 what is wrong with its answer</extracomment>
        <translation>%1… {1
%2?}</translation>
    </message>
    <message>
        <source>Question %1, %2: %3</source>
        <extracomment>Spoken: %1 is the number of a question, %2 the question, %3 what is wrong</extracomment>
        <translation>Cwestiwn %1, %2: %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is the number of a question, %2 the question</extracomment>
        <translation>%1  %2</translation>
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
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>A fact is on record; an assessment or an opinion is somebody&apos;s; intelligence is not proved.</source>
        <translation>Mae ffaith ar gofnod; eiddo rhywun yw asesiad neu farn; nid yw gwybodaeth gudd wedi&apos;i phrofi.</translation>
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
    <name>Revisit::OfficerAgreementDialog</name>
    <message>
        <source>Too few to say</source>
        <translation>Rhy ychydig i ddweud</translation>
    </message>
    <message>
        <source>Worth a conversation</source>
        <translation>Gwerth sgwrs</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Dim byd yn amlwg</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Adolygydd</translation>
    </message>
    <message>
        <source>Reviewed twice</source>
        <translation>Adolygwyd ddwywaith</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Awgrym</translation>
    </message>
    <message>
        <source>Agreement by reviewer</source>
        <translation>Cytundeb fesul adolygydd</translation>
    </message>
    <message>
        <source>Reviewers by name</source>
        <translation>Adolygwyr yn ôl enw</translation>
    </message>
    <message>
        <source>Figures of one reviewer</source>
        <translation>Ffigurau un adolygydd</translation>
    </message>
    <message>
        <source>To prepare a conversation, never to rank people. Two reviewers had other cases, some far harder than others; a difference does not say who was right; and with so few reviews chance moves every figure within its interval.</source>
        <translation>I baratoi sgwrs, byth i osod pobl mewn trefn. Roedd gan ddau adolygydd achosion gwahanol, rhai&apos;n llawer anos nag eraill; nid yw gwahaniaeth yn dweud pwy oedd yn iawn; a chyda cyn lleied o adolygiadau mae siawns yn symud pob ffigur o fewn ei gyfwng.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>No second review was submitted yet.</source>
        <translation>Ni chyflwynwyd ail adolygiad eto.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is said of one person from fewer than %n review(s).</source>
        <translation>
            <numerusform>Ni ddywedir dim am un person o lai na %n adolygiad.</numerusform>
            <numerusform>Ni ddywedir dim am un person o lai na %n adolygiad.</numerusform>
            <numerusform>Ni ddywedir dim am un person o lai na %n adolygiad.</numerusform>
            <numerusform>Ni ddywedir dim am un person o lai na %n adolygiad.</numerusform>
            <numerusform>Ni ddywedir dim am un person o lai na %n adolygiad.</numerusform>
        </translation>
    </message>
    <message>
        <source>All questions together</source>
        <translation>Pob cwestiwn gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>Decisions settled otherwise, watched over time</source>
        <translation>Penderfyniadau a setlwyd fel arall, o&apos;u gwylio dros amser</translation>
    </message>
    <message>
        <source>The watch reached its mark at settled review %1 of %2. Talk about these cases; it is no finding.</source>
        <translation>Cyrhaeddodd y gwylio ei farc ar adolygiad setledig %1 o %2. Trafodwch yr achosion hyn; nid yw&apos;n ganfyddiad.</translation>
    </message>
    <message numerus="yes">
        <source>The watch has not reached its mark in %Ln settled review(s).</source>
        <translation>
            <numerusform>Nid yw&apos;r gwylio wedi cyrraedd ei farc mewn %Ln adolygiad setledig.</numerusform>
            <numerusform>Nid yw&apos;r gwylio wedi cyrraedd ei farc mewn %Ln adolygiad setledig.</numerusform>
            <numerusform>Nid yw&apos;r gwylio wedi cyrraedd ei farc mewn %Ln adolygiad setledig.</numerusform>
            <numerusform>Nid yw&apos;r gwylio wedi cyrraedd ei farc mewn %Ln adolygiad setledig.</numerusform>
            <numerusform>Nid yw&apos;r gwylio wedi cyrraedd ei farc mewn %Ln adolygiad setledig.</numerusform>
        </translation>
    </message>
    <message>
        <source>It looks for a rise from 5% to 10% (CUSUM, mark at 3). After such a rise it needs %1 reviews on average, and without one it rings after %2. With about %3 second reviews a year, drift of this size takes over a year to show.</source>
        <translation>Mae&apos;n chwilio am godiad o 5% i 10% (CUSUM, marc ar 3). Ar ôl codiad o&apos;r fath mae angen %1 adolygiad ar gyfartaledd, a heb un mae&apos;n canu ar ôl %2. Gyda thua %3 ail adolygiad y flwyddyn, mae drifft o&apos;r maint hwn yn cymryd dros flwyddyn i ymddangos.</translation>
    </message>
</context>
<context>
    <name>Revisit::OfficerCasesPane</name>
    <message>
        <source>Show in queue</source>
        <translation>Dangos yn y ciw</translation>
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
        <translation>Mae achosion a ddyrennir yma yn sefyll yn y rhestr hon.</translation>
    </message>
    <message>
        <source>30 days overdue</source>
        <translation>30 diwrnod yn hwyr</translation>
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
        <translation>Y %1 mwyaf brys o %2. Mae&apos;r ciw yn eu dangos i gyd.</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s), the most urgent first.</source>
        <translation>
            <numerusform>Achosion agored: %n, y mwyaf brys yn gyntaf.</numerusform>
            <numerusform>Achosion agored: %n, y mwyaf brys yn gyntaf.</numerusform>
            <numerusform>Achosion agored: %n, y mwyaf brys yn gyntaf.</numerusform>
            <numerusform>Achosion agored: %n, y mwyaf brys yn gyntaf.</numerusform>
            <numerusform>Achosion agored: %n, y mwyaf brys yn gyntaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases are not shown</source>
        <translation>Nid yw&apos;r achosion wedi&apos;u dangos</translation>
    </message>
    <message>
        <source>Restricted · %1</source>
        <extracomment>Under the reference of a case that only certain officers may be given</extracomment>
        <translation>Cyfyngedig · %1</translation>
    </message>
    <message>
        <source>Only certain officers may be given this case.</source>
        <translation>Dim ond rhai swyddogion gaiff yr achos hwn.</translation>
    </message>
</context>
<context>
    <name>Revisit::OfficerListPane</name>
    <message>
        <source>Officers and their load</source>
        <translation>Swyddogion a&apos;u llwyth</translation>
    </message>
    <message>
        <source>Who is over capacity?</source>
        <translation>Pwy sydd dros gapasiti?</translation>
    </message>
    <message>
        <source>1,000 h of 1,000 h</source>
        <translation>1,000 awr o 1,000 awr</translation>
    </message>
    <message>
        <source>Within capacity, 100%</source>
        <translation>O fewn capasiti, 100%</translation>
    </message>
    <message>
        <source>Away until 30 Sep 2026</source>
        <translation>I ffwrdd tan 30 Medi 2026</translation>
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
        <translation>Llwyth</translation>
    </message>
    <message>
        <source>Signed off, 7 days</source>
        <extracomment>Column: reviews of this officer that were signed off in the last seven days</extracomment>
        <translation>Cymeradwywyd, 7 diwrnod</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>I&apos;w nodi</translation>
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
        <translation>Oriau o waith ar ôl yn erbyn oriau gwaith hyd %1, heb gynnwys gwyliau. Tybiaethau&apos;r rhaglen hon yw&apos;r munudau a gymer adolygiad.</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column: the load with the moves that are tried out</extracomment>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>Anna Ashworth</source>
        <translation>Anna Ashworth</translation>
    </message>
    <message>
        <source>Within, 100%</source>
        <translation>O fewn, 100%</translation>
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
        <translation>Mae popeth a wneir o hyn ymlaen yn sefyll yn y trywydd archwilio o dan yr enw hwn.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Teipiwch enw</translation>
    </message>
    <message>
        <source>Filter officers by name</source>
        <translation>Hidlo swyddogion yn ôl enw</translation>
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
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Revisit::OfficersPage</name>
    <message>
        <source>Has left</source>
        <translation>Wedi gadael</translation>
    </message>
    <message>
        <source>Away until %1</source>
        <translation>I ffwrdd tan %1</translation>
    </message>
    <message>
        <source>Away %1 to %2</source>
        <extracomment>The first and the last day of an absence</extracomment>
        <translation>I ffwrdd %1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln achos</numerusform>
            <numerusform>%Ln achos</numerusform>
            <numerusform>%Ln achos</numerusform>
            <numerusform>%Ln achos</numerusform>
            <numerusform>%Ln achos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of P0 and P1</source>
        <extracomment>The most cases at once, and the most of them of priority 0 or 1</extracomment>
        <translation>%1, %2 o P0 a P1</translation>
    </message>
    <message>
        <source>None on record</source>
        <translation>Dim ar gofnod</translation>
    </message>
    <message>
        <source>Officers who review cases</source>
        <translation>Swyddogion sy&apos;n adolygu achosion</translation>
    </message>
    <message>
        <source>Who has which hours?</source>
        <translation>Pwy sydd â pha oriau?</translation>
    </message>
    <message>
        <source>Hours are planned from this; nothing here measures anybody. Open an officer to change hours, absences and skills.</source>
        <translation>Cynllunnir oriau o hyn; nid oes dim yma&apos;n mesur neb. Agorwch swyddog i newid oriau, absenoldebau a sgiliau.</translation>
    </message>
    <message>
        <source>Margaret Ashworth</source>
        <translation>Margaret Ashworth</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 yr wythnos</translation>
    </message>
    <message>
        <source>Away 30 Sep 2026 to 30 Sep 2026</source>
        <translation>I ffwrdd 30 Medi 2026 i 30 Medi 2026</translation>
    </message>
    <message>
        <source>400 cases, 100 of P0 and P1</source>
        <translation>400 achos, 100 o P0 a P1</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>I ffwrdd</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Uchafswm ar y tro</translation>
    </message>
    <message>
        <source>Skills that hold</source>
        <translation>Sgiliau sy&apos;n ddilys</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) review cases · as of %1</source>
        <extracomment>Under the title: how many officers, and as of when</extracomment>
        <translation>
            <numerusform>Swyddogion sy&apos;n adolygu achosion: %n · ar %1</numerusform>
            <numerusform>Swyddogion sy&apos;n adolygu achosion: %n · ar %1</numerusform>
            <numerusform>Swyddogion sy&apos;n adolygu achosion: %n · ar %1</numerusform>
            <numerusform>Swyddogion sy&apos;n adolygu achosion: %n · ar %1</numerusform>
            <numerusform>Swyddogion sy&apos;n adolygu achosion: %n · ar %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::OriginalFile</name>
    <message>
        <source>The narrative of the original file may describe abuse and harm. It is shown when you are ready.</source>
        <translation>Gall naratif y ffeil wreiddiol ddisgrifio camdriniaeth a niwed. Fe&apos;i dangosir pan fyddwch yn barod.</translation>
    </message>
    <message>
        <source>Show the narrative</source>
        <translation>Dangos y naratif</translation>
    </message>
    <message>
        <source>Original closure</source>
        <translation>Cau gwreiddiol</translation>
    </message>
    <message>
        <source>Who closed the case, when and why is not recorded.</source>
        <translation>Nid yw wedi&apos;i gofnodi pwy a gaeodd yr achos, pryd a pham.</translation>
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
        <translation>Prawf a gymhwyswyd</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>Rationale on file</source>
        <translation>Rhesymeg ar ffeil</translation>
    </message>
    <message>
        <source>Policy cited</source>
        <translation>Polisi a ddyfynnwyd</translation>
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
        <translation>Trosedd heb ei chofnodi</translation>
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
        <translation>O&apos;r ffeil wreiddiol</translation>
    </message>
</context>
<context>
    <name>Revisit::OverviewSheet</name>
    <message>
        <source>This case was due on %1: %2.</source>
        <translation>Dyddiad cau&apos;r achos hwn oedd %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>This case is due on %1, in %n day(s).</source>
        <translation>
            <numerusform>Dyddiad cau&apos;r achos hwn yw %1; dyddiau ar ôl: %n.</numerusform>
            <numerusform>Dyddiad cau&apos;r achos hwn yw %1; dyddiau ar ôl: %n.</numerusform>
            <numerusform>Dyddiad cau&apos;r achos hwn yw %1; dyddiau ar ôl: %n.</numerusform>
            <numerusform>Dyddiad cau&apos;r achos hwn yw %1; dyddiau ar ôl: %n.</numerusform>
            <numerusform>Dyddiad cau&apos;r achos hwn yw %1; dyddiau ar ôl: %n.</numerusform>
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
        <translation>Troseddau rhwng</translation>
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
        <translation>Grŵp o unigolion dan amheuaeth</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Ar-lein</translation>
    </message>
    <message>
        <source>Criminal exploitation as well</source>
        <translation>Camfanteisio troseddol hefyd</translation>
    </message>
    <message>
        <source>Area then</source>
        <translation>Ardal ar y pryd</translation>
    </message>
    <message>
        <source>Area now</source>
        <translation>Ardal nawr</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Heddlu</translation>
    </message>
    <message>
        <source>Source system</source>
        <translation>System ffynhonnell</translation>
    </message>
    <message>
        <source>Reviewed before</source>
        <translation>Adolygwyd o&apos;r blaen</translation>
    </message>
    <message>
        <source>Other references</source>
        <translation>Cyfeirnodau eraill</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Cwmpas</translation>
    </message>
    <message>
        <source>Whether the case is in scope has not been worked out yet.</source>
        <translation>Nid yw wedi&apos;i weithio allan eto a yw&apos;r achos o fewn y cwmpas.</translation>
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
        <source>Officers of the original investigation</source>
        <translation>Swyddogion yr ymchwiliad gwreiddiol</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>Dim wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>recorded twice: kept, not merged</source>
        <translation>cofnodwyd ddwywaith: cadwyd, ni chyfunwyd</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>O ble y daeth</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>A row of an imported file</extracomment>
        <translation>%1, llinell %2</translation>
    </message>
    <message>
        <source>the same row occurs twice: kept, not merged</source>
        <translation>mae&apos;r un rhes yn digwydd ddwywaith: cadwyd, ni chyfunwyd</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Atgyfeiriadau</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Brys</translation>
    </message>
    <message>
        <source>made %1</source>
        <extracomment>When a referral was made</extracomment>
        <translation>gwnaed %1</translation>
    </message>
    <message>
        <source>Do not contact: %1.</source>
        <extracomment>%1 are victims, such as &quot;V-001, V-003&quot;</extracomment>
        <translation>Peidio â chysylltu: %1.</translation>
    </message>
    <message>
        <source>May be given to</source>
        <translation>Gellir ei roi i</translation>
    </message>
</context>
<context>
    <name>Revisit::PageHeader</name>
    <message>
        <source>Data as of %1</source>
        <extracomment>At the end of the line under a page&apos;s title: when its figures were read</extracomment>
        <translation>Data ar %1</translation>
    </message>
</context>
<context>
    <name>Revisit::PanelSheet</name>
    <message>
        <source>No panel has sat on this case.</source>
        <translation>Nid oes panel wedi eistedd ar yr achos hwn.</translation>
    </message>
    <message>
        <source>Convene a panel…</source>
        <translation>Cynnull panel…</translation>
    </message>
    <message>
        <source>Convene a panel</source>
        <translation>Cynnull panel</translation>
    </message>
    <message>
        <source>Convened by %1, %2</source>
        <extracomment>Who convened a panel, and when</extracomment>
        <translation>Cynullwyd gan %1, %2</translation>
    </message>
    <message>
        <source>What it is asked to settle</source>
        <translation>Yr hyn y gofynnir iddo ei setlo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>Closed by %1, %2</source>
        <extracomment>Who closed a panel, and when</extracomment>
        <translation>Caewyd gan %1, %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Aelodau</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What a member of a panel is, and whether they have voted</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Has voted</source>
        <translation>Wedi pleidleisio</translation>
    </message>
    <message>
        <source>Has not voted</source>
        <translation>Heb bleidleisio</translation>
    </message>
    <message>
        <source>How they voted is shown once the panel has closed.</source>
        <translation>Dangosir sut y pleidleisiwyd unwaith y bydd y panel wedi cau.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Pleidleisiau</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Anghytundeb</translation>
    </message>
    <message>
        <source>Vote…</source>
        <translation>Pleidleisio…</translation>
    </message>
    <message>
        <source>Vote on the panel</source>
        <translation>Pleidleisio ar y panel</translation>
    </message>
    <message>
        <source>Close the panel…</source>
        <translation>Cau&apos;r panel…</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cau&apos;r panel</translation>
    </message>
</context>
<context>
    <name>Revisit::PanelWording</name>
    <message>
        <source>Panel of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Panel %1</translation>
    </message>
    <message>
        <source>Waits for votes</source>
        <translation>Yn aros am bleidleisiau</translation>
    </message>
    <message>
        <source>Closed without a decision</source>
        <translation>Wedi cau heb benderfyniad</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Wedi&apos;i gadarnhau</translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation>Wedi penderfynu&apos;n wahanol</translation>
    </message>
    <message>
        <source>PIP %1</source>
        <extracomment>A level of the Professionalising Investigation Programme</extracomment>
        <translation>PIP %1</translation>
    </message>
    <message>
        <source>PIP not stated</source>
        <translation>PIP heb ei nodi</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Annibynnol</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>Yn ymatal</translation>
    </message>
    <message>
        <source>Uphold: %1</source>
        <extracomment>A vote for what the review decides; %1 is the decision</extracomment>
        <translation>Cadarnhau: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Who may not sit on a panel, and why</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cannot sit on it: %1.</source>
        <translation>Ni allant eistedd arno: %1.</translation>
    </message>
</context>
<context>
    <name>Revisit::PastBar</name>
    <message>
        <source>As at %1 · nothing here can be changed</source>
        <translation>Fel yr oedd ar %1 · ni ellir newid dim yma</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Yn ôl i nawr</translation>
    </message>
</context>
<context>
    <name>Revisit::PeopleSheet</name>
    <message>
        <source>Ethnicity, self-defined</source>
        <translation>Ethnigrwydd, hunanddiffiniedig</translation>
    </message>
    <message>
        <source>Ethnicity, officer-defined</source>
        <translation>Ethnigrwydd, yn ôl swyddog</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Cenedligrwydd</translation>
    </message>
    <message>
        <source>Source of the ethnicity</source>
        <translation>Ffynhonnell yr ethnigrwydd</translation>
    </message>
    <message>
        <source>In the words of the file</source>
        <translation>Yng ngeiriau&apos;r ffeil</translation>
    </message>
    <message>
        <source>Why it is missing</source>
        <translation>Pam y mae ar goll</translation>
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
        <source>Outcome not recorded</source>
        <translation>Canlyniad heb ei gofnodi</translation>
    </message>
    <message>
        <source>Part in the case</source>
        <translation>Rhan yn yr achos</translation>
    </message>
    <message>
        <source>Description on file</source>
        <translation>Disgrifiad ar ffeil</translation>
    </message>
    <message>
        <source>No outcome is recorded for this suspect.</source>
        <translation>Nid oes canlyniad wedi&apos;i gofnodi ar gyfer yr unigolyn hwn dan amheuaeth.</translation>
    </message>
    <message>
        <source>Age at the time</source>
        <translation>Oedran ar y pryd</translation>
    </message>
    <message>
        <source>Relation of the suspect</source>
        <translation>Perthynas yr unigolyn dan amheuaeth</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Unigolion dan amheuaeth</translation>
    </message>
    <message>
        <source>No suspect is recorded.</source>
        <translation>Nid oes unigolyn dan amheuaeth wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>Outcomes recorded without a suspect</source>
        <translation>Canlyniadau a gofnodwyd heb unigolyn dan amheuaeth</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Dioddefwyr</translation>
    </message>
    <message>
        <source>No victim is recorded.</source>
        <translation>Nid oes dioddefwr wedi&apos;i gofnodi.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln people</source>
        <translation>
            <numerusform>Dangos pawb: %Ln</numerusform>
            <numerusform>Dangos pawb: %Ln</numerusform>
            <numerusform>Dangos pawb: %Ln</numerusform>
            <numerusform>Dangos pawb: %Ln</numerusform>
            <numerusform>Dangos pawb: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cysylltiad</translation>
    </message>
    <message>
        <source>Preferred way</source>
        <translation>Y ffordd a ffefrir</translation>
    </message>
    <message>
        <source>Told of the decision</source>
        <translation>Dywedwyd am y penderfyniad</translation>
    </message>
    <message>
        <source>Told of their rights</source>
        <translation>Dywedwyd am eu hawliau</translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation>Trefniadau</translation>
    </message>
    <message>
        <source>Contact with %1…</source>
        <extracomment>%1 is &quot;V-001&quot;</extracomment>
        <translation>Cysylltiad â %1…</translation>
    </message>
    <message>
        <source>Way to have the decision looked at again</source>
        <translation>Ffordd o gael edrych ar y penderfyniad eto</translation>
    </message>
    <message>
        <source>Navigator or adviser</source>
        <translation>Llywiwr neu gynghorydd</translation>
    </message>
    <message>
        <source>Name, shown on request</source>
        <translation>Enw, a ddangosir ar gais</translation>
    </message>
    <message>
        <source>Show the name of %1…</source>
        <extracomment>%1 is &quot;S-003&quot; or &quot;V-001&quot;</extracomment>
        <translation>Dangos enw %1…</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>The language changes when Revisit is started again.</source>
        <translation>Bydd yr iaith yn newid pan ddechreuir Revisit eto.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Purpose of opening cases</source>
        <translation>Diben agor achosion</translation>
    </message>
    <message>
        <source>Stands in the audit trail with every case that is opened.</source>
        <translation>Yn sefyll yn y trywydd archwilio gyda phob achos a agorir.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Byth</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without one</source>
        <translation>
            <numerusform>Ar ôl %n munud heb un</numerusform>
            <numerusform>Ar ôl %n munud heb un</numerusform>
            <numerusform>Ar ôl %n munud heb un</numerusform>
            <numerusform>Ar ôl %n munud heb un</numerusform>
            <numerusform>Ar ôl %n munud heb un</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose a break</source>
        <translation>Cynnig egwyl</translation>
    </message>
    <message>
        <source>Only you see it; it is recorded nowhere.</source>
        <translation>Dim ond chi sy&apos;n ei weld; ni chaiff ei gofnodi yn unman.</translation>
    </message>
    <message>
        <source>Show a narrative of the file only when I ask for it</source>
        <translation>Dangos naratif o&apos;r ffeil dim ond pan ofynnaf amdano</translation>
    </message>
</context>
<context>
    <name>Revisit::ProposalDialog</name>
    <message>
        <source>Propose a fair spread</source>
        <translation>Cynnig gwasgariad teg</translation>
    </message>
    <message>
        <source>As even as can be</source>
        <translation>Mor gyfartal â phosibl</translation>
    </message>
    <message>
        <source>Fewest moves</source>
        <translation>Lleiaf o symudiadau</translation>
    </message>
    <message>
        <source>Proposed moves and their reasons</source>
        <translation>Symudiadau a gynigir a&apos;u rhesymau</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Cynnig</translation>
    </message>
    <message>
        <source>Try these moves out</source>
        <translation>Treialu&apos;r symudiadau hyn</translation>
    </message>
    <message>
        <source>How far the proposal has come</source>
        <translation>Pa mor bell y mae&apos;r cynnig wedi cyrraedd</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Nod</translation>
    </message>
    <message>
        <source>Nobody above</source>
        <translation>Neb uwchlaw</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Symudiad</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A move: from whom to whom</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) change hands or are given out.</source>
        <translation>
            <numerusform>Achosion sy&apos;n newid dwylo neu a roddir allan: %n.</numerusform>
            <numerusform>Achosion sy&apos;n newid dwylo neu a roddir allan: %n.</numerusform>
            <numerusform>Achosion sy&apos;n newid dwylo neu a roddir allan: %n.</numerusform>
            <numerusform>Achosion sy&apos;n newid dwylo neu a roddir allan: %n.</numerusform>
            <numerusform>Achosion sy&apos;n newid dwylo neu a roddir allan: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The highest load goes from %1 to %2.</source>
        <translation>Mae&apos;r llwyth uchaf yn mynd o %1 i %2.</translation>
    </message>
    <message>
        <source>Unevenness (Gini) %1.</source>
        <extracomment>Gini&apos;s measure of how even loads are: 0 is even</extracomment>
        <translation>Anghyfartaledd (Gini) %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ac eraill: %n</numerusform>
            <numerusform>ac eraill: %n</numerusform>
            <numerusform>ac eraill: %n</numerusform>
            <numerusform>ac eraill: %n</numerusform>
            <numerusform>ac eraill: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Wedi stopio.</translation>
    </message>
    <message>
        <source>Conflicts of interest, restrictions, skills, absences, caps and cases that are already begun are never overridden. A proposal stores nothing: you try it out, and you commit it.</source>
        <translation>Ni ddiystyrir byth wrthdaro buddiannau, cyfyngiadau, sgiliau, absenoldebau, uchafsymiau nac achosion sydd eisoes wedi dechrau. Nid yw cynnig yn cadw dim: chi sy&apos;n ei dreialu, a chi sy&apos;n ei gadarnhau.</translation>
    </message>
</context>
<context>
    <name>Revisit::PublishDialog</name>
    <message>
        <source>P&amp;ublish a table…</source>
        <translation>C&amp;yhoeddi tabl…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dangosfwrdd</translation>
    </message>
    <message>
        <source>The table was written and stands in the ledger of publications.</source>
        <translation>Ysgrifennwyd y tabl ac mae yng nghofrestr y cyhoeddiadau.</translation>
    </message>
    <message>
        <source>Publish a table</source>
        <translation>Cyhoeddi tabl</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Proffil</translation>
    </message>
    <message>
        <source>Small counts stay inside the force, and so do those from which a small count could be worked out, here or together with what was published before.</source>
        <translation>Mae cyfrifon bach yn aros o fewn yr heddlu, felly hefyd y rhai y gellid cyfrifo cyfrif bach ohonynt, yma neu gyda&apos;r hyn a gyhoeddwyd o&apos;r blaen.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Cyhoeddi…</translation>
    </message>
    <message numerus="yes">
        <source>%n small count(s) confidential (c).</source>
        <translation>
            <numerusform>%n cyfrif bach cyfrinachol (c).</numerusform>
            <numerusform>%n cyfrif bach cyfrinachol (c).</numerusform>
            <numerusform>%n cyfrif bach cyfrinachol (c).</numerusform>
            <numerusform>%n cyfrif bach cyfrinachol (c).</numerusform>
            <numerusform>%n cyfrif bach cyfrinachol (c).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more so that none can be worked out.</source>
        <translation>
            <numerusform>%n arall fel na ellir cyfrifo&apos;r un.</numerusform>
            <numerusform>%n arall fel na ellir cyfrifo&apos;r un.</numerusform>
            <numerusform>%n arall fel na ellir cyfrifo&apos;r un.</numerusform>
            <numerusform>%n arall fel na ellir cyfrifo&apos;r un.</numerusform>
            <numerusform>%n arall fel na ellir cyfrifo&apos;r un.</numerusform>
        </translation>
    </message>
    <message>
        <source>As at %1. %2 %3 Others are rounded to 5.</source>
        <translation>Fel yr oedd ar %1. %2 %3 Caiff y lleill eu talgrynnu i 5.</translation>
    </message>
    <message>
        <source>%1. Its first and last line are marked %2. What is given out is kept, and stands in the audit trail.</source>
        <translation>%1. Mae %2 ar y llinell gyntaf a&apos;r olaf. Cedwir yr hyn a roddir allan, ac mae yn y trywydd archwilio.</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Taenlen (*.csv)</translation>
    </message>
</context>
<context>
    <name>Revisit::PublishedTableView</name>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>c: confidential</source>
        <translation>c: cyfrinachol</translation>
    </message>
    <message>
        <source>x: not available</source>
        <translation>x: ddim ar gael</translation>
    </message>
    <message>
        <source>The table as it would be published</source>
        <translation>Y tabl fel y byddai&apos;n cael ei gyhoeddi</translation>
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
        <translation>Pam yr ydych yn agor y trywydd archwilio?</translation>
    </message>
    <message>
        <source>The Data Protection Act 2018, section 62(4), allows it for these four purposes only. Your answer is written into the trail.</source>
        <translation>Mae Deddf Diogelu Data 2018, adran 62(4), yn ei ganiatáu at y pedwar diben hyn yn unig. Caiff eich ateb ei ysgrifennu yn y trywydd.</translation>
    </message>
    <message>
        <source>Choose a purpose first.</source>
        <translation>Dewiswch ddiben yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>Revisit::QualityCells</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>Diwrnodau: %Ln</numerusform>
            <numerusform>Diwrnodau: %Ln</numerusform>
            <numerusform>Diwrnodau: %Ln</numerusform>
            <numerusform>Diwrnodau: %Ln</numerusform>
            <numerusform>Diwrnodau: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>An interval: from, to</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>An interval whose upper end is not known</extracomment>
        <translation>%1 neu fwy</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hyd at %1</translation>
    </message>
    <message>
        <source>too few for an interval</source>
        <translation>rhy ychydig i gael cyfwng</translation>
    </message>
    <message>
        <source>%1% (%2 to %3)</source>
        <extracomment>A share with its interval of 95 %: &quot;31.2% (29.6 to 32.9)&quot;</extracomment>
        <translation>%1% (%2 i %3)</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <extracomment>So many of so many, and of what: &quot;48 of 154 suspects&quot;</extracomment>
        <translation>%1 o %2 %3</translation>
    </message>
    <message>
        <source>%1 to %2 · of %3</source>
        <extracomment>Under a share: its interval in whole per cent, and out of how many: &quot;29 to 33 · of 154&quot;</extracomment>
        <translation>%1 i %2 · o %3</translation>
    </message>
    <message>
        <source>%1 %2 (95% interval %3)</source>
        <extracomment>A figure, what it says, and its interval: &quot;31.2% filled in (95% interval 29.6 to 32.9)&quot;</extracomment>
        <translation>%1 %2 (cyfwng 95% %3)</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, short</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>Achosion: %1</translation>
    </message>
    <message>
        <source>nine in ten %1 · of %2</source>
        <extracomment>Under the days that half took: nine in ten took so many, of so many cases</extracomment>
        <translation>naw o bob deg %1 · o %2</translation>
    </message>
    <message>
        <source>Half within %1 (95% interval %2)</source>
        <extracomment>Half of the cases took no longer than so many days</extracomment>
        <translation>Hanner o fewn %1 (cyfwng 95% %2)</translation>
    </message>
    <message>
        <source>Nine in ten within %1 (95% interval %2)</source>
        <translation>Naw o bob deg o fewn %1 (cyfwng 95% %2)</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Hanner o fewn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Nine in ten within</source>
        <translation>Naw o bob deg o fewn</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Headings of a table: a share, the two ends of its interval, how many of how many</extracomment>
        <translation>Cyfran</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Allan o</translation>
    </message>
    <message>
        <source>Cases to open</source>
        <translation>Achosion i’w hagor</translation>
    </message>
    <message>
        <source>Nothing is missing or wrong here: there is no case to open.</source>
        <translation>Nid oes dim ar goll nac yn anghywir yma: nid oes achos i’w agor.</translation>
    </message>
    <message numerus="yes">
        <source>Opens the %Ln case(s) with a fault.</source>
        <translation>
            <numerusform>Yn agor achosion gyda nam: %Ln.</numerusform>
            <numerusform>Yn agor achosion gyda nam: %Ln.</numerusform>
            <numerusform>Yn agor achosion gyda nam: %Ln.</numerusform>
            <numerusform>Yn agor achosion gyda nam: %Ln.</numerusform>
            <numerusform>Yn agor achosion gyda nam: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens the %Ln case(s) in which it is not filled in.</source>
        <translation>
            <numerusform>Yn agor achosion lle nad yw wedi’i lenwi: %Ln.</numerusform>
            <numerusform>Yn agor achosion lle nad yw wedi’i lenwi: %Ln.</numerusform>
            <numerusform>Yn agor achosion lle nad yw wedi’i lenwi: %Ln.</numerusform>
            <numerusform>Yn agor achosion lle nad yw wedi’i lenwi: %Ln.</numerusform>
            <numerusform>Yn agor achosion lle nad yw wedi’i lenwi: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens the %Ln case(s) in which it is not valid.</source>
        <translation>
            <numerusform>Yn agor achosion lle mae’n annilys: %Ln.</numerusform>
            <numerusform>Yn agor achosion lle mae’n annilys: %Ln.</numerusform>
            <numerusform>Yn agor achosion lle mae’n annilys: %Ln.</numerusform>
            <numerusform>Yn agor achosion lle mae’n annilys: %Ln.</numerusform>
            <numerusform>Yn agor achosion lle mae’n annilys: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens the %Ln case(s) in which it is at odds with the rest.</source>
        <translation>
            <numerusform>Yn agor achosion lle nad yw’n cyd-fynd â’r gweddill: %Ln.</numerusform>
            <numerusform>Yn agor achosion lle nad yw’n cyd-fynd â’r gweddill: %Ln.</numerusform>
            <numerusform>Yn agor achosion lle nad yw’n cyd-fynd â’r gweddill: %Ln.</numerusform>
            <numerusform>Yn agor achosion lle nad yw’n cyd-fynd â’r gweddill: %Ln.</numerusform>
            <numerusform>Yn agor achosion lle nad yw’n cyd-fynd â’r gweddill: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens the %Ln case(s) in which somebody stands twice.</source>
        <translation>
            <numerusform>Yn agor achosion lle mae rhywun ddwywaith: %Ln.</numerusform>
            <numerusform>Yn agor achosion lle mae rhywun ddwywaith: %Ln.</numerusform>
            <numerusform>Yn agor achosion lle mae rhywun ddwywaith: %Ln.</numerusform>
            <numerusform>Yn agor achosion lle mae rhywun ddwywaith: %Ln.</numerusform>
            <numerusform>Yn agor achosion lle mae rhywun ddwywaith: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens the %Ln case(s) that were measured.</source>
        <translation>
            <numerusform>Yn agor achosion a fesurwyd: %Ln.</numerusform>
            <numerusform>Yn agor achosion a fesurwyd: %Ln.</numerusform>
            <numerusform>Yn agor achosion a fesurwyd: %Ln.</numerusform>
            <numerusform>Yn agor achosion a fesurwyd: %Ln.</numerusform>
            <numerusform>Yn agor achosion a fesurwyd: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No year</source>
        <extracomment>A year of closure that is not recorded</extracomment>
        <translation>Dim blwyddyn</translation>
    </message>
    <message>
        <source>No team</source>
        <extracomment>The team of cases that nobody reviews, or whose reviewer is in no team</extracomment>
        <translation>Dim tîm</translation>
    </message>
</context>
<context>
    <name>Revisit::QualityCharts</name>
    <message>
        <source>%1 %2 with no year of closure are not drawn.</source>
        <extracomment>How many of what are not drawn: &quot;41 suspects have no year of closure …&quot;</extracomment>
        <translation>Ni ddangosir %1 %2 heb flwyddyn cau.</translation>
    </message>
    <message>
        <source>%1 %2 of cases with no team are not drawn.</source>
        <translation>Ni ddangosir %1 %2 o achosion heb dîm.</translation>
    </message>
    <message>
        <source>higher than chance would have it</source>
        <translation>yn uwch nag y byddai siawns yn ei roi</translation>
    </message>
    <message>
        <source>lower than chance would have it</source>
        <translation>yn is nag y byddai siawns yn ei roi</translation>
    </message>
    <message>
        <source>95% interval: %1</source>
        <translation>Cyfwng 95%: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Behind a percentage: &quot;31.2% of suspects&quot;
----------
Behind a bar: of how many cases it is
----------
Under a figure in a small cell: out of how many</extracomment>
        <translation>o %1</translation>
    </message>
    <message>
        <source>Year of closure</source>
        <translation>Blwyddyn cau</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Hanner o fewn</translation>
    </message>
    <message>
        <source>Nine in ten within</source>
        <translation>Naw o bob deg o fewn</translation>
    </message>
    <message>
        <source>days</source>
        <translation>diwrnodau</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Dim i’w gyfrif</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A figure with its interval: &quot;31.2% (29.6 to 32.9)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>y cant</translation>
    </message>
    <message>
        <source>The stronger the colour, the more is missing or wrong</source>
        <translation>Po gryfaf y lliw, mwyaf sydd ar goll neu’n anghywir</translation>
    </message>
    <message>
        <source>Out of fewer than 20: read the interval</source>
        <translation>Allan o lai nag 20: darllenwch y cyfwng</translation>
    </message>
</context>
<context>
    <name>Revisit::QualityFiguresSheet</name>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Kappa Cohen</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <translation>AC1 Gwet</translation>
    </message>
    <message>
        <source>All questions together</source>
        <translation>Pob cwestiwn gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>Kappa is below %1 for: %2. Read it with AC1, and hold a calibration session.</source>
        <extracomment>%1 is a figure, %2 names questions</extracomment>
        <translation>Mae kappa o dan %1 ar gyfer: %2. Darllenwch ef gydag AC1, a chynhaliwch sesiwn raddnodi.</translation>
    </message>
    <message>
        <source>Closed wrongly</source>
        <translation>Caewyd ar gam</translation>
    </message>
    <message>
        <source>Share of the reviews without a further opportunity</source>
        <translation>Cyfran yr adolygiadau heb gyfle pellach</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Y sampl</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Tynnwyd gan</translation>
    </message>
    <message>
        <source>Drawn at</source>
        <translation>Tynnwyd am</translation>
    </message>
    <message>
        <source>Share by chance</source>
        <translation>Cyfran ar hap</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hedyn</translation>
    </message>
    <message>
        <source>Left for another lead</source>
        <translation>Gadawyd i arweinydd arall</translation>
    </message>
    <message>
        <source>How many to look at</source>
        <translation>Faint i edrych arnynt</translation>
    </message>
    <message numerus="yes">
        <source>The table of ISO 2859-1 kept here is for 281 to 35,000 reviews; this sample was drawn from %Ln.</source>
        <translation>
            <numerusform>Mae tabl ISO 2859-1 a gedwir yma ar gyfer 281 i 35,000 adolygiad; tynnwyd y sampl hon o %Ln.</numerusform>
            <numerusform>Mae tabl ISO 2859-1 a gedwir yma ar gyfer 281 i 35,000 adolygiad; tynnwyd y sampl hon o %Ln.</numerusform>
            <numerusform>Mae tabl ISO 2859-1 a gedwir yma ar gyfer 281 i 35,000 adolygiad; tynnwyd y sampl hon o %Ln.</numerusform>
            <numerusform>Mae tabl ISO 2859-1 a gedwir yma ar gyfer 281 i 35,000 adolygiad; tynnwyd y sampl hon o %Ln.</numerusform>
            <numerusform>Mae tabl ISO 2859-1 a gedwir yma ar gyfer 281 i 35,000 adolygiad; tynnwyd y sampl hon o %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed for %1 reviews (ISO 2859-1, letter %2)</source>
        <extracomment>%1 counts reviews that could be drawn, %2 is a letter of the standard</extracomment>
        <translation>Cynigir ar gyfer %1 adolygiad (ISO 2859-1, llythyren %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln adolygiad</numerusform>
            <numerusform>%Ln adolygiad</numerusform>
            <numerusform>%Ln adolygiad</numerusform>
            <numerusform>%Ln adolygiad</numerusform>
            <numerusform>%Ln adolygiad</numerusform>
        </translation>
    </message>
    <message>
        <source>AQL %1%: up to %2 wrong</source>
        <extracomment>%1 is a share in per cent, %2 the most wrong reviews that are accepted</extracomment>
        <translation>AQL %1%: hyd at %2 yn anghywir</translation>
    </message>
    <message>
        <source>Accepted as a whole at</source>
        <translation>Derbynnir yn ei gyfanrwydd ar</translation>
    </message>
    <message>
        <source>The standard speaks of a lot checked by chance. The groups that are always looked at come on top.</source>
        <translation>Mae&apos;r safon yn sôn am lot a wirir ar hap. Daw&apos;r grwpiau yr edrychir arnynt bob amser ar ben hynny.</translation>
    </message>
</context>
<context>
    <name>Revisit::QualityPage</name>
    <message>
        <source>Quality</source>
        <translation>Ansawdd</translation>
    </message>
    <message>
        <source>&amp;Draw a sample…</source>
        <translation>&amp;Tynnu sampl…</translation>
    </message>
    <message>
        <source>&amp;Assign a second reviewer…</source>
        <translation>&amp;Neilltuo ail adolygydd…</translation>
    </message>
    <message>
        <source>Select a review that has no second reviewer yet.</source>
        <translation>Dewiswch adolygiad nad oes ganddo ail adolygydd eto.</translation>
    </message>
    <message>
        <source>De&amp;cide between the two…</source>
        <translation>&amp;Penderfynu rhwng y ddau…</translation>
    </message>
    <message>
        <source>Select a review on which the two reviewers differ.</source>
        <translation>Dewiswch adolygiad y mae&apos;r ddau adolygydd yn anghytuno arno.</translation>
    </message>
    <message>
        <source>Draw again from the &amp;seed and compare</source>
        <translation>Tynnu eto o&apos;r &amp;hedyn a chymharu</translation>
    </message>
    <message>
        <source>Draw a sample first.</source>
        <translation>Tynnwch sampl yn gyntaf.</translation>
    </message>
    <message>
        <source>No sample was drawn yet</source>
        <translation>Ni thynnwyd sampl eto</translation>
    </message>
    <message>
        <source>Draw some of the reviews decided in a period. Each is then given to a second reviewer, who does not see the first review; where the two differ, a third person decides.</source>
        <translation>Tynnwch rai o&apos;r adolygiadau a benderfynwyd mewn cyfnod. Yna rhoddir pob un i ail adolygydd, nad yw&apos;n gweld yr adolygiad cyntaf; lle mae&apos;r ddau&apos;n anghytuno, mae trydydd person yn penderfynu.</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>Tynnu sampl…</translation>
    </message>
    <message>
        <source>Figures of the sample</source>
        <translation>Ffigurau&apos;r sampl</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sampl</translation>
    </message>
    <message>
        <source>%1 drawn · %2 with a second review · %3 settled</source>
        <extracomment>%1, %2 and %3 count reviews of a sample</extracomment>
        <translation>Tynnwyd %1 · %2 ag ail adolygiad · %3 wedi&apos;u setlo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln review(s) drawn.</source>
        <translation>
            <numerusform>Tynnwyd %1 o %Ln adolygiad.</numerusform>
            <numerusform>Tynnwyd %1 o %Ln adolygiad.</numerusform>
            <numerusform>Tynnwyd %1 o %Ln adolygiad.</numerusform>
            <numerusform>Tynnwyd %1 o %Ln adolygiad.</numerusform>
            <numerusform>Tynnwyd %1 o %Ln adolygiad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left for another lead: your own work, or a case that you or your team investigated.</source>
        <translation>
            <numerusform>Gadawyd %Ln i arweinydd arall: eich gwaith eich hun, neu achos yr ymchwilioch chi neu&apos;ch tîm iddo.</numerusform>
            <numerusform>Gadawyd %Ln i arweinydd arall: eich gwaith eich hun, neu achos yr ymchwilioch chi neu&apos;ch tîm iddo.</numerusform>
            <numerusform>Gadawyd %Ln i arweinydd arall: eich gwaith eich hun, neu achos yr ymchwilioch chi neu&apos;ch tîm iddo.</numerusform>
            <numerusform>Gadawyd %Ln i arweinydd arall: eich gwaith eich hun, neu achos yr ymchwilioch chi neu&apos;ch tîm iddo.</numerusform>
            <numerusform>Gadawyd %Ln i arweinydd arall: eich gwaith eich hun, neu achos yr ymchwilioch chi neu&apos;ch tîm iddo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second review of %1 is assigned.</source>
        <translation>Mae ail adolygiad %1 wedi&apos;i neilltuo.</translation>
    </message>
    <message>
        <source>The difference on %1 is decided.</source>
        <translation>Mae&apos;r anghytundeb ar %1 wedi&apos;i benderfynu.</translation>
    </message>
    <message>
        <source>The seed gives exactly this list again.</source>
        <translation>Mae&apos;r hedyn yn rhoi&apos;r union restr hon eto.</translation>
    </message>
    <message>
        <source>The seed gives another list than the one on record. Keep everything as it is and tell whoever looks after the database.</source>
        <translation>Mae&apos;r hedyn yn rhoi rhestr wahanol i&apos;r un ar gofnod. Cadwch bopeth fel y mae a rhowch wybod i&apos;r sawl sy&apos;n gofalu am y gronfa ddata.</translation>
    </message>
    <message>
        <source>&amp;Calibration sessions…</source>
        <translation>Sesiynau &amp;graddnodi…</translation>
    </message>
    <message>
        <source>Agreement by &amp;reviewer…</source>
        <translation>Cytundeb fesul &amp;adolygydd…</translation>
    </message>
    <message>
        <source>Figures appear here once a team lead has drawn a sample and second reviews of it were submitted.</source>
        <translation>Bydd ffigurau&apos;n ymddangos yma unwaith y bydd arweinydd tîm wedi tynnu sampl ac ail adolygiadau ohoni wedi&apos;u cyflwyno.</translation>
    </message>
</context>
<context>
    <name>Revisit::QualitySection</name>
    <message>
        <source>By year</source>
        <translation>Yn ôl blwyddyn</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Yn ôl tîm</translation>
    </message>
    <message>
        <source>Where are the gaps?</source>
        <translation>Ble mae’r bylchau?</translation>
    </message>
    <message>
        <source>How did it change over the years?</source>
        <translation>Sut newidiodd dros y blynyddoedd?</translation>
    </message>
    <message>
        <source>Does a team differ by more than chance?</source>
        <translation>A yw tîm yn wahanol y tu hwnt i siawns?</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensiwn</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>The field is not assessed in this dimension. Choose another figure above.</source>
        <translation>Nid yw’r maes yn cael ei asesu yn y dimensiwn hwn. Dewiswch ffigur arall uchod.</translation>
    </message>
    <message>
        <source>%1 of each field.</source>
        <translation>%1 pob maes.</translation>
    </message>
    <message>
        <source>%1 of each field. The least of all has: %2, %3.</source>
        <extracomment>Spoken of a heat map: the dimension, the field in which the most is missing, its share</extracomment>
        <translation>%1 pob maes. Y lleiaf oll: %2, %3.</translation>
    </message>
    <message>
        <source>%1 of each field by year of closure. %2</source>
        <extracomment>What a heat map shows: a dimension, by year or team, then its definition</extracomment>
        <translation>%1 pob maes yn ôl blwyddyn cau. %2</translation>
    </message>
    <message>
        <source>%1 of each field by the team of the reviewer. %2</source>
        <translation>%1 pob maes yn ôl tîm yr adolygydd. %2</translation>
    </message>
    <message>
        <source>%1: %2 in all.</source>
        <translation>%1: %2 i gyd.</translation>
    </message>
    <message>
        <source>There are no limits yet</source>
        <translation>Nid oes terfynau eto</translation>
    </message>
    <message>
        <source>%1 by team of the reviewer.</source>
        <translation>%1 yn ôl tîm yr adolygydd.</translation>
    </message>
    <message>
        <source>There is no funnel of this</source>
        <translation>Nid oes twndis ar gyfer hyn</translation>
    </message>
</context>
<context>
    <name>Revisit::QualityWording</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln achos</numerusform>
            <numerusform>%Ln achos</numerusform>
            <numerusform>%Ln achos</numerusform>
            <numerusform>%Ln achos</numerusform>
            <numerusform>%Ln achos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2). Interval: %3</source>
        <extracomment>%1 is a figure, %2 &quot;12 cases&quot;, %3 why an interval is not defined</extracomment>
        <translation>%1 (%2). Cyfwng: %3</translation>
    </message>
    <message>
        <source>%1 (95% interval %2 to %3; %4)</source>
        <extracomment>%1 is a figure, %2 to %3 its interval, %4 &quot;12 cases&quot;</extracomment>
        <translation>%1 (cyfwng 95% %2 i %3; %4)</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <extracomment>A sample: %1 to %2 is its period, %3 &quot;12 of 40 reviews&quot;</extracomment>
        <translation>%1 i %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln review(s)</source>
        <translation>
            <numerusform>%1 o %Ln adolygiad</numerusform>
            <numerusform>%1 o %Ln adolygiad</numerusform>
            <numerusform>%1 o %Ln adolygiad</numerusform>
            <numerusform>%1 o %Ln adolygiad</numerusform>
            <numerusform>%1 o %Ln adolygiad</numerusform>
        </translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Ar hap</translation>
    </message>
    <message>
        <source>Always: P0 or P1</source>
        <translation>Bob amser: P0 neu P1</translation>
    </message>
    <message>
        <source>Always: outcome 14 or 16</source>
        <translation>Bob amser: canlyniad 14 neu 16</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln settled case(s)</source>
        <translation>
            <numerusform>%1 o %Ln achos a setlwyd</numerusform>
            <numerusform>%1 o %Ln achos a setlwyd</numerusform>
            <numerusform>%1 o %Ln achos a setlwyd</numerusform>
            <numerusform>%1 o %Ln achos a setlwyd</numerusform>
            <numerusform>%1 o %Ln achos a setlwyd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (95% interval %2 to %3). In %4 something else was decided; %5 were closed.</source>
        <extracomment>%1 is a share, %2 to %3 its interval, %4 &quot;2 of 48 settled cases&quot;</extracomment>
        <translation>%1 (cyfwng 95% %2 i %3). Mewn %4 penderfynwyd rhywbeth arall; caewyd %5.</translation>
    </message>
</context>
<context>
    <name>Revisit::QualityWords</name>
    <message>
        <source>filled in</source>
        <translation>wedi&apos;i lenwi</translation>
    </message>
    <message>
        <source>without a fault</source>
        <translation>heb fai</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>yn ddilys</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>yn gyson</translation>
    </message>
    <message>
        <source>recorded once</source>
        <translation>wedi’i gofnodi unwaith</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>mewn pryd</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A field and a dimension of its quality: &quot;Suspects: sex · Completeness&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unit: days.</source>
        <translation>Uned: diwrnodau.</translation>
    </message>
    <message>
        <source>Unit: per cent of %1.</source>
        <extracomment>The unit of a share: of cases, of suspects</extracomment>
        <translation>Uned: y cant o %1.</translation>
    </message>
    <message>
        <source>Both dates are known to the day in %1 of %2 cases; the others are left out.</source>
        <translation>Mae’r ddau ddyddiad yn hysbys i’r diwrnod mewn %1 o %2 o achosion; gadewir y lleill allan.</translation>
    </message>
    <message>
        <source>Filled in for %1 of %2 %3; what is missing counts as incomplete, not as wrong.</source>
        <translation>Wedi’i lenwi ar gyfer %1 o %2 %3; mae’r hyn sydd ar goll yn cyfrif fel anghyflawn, nid fel anghywir.</translation>
    </message>
    <message>
        <source>Unknown is counted; what is marked as a duplicate is left out.</source>
        <translation>Mae’r anhysbys yn cael ei gyfrif; gadewir allan yr hyn a farciwyd yn ddyblyg.</translation>
    </message>
    <message>
        <source>Cases without both dates to the day are left out.</source>
        <translation>Gadewir allan achosion heb y ddau ddyddiad i’r diwrnod.</translation>
    </message>
    <message>
        <source>What is missing counts as incomplete, not as wrong.</source>
        <translation>Mae’r hyn sydd ar goll yn cyfrif fel anghyflawn, nid fel anghywir.</translation>
    </message>
    <message>
        <source>People without a reference are left out.</source>
        <translation>Gadewir allan bobl heb gyfeirnod.</translation>
    </message>
    <message>
        <source>What cannot be checked, because one side is missing, is left out.</source>
        <translation>Gadewir allan yr hyn na ellir ei wirio am fod un ochr ar goll.</translation>
    </message>
    <message>
        <source>All cases, or all suspects or victims on record</source>
        <translation>Pob achos, neu bob unigolyn dan amheuaeth neu ddioddefwr sydd wedi’i gofnodi</translation>
    </message>
    <message>
        <source>What is filled in; of the record as a whole, all cases</source>
        <translation>Yr hyn sydd wedi’i lenwi; ar gyfer y cofnod cyfan, pob achos</translation>
    </message>
    <message>
        <source>Checks that could be made; of the record as a whole, all cases</source>
        <translation>Gwiriadau y gellid eu gwneud; ar gyfer y cofnod cyfan, pob achos</translation>
    </message>
    <message>
        <source>People with a reference; of the record as a whole, all cases</source>
        <translation>Pobl â chyfeirnod; ar gyfer y cofnod cyfan, pob achos</translation>
    </message>
    <message>
        <source>Cases with both dates known to the day</source>
        <translation>Achosion lle mae’r ddau ddyddiad yn hysbys i’r diwrnod</translation>
    </message>
    <message>
        <source>How many have it filled in.</source>
        <translation>Faint sydd wedi’i lenwi.</translation>
    </message>
    <message>
        <source>How much of what is filled in can be: a code of the right list, a day that is not in the future, a possible age.</source>
        <translation>Faint o’r hyn sydd wedi’i lenwi sy’n bosibl: cod o’r rhestr gywir, diwrnod nad yw yn y dyfodol, oedran posibl.</translation>
    </message>
    <message>
        <source>How often a field agrees with the rest of its case.</source>
        <translation>Pa mor aml y mae maes yn cyd-fynd â gweddill ei achos.</translation>
    </message>
    <message>
        <source>How many people stand once in their case, as far as their references tell.</source>
        <translation>Faint o bobl sydd yn eu hachos unwaith, hyd y mae eu cyfeirnodau’n dangos.</translation>
    </message>
    <message>
        <source>Days from what happened to its being recorded: half took no longer.</source>
        <translation>Diwrnodau o’r hyn a ddigwyddodd hyd nes iddo gael ei gofnodi: ni chymerodd hanner fwy na hyn.</translation>
    </message>
    <message>
        <source>Out of: %1.</source>
        <translation>Allan o: %1.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Ar %1.</translation>
    </message>
    <message>
        <source>Unit: per cent.</source>
        <translation>Uned: y cant.</translation>
    </message>
    <message>
        <source>The ethnicity of %1% of suspects is unknown. Any split by ethnicity says more of the records than of the people.</source>
        <translation>Mae ethnigrwydd %1% o bobl dan amheuaeth yn anhysbys. Mae unrhyw raniad yn ôl ethnigrwydd yn dweud mwy am y cofnodion nag am y bobl.</translation>
    </message>
    <message>
        <source>The ethnicity of %1% of victims is unknown, and the same holds for them.</source>
        <translation>Mae ethnigrwydd %1% o ddioddefwyr yn anhysbys, ac mae’r un peth yn wir amdanynt hwy.</translation>
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
    <name>Revisit::ReasonCard</name>
    <message>
        <source>No reason recorded</source>
        <translation>Ni chofnodwyd rheswm</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many people, of how many</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>Opens the %Ln case(s) that they are in.</source>
        <translation>
            <numerusform>Yn agor yr achosion y maent ynddynt: %Ln.</numerusform>
            <numerusform>Yn agor yr achosion y maent ynddynt: %Ln.</numerusform>
            <numerusform>Yn agor yr achosion y maent ynddynt: %Ln.</numerusform>
            <numerusform>Yn agor yr achosion y maent ynddynt: %Ln.</numerusform>
            <numerusform>Yn agor yr achosion y maent ynddynt: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
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
        <source>Why is an ethnicity missing?</source>
        <translation>Pam mae ethnigrwydd ar goll?</translation>
    </message>
    <message>
        <source>People with no self-defined ethnicity, out of all on record, by the reason that is recorded; only “not asked” is a failure of asking. Unit: people, and per cent with the interval of 95%. Enter opens the cases that they are in. As of %1.</source>
        <translation>Pobl heb ethnigrwydd hunanddiffiniedig, allan o bawb sydd wedi’u cofnodi, yn ôl y rheswm a gofnodwyd; dim ond “heb ofyn” sy’n fethiant i ofyn. Uned: pobl, ac y cant gyda’r cyfwng 95%. Mae Enter yn agor yr achosion y maent ynddynt. Ar %1.</translation>
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
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>Nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Nodau sydd eu hangen o leiaf: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::ReassignDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 a rhagor: %n</numerusform>
            <numerusform>%1 a rhagor: %n</numerusform>
            <numerusform>%1 a rhagor: %n</numerusform>
            <numerusform>%1 a rhagor: %n</numerusform>
            <numerusform>%1 a rhagor: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Who shall have them</source>
        <translation>Pwy fydd yn eu cael</translation>
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
        <translation>Pam y mae&apos;r achosion yn symud</translation>
    </message>
    <message>
        <source>It stays in the history of each case.</source>
        <translation>Mae&apos;n aros yn hanes pob achos.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Took part in MET-2014-000123</source>
        <translation>Cymerodd ran yn MET-2014-000123</translation>
    </message>
    <message>
        <source>Within capacity, 100%</source>
        <translation>O fewn capasiti, 100%</translation>
    </message>
    <message>
        <source>Took part in the original case</source>
        <translation>Cymerodd ran yn yr achos gwreiddiol</translation>
    </message>
    <message>
        <source>Not %1: took part in the original case</source>
        <translation>Nid %1: cymerodd ran yn yr achos gwreiddiol</translation>
    </message>
    <message>
        <source>Back to be assigned</source>
        <translation>Yn ôl i&apos;w dyrannu</translation>
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
        <translation>Dewiswch pwy fydd yn cael yr achosion.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3 (%4).</source>
        <extracomment>The load of an officer who gives cases away, before and after</extracomment>
        <translation>Mae %1 yn mynd o %2 i %3 (%4).</translation>
    </message>
    <message>
        <source>Nobody holds these cases now.</source>
        <translation>Nid oes neb yn dal yr achosion hyn nawr.</translation>
    </message>
    <message>
        <source>Say why the cases are moving.</source>
        <translation>Dywedwch pam mae&apos;r achosion yn symud.</translation>
    </message>
    <message>
        <source>Restricted to other officers</source>
        <translation>Wedi&apos;i gyfyngu i swyddogion eraill</translation>
    </message>
    <message>
        <source>Not %1: restricted to other officers</source>
        <translation>Nid %1: wedi&apos;i gyfyngu i swyddogion eraill</translation>
    </message>
</context>
<context>
    <name>Revisit::RebaseDialog</name>
    <message>
        <source>New baseline</source>
        <translation>Llinell sylfaen newydd</translation>
    </message>
    <message>
        <source>Limits are measured anew from a period in which something is known to have changed. It is kept with its reason and shown on the chart; it is never taken back.</source>
        <translation>Mesurir terfynau o&apos;r newydd o gyfnod y gwyddys i rywbeth newid ynddo. Fe&apos;i cedwir gyda&apos;i reswm a&apos;i ddangos ar y siart; ni chaiff byth ei dynnu&apos;n ôl.</translation>
    </message>
    <message>
        <source>What changed then?</source>
        <translation>Beth newidiodd bryd hynny?</translation>
    </message>
    <message>
        <source>At least 20 characters.</source>
        <translation>O leiaf 20 nod.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Begin new baseline</source>
        <translation>Dechrau llinell sylfaen newydd</translation>
    </message>
    <message>
        <source>Say in a sentence what changed then.</source>
        <translation>Dywedwch mewn brawddeg beth newidiodd bryd hynny.</translation>
    </message>
</context>
<context>
    <name>Revisit::RecordPane</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Cases left</source>
        <translation>Achosion yn weddill</translation>
    </message>
    <message>
        <source>Chance of target</source>
        <translation>Siawns o&apos;r targed</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>A chance such as 42%, and the day that it is of</extracomment>
        <translation>%1 erbyn %2</translation>
    </message>
    <message>
        <source>P15</source>
        <translation>P15</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P85</source>
        <translation>P85</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Forecasts on record</source>
        <translation>Rhagolygon ar gofnod</translation>
    </message>
    <message>
        <source>Every forecast stays as it was made, with its inputs, seed and method: choose one and check that its record gives it again. The newest 200 are shown.</source>
        <translation>Mae pob rhagolwg yn aros fel y&apos;i gwnaed, gyda&apos;i fewnbynnau, ei hedyn a&apos;i ddull: dewiswch un a gwiriwch fod ei gofnod yn ei roi eto. Dangosir y 200 diweddaraf.</translation>
    </message>
</context>
<context>
    <name>Revisit::RecordPanel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: %1 is what a button does, %2 what it is done with</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Revisit::RecordWording</name>
    <message>
        <source>%1, urgent</source>
        <extracomment>A kind of referral that does not wait</extracomment>
        <translation>%1, brys</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>%1 is the body that a referral goes to</extracomment>
        <translation>At %1</translation>
    </message>
    <message>
        <source>made %1 by %2</source>
        <extracomment>%1 is a date and time, %2 an officer</extracomment>
        <translation>gwnaed %1 gan %2</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation>dim perchennog eto</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>dyddiad cau %1</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>dim dyddiad cau</translation>
    </message>
    <message>
        <source>comes up %1</source>
        <extracomment>%1 is the day on which a line of enquiry is looked at again</extracomment>
        <translation>daw i&apos;r golwg %1</translation>
    </message>
</context>
<context>
    <name>Revisit::RedateDialog</name>
    <message>
        <source>Bring forward to another day</source>
        <translation>Dwyn ymlaen i ddiwrnod arall</translation>
    </message>
    <message>
        <source>Why the day moves</source>
        <translation>Pam mae&apos;r diwrnod yn symud</translation>
    </message>
    <message>
        <source>Comes up on</source>
        <translation>Yn codi ar</translation>
    </message>
    <message>
        <source>Move the day</source>
        <translation>Symud y diwrnod</translation>
    </message>
    <message>
        <source>Say why the day moves.</source>
        <translation>Dywedwch pam mae&apos;r diwrnod yn symud.</translation>
    </message>
    <message>
        <source>The day on which it is due moves, too</source>
        <translation>Mae&apos;r diwrnod y mae&apos;n ddyledus yn symud hefyd</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Dyddiad cau</translation>
    </message>
</context>
<context>
    <name>Revisit::ReferralDialog</name>
    <message>
        <source>Make a referral</source>
        <translation>Gwneud atgyfeiriad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Urgent: it cannot wait for tomorrow</source>
        <translation>Brys: ni all aros tan yfory</translation>
    </message>
    <message>
        <source>Body it goes to</source>
        <translation>Corff y mae&apos;n mynd ato</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Gofyn eto ar</translation>
    </message>
    <message>
        <source>If nobody has acknowledged it by then.</source>
        <translation>Os nad oes neb wedi&apos;i gydnabod erbyn hynny.</translation>
    </message>
    <message>
        <source>It is written down as a disclosure. Until it is acknowledged it is not known to have arrived.</source>
        <translation>Caiff ei gofnodi fel datgeliad. Hyd nes y caiff ei gydnabod ni wyddys iddo gyrraedd.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Person or desk</source>
        <translation>Person neu ddesg</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Sut yr anfonwyd ef</translation>
    </message>
    <message>
        <source>Such as telephone, secure mail or in person.</source>
        <translation>Megis ffôn, post diogel neu wyneb yn wyneb.</translation>
    </message>
    <message>
        <source>Make the referral</source>
        <translation>Gwneud yr atgyfeiriad</translation>
    </message>
    <message>
        <source>Choose what kind of referral this is.</source>
        <translation>Dewiswch pa fath o atgyfeiriad yw hwn.</translation>
    </message>
    <message>
        <source>Say which body it goes to.</source>
        <translation>Dywedwch at ba gorff y mae&apos;n mynd.</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 1/6/2026.</source>
        <translation>Nid diwrnod yw hwn. Ysgrifennwch ef fel 1/6/2026.</translation>
    </message>
</context>
<context>
    <name>Revisit::RestrictDialog</name>
    <message>
        <source>Restrict who may be given the case</source>
        <translation>Cyfyngu pwy gaiff yr achos</translation>
    </message>
    <message>
        <source>Only these officers may be given the case</source>
        <translation>Dim ond y swyddogion hyn gaiff yr achos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>It stays in the history of the case and in its decision log.</source>
        <translation>Mae&apos;n aros yn hanes yr achos ac yn ei log penderfyniadau.</translation>
    </message>
    <message>
        <source>Nobody else is given it: by hand, on the board, in a handover, by a proposal or for a second review. Who may see the case does not change.</source>
        <translation>Nid yw neb arall yn ei gael: â llaw, ar y bwrdd, mewn trosglwyddiad, drwy gynnig nac ar gyfer ail adolygiad. Nid yw pwy gaiff weld yr achos yn newid.</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Codi&apos;r cyfyngiad</translation>
    </message>
    <message>
        <source>Restrict the case</source>
        <translation>Cyfyngu&apos;r achos</translation>
    </message>
    <message>
        <source>Restricted by %1 on %2: %3</source>
        <extracomment>Who restricted a case, when, and why</extracomment>
        <translation>Cyfyngwyd gan %1 ar %2: %3</translation>
    </message>
    <message>
        <source>Change the restriction</source>
        <translation>Newid y cyfyngiad</translation>
    </message>
    <message>
        <source>%1 (took part in the original investigation)</source>
        <extracomment>An officer who cannot be chosen</extracomment>
        <translation>%1 (cymerodd ran yn yr ymchwiliad gwreiddiol)</translation>
    </message>
    <message>
        <source>%1 has the case now and is not among them. It stays with them until it is reassigned.</source>
        <translation>Gan %1 mae&apos;r achos nawr, ac nid yw yn eu plith. Mae&apos;n aros gyda nhw nes ei ailddyrannu.</translation>
    </message>
    <message>
        <source>Choose at least one officer who may be given the case.</source>
        <translation>Dewiswch o leiaf un swyddog a gaiff yr achos.</translation>
    </message>
    <message>
        <source>Say why the case is restricted.</source>
        <translation>Dywedwch pam mae&apos;r achos yn cael ei gyfyngu.</translation>
    </message>
    <message>
        <source>Say why the restriction is lifted.</source>
        <translation>Dywedwch pam mae&apos;r cyfyngiad yn cael ei godi.</translation>
    </message>
</context>
<context>
    <name>Revisit::ReturnedStrip</name>
    <message>
        <source>What it said</source>
        <translation>Yr hyn a ddywedodd</translation>
    </message>
    <message>
        <source>Show what the review was returned with</source>
        <translation>Dangos gyda beth y dychwelwyd yr adolygiad</translation>
    </message>
    <message>
        <source>What the review was returned with</source>
        <translation>Gyda beth y dychwelwyd yr adolygiad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who returned a review, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Areas to improve: %1</source>
        <translation>Meysydd i&apos;w gwella: %1</translation>
    </message>
    <message>
        <source>You replied: %1</source>
        <translation>Ateboch: %1</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Ateb…</translation>
    </message>
    <message>
        <source>Dealt with: %1</source>
        <extracomment>To tick off: a factor that a sign-off names as not considered</extracomment>
        <translation>Wedi delio ag ef: %1</translation>
    </message>
    <message>
        <source>The version before was returned</source>
        <translation>Dychwelwyd y fersiwn flaenorol</translation>
    </message>
    <message>
        <source>The version before was returned: %1 of %2 factors dealt with</source>
        <translation>Dychwelwyd y fersiwn flaenorol: deliwyd â %1 o %2 ffactor</translation>
    </message>
</context>
<context>
    <name>Revisit::RevealDialog</name>
    <message>
        <source>Show the name of %1</source>
        <extracomment>%1 is &quot;S-003&quot; or &quot;V-001&quot;, what a person is called instead of their name</extracomment>
        <translation>Dangos enw %1</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Diben</translation>
    </message>
    <message>
        <source>Why the name is needed</source>
        <translation>Pam y mae angen yr enw</translation>
    </message>
    <message>
        <source>In a sentence, without the name</source>
        <translation>Mewn brawddeg, heb yr enw</translation>
    </message>
    <message>
        <source>The name is shown until another case is opened. The audit trail keeps who asked, when and why, and never the name.</source>
        <translation>Dangosir yr enw nes bod achos arall yn cael ei agor. Mae&apos;r llwybr archwilio yn cadw pwy ofynnodd, pryd a pham, a byth yr enw.</translation>
    </message>
    <message>
        <source>Choose a purpose</source>
        <translation>Dewis diben</translation>
    </message>
    <message>
        <source>Show the name</source>
        <translation>Dangos yr enw</translation>
    </message>
    <message>
        <source>Choose what the name is needed for.</source>
        <translation>Dewiswch ar gyfer beth y mae angen yr enw.</translation>
    </message>
    <message>
        <source>Say in at least 10 letters why the name is needed.</source>
        <translation>Dywedwch mewn o leiaf 10 llythyren pam y mae angen yr enw.</translation>
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
        <translation>Agorwch achos yr ydych yn ysgrifennu ei adolygiad yn gyntaf.</translation>
    </message>
    <message>
        <source>&amp;Start the review</source>
        <translation>&amp;Dechrau&apos;r adolygiad</translation>
    </message>
    <message>
        <source>Open a case of yours whose review has not begun.</source>
        <translation>Agorwch achos o&apos;ch eiddo nad yw ei adolygiad wedi dechrau.</translation>
    </message>
    <message>
        <source>S&amp;ubmit for sign-off</source>
        <translation>C&amp;yflwyno i&apos;w gymeradwyo</translation>
    </message>
    <message>
        <source>Go to the first &amp;missing answer</source>
        <translation>Mynd i&apos;r ateb cyntaf sydd ar g&amp;oll</translation>
    </message>
    <message>
        <source>Re&amp;vise the review…</source>
        <translation>Di&amp;wygio&apos;r adolygiad…</translation>
    </message>
    <message>
        <source>Its reviewer can revise a submitted review, a team lead one that is signed off.</source>
        <translation>Gall ei adolygydd ddiwygio adolygiad a gyflwynwyd, ac arweinydd tîm un sydd wedi&apos;i gymeradwyo.</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <extracomment>%1 is a decision on the case</extracomment>
        <translation>Penderfynu: %1</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Dadwneud y newid diwethaf</translation>
    </message>
    <message>
        <source>Nothing has been changed since this review was opened.</source>
        <translation>Nid oes dim wedi&apos;i newid ers agor yr adolygiad hwn.</translation>
    </message>
    <message>
        <source>&amp;Redo the change</source>
        <translation>&amp;Ailwneud y newid</translation>
    </message>
    <message>
        <source>Nothing has been undone.</source>
        <translation>Nid oes dim wedi&apos;i ddadwneud.</translation>
    </message>
    <message>
        <source>Submit and take the &amp;next case</source>
        <translation>Cyflwyno a chymryd yr achos &amp;nesaf</translation>
    </message>
    <message>
        <source>Go to the &amp;criteria of scope</source>
        <translation>Mynd at &amp;feini prawf y cwmpas</translation>
    </message>
</context>
<context>
    <name>Revisit::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>The review has not begun</source>
        <translation>Nid yw&apos;r adolygiad wedi dechrau</translation>
    </message>
    <message>
        <source>Immediate risk comes first, then scope, findings and the decision. Everything is saved as you type.</source>
        <translation>Risg uniongyrchol sy&apos;n dod gyntaf, yna&apos;r cwmpas, y canfyddiadau a&apos;r penderfyniad. Caiff popeth ei gadw wrth i chi deipio.</translation>
    </message>
    <message>
        <source>The officer to whom the case is assigned or a team lead can begin it.</source>
        <translation>Gall y swyddog y dyrannwyd yr achos iddo neu arweinydd tîm ei ddechrau.</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Dechrau&apos;r adolygiad</translation>
    </message>
    <message>
        <source>Submitted. It now waits for a team lead&apos;s sign-off.</source>
        <translation>Cyflwynwyd. Mae bellach yn aros am gymeradwyaeth arweinydd tîm.</translation>
    </message>
    <message>
        <source>Revise the review</source>
        <translation>Diwygio&apos;r adolygiad</translation>
    </message>
    <message>
        <source>The submitted version stays as it is. Say why a new one is begun.</source>
        <translation>Mae&apos;r fersiwn a gyflwynwyd yn aros fel y mae. Dywedwch pam y dechreuir un newydd.</translation>
    </message>
    <message>
        <source>Begin a new version</source>
        <translation>Dechrau fersiwn newydd</translation>
    </message>
    <message>
        <source>Reply to the sign-off</source>
        <translation>Ateb i&apos;r cymeradwyo</translation>
    </message>
    <message>
        <source>The team lead will read this; it stays on record.</source>
        <translation>Bydd yr arweinydd tîm yn darllen hyn; mae&apos;n aros ar gofnod.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Eich ateb</translation>
    </message>
    <message>
        <source>Your reply is on record.</source>
        <translation>Mae eich ateb ar gofnod.</translation>
    </message>
    <message>
        <source>The review is on the newest form, and every answer stands. F8 leads to what is missing.</source>
        <translation>Mae&apos;r adolygiad ar y ffurflen ddiweddaraf, ac mae pob ateb yn sefyll. Mae F8 yn arwain at yr hyn sydd ar goll.</translation>
    </message>
    <message>
        <source>It had not begun at this instant.</source>
        <translation>Nid oedd wedi dechrau ar yr adeg hon.</translation>
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
        <translation>Pam y dechreuwyd y fersiwn hon</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <extracomment>%1 is a decision such as &quot;Returned&quot;, %2 an officer, %3 a date</extracomment>
        <translation>%1 gan %2, %3</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>%1, with immediate safeguarding</source>
        <extracomment>%1 is a decision on the case</extracomment>
        <translation>%1, gyda diogelu ar unwaith</translation>
    </message>
    <message>
        <source>Referrals of the case</source>
        <translation>Atgyfeiriadau&apos;r achos</translation>
    </message>
    <message>
        <source>Acknowledged…</source>
        <translation>Cydnabuwyd…</translation>
    </message>
    <message>
        <source>Lines of enquiry</source>
        <translation>Trywyddau ymholi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the number of a question, %2 what is wrong with a wording in its answer
----------
%1 is a suspect, a victim or a finding, %2 a question about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wording kept for a reason</source>
        <translation>Geiriad a gadwyd am reswm</translation>
    </message>
    <message>
        <source>Not considered</source>
        <translation>Heb ei ystyried</translation>
    </message>
    <message>
        <source>Areas to improve</source>
        <translation>Meysydd i&apos;w gwella</translation>
    </message>
    <message>
        <source>Quality of the review</source>
        <translation>Ansawdd yr adolygiad</translation>
    </message>
    <message>
        <source>Reply of the reviewer, %1</source>
        <translation>Ateb yr adolygydd, %1</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Ateb…</translation>
    </message>
    <message>
        <source>Ticked off by the reviewer</source>
        <translation>Wedi&apos;i dicio gan yr adolygydd</translation>
    </message>
</context>
<context>
    <name>Revisit::RiskBar</name>
    <message>
        <source>Look at them…</source>
        <translation>Edrych arnynt…</translation>
    </message>
</context>
<context>
    <name>Revisit::RiskDialog</name>
    <message>
        <source>Gone up</source>
        <translation>Uwchgyfeiriwyd</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>Waiting for a supervisor</source>
        <translation>Yn aros am oruchwyliwr</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Canfuwyd gan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Gofyn eto ar</translation>
    </message>
    <message>
        <source>No live risk waits.</source>
        <translation>Nid oes risg fyw yn aros.</translation>
    </message>
    <message>
        <source>Every referral was acknowledged.</source>
        <translation>Cydnabuwyd pob atgyfeiriad.</translation>
    </message>
    <message>
        <source>Live risks</source>
        <translation>Risgiau byw</translation>
    </message>
    <message>
        <source>Referrals that nobody has acknowledged</source>
        <translation>Atgyfeiriadau nad oes neb wedi&apos;u cydnabod</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Agor yr achos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Cydnabod…</translation>
    </message>
    <message>
        <source>Acknowledge the risk in %1</source>
        <translation>Cydnabod y risg yn %1</translation>
    </message>
    <message>
        <source>Who was told, what was done, and what happens next.</source>
        <translation>Pwy gafodd wybod, beth a wnaed, a beth sy&apos;n digwydd nesaf.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Cydnabod</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Beth a wnaed</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Gofyn eto</translation>
    </message>
</context>
<context>
    <name>Revisit::RiskWording</name>
    <message>
        <source>a child at risk now</source>
        <translation>plentyn mewn perygl nawr</translation>
    </message>
    <message>
        <source>a suspect with access to children</source>
        <translation>un a amheuir â mynediad at blant</translation>
    </message>
    <message>
        <source>a suspect who may travel or abscond</source>
        <translation>un a amheuir a allai deithio neu ddiflannu</translation>
    </message>
    <message>
        <source>a victim who needs support now</source>
        <translation>dioddefwr y mae arno angen cymorth nawr</translation>
    </message>
    <message numerus="yes">
        <source>%n live risk(s) to be acknowledged</source>
        <translation>
            <numerusform>Risgiau byw i&apos;w cydnabod: %n</numerusform>
            <numerusform>Risgiau byw i&apos;w cydnabod: %n</numerusform>
            <numerusform>Risgiau byw i&apos;w cydnabod: %n</numerusform>
            <numerusform>Risgiau byw i&apos;w cydnabod: %n</numerusform>
            <numerusform>Risgiau byw i&apos;w cydnabod: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for more than an hour</source>
        <translation>
            <numerusform>ers mwy nag awr: %n</numerusform>
            <numerusform>ers mwy nag awr: %n</numerusform>
            <numerusform>ers mwy nag awr: %n</numerusform>
            <numerusform>ers mwy nag awr: %n</numerusform>
            <numerusform>ers mwy nag awr: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) that nobody has acknowledged</source>
        <translation>
            <numerusform>Atgyfeiriadau nad oes neb wedi&apos;u cydnabod: %n</numerusform>
            <numerusform>Atgyfeiriadau nad oes neb wedi&apos;u cydnabod: %n</numerusform>
            <numerusform>Atgyfeiriadau nad oes neb wedi&apos;u cydnabod: %n</numerusform>
            <numerusform>Atgyfeiriadau nad oes neb wedi&apos;u cydnabod: %n</numerusform>
            <numerusform>Atgyfeiriadau nad oes neb wedi&apos;u cydnabod: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked about again</source>
        <translation>
            <numerusform>i ofyn amdanynt eto: %n</numerusform>
            <numerusform>i ofyn amdanynt eto: %n</numerusform>
            <numerusform>i ofyn amdanynt eto: %n</numerusform>
            <numerusform>i ofyn amdanynt eto: %n</numerusform>
            <numerusform>i ofyn amdanynt eto: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::RuleCountsDialog</name>
    <message>
        <source>Too few</source>
        <translation>Rhy ychydig</translation>
    </message>
    <message>
        <source>%1, retired</source>
        <extracomment>A rule on wording that is not applied any more</extracomment>
        <translation>%1, wedi&apos;i hymddeol</translation>
    </message>
    <message>
        <source>Rules on wording: followed and dismissed</source>
        <translation>Rheolau ar eirio: wedi&apos;u dilyn a&apos;u diystyru</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rheol</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Difrifoldeb</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Wedi&apos;i dilyn</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Wedi&apos;i diystyru</translation>
    </message>
    <message>
        <source>Share dismissed</source>
        <translation>Cyfran a ddiystyrwyd</translation>
    </message>
    <message>
        <source>Counts of the rules on wording</source>
        <translation>Cyfrifon y rheolau ar eirio</translation>
    </message>
    <message>
        <source>Counted by rule, never by officer. Where a rule has fewer than %1 answers, or all are from fewer than %2 reviewers, its figures stay hidden.</source>
        <translation>Cyfrifir fesul rheol, byth fesul swyddog. Lle mae gan reol lai na %1 ateb, neu lle mae&apos;r cyfan gan lai na %2 adolygydd, mae ei ffigurau&apos;n aros ynghudd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
    <message>
        <source>Export the counts</source>
        <translation>Allforio&apos;r cyfrifon</translation>
    </message>
    <message>
        <source>One line for each rule, marked %1 above and below. What is hidden here is &quot;c&quot; there. The export is an entry in the audit trail.</source>
        <translation>Un llinell ar gyfer pob rheol, wedi&apos;i marcio %1 uwchben ac islaw. Mae&apos;r hyn sydd ynghudd yma yn &quot;c&quot; yno. Mae&apos;r allforio yn gofnod yn y llwybr archwilio.</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Taenlen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) exported.</source>
        <translation>
            <numerusform>%n rheol wedi&apos;i hallforio.</numerusform>
            <numerusform>%n rheol wedi&apos;i hallforio.</numerusform>
            <numerusform>%n rheol wedi&apos;i hallforio.</numerusform>
            <numerusform>%n rheol wedi&apos;i hallforio.</numerusform>
            <numerusform>%n rheol wedi&apos;i hallforio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::RulesetDialog</name>
    <message>
        <source>New version of the rules on scope</source>
        <translation>Fersiwn newydd o&apos;r rheolau ar gwmpas</translation>
    </message>
    <message>
        <source>Count contact offences only</source>
        <translation>Cyfrif troseddau cyswllt yn unig</translation>
    </message>
    <message>
        <source>Add the version</source>
        <translation>Ychwanegu&apos;r fersiwn</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Gwnaed o</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Such as MET-2026-02</source>
        <translation>Megis MET-2026-02</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>The publication or decision that it follows</source>
        <translation>Y cyhoeddiad neu&apos;r penderfyniad y mae&apos;n ei ddilyn</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Mewn grym o</translation>
    </message>
    <message>
        <source>Reviews begun from this day on use it</source>
        <translation>Mae adolygiadau a ddechreuir o&apos;r diwrnod hwn ymlaen yn ei defnyddio</translation>
    </message>
    <message>
        <source>Which date must lie in the window</source>
        <translation>Pa ddyddiad sydd i fod yn y cyfnod</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Cyfnod o</translation>
    </message>
    <message>
        <source>Window until</source>
        <translation>Cyfnod hyd at</translation>
    </message>
    <message>
        <source>Least number of suspects</source>
        <translation>Nifer lleiaf o rai a amheuir</translation>
    </message>
    <message>
        <source>Least number of victims</source>
        <translation>Nifer lleiaf o ddioddefwyr</translation>
    </message>
    <message>
        <source>Why the rules change</source>
        <translation>Pam y mae&apos;r rheolau&apos;n newid</translation>
    </message>
    <message>
        <source>At least 20 letters; it stays with the version and in the trail.</source>
        <translation>O leiaf 20 llythyren; mae&apos;n aros gyda&apos;r fersiwn ac yn y trywydd.</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>Y fersiwn</translation>
    </message>
    <message>
        <source>Criteria that it asks for</source>
        <translation>Meini prawf y mae&apos;n gofyn amdanynt</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>y cyfnod</translation>
    </message>
    <message>
        <source>the date that must lie in it</source>
        <translation>y dyddiad sydd i fod ynddo</translation>
    </message>
    <message>
        <source>the number of suspects</source>
        <translation>nifer y rhai a amheuir</translation>
    </message>
    <message>
        <source>the number of victims</source>
        <translation>nifer y dioddefwyr</translation>
    </message>
    <message>
        <source>which offences count</source>
        <translation>pa droseddau sy&apos;n cyfrif</translation>
    </message>
    <message>
        <source>the criteria</source>
        <translation>y meini prawf</translation>
    </message>
    <message>
        <source>Nothing that a case is judged by differs from %1 yet.</source>
        <translation>Nid oes dim y bernir achos wrtho yn wahanol i %1 eto.</translation>
    </message>
    <message>
        <source>Differs from %1 in %2.</source>
        <translation>Yn wahanol i %1 o ran %2.</translation>
    </message>
</context>
<context>
    <name>Revisit::RulesetWording</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days, both inside</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>criteria</comment>
        <extracomment>Criteria in a row: C1 to C5</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>The decision to take no further action lies inside</source>
        <translation>Mae&apos;r penderfyniad i beidio â chymryd camau pellach y tu mewn</translation>
    </message>
    <message>
        <source>The report and the decision to take no further action lie inside</source>
        <translation>Mae&apos;r adroddiad a&apos;r penderfyniad i beidio â chymryd camau pellach y tu mewn</translation>
    </message>
    <message>
        <source>From %1 by %2, %3: %4</source>
        <translation>O %1 gan %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>Revisit::RunChoice</name>
    <message>
        <source>%1, run %2</source>
        <extracomment>A run of rules that was kept: %1 are the rules, %2 when it was</extracomment>
        <translation>%1, rhediad %2</translation>
    </message>
    <message>
        <source>%1, run now</source>
        <translation>%1, rhedeg nawr</translation>
    </message>
</context>
<context>
    <name>Revisit::SampledTable</name>
    <message>
        <source>%1 · reviewed by %2</source>
        <extracomment>Under a case&apos;s reference: why it was drawn, and who reviewed it</extracomment>
        <translation>%1 · adolygwyd gan %2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <translation>Ail adolygydd</translation>
    </message>
    <message>
        <source>Reviews of the sample</source>
        <translation>Adolygiadau&apos;r sampl</translation>
    </message>
</context>
<context>
    <name>Revisit::SaveScenarioDialog</name>
    <message>
        <source>Change the scenario</source>
        <translation>Newid y senario</translation>
    </message>
    <message>
        <source>Save a scenario</source>
        <translation>Cadw senario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Such as: ten more officers from May</source>
        <translation>Megis: deg swyddog arall o fis Mai</translation>
    </message>
    <message>
        <source>&amp;Share it with everyone who sees forecasts</source>
        <translation>&amp;Rhannu gyda phawb sy&apos;n gweld rhagolygon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Give the scenario a name.</source>
        <translation>Rhowch enw i&apos;r senario.</translation>
    </message>
</context>
<context>
    <name>Revisit::SaveViewDialog</name>
    <message>
        <source>Rename or share the view</source>
        <translation>Ailenwi neu rannu&apos;r golwg</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Cadw&apos;r golwg hon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Such as: overdue, Team North</source>
        <translation>Megis: hwyr, Tîm y Gogledd</translation>
    </message>
    <message>
        <source>A view keeps what the page is narrowed to and how it is sorted. It keeps no case: whoever shows it sees what they may see, as it is then.</source>
        <translation>Mae golwg yn cadw&apos;r hyn y mae&apos;r dudalen wedi&apos;i chulhau iddo a sut y mae wedi&apos;i threfnu. Nid yw&apos;n cadw achos: mae pwy bynnag sy&apos;n ei dangos yn gweld yr hyn a gaiff ei weld, fel y mae bryd hynny.</translation>
    </message>
    <message>
        <source>Who is offered it</source>
        <translation>I bwy y&apos;i cynigir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Rhowch enw i&apos;r golwg.</translation>
    </message>
</context>
<context>
    <name>Revisit::SavedViewsButton</name>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dangosfwrdd</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Golygon</translation>
    </message>
    <message>
        <source>Go to the page of the view first.</source>
        <translation>Ewch i dudalen y golwg yn gyntaf.</translation>
    </message>
    <message>
        <source>Show a view that you saved first.</source>
        <translation>Dangoswch olwg a gadwasoch yn gyntaf.</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Cadw&apos;r golwg hon…</translation>
    </message>
    <message>
        <source>Show all cases again first: the rows that a chart counted are no view.</source>
        <translation>Dangoswch bob achos eto yn gyntaf: nid yw&apos;r rhesi a gyfrifodd siart yn olwg.</translation>
    </message>
    <message>
        <source>Save the &amp;changes of the view</source>
        <translation>Cadw &amp;newidiadau&apos;r golwg</translation>
    </message>
    <message>
        <source>Show a view that you saved, and alter it first.</source>
        <translation>Dangoswch olwg a gadwasoch, a&apos;i newid yn gyntaf.</translation>
    </message>
    <message>
        <source>Re&amp;name or share the view…</source>
        <translation>Aile&amp;nwi neu rannu&apos;r golwg…</translation>
    </message>
    <message>
        <source>&amp;Remove the view…</source>
        <translation>&amp;Tynnu&apos;r golwg…</translation>
    </message>
    <message>
        <source>Show view: %1</source>
        <extracomment>A command: shows a saved view of this name</extracomment>
        <translation>Dangos golwg: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A shared view in a menu: its name, and who shared it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Ni chadwyd golwg eto</translation>
    </message>
    <message>
        <source>The view “%1” asks for what is not there any more, which was left out:</source>
        <extracomment>After a saved view was shown; the lines below name what it asked for</extracomment>
        <translation>Mae&apos;r golwg “%1” yn gofyn am yr hyn nad yw yno mwyach, a hepgorwyd:</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>A saved view by its name; the page was altered since it was shown</extracomment>
        <translation>%1 (newidiwyd)</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>Golwg wedi&apos;i chadw: %1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Golygon wedi&apos;u cadw</translation>
    </message>
    <message>
        <source>Remove the view “%1”?</source>
        <translation>Tynnu&apos;r golwg “%1”?</translation>
    </message>
    <message>
        <source>What the page shows stays as it is.</source>
        <translation>Mae&apos;r hyn y mae&apos;r dudalen yn ei ddangos yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Those it is shared with are not offered it any more.</source>
        <translation>Ni chynigir hi mwyach i&apos;r rhai y&apos;i rhennir â nhw.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
</context>
<context>
    <name>Revisit::ScenariosPane</name>
    <message>
        <source>As things stand</source>
        <translation>Fel y mae pethau</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Rhannwyd gan %1</translation>
    </message>
    <message>
        <source>Only yours</source>
        <translation>Eich un chi yn unig</translation>
    </message>
    <message>
        <source>No assumption changed</source>
        <translation>Ni newidiwyd unrhyw ragdybiaeth</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>P15</source>
        <translation>P15</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P85</source>
        <translation>P85</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Chance of target</source>
        <translation>Siawns o&apos;r targed</translation>
    </message>
    <message>
        <source>Officers for it</source>
        <translation>Swyddogion ar ei gyfer</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Senarios ochr yn ochr</translation>
    </message>
    <message>
        <source>Each row is a forecast of its own, kept with its assumptions. Dates are those by which 15, 50, 85 and 95 in 100 draws are done; the officers are for the target date at the confidence asked for.</source>
        <translation>Mae pob rhes yn rhagolwg ar wahân, a gedwir gyda&apos;i ragdybiaethau. Y dyddiadau yw&apos;r rhai y mae 15, 50, 85 a 95 o bob 100 tyniad wedi gorffen erbyn hynny; mae&apos;r swyddogion ar gyfer y dyddiad targed â&apos;r hyder y gofynnwyd amdano.</translation>
    </message>
    <message>
        <source>No forecast can be given</source>
        <translation>Ni ellir rhoi rhagolwg</translation>
    </message>
</context>
<context>
    <name>Revisit::ScopePage</name>
    <message>
        <source>Nothing has been compared yet</source>
        <translation>Nid oes dim wedi&apos;i gymharu eto</translation>
    </message>
    <message>
        <source>Choose two runs above and compare them: you see which cases enter and leave the scope, and by which criterion.</source>
        <translation>Dewiswch ddau rediad uchod a&apos;u cymharu: gwelwch pa achosion sy&apos;n dod i mewn i&apos;r cwmpas ac yn ei adael, ac yn ôl pa faen prawf.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rheolau</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Mewn grym o</translation>
    </message>
    <message>
        <source>Closed within</source>
        <translation>Caewyd o fewn</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Meini prawf</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Rules on scope</source>
        <translation>Rheolau ar gwmpas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>%1: %2 of %3 cases</source>
        <translation>%1: %2 o %3 achos</translation>
    </message>
    <message>
        <source>&amp;New version of the rules…</source>
        <translation>Fersiwn &amp;newydd o&apos;r rheolau…</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Cwmpas</translation>
    </message>
    <message>
        <source>Go to the page on scope first.</source>
        <translation>Ewch i&apos;r dudalen ar gwmpas yn gyntaf.</translation>
    </message>
    <message>
        <source>&amp;Show the cases</source>
        <translation>&amp;Dangos yr achosion</translation>
    </message>
    <message>
        <source>Select a change of scope first.</source>
        <translation>Dewiswch newid cwmpas yn gyntaf.</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Cynnydd y rhediad</translation>
    </message>
    <message>
        <source>Which cases does a version move?</source>
        <translation>Pa achosion y mae fersiwn yn eu symud?</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ar ôl</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the rules</source>
        <translation>
            <numerusform>Fersiynau o&apos;r rheolau: %n</numerusform>
            <numerusform>Fersiynau o&apos;r rheolau: %n</numerusform>
            <numerusform>Fersiynau o&apos;r rheolau: %n</numerusform>
            <numerusform>Fersiynau o&apos;r rheolau: %n</numerusform>
            <numerusform>Fersiynau o&apos;r rheolau: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) kept</source>
        <translation>
            <numerusform>Rhediadau a gadwyd: %n</numerusform>
            <numerusform>Rhediadau a gadwyd: %n</numerusform>
            <numerusform>Rhediadau a gadwyd: %n</numerusform>
            <numerusform>Rhediadau a gadwyd: %n</numerusform>
            <numerusform>Rhediadau a gadwyd: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added. Compare it with another version below.</source>
        <translation>Ychwanegwyd %1. Cymharwch hi â fersiwn arall isod.</translation>
    </message>
    <message>
        <source>Choose two different runs; one has nothing to be compared with.</source>
        <translation>Dewiswch ddau rediad gwahanol; nid oes gan un ddim i&apos;w gymharu ag ef.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>How a figure changes: %1 was, %2 is now</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>In scope %1 · out of scope %2 · unclear %3 · %4 answered alike</source>
        <translation>O fewn y cwmpas %1 · y tu allan i&apos;r cwmpas %2 · aneglur %3 · %4 wedi&apos;u hateb yr un fath</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) came in since</source>
        <translation>
            <numerusform>Achosion a ddaeth i mewn ers hynny: %n</numerusform>
            <numerusform>Achosion a ddaeth i mewn ers hynny: %n</numerusform>
            <numerusform>Achosion a ddaeth i mewn ers hynny: %n</numerusform>
            <numerusform>Achosion a ddaeth i mewn ers hynny: %n</numerusform>
            <numerusform>Achosion a ddaeth i mewn ers hynny: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is answered differently</source>
        <translation>Ni chaiff unrhyw achos ei ateb yn wahanol</translation>
    </message>
    <message>
        <source>%1 and %2 give every case the same answer.</source>
        <translation>Mae %1 a %2 yn rhoi&apos;r un ateb i bob achos.</translation>
    </message>
</context>
<context>
    <name>Revisit::ScopePanel</name>
    <message>
        <source>Evidence for your finding on %1</source>
        <extracomment>%1 is the number of a criterion</extracomment>
        <translation>Tystiolaeth dros eich canfyddiad ar %1</translation>
    </message>
    <message>
        <source>As recorded</source>
        <extracomment>The officer&apos;s finding on a criterion of scope: what the record says</extracomment>
        <translation>Fel y&apos;i cofnodwyd</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Bodlonwyd</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Heb ei fodloni</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Spoken: %1 is the number of a criterion, %2 what it asks</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your finding</source>
        <translation>Eich canfyddiad</translation>
    </message>
</context>
<context>
    <name>Revisit::ScopeWording</name>
    <message>
        <source>Whether in scope cannot be told yet</source>
        <translation>Ni ellir dweud eto a yw o fewn y cwmpas</translation>
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
        <translation>%1  %2: %3</translation>
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
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Revisit::SeatRow</name>
    <message>
        <source>Independent</source>
        <translation>Annibynnol</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>Aelod %1</translation>
    </message>
    <message>
        <source>Part of member %1</source>
        <translation>Rhan aelod %1</translation>
    </message>
    <message>
        <source>PIP level of member %1</source>
        <translation>Lefel PIP aelod %1</translation>
    </message>
    <message>
        <source>Member %1 is independent</source>
        <translation>Mae aelod %1 yn annibynnol</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Neb</translation>
    </message>
    <message>
        <source>Belongs to the team of the reviewer</source>
        <translation>Yn perthyn i dîm yr adolygydd</translation>
    </message>
</context>
<context>
    <name>Revisit::SecondReviewDialog</name>
    <message>
        <source>Submit</source>
        <translation>Cyflwyno</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>Ffeil wreiddiol</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
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
        <source>After that you cannot change it, and the case opens to you again.</source>
        <translation>Ar ôl hynny ni allwch ei newid, ac mae&apos;r achos yn agor i chi eto.</translation>
    </message>
    <message>
        <source>Submit the review</source>
        <translation>Cyflwyno&apos;r adolygiad</translation>
    </message>
    <message>
        <source>Leave and discard</source>
        <translation>Gadael a dileu</translation>
    </message>
    <message>
        <source>This is the original file as it came. What was done with the case since is left out. Your answers are kept as you give them, for you alone; once you submit them they stay as they are.</source>
        <translation>Dyma&apos;r ffeil wreiddiol fel y daeth. Gadewir allan yr hyn a wnaed gyda&apos;r achos ers hynny. Cedwir eich atebion wrth i chi eu rhoi, i chi yn unig; unwaith y byddwch yn eu cyflwyno maent yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Your answers so far are back.</source>
        <translation>Mae eich atebion hyd yma yn ôl.</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Yn cadw…</translation>
    </message>
    <message>
        <source>Your answers so far are kept.</source>
        <translation>Mae eich atebion hyd yma wedi&apos;u cadw.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Leave without keeping your answers?</source>
        <translation>Gadael heb gadw eich atebion?</translation>
    </message>
    <message>
        <source>They could not be kept: %1</source>
        <translation>Ni ellid eu cadw: %1</translation>
    </message>
</context>
<context>
    <name>Revisit::SecondReviewsDialog</name>
    <message>
        <source>Second re&amp;views that wait for you…</source>
        <translation>Ail &amp;adolygiadau sy&apos;n aros amdanoch…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Second reviews that wait for you</source>
        <translation>Ail adolygiadau sy&apos;n aros amdanoch</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Neilltuwyd</translation>
    </message>
    <message>
        <source>No second review waits for you.</source>
        <translation>Nid oes ail adolygiad yn aros amdanoch.</translation>
    </message>
    <message>
        <source>You review these cases from the original file alone. What the first reviewer found is kept from you until you have submitted. Opening one is written into the audit trail.</source>
        <translation>Rydych yn adolygu&apos;r achosion hyn o&apos;r ffeil wreiddiol yn unig. Cedwir yr hyn a ganfu&apos;r adolygydd cyntaf oddi wrthych nes i chi gyflwyno. Cofnodir agor un yn y trywydd archwilio.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Your second review of %1 is submitted.</source>
        <extracomment>%1 is a case reference</extracomment>
        <translation>Mae eich ail adolygiad o %1 wedi&apos;i gyflwyno.</translation>
    </message>
</context>
<context>
    <name>Revisit::SeenElsewherePanel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Same phone number&quot;, %2 the number</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a suspect or victim of the case, such as S-001, %2 what another case shares</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other case(s): too many to name each</source>
        <translation>
            <numerusform>%Ln achos arall: gormod i&apos;w henwi i gyd</numerusform>
            <numerusform>%Ln achos arall: gormod i&apos;w henwi i gyd</numerusform>
            <numerusform>%Ln achos arall: gormod i&apos;w henwi i gyd</numerusform>
            <numerusform>%Ln achos arall: gormod i&apos;w henwi i gyd</numerusform>
            <numerusform>%Ln achos arall: gormod i&apos;w henwi i gyd</numerusform>
        </translation>
    </message>
    <message>
        <source>in %L1 of %L2</source>
        <extracomment>How common a shared value is: in 3 of 9,000 cases</extracomment>
        <translation>mewn %L1 o %L2</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>No other case shares a person, an address, a phone number, a vehicle or a venue with this one, as far as the files say.</source>
        <translation>Nid oes achos arall yn rhannu person, cyfeiriad, rhif ffôn, cerbyd na lleoliad â hwn, hyd y dywed y ffeiliau.</translation>
    </message>
    <message>
        <source>Every link is answered.</source>
        <translation>Mae pob cysylltiad wedi&apos;i ateb.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) not answered yet: a case cannot be closed as &quot;no further opportunity&quot; before each is.</source>
        <translation>
            <numerusform>%n cysylltiad heb ei ateb eto: ni ellir cau achos fel &quot;dim cyfle pellach&quot; cyn ateb pob un.</numerusform>
            <numerusform>%n cysylltiad heb ei ateb eto: ni ellir cau achos fel &quot;dim cyfle pellach&quot; cyn ateb pob un.</numerusform>
            <numerusform>%n cysylltiad heb ei ateb eto: ni ellir cau achos fel &quot;dim cyfle pellach&quot; cyn ateb pob un.</numerusform>
            <numerusform>%n cysylltiad heb ei ateb eto: ni ellir cau achos fel &quot;dim cyfle pellach&quot; cyn ateb pob un.</numerusform>
            <numerusform>%n cysylltiad heb ei ateb eto: ni ellir cau achos fel &quot;dim cyfle pellach&quot; cyn ateb pob un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by %1, %2</source>
        <extracomment>%1 is an officer, %2 when they answered</extracomment>
        <translation>Atebwyd gan %1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Spoken: %1 is &quot;Relevant&quot;, %2 another case, %3 what it shares with this one</extracomment>
        <translation>%1: %2, %3</translation>
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
        <translation>%1…</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Cymeradwyo</translation>
    </message>
    <message>
        <source>Choose a submitted review first.</source>
        <translation>Dewiswch adolygiad a gyflwynwyd yn gyntaf.</translation>
    </message>
    <message>
        <source>This is your own review: another team lead signs it off.</source>
        <translation>Eich adolygiad chi yw hwn: arweinydd tîm arall sy&apos;n ei gymeradwyo.</translation>
    </message>
    <message>
        <source>A panel sits on this case: it decides first.</source>
        <translation>Mae panel yn eistedd ar yr achos hwn: ef sy&apos;n penderfynu&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>A panel decides on this review. Convene one; the review is signed off when the panel upholds it.</source>
        <translation>Panel sy&apos;n penderfynu ar yr adolygiad hwn. Cynullwch un; caiff yr adolygiad ei gymeradwyo pan fydd y panel yn ei gadarnhau.</translation>
    </message>
    <message>
        <source>Con&amp;vene a panel…</source>
        <translation>C&amp;ynnull panel…</translation>
    </message>
    <message>
        <source>Choose a review that a panel decides on and that none sits on yet.</source>
        <translation>Dewiswch adolygiad y mae panel yn penderfynu arno ac nad oes un yn eistedd arno eto.</translation>
    </message>
</context>
<context>
    <name>Revisit::SignOffPage</name>
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
        <translation>Mae adolygiadau a gyflwynwyd yn ymddangos yma, y mwyaf brys yn gyntaf.</translation>
    </message>
    <message>
        <source>Choose a review in the list. Opening it is written into the audit trail.</source>
        <translation>Dewiswch adolygiad yn y rhestr. Mae ei agor yn cael ei gofnodi yn y trywydd archwilio.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is a case reference, %2 the title of the case</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: %2. It is on record.</source>
        <extracomment>%1 is a case reference, %2 a decision such as &quot;Returned&quot;</extracomment>
        <translation>%1: %2. Mae ar gofnod.</translation>
    </message>
    <message>
        <source>A panel sits on this case. The review is signed off when the panel upholds it.</source>
        <translation>Mae panel yn eistedd ar yr achos hwn. Caiff yr adolygiad ei gymeradwyo pan fydd y panel yn ei gadarnhau.</translation>
    </message>
    <message>
        <source>A lead disagreed and passed this review on: a panel decides on it.</source>
        <translation>Anghytunodd arweinydd a throsglwyddo&apos;r adolygiad hwn: panel sy&apos;n penderfynu arno.</translation>
    </message>
    <message>
        <source>A panel decides on this review: its decision asks for one. No lead signs it off alone.</source>
        <translation>Panel sy&apos;n penderfynu ar yr adolygiad hwn: mae ei benderfyniad yn gofyn am un. Nid oes arweinydd yn ei gymeradwyo ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>The panel is convened. Its members can vote on the case.</source>
        <translation>Mae&apos;r panel wedi&apos;i gynnull. Gall ei aelodau bleidleisio ar yr achos.</translation>
    </message>
</context>
<context>
    <name>Revisit::SkillsTab</name>
    <message>
        <source>Skills</source>
        <translation>Sgiliau</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>Dyfarnwyd ar</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Yn dod i ben ar</translation>
    </message>
    <message>
        <source>30 Sep 2026</source>
        <translation>30 Medi 2026</translation>
    </message>
    <message>
        <source>Has expired</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Record the skill</source>
        <translation>Cofnodi&apos;r sgìl</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Sgìl</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>Does not lapse</source>
        <translation>Nid yw&apos;n dod i ben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Mewn grym</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
</context>
<context>
    <name>Revisit::SpokenChoice</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken name of a choice: %1 is what it is about, %2 what is chosen</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Revisit::StartWindow</name>
    <message>
        <source>Caseloads (*.revisit);;All files (*)</source>
        <translation>Llwythi achosion (*.revisit);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A caseload opened before: its folder, and when it was changed</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open a caseload to begin, or make one.</source>
        <translation>Agorwch lwyth achosion i ddechrau, neu gwnewch un.</translation>
    </message>
    <message>
        <source>Open a caseload…</source>
        <translation>Agor llwyth achosion…</translation>
    </message>
    <message>
        <source>A file that Revisit made, on this machine or on a share</source>
        <translation>Ffeil a wnaed gan Revisit, ar y peiriant hwn neu ar yriant a rennir</translation>
    </message>
    <message>
        <source>Look at a demonstration</source>
        <translation>Edrych ar arddangosiad</translation>
    </message>
    <message>
        <source>9,000 synthetic cases and 26 officers, with reviews under way</source>
        <translation>9,000 o achosion synthetig a 26 o swyddogion, gydag adolygiadau ar y gweill</translation>
    </message>
    <message>
        <source>Import a force&apos;s export…</source>
        <translation>Mewnforio allforiad heddlu…</translation>
    </message>
    <message>
        <source>Makes a new caseload and loads the files of a records system into it</source>
        <translation>Yn gwneud llwyth achosion newydd ac yn llwytho ffeiliau system gofnodion iddo</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Agorwyd o&apos;r blaen</translation>
    </message>
    <message>
        <source>Open a caseload</source>
        <translation>Agor llwyth achosion</translation>
    </message>
    <message>
        <source>Where to keep the new caseload</source>
        <translation>Ble i gadw&apos;r llwyth achosion newydd</translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation>Ffyrdd o ddechrau</translation>
    </message>
</context>
<context>
    <name>Revisit::SubjectRows</name>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is the number of a question, %2 the question
----------
%1 is the code of a finding, %2 its title</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a suspect or victim such as S-001, %2 a question about them</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Revisit::SubmittedTable</name>
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
        <source>Submitted</source>
        <translation>Cyflwynwyd</translation>
    </message>
    <message>
        <source>Submitted reviews</source>
        <translation>Adolygiadau a gyflwynwyd</translation>
    </message>
    <message>
        <source>Recommend reinvestigation</source>
        <translation>Argymell ailymchwilio</translation>
    </message>
    <message>
        <source>%1 · Escalated</source>
        <extracomment>Under the decision of a review: who made it, and that it was passed on to be decided</extracomment>
        <translation>%1 · Uwchgyfeiriwyd</translation>
    </message>
</context>
<context>
    <name>Revisit::TableView</name>
    <message>
        <source>%1, headings</source>
        <extracomment>Spoken name of the headings of a table, after the table&apos;s own name</extracomment>
        <translation>%1, penawdau</translation>
    </message>
</context>
<context>
    <name>Revisit::TimelineSheet</name>
    <message>
        <source>Nothing in this case has a date.</source>
        <translation>Nid oes dyddiad ar ddim yn yr achos hwn.</translation>
    </message>
    <message>
        <source>Date not recorded</source>
        <translation>Dyddiad heb ei gofnodi</translation>
    </message>
    <message>
        <source>A bar reaches over every day that is possible; it is full where that is sure. + and − change the scale.</source>
        <translation>Mae bar yn ymestyn dros bob diwrnod sy&apos;n bosibl; mae&apos;n llawn lle mae hynny&apos;n sicr. Mae + a − yn newid y raddfa.</translation>
    </message>
</context>
<context>
    <name>Revisit::TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Llinell amser</translation>
    </message>
    <message numerus="yes">
        <source>%n dated event(s). Up and Down go through them, plus and minus change the scale, 0 shows all.</source>
        <translation>
            <numerusform>Digwyddiadau â dyddiad: %n. Mae I fyny ac I lawr yn mynd drwyddynt, mae plws a minws yn newid y raddfa, mae 0 yn dangos y cyfan.</numerusform>
            <numerusform>Digwyddiadau â dyddiad: %n. Mae I fyny ac I lawr yn mynd drwyddynt, mae plws a minws yn newid y raddfa, mae 0 yn dangos y cyfan.</numerusform>
            <numerusform>Digwyddiadau â dyddiad: %n. Mae I fyny ac I lawr yn mynd drwyddynt, mae plws a minws yn newid y raddfa, mae 0 yn dangos y cyfan.</numerusform>
            <numerusform>Digwyddiadau â dyddiad: %n. Mae I fyny ac I lawr yn mynd drwyddynt, mae plws a minws yn newid y raddfa, mae 0 yn dangos y cyfan.</numerusform>
            <numerusform>Digwyddiadau â dyddiad: %n. Mae I fyny ac I lawr yn mynd drwyddynt, mae plws a minws yn newid y raddfa, mae 0 yn dangos y cyfan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Spoken and shown: what happened, and when</extracomment>
        <translation>%1, %2</translation>
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
        <translation>Yn gwirio&apos;r trywydd: mae %1 cofnod yn gywir hyd yma.</translation>
    </message>
    <message>
        <source>The trail is sound: all %1 entries match. Root %2…</source>
        <translation>Mae&apos;r trywydd yn gywir: mae pob un o&apos;r %1 cofnod yn cyfateb. Gwraidd %2…</translation>
    </message>
    <message>
        <source>The trail is not sound from entry %1 on. %2</source>
        <translation>Nid yw&apos;r trywydd yn gywir o gofnod %1 ymlaen. %2</translation>
    </message>
</context>
<context>
    <name>Revisit::TrendCharts</name>
    <message>
        <source>no upper end</source>
        <translation>dim pen uchaf</translation>
    </message>
    <message>
        <source>above the limit</source>
        <translation>uwchlaw&apos;r terfyn</translation>
    </message>
    <message>
        <source>below the limit</source>
        <translation>islaw&apos;r terfyn</translation>
    </message>
    <message>
        <source>7 or more above the mean</source>
        <translation>7 neu fwy uwchlaw&apos;r cymedr</translation>
    </message>
    <message>
        <source>7 or more below the mean</source>
        <translation>7 neu fwy islaw&apos;r cymedr</translation>
    </message>
    <message>
        <source>7 or more rising</source>
        <translation>7 neu fwy yn codi</translation>
    </message>
    <message>
        <source>7 or more falling</source>
        <translation>7 neu fwy yn gostwng</translation>
    </message>
    <message>
        <source>2 of 3 near a limit</source>
        <translation>2 o 3 ger terfyn</translation>
    </message>
    <message>
        <source>below the 95% limit</source>
        <translation>islaw&apos;r terfyn 95%</translation>
    </message>
    <message>
        <source>above the 95% limit</source>
        <translation>uwchlaw&apos;r terfyn 95%</translation>
    </message>
    <message>
        <source>below the 99.8% limit</source>
        <translation>islaw&apos;r terfyn 99.8%</translation>
    </message>
    <message>
        <source>above the 99.8% limit</source>
        <translation>uwchlaw&apos;r terfyn 99.8%</translation>
    </message>
    <message>
        <source>Mean %1, limits %2 to %3 in the last period.</source>
        <translation>Cymedr %1, terfynau %2 i %3 yn y cyfnod olaf.</translation>
    </message>
    <message>
        <source>No signal: only the usual variation.</source>
        <translation>Dim arwydd: dim ond yr amrywio arferol.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s): %1.</source>
        <translation>
            <numerusform>Arwyddion: %Ln. %1.</numerusform>
            <numerusform>Arwyddion: %Ln. %1.</numerusform>
            <numerusform>Arwyddion: %Ln. %1.</numerusform>
            <numerusform>Arwyddion: %Ln. %1.</numerusform>
            <numerusform>Arwyddion: %Ln. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with no date</source>
        <translation>
            <numerusform>heb ddyddiad: %Ln</numerusform>
            <numerusform>heb ddyddiad: %Ln</numerusform>
            <numerusform>heb ddyddiad: %Ln</numerusform>
            <numerusform>heb ddyddiad: %Ln</numerusform>
            <numerusform>heb ddyddiad: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a period that is not over</source>
        <translation>
            <numerusform>mewn cyfnod nad yw ar ben: %Ln</numerusform>
            <numerusform>mewn cyfnod nad yw ar ben: %Ln</numerusform>
            <numerusform>mewn cyfnod nad yw ar ben: %Ln</numerusform>
            <numerusform>mewn cyfnod nad yw ar ben: %Ln</numerusform>
            <numerusform>mewn cyfnod nad yw ar ben: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that still wait or have no start</source>
        <translation>
            <numerusform>yn dal i aros neu heb ddechrau: %Ln</numerusform>
            <numerusform>yn dal i aros neu heb ddechrau: %Ln</numerusform>
            <numerusform>yn dal i aros neu heb ddechrau: %Ln</numerusform>
            <numerusform>yn dal i aros neu heb ddechrau: %Ln</numerusform>
            <numerusform>yn dal i aros neu heb ddechrau: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) with nothing to count out of</source>
        <translation>
            <numerusform>cyfnodau heb ddim i gyfrif ohono: %Ln</numerusform>
            <numerusform>cyfnodau heb ddim i gyfrif ohono: %Ln</numerusform>
            <numerusform>cyfnodau heb ddim i gyfrif ohono: %Ln</numerusform>
            <numerusform>cyfnodau heb ddim i gyfrif ohono: %Ln</numerusform>
            <numerusform>cyfnodau heb ddim i gyfrif ohono: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nid oes dim wedi&apos;i hepgor.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Hepgorwyd: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 %3 in %Ln day(s).</source>
        <extracomment>A period of a comparison: &quot;2026 week 4: 12 cases in 7 days.&quot;</extracomment>
        <translation>
            <numerusform>%1: %2 %3, diwrnodau: %Ln.</numerusform>
            <numerusform>%1: %2 %3, diwrnodau: %Ln.</numerusform>
            <numerusform>%1: %2 %3, diwrnodau: %Ln.</numerusform>
            <numerusform>%1: %2 %3, diwrnodau: %Ln.</numerusform>
            <numerusform>%1: %2 %3, diwrnodau: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 %4.</source>
        <extracomment>A period of a comparison: its name, a count, what it is out of</extracomment>
        <translation>%1: %2 o %3 %4.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln case(s)</source>
        <translation>
            <numerusform>achosion: %Ln</numerusform>
            <numerusform>achosion: %Ln</numerusform>
            <numerusform>achosion: %Ln</numerusform>
            <numerusform>achosion: %Ln</numerusform>
            <numerusform>achosion: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a share: the count, and what it is out of</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Out of: %1.</source>
        <translation>Allan o: %1.</translation>
    </message>
    <message>
        <source>Fewer than %1 periods: the limits are provisional.</source>
        <translation>Llai na %1 cyfnod: mae&apos;r terfynau&apos;n rhai dros dro.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Ar %1.</translation>
    </message>
    <message>
        <source>Does a team differ by more than chance?</source>
        <translation>A yw tîm yn wahanol y tu hwnt i siawns?</translation>
    </message>
    <message>
        <source>Does an area differ by more than chance?</source>
        <translation>A yw ardal yn wahanol y tu hwnt i siawns?</translation>
    </message>
    <message>
        <source>%1 over the same periods, by the number of %5; all together %2. %3 As of %4.</source>
        <translation>%1 dros yr un cyfnodau, yn ôl nifer: %5; gyda&apos;i gilydd %2. %3 Ar %4.</translation>
    </message>
    <message>
        <source>They vary more than by chance (φ %1), and the limits are wider for it.</source>
        <translation>Maent yn amrywio mwy na thrwy siawns (φ %1), ac mae&apos;r terfynau&apos;n lletach o&apos;r herwydd.</translation>
    </message>
    <message>
        <source>They vary no more than by chance (φ %1).</source>
        <translation>Nid ydynt yn amrywio mwy na thrwy siawns (φ %1).</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lie(s) beyond a limit.</source>
        <translation>
            <numerusform>Y tu hwnt i derfyn: %Ln.</numerusform>
            <numerusform>Y tu hwnt i derfyn: %Ln.</numerusform>
            <numerusform>Y tu hwnt i derfyn: %Ln.</numerusform>
            <numerusform>Y tu hwnt i derfyn: %Ln.</numerusform>
            <numerusform>Y tu hwnt i derfyn: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>A measured time is no count, and has no ratio of counts. Read it on the chart, against its limits.</source>
        <translation>Nid cyfrif yw amser a fesurwyd, ac nid oes ganddo gymhareb cyfrifon. Darllenwch ef ar y siart, yn erbyn ei derfynau.</translation>
    </message>
    <message>
        <source>Choose two different periods.</source>
        <translation>Dewiswch ddau gyfnod gwahanol.</translation>
    </message>
    <message>
        <source>Ratio %1 (95% %2 to %3, exact; p %4).</source>
        <extracomment>The ratio of two periods with its interval</extracomment>
        <translation>Cymhareb %1 (95% %2 i %3, union; p %4).</translation>
    </message>
    <message>
        <source>Difference %1 points (95% %2 to %3).</source>
        <translation>Gwahaniaeth %1 pwynt (95% %2 i %3).</translation>
    </message>
    <message>
        <source>Difference %1 a day (95% %2 to %3).</source>
        <translation>Gwahaniaeth %1 y diwrnod (95% %2 i %3).</translation>
    </message>
    <message>
        <source>Difference %1 per review (95% %2 to %3).</source>
        <translation>Gwahaniaeth %1 fesul adolygiad (95% %2 i %3).</translation>
    </message>
    <message>
        <source>Two periods are never a trend: look at the chart for what is usual. People who are recorded together make the true interval wider.</source>
        <translation>Nid yw dau gyfnod byth yn duedd: edrychwch ar y siart i weld beth sy&apos;n arferol. Mae pobl a gofnodir gyda&apos;i gilydd yn gwneud y gwir gyfwng yn lletach.</translation>
    </message>
    <message>
        <source>Run chart: the longest run on one side of the median is %1, usual are up to %2; the median is crossed %3 times, usual are %4 or more. %5</source>
        <translation>Siart rhediad: y rhediad hiraf ar un ochr i&apos;r canolrif yw %1, arferol hyd at %2; croesir y canolrif %3 gwaith, arferol %4 neu fwy. %5</translation>
    </message>
    <message>
        <source>That is more than chance.</source>
        <translation>Mae hynny&apos;n fwy na siawns.</translation>
    </message>
    <message>
        <source>That is the usual variation.</source>
        <translation>Dyna&apos;r amrywiad arferol.</translation>
    </message>
    <message>
        <source>Steady rise or fall (Mann-Kendall): %1, p = %2; the median slope is %3 a period.</source>
        <extracomment>Test of Mann and Kendall for a steady rise or fall, with the slope of Theil and Sen</extracomment>
        <translation>Codi neu ostwng cyson (Mann-Kendall): %1, p = %2; y goledd ganolrifol yw %3 y cyfnod.</translation>
    </message>
    <message>
        <source>not more than chance</source>
        <translation>dim mwy na siawns</translation>
    </message>
    <message>
        <source>a rise</source>
        <translation>codi</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>gostwng</translation>
    </message>
</context>
<context>
    <name>Revisit::TrendPicker</name>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Pa un</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>Torri yn ôl</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Siart</translation>
    </message>
    <message>
        <source>Closures are dated to the year.</source>
        <translation>Dyddir achosion o gau i&apos;r flwyddyn.</translation>
    </message>
    <message>
        <source>%1, proposed</source>
        <translation>%1, cynigir</translation>
    </message>
    <message>
        <source>What it measures is not known any more.</source>
        <translation>Nid yw&apos;r hyn y mae&apos;n ei fesur yn hysbys mwyach.</translation>
    </message>
    <message>
        <source>%1 is no code any more.</source>
        <translation>Nid yw %1 yn god mwyach.</translation>
    </message>
</context>
<context>
    <name>Revisit::TrendsPage</name>
    <message>
        <source>Signal</source>
        <translation>Arwydd</translation>
    </message>
    <message>
        <source>What is usual, and what is not?</source>
        <translation>Beth sy&apos;n arferol, a beth nad ydyw?</translation>
    </message>
    <message>
        <source>Does a team differ by more than chance?</source>
        <translation>A yw tîm yn wahanol y tu hwnt i siawns?</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Yn ôl tîm</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Yn ôl ardal</translation>
    </message>
    <message>
        <source>New &amp;baseline…</source>
        <translation>&amp;Llinell sylfaen newydd…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dangosfwrdd</translation>
    </message>
    <message>
        <source>Show a trend of three periods or more first; team leads and analysts can begin a new baseline.</source>
        <translation>Dangoswch duedd o dri chyfnod neu fwy yn gyntaf; gall arweinwyr tîm a dadansoddwyr ddechrau llinell sylfaen newydd.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tueddiadau</translation>
    </message>
    <message>
        <source>What says more than chance?</source>
        <translation>Beth sy&apos;n dweud mwy na siawns?</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation>Ffigurau ar %1</translation>
    </message>
    <message>
        <source>There are no limits yet</source>
        <translation>Nid oes terfynau eto</translation>
    </message>
    <message>
        <source>No signal: what is seen is the usual variation, and asks for no explanation of single periods.</source>
        <translation>Dim arwydd: yr amrywio arferol a welir, ac nid oes angen esbonio cyfnodau unigol.</translation>
    </message>
    <message>
        <source>Each of these asks what changed then. Chance alone gives a few as well.</source>
        <translation>Mae pob un o&apos;r rhain yn gofyn beth newidiodd bryd hynny. Mae siawns yn unig yn rhoi ambell un hefyd.</translation>
    </message>
    <message>
        <source>Does an area differ by more than chance?</source>
        <translation>A yw ardal yn wahanol y tu hwnt i siawns?</translation>
    </message>
    <message>
        <source>There is no funnel of this</source>
        <translation>Nid oes twndis ar gyfer hyn</translation>
    </message>
    <message>
        <source>A funnel compares shares. Choose a measure that is a share, such as %1.</source>
        <translation>Mae twndis yn cymharu cyfrannau. Dewiswch fesur sy&apos;n gyfran, fel %1.</translation>
    </message>
    <message>
        <source>The new baseline is recorded.</source>
        <translation>Cofnodwyd y llinell sylfaen newydd.</translation>
    </message>
    <message>
        <source>A newer version of Revisit saved it.</source>
        <translation>Fersiwn diweddarach o Revisit a&apos;i cadwodd.</translation>
    </message>
</context>
<context>
    <name>Revisit::TriedBoard</name>
    <message>
        <source>Workload</source>
        <translation>Llwyth gwaith</translation>
    </message>
    <message>
        <source>&amp;Try moving…</source>
        <translation>&amp;Treialu symud…</translation>
    </message>
    <message>
        <source>Select at least one case first.</source>
        <translation>Dewiswch o leiaf un achos yn gyntaf.</translation>
    </message>
    <message>
        <source>Open the Workload page first.</source>
        <translation>Agorwch y dudalen Llwyth gwaith yn gyntaf.</translation>
    </message>
    <message>
        <source>&amp;Propose a fair spread…</source>
        <translation>&amp;Cynnig gwasgariad teg…</translation>
    </message>
    <message>
        <source>&amp;Commit the moves…</source>
        <translation>Ca&amp;darnhau&apos;r symudiadau…</translation>
    </message>
    <message>
        <source>Try a move out first.</source>
        <translation>Treialwch symudiad yn gyntaf.</translation>
    </message>
    <message>
        <source>&amp;Discard what was tried out</source>
        <translation>&amp;Gwaredu&apos;r hyn a dreialwyd</translation>
    </message>
    <message>
        <source>Nothing is tried out.</source>
        <translation>Nid oes dim wedi&apos;i dreialu.</translation>
    </message>
    <message>
        <source>&amp;Hand over everything…</source>
        <translation>T&amp;rosglwyddo popeth…</translation>
    </message>
    <message>
        <source>Select an officer first.</source>
        <translation>Dewiswch swyddog yn gyntaf.</translation>
    </message>
    <message>
        <source>Handover pa&amp;ges…</source>
        <translation>Tudalennau tr&amp;osglwyddo…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) moved.</source>
        <translation>
            <numerusform>Achosion a symudwyd: %n.</numerusform>
            <numerusform>Achosion a symudwyd: %n.</numerusform>
            <numerusform>Achosion a symudwyd: %n.</numerusform>
            <numerusform>Achosion a symudwyd: %n.</numerusform>
            <numerusform>Achosion a symudwyd: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) given back.</source>
        <translation>
            <numerusform>Achosion a ddychwelwyd: %n.</numerusform>
            <numerusform>Achosion a ddychwelwyd: %n.</numerusform>
            <numerusform>Achosion a ddychwelwyd: %n.</numerusform>
            <numerusform>Achosion a ddychwelwyd: %n.</numerusform>
            <numerusform>Achosion a ddychwelwyd: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::TryDialog</name>
    <message>
        <source>Try moving cases</source>
        <translation>Treialu symud achosion</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is stored until you commit the moves. %n case(s) are selected.</source>
        <translation>
            <numerusform>Ni chedwir dim nes i chi gadarnhau&apos;r symudiadau. Achosion a ddewiswyd: %n.</numerusform>
            <numerusform>Ni chedwir dim nes i chi gadarnhau&apos;r symudiadau. Achosion a ddewiswyd: %n.</numerusform>
            <numerusform>Ni chedwir dim nes i chi gadarnhau&apos;r symudiadau. Achosion a ddewiswyd: %n.</numerusform>
            <numerusform>Ni chedwir dim nes i chi gadarnhau&apos;r symudiadau. Achosion a ddewiswyd: %n.</numerusform>
            <numerusform>Ni chedwir dim nes i chi gadarnhau&apos;r symudiadau. Achosion a ddewiswyd: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Treialu</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>Load: %1 now, %2 after.</source>
        <extracomment>The load of an officer before and after</extracomment>
        <translation>Llwyth: %1 nawr, %2 wedyn.</translation>
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
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>G1  Decision</source>
        <translation>G1  Penderfyniad</translation>
    </message>
    <message>
        <source>With immediate safeguarding</source>
        <translation>Gyda diogelu ar unwaith</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Pob penderfyniad</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Penderfynu: %1</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <extracomment>The key that chooses a decision</extracomment>
        <translation>%1 (Alt+%2)</translation>
    </message>
</context>
<context>
    <name>Revisit::VoteDialog</name>
    <message>
        <source>Vote on the panel</source>
        <translation>Pleidleisio ar y panel</translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation>Eich pleidlais</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
        </translation>
    </message>
    <message>
        <source>A vote is final. Nobody sees it until the panel has closed; then it stays on the case with its reason, also where it dissents.</source>
        <translation>Mae pleidlais yn derfynol. Nid oes neb yn ei gweld nes i&apos;r panel gau; yna mae&apos;n aros ar yr achos gyda&apos;i rheswm, hefyd lle mae&apos;n anghytuno.</translation>
    </message>
    <message>
        <source>Cast the vote</source>
        <translation>Bwrw&apos;r bleidlais</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Choose how you vote.</source>
        <translation>Dewiswch sut rydych yn pleidleisio.</translation>
    </message>
    <message numerus="yes">
        <source>Give the reason in at least %n character(s).</source>
        <translation>
            <numerusform>Rhowch y rheswm; nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Rhowch y rheswm; nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Rhowch y rheswm; nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Rhowch y rheswm; nodau sydd eu hangen o leiaf: %n.</numerusform>
            <numerusform>Rhowch y rheswm; nodau sydd eu hangen o leiaf: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisit::WeeksView</name>
    <message>
        <source>%1, away</source>
        <extracomment>Hours of a week, where the officer is away on some of its days</extracomment>
        <translation>%1, i ffwrdd</translation>
    </message>
    <message numerus="yes">
        <source>%1, week of %2: %3 for reviews, %n day(s) away</source>
        <translation>
            <numerusform>%1, wythnos %2: %3 ar gyfer adolygiadau, dyddiau i ffwrdd: %n</numerusform>
            <numerusform>%1, wythnos %2: %3 ar gyfer adolygiadau, dyddiau i ffwrdd: %n</numerusform>
            <numerusform>%1, wythnos %2: %3 ar gyfer adolygiadau, dyddiau i ffwrdd: %n</numerusform>
            <numerusform>%1, wythnos %2: %3 ar gyfer adolygiadau, dyddiau i ffwrdd: %n</numerusform>
            <numerusform>%1, wythnos %2: %3 ar gyfer adolygiadau, dyddiau i ffwrdd: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Hours for reviews, officer by week</source>
        <translation>Oriau ar gyfer adolygiadau, swyddog fesul wythnos</translation>
    </message>
    <message>
        <source>Who has how many hours in which week?</source>
        <translation>Faint o oriau sydd gan bwy ym mha wythnos?</translation>
    </message>
    <message>
        <source>Hours for reviews after leave, other absences, bank holidays, ramp-up and the share lost to other work, to the due date.</source>
        <translation>Oriau ar gyfer adolygiadau ar ôl gwyliau, absenoldebau eraill, gwyliau banc, cynefino a&apos;r gyfran a gollir i waith arall, hyd at y dyddiad cau.</translation>
    </message>
    <message>
        <source>Margaret Ashworth</source>
        <translation>Margaret Ashworth</translation>
    </message>
</context>
<context>
    <name>Revisit::WeightsDialog</name>
    <message>
        <source>Case weights</source>
        <translation>Pwysau achosion</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Earlier versions are kept.</source>
        <translation>Cedwir fersiynau cynharach.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> mun</translation>
    </message>
    <message>
        <source>First look, P%1</source>
        <translation>Golwg gyntaf, P%1</translation>
    </message>
    <message>
        <source>Assessment, P%1</source>
        <translation>Asesiad, P%1</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Gwneud fersiwn newydd</translation>
    </message>
    <message>
        <source>The programme&apos;s own minutes hold. No authority publishes a figure: these are assumptions of this force.</source>
        <translation>Munudau&apos;r rhaglen ei hun sydd mewn grym. Nid oes awdurdod yn cyhoeddi ffigur: tybiaethau&apos;r heddlu hwn yw&apos;r rhain.</translation>
    </message>
    <message>
        <source>Version %1 holds. No authority publishes a figure: these are assumptions of this force.</source>
        <translation>Fersiwn %1 sydd mewn grym. Nid oes awdurdod yn cyhoeddi ffigur: tybiaethau&apos;r heddlu hwn yw&apos;r rhain.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dywedwch pam.</translation>
    </message>
</context>
<context>
    <name>Revisit::WordingMarks</name>
    <message>
        <source>%1 Instead: %2</source>
        <extracomment>%1 says what is wrong with a wording, %2 what to write instead; both are in English</extracomment>
        <translation>%1 Yn lle hynny: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <extracomment>%1 is a wording in a text of the original file, %2 what is wrong with it</extracomment>
        <translation>&quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>Wording of its time, marked and unchanged:</source>
        <translation>Geiriad ei gyfnod, wedi&apos;i nodi a heb ei newid:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)
%3</source>
        <extracomment>%1 is a wording, %2 how grave it is, %3 what is wrong with it and what to write instead</extracomment>
        <translation>&quot;%1&quot; (%2)
%3</translation>
    </message>
</context>
<context>
    <name>Revisit::WordingPanel</name>
    <message>
        <source>Wording</source>
        <translation>Geiriad</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <extracomment>%1 is a wording in the officer&apos;s text, %2 how grave it is</extracomment>
        <translation>&quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Aileirio</translation>
    </message>
    <message>
        <source>Reword &quot;%1&quot;</source>
        <translation>Aileirio &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Replace &quot;%1&quot; by &quot;%2&quot;</source>
        <extracomment>%1 is a wording in the officer&apos;s text, %2 what takes its place</extracomment>
        <translation>Rhoi &quot;%2&quot; yn lle &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Amnewid</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Cadw…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Keep &quot;%1&quot;</source>
        <translation>Cadw &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>Revisit::WordingText</name>
    <message>
        <source>Keep this wording</source>
        <translation>Cadw&apos;r geiriad hwn</translation>
    </message>
    <message>
        <source>Say why it stands, such as that it is quoted.</source>
        <translation>Dywedwch pam mae&apos;n sefyll, megis ei fod yn ddyfyniad.</translation>
    </message>
    <message>
        <source>Keep the wording</source>
        <translation>Cadw&apos;r geiriad</translation>
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
        <translation>%1, %2 dros gapasiti · ar %3</translation>
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
    <message>
        <source>Board</source>
        <translation>Bwrdd</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wythnosau</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Oedrannau</translation>
    </message>
    <message>
        <source>View of the workload</source>
        <translation>Golwg ar y llwyth gwaith</translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) tried out, not stored yet.</source>
        <translation>
            <numerusform>Symudiadau a dreialwyd, heb eu cadw eto: %n.</numerusform>
            <numerusform>Symudiadau a dreialwyd, heb eu cadw eto: %n.</numerusform>
            <numerusform>Symudiadau a dreialwyd, heb eu cadw eto: %n.</numerusform>
            <numerusform>Symudiadau a dreialwyd, heb eu cadw eto: %n.</numerusform>
            <numerusform>Symudiadau a dreialwyd, heb eu cadw eto: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) are touched.</source>
        <translation>
            <numerusform>Swyddogion yr effeithir arnynt: %n.</numerusform>
            <numerusform>Swyddogion yr effeithir arnynt: %n.</numerusform>
            <numerusform>Swyddogion yr effeithir arnynt: %n.</numerusform>
            <numerusform>Swyddogion yr effeithir arnynt: %n.</numerusform>
            <numerusform>Swyddogion yr effeithir arnynt: %n.</numerusform>
        </translation>
    </message>
</context>
</TS>
