<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>The questionnaire is in order, in %n language(s).</source>
        <translation>
            <numerusform>The questionnaire is in order, in %n language.</numerusform>
            <numerusform>The questionnaire is in order, in %n languages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problem found.</numerusform>
            <numerusform>%n problems found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>“%1” takes %n argument(s) besides its options. See “csp-readiness --help”.</source>
        <extracomment>%1 is a command such as export, %n the number of arguments it takes</extracomment>
        <translation>
            <numerusform>“%1” takes %n argument besides its options. See “csp-readiness --help”.</numerusform>
            <numerusform>“%1” takes %n arguments besides its options. See “csp-readiness --help”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Eligibility</name>
    <message numerus="yes">
        <source>%n requirement(s) that are due stand in the way.</source>
        <translation>
            <numerusform>%n requirement that is due stands in the way.</numerusform>
            <numerusform>%n requirements that are due stand in the way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureWords</name>
    <message numerus="yes">
        <source>It goes from %n backup(s), too.</source>
        <translation>
            <numerusform>It goes from one backup, too.</numerusform>
            <numerusform>It goes from %n backups, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So does (do) %n file(s) of evidence that no other assessment uses.</source>
        <extracomment>Files that prove answers.</extracomment>
        <translation>
            <numerusform>So does one file of evidence that no other assessment uses.</numerusform>
            <numerusform>So do %n files of evidence that no other assessment uses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <extracomment>%1 is “14 places” of the sentence before it.</extracomment>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name stands in %1 of %n assessment(s), their history included.</source>
        <extracomment>%1 is “14 places”; history counts, too.</extracomment>
        <translation>
            <numerusform>The name stands in %1 of %n assessment, its history included.</numerusform>
            <numerusform>The name stands in %1 of %n assessments, their history included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n backup(s), too.</source>
        <translation>
            <numerusform>It stands in one backup, too.</numerusform>
            <numerusform>It stands in %n backups, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) rewritten.</source>
        <translation>
            <numerusform>One backup rewritten.</numerusform>
            <numerusform>%n backups rewritten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence removed.</source>
        <translation>
            <numerusform>One file of evidence removed.</numerusform>
            <numerusform>%n files of evidence removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message numerus="yes">
        <source>Valid for %n month(s), or until the document’s own end.</source>
        <translation>
            <numerusform>Valid for %n month, or until the document’s own end.</numerusform>
            <numerusform>Valid for %n months, or until the document’s own end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid for %n month(s).</source>
        <translation>
            <numerusform>Valid for %n month.</numerusform>
            <numerusform>Valid for %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lead time: about %n week(s).</source>
        <translation>
            <numerusform>Lead time: about %n week.</numerusform>
            <numerusform>Lead time: about %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>The way of least effort to %1 raises %n question(s).</source>
        <extracomment>%1 is a score, %n the number of questions to be raised</extracomment>
        <translation>
            <numerusform>The way of least effort to %1 raises %n question.</numerusform>
            <numerusform>The way of least effort to %1 raises %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lead time of the longest step: %n week(s).</source>
        <translation>
            <numerusform>Lead time of the longest step: %n week.</numerusform>
            <numerusform>Lead time of the longest step: %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <extracomment>The lead time of a step</extracomment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanExport</name>
    <message numerus="yes">
        <source>Lead time: %n week(s).</source>
        <extracomment>The time the longest step takes</extracomment>
        <translation>
            <numerusform>Lead time: %n week.</numerusform>
            <numerusform>Lead time: %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanOutlook</name>
    <message numerus="yes">
        <source>%n requirements still stop you: not met, or unknown.</source>
        <extracomment>%n requirements are not met or unknown.</extracomment>
        <translation>
            <numerusform>%n requirement still stops you: not met, or unknown.</numerusform>
            <numerusform>%n requirements still stop you: not met, or unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>Cheapest way to %1: %n step(s), effort %2, +%3 points.</source>
        <extracomment>%1 and %3 are numbers of points, %2 a number; the way has %n steps.</extracomment>
        <translation>
            <numerusform>Cheapest way to %1: %n step, effort %2, +%3 points.</numerusform>
            <numerusform>Cheapest way to %1: %n steps, effort %2, +%3 points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 should have begun by %2: its lead time is %n week(s).</source>
        <extracomment>%1 is the id of a question, %2 a day that has passed; the lead time is %n weeks.</extracomment>
        <translation>
            <numerusform>%1 should have begun by %2: its lead time is %n week.</numerusform>
            <numerusform>%1 should have begun by %2: its lead time is %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %1 by %2: its lead time is %n week(s).</source>
        <extracomment>%1 is the id of a question, %2 a day; the lead time is %n weeks.</extracomment>
        <translation>
            <numerusform>Start %1 by %2: its lead time is %n week.</numerusform>
            <numerusform>Start %1 by %2: its lead time is %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>Floor %1, so far %2 (the mark), ceiling %3. The solid part is certain already, the hatched part depends on the %n open question(s).</source>
        <extracomment>%1, %2, %3: scores</extracomment>
        <translation>
            <numerusform>Floor %1, so far %2 (the mark), ceiling %3. The solid part is certain already, the hatched part depends on the %n open question.</numerusform>
            <numerusform>Floor %1, so far %2 (the mark), ceiling %3. The solid part is certain already, the hatched part depends on the %n open questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No question is answered yet: floor %1, ceiling %2. The hatched part depends on the %n open question(s).</source>
        <extracomment>%1, %2: scores</extracomment>
        <translation>
            <numerusform>No question is answered yet: floor %1, ceiling %2. The hatched part depends on the %n open question.</numerusform>
            <numerusform>No question is answered yet: floor %1, ceiling %2. The hatched part depends on the %n open questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capability(ies)</source>
        <extracomment>How many there are; goes into “%1, %2, version %3; texts as of %4”</extracomment>
        <translation>
            <numerusform>%n capability</numerusform>
            <numerusform>%n capabilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <extracomment>How many there are; goes into “%1, %2, version %3; texts as of %4”</extracomment>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence: %1, valid for %n month(s)</source>
        <extracomment>Head of a row. %1: a type of evidence</extracomment>
        <translation>
            <numerusform>Evidence: %1, valid for %n month</numerusform>
            <numerusform>Evidence: %1, valid for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To level %1 (effort %2, about %n week(s))</source>
        <extracomment>Head of a row. %1: a level, %2: small, medium, large, very large</extracomment>
        <translation>
            <numerusform>To level %1 (effort %2, about %n week)</numerusform>
            <numerusform>To level %1 (effort %2, about %n weeks)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A checklist of %n item(s).</source>
        <extracomment>What kind of question it is</extracomment>
        <translation>
            <numerusform>A checklist of %n item.</numerusform>
            <numerusform>A checklist of %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it takes %n month(s) from the first transaction, which was on %1.</source>
        <extracomment>Why a requirement is not met. Begins in lower case. %1: a date</extracomment>
        <translation>
            <numerusform>it takes %n month from the first transaction, which was on %1.</numerusform>
            <numerusform>it takes %n months from the first transaction, which was on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there is a wait of %n month(s) from “%1” on %2.</source>
        <extracomment>Why a requirement is not met. Begins in lower case. %1: “Application not approved”, %2: date</extracomment>
        <translation>
            <numerusform>there is a wait of %n month from “%1” on %2.</numerusform>
            <numerusform>there is a wait of %n months from “%1” on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s), together worth %1 points: the floor is “%2”, the ceiling “%3”.</source>
        <extracomment>%1: points, %2, %3: “gaps”</extracomment>
        <translation>
            <numerusform>%n open question, worth %1 points: the floor is “%2”, the ceiling “%3”.</numerusform>
            <numerusform>%n open questions, together worth %1 points: the floor is “%2”, the ceiling “%3”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s), together worth %1 points: “%2” by the floor and by the ceiling.</source>
        <extracomment>%1: points, %2: “gaps”</extracomment>
        <translation>
            <numerusform>%n open question, worth %1 points: “%2” by the floor and by the ceiling.</numerusform>
            <numerusform>%n open questions, together worth %1 points: “%2” by the floor and by the ceiling.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The way of least effort to it has %n step(s), with an effort of %1.</source>
        <extracomment>To the target. %n: number of steps, %1: the sum of their effort</extracomment>
        <translation>
            <numerusform>The way of least effort to it has %n step, with an effort of %1.</numerusform>
            <numerusform>The way of least effort to it has %n steps, with an effort of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AssessmentModel</name>
    <message numerus="yes">
        <source>%1: %n requirement(s)</source>
        <extracomment>%1 is “Not eligible yet”, %n requirements are not met or unknown.</extracomment>
        <translation>
            <numerusform>%1: %n requirement</numerusform>
            <numerusform>%1: %n requirements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CapabilitiesCard</name>
    <message numerus="yes">
        <source>The %n capabilities</source>
        <extracomment>%n is the number of capabilities in the questionnaire.</extracomment>
        <translation>
            <numerusform>The capability</numerusform>
            <numerusform>The %n capabilities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EligibilityHead</name>
    <message numerus="yes">
        <source>%n not met</source>
        <extracomment>Counted: requirements that are not met.</extracomment>
        <translation>
            <numerusform>%n not met</numerusform>
            <numerusform>%n not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>Counted: requirements of which nobody knows.</extracomment>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not due yet</source>
        <extracomment>Counted: requirements that are not due yet.</extracomment>
        <translation>
            <numerusform>%n not due yet</numerusform>
            <numerusform>%n not due yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <extracomment>Counted: requirements that are met.</extracomment>
        <translation>
            <numerusform>%n met</numerusform>
            <numerusform>%n met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EvidencePage</name>
    <message numerus="yes">
        <source>%n piece(s), what expires first at the top.</source>
        <translation>
            <numerusform>%n piece.</numerusform>
            <numerusform>%n pieces, what expires first at the top.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) expired.</source>
        <translation>
            <numerusform>%n piece expired.</numerusform>
            <numerusform>%n pieces expired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) will expire before the planned date.</source>
        <translation>
            <numerusform>%n piece will expire before the planned date.</numerusform>
            <numerusform>%n pieces will expire before the planned date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n change(s), newest first</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlacesModel</name>
    <message numerus="yes">
        <source>%1, %n requirement(s) not met or unknown</source>
        <extracomment>Spoken by a screen reader: %1 is “Eligibility”, %n requirements are not met or unknown.</extracomment>
        <translation>
            <numerusform>%1, %n requirement not met or unknown</numerusform>
            <numerusform>%1, %n requirements not met or unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanEffect</name>
    <message numerus="yes">
        <source>With %n step(s) done</source>
        <translation>
            <numerusform>With %n step done</numerusform>
            <numerusform>With %n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanModel</name>
    <message numerus="yes">
        <source>level %1 · %2 points · effort %3 · lead %n wk</source>
        <extracomment>In a row of the plan: %1 is “2 → 4”, %2 points such as “+0.82”, %3 a number.</extracomment>
        <translation>
            <numerusform>level %1 · %2 points · effort %3 · lead %n wk</numerusform>
            <numerusform>level %1 · %2 points · effort %3 · lead %n wk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wk</source>
        <extracomment>%n weeks, as short as can be.</extracomment>
        <translation>
            <numerusform>%n wk</numerusform>
            <numerusform>%n wk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Effort %1, lead time %n week(s).</source>
        <extracomment>%1 is a number; the lead time is %n weeks.</extracomment>
        <translation>
            <numerusform>Effort %1, lead time %n week.</numerusform>
            <numerusform>Effort %1, lead time %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PreCheckPanel</name>
    <message numerus="yes">
        <source>Answer %n question(s) to see whether a hard requirement already fails, before you go through the rest. Your answers are kept: nothing is asked twice.</source>
        <translation>
            <numerusform>Answer %n question to see whether a hard requirement already fails, before you go through the rest. Your answer is kept: nothing is asked twice.</numerusform>
            <numerusform>Answer %n questions to see whether a hard requirement already fails, before you go through the rest. Your answers are kept: nothing is asked twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) already fail: %1.</source>
        <translation>
            <numerusform>%n requirement already fails: %1.</numerusform>
            <numerusform>%n requirements already fail: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left to answer.</source>
        <translation>
            <numerusform>%n question left to answer.</numerusform>
            <numerusform>%n questions left to answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RequirementRow</name>
    <message numerus="yes">
        <source>All %n item(s) hold.</source>
        <translation>
            <numerusform>The item holds.</numerusform>
            <numerusform>All %n items hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TurnBanner</name>
    <message numerus="yes">
        <source>%n requirement(s) change by %1.</source>
        <extracomment>%n requirements stand otherwise on a later day; %1 is that day.</extracomment>
        <translation>
            <numerusform>%n requirement changes by %1.</numerusform>
            <numerusform>%n requirements change by %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Welcome</name>
    <message numerus="yes">
        <source>A self-assessment for becoming, or staying, a CSP direct-bill partner: %n questions on how you sell, secure and support.</source>
        <extracomment>%n is the number of questions in the questionnaire.</extracomment>
        <translation>
            <numerusform>A self-assessment for becoming, or staying, a CSP direct-bill partner: %n question on how you sell, secure and support.</numerusform>
            <numerusform>A self-assessment for becoming, or staying, a CSP direct-bill partner: %n questions on how you sell, secure and support.</numerusform>
        </translation>
    </message>
</context>
</TS>
