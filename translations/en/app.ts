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
</context>
<context>
    <name>ui::ResultsPage</name>
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
