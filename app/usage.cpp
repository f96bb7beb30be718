#include "app/usage.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QString commands()
    {
        //: Lines of at most 80 characters. Commands and options stay as they are; what stands in
        //: capitals for a value may be translated
        return tr(R"(csp-readiness [--data-dir DIR]
    the window
csp-readiness demo [--output DIR]
    scores the bundled sample and writes its report in both languages
csp-readiness list [--deleted] [--json]
    the assessments, or those that were deleted
csp-readiness score (ID | FILE.json) [--on DATE] [--weights PROFILE|FILE.json]
                    [--robustness K] [--trace] [--json]
    score, verdict, what lowers it and what could change it
csp-readiness eligibility (ID | FILE.json) [--on DATE] [--json]
    each requirement, and why it stands as it does
csp-readiness plan (ID | FILE.json) --target N|BAND [--on DATE]
                   [--weights PROFILE|FILE.json]
                   [--json | --output FILE.csv|FILE.xlsx|FILE.ics]
    the way to a score or a band that takes the least effort
csp-readiness report (ID | FILE.json) --language it|en --output FILE.pdf
                     [--on DATE] [--trace]
    the report
csp-readiness export ID --output FILE.json
    an assessment as a file
csp-readiness import FILE.json
    adds the assessment of a file and prints its id
csp-readiness delete ID [--for-good]
    deletes an assessment; for good: with its history, from all backups, too
csp-readiness restore ID
    puts a deleted assessment back
csp-readiness erase-name NAME
    takes a person’s name out of every assessment, its history and all backups
csp-readiness check [FOLDER] [--spelling]
    checks a questionnaire, the bundled one without FOLDER
csp-readiness show [--language it|en|both] --output FILE.html|.pdf
    the questionnaire as a document for a reviewer
csp-readiness stamp FOLDER [QUESTION…] --change editorial|substantive
    puts changed words on record
)");
    }
    static QString options()
    {
        //: Lines of at most 80 characters. Options stay as they are; what stands in capitals for a
        //: value may be translated
        return tr(R"(--data-dir DIR          folder of the database, instead of the user’s own
--questionnaire FOLDER  a questionnaire of one’s own, instead of the bundled one
--on DATE               the day that requirements are judged on, such as
                        2027-03-14; today without it, and for a report the day
                        of the assessment’s last change
--weights PROFILE|FILE  a weight profile of the questionnaire, “own” for the
                        assessment’s own weights, or a JSON file of weights
--robustness K          how far every weight may be off, up or down: a factor
                        from 1.0 to 10.0; 2.0 without it
--target N|BAND         points from 0 to 100, such as 72.5, or a band:
                        not-ready, gaps, nearly-ready, ready
--trace                 every term of the score, to work it out again by hand
--json                  figures for another program; scores in thousandths of a
                        point
--help                  this text
--version               the version

Exit codes: 0 done; 1 what was checked is not in order; 2 wrong usage;
3 unreadable or invalid input; 4 the database is damaged, foreign, newer or not
writable.
)");
    }
};

} // namespace

QString usage() { return Words::commands() + u'\n' + Words::options(); }

} // namespace app
