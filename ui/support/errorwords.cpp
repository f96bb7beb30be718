#include "ui/support/errorwords.h"

#include "core/base/decimal.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using core::ErrorCode;

namespace {

// Our own numbers in the user's locale; anything else as it was written.
QString shown(const QString &argument)
{
    const auto decimal = core::Decimal::fromText(argument);
    return decimal ? decimal->toUserText(QLocale()) : argument;
}

QString asItIs(const QString &argument) { return argument; }

// Puts the arguments in for %1 to %9 in one pass, so that a "%1" inside an argument stays as it is.
QString filled(const QString &pattern,
    const QStringList &arguments,
    QString (*shownAs)(const QString &argument))
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace
            = pattern.at(i) == u'%' && i + 1 < pattern.size() && pattern.at(i + 1).isDigit();
        if (isPlace)
            text += shownAs(arguments.value(pattern.at(++i).digitValue() - 1));
        else
            text += pattern.at(i);
    }
    return text;
}

} // namespace

QString ErrorWords::sentence(const core::Error &error)
{
    // The number of a process is its name, and so is an account's that has no other.
    const bool areNames = error.code == ErrorCode::StoreOpenElsewhere
        || error.code == ErrorCode::StoreOfAnotherAccount;
    return filled(pattern(error.code), error.arguments, areNames ? asItIs : shown);
}

QString ErrorWords::withPlace(const core::Error &error)
{
    QStringList where{error.file, error.place};
    where.removeAll(QString());
    return where.isEmpty() ? sentence(error) : where.join(u", "_s) + u": "_s + sentence(error);
}

// Long because every code has its words in this one switch, which is what -Werror=switch guards.
QString ErrorWords::pattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotReadable:
        //: %1 is the reason the system gives
        return tr("The file cannot be read: %1.");
    case ErrorCode::FileNotWritable:
        //: %1 is the reason the system gives
        return tr("The file cannot be written: %1. Choose another place or free some space.");
    case ErrorCode::FileTooLarge:
        //: %1 is a number of megabytes
        return tr("The file is larger than %1 MB, which none of ours is. Choose another file.");
    case ErrorCode::FileMissing:
        //: %1 is the path of a file
        return tr("There is no file %1. Put it there, or choose another folder.");
    case ErrorCode::FileKindUnknown:
        //: %1 is a list of endings such as .html, .pdf
        return tr("The file’s name must end in one of: %1. Give it another name.");
    case ErrorCode::JsonSyntax:
        //: %1 is a line number, %2 a column number
        return tr("The file breaks off or is not valid JSON at line %1, column %2. Correct "
                  "it there, or export it again.");
    case ErrorCode::JsonTooDeep:
        return tr("The file is nested too deeply to be one of ours. Choose another file.");
    case ErrorCode::JsonDuplicateKey:
        //: %1 is a JSON key, %2 a line, %3 a column
        return tr("The key “%1” stands twice in one object, again at line %2, column %3. "
                  "Keep one of the two.");
    case ErrorCode::JsonNumberTooLong:
        //: %1 is a number as written in a file
        return tr("The number %1 has more than 15 digits or more than 6 decimals. Shorten it.");
    case ErrorCode::JsonNotAnObject:
        return tr("The file is JSON, but not a JSON object. Choose another file.");
    case ErrorCode::JsonTooManyValues:
        //: %1 is a number
        return tr("The file holds more than %1 values, which none of ours does. Choose another "
                  "file.");
    case ErrorCode::MissingKey:
        //: %1 is a JSON key
        return tr("The key “%1” is missing. Add it.");
    case ErrorCode::UnknownKey:
        //: %1 is a JSON key
        return tr("The key “%1” is not known here. Remove it or correct its spelling.");
    case ErrorCode::WrongType:
        //: %1 is a JSON key, %2 the JSON type it must have, such as number
        return tr("The value of “%1” must be of the JSON type “%2”. Correct it.");
    case ErrorCode::EmptyText:
        //: %1 is a JSON key
        return tr("The text of “%1” is empty. Write it.");
    case ErrorCode::TextTooLong:
        //: %1 is a JSON key, %2 a number of characters
        return tr("The text of “%1” is longer than %2 characters. Shorten it.");
    case ErrorCode::NotAnExchangeFile:
        return tr("This is not an assessment of CSP Readiness (format "
                  "“csp-readiness/assessment”). Choose another file.");
    case ErrorCode::NewerFormat:
        //: %1 and %2 are version numbers
        return tr("The file has format version %1; this program reads up to version %2. "
                  "Install a newer CSP Readiness.");
    case ErrorCode::OtherQuestionnaire:
        //: %1 and %2 are ids of questionnaires
        return tr("This belongs to the questionnaire “%1”, but “%2” is loaded. Choose the folder "
                  "of “%1” with --questionnaire, or start without it for the bundled one.");
    case ErrorCode::UnknownQuestion:
        //: %1 is a question id
        return tr("There is no question %1 in this questionnaire. Remove it or correct its id.");
    case ErrorCode::UnknownItem:
        //: %1 is a question id, %2 the id of an item
        return tr("Question %1 has no item “%2”.");
    case ErrorCode::UnknownChoice:
        //: %1 is a question id, %2 the id of a choice
        return tr("Question %1 has no choice “%2”.");
    case ErrorCode::UnknownCondition:
        //: %1 is a question id, %2 the id of a condition
        return tr("Question %1 has no condition “%2”.");
    case ErrorCode::RepeatedItem:
        //: %1 is a question id, %2 the id of an item
        return tr("Question %1 names “%2” twice. Keep one.");
    case ErrorCode::LevelOutOfRange:
        //: %1 is a question id, %2 a number
        return tr("Question %1 takes a whole level from 0 to 4, not %2.");
    case ErrorCode::ValueOutOfRange:
        //: %1 is a question id, %2, %3 and %4 are numbers
        return tr("The answer %2 to question %1 is out of range. It must lie between %3 and %4.");
    case ErrorCode::ValueNotWhole:
        //: %1 is a question id, %2 a number
        return tr("Question %1 asks for a count; %2 is not a whole number.");
    case ErrorCode::ShareInvalid:
        //: %1 is a question id, %2 and %3 are numbers
        return tr("The share %2 of %3 does not fit question %1: only shares may be written "
                  "as part and whole, both whole numbers, the part no larger than the whole.");
    case ErrorCode::WrongKindOfAnswer:
        //: %1 is a question id, %2 a JSON key
        return tr("Question %1 is answered with “%2”.");
    case ErrorCode::SeveralStates:
        //: %1 is a question id
        return tr("Question %1 holds two answers at once. Keep one.");
    case ErrorCode::NotApplicableNotAllowed:
        //: %1 is a question id
        return tr("Question %1 applies to every partner; it cannot be “not applicable”.");
    case ErrorCode::NotApplicableWithoutReason:
        //: %1 is a question id
        return tr("Question %1 is “not applicable” without a reason. Write the reason.");
    case ErrorCode::BadDate:
        //: %1 is a text as written
        return tr("“%1” is not a date. Write year, month and day, such as 2026-12-15.");
    case ErrorCode::BadInstant:
        //: %1 is a text as written
        return tr("“%1” is not a date and time with its offset, such as "
                  "2026-12-15T14:02:00+01:00.");
    case ErrorCode::BadPurpose:
        //: %1 is a text as written
        return tr("“%1” is not a purpose. Use application, renewal or new-region.");
    case ErrorCode::BadId:
        //: %1 is a text as written
        return tr("“%1” is not an assessment id (a UUID). Correct it or leave it out.");
    case ErrorCode::UnknownProfile:
        //: %1 is a text as written
        return tr("There is no weight profile “%1”.");
    case ErrorCode::BadWording:
        //: %1 is a question id, “wording” a JSON key
        return tr("The “wording” of question %1 must look like “en:0123456789ab "
                  "it:ba9876543210”, with 500 characters at most. Correct it or leave it out.");
    case ErrorCode::UnknownField:
        //: %1 is a question id, %2 the id of a field
        return tr("Question %1 has no field “%2”. Remove it or correct its name.");
    case ErrorCode::WrongKindOfField:
        //: %1 is a question id, %2 the id of a field, %3 a JSON key
        return tr("The field “%2” of question %1 belongs under “%3”. Put it there.");
    case ErrorCode::AnsweredElsewhere:
        //: %1 and %2 are question ids
        return tr("What question %1 asks is answered at question %2. Answer it there.");
    case ErrorCode::BadCurrency:
        //: %1 is a text as written
        return tr("“%1” is not a currency. Write its three capital letters, such as EUR.");
    case ErrorCode::RateInvalid:
        //: %1 is a number
        return tr("The rate %1 does not fit. Write how many US dollars one unit of the currency "
                  "is counted as: above 0, and 1 for US dollars themselves.");
    case ErrorCode::BadMonth:
        //: %1 is a text as written
        return tr("“%1” is not a month. Write year and month, such as 2026-03.");
    case ErrorCode::DateOutOfRange:
        //: %1, %2 and %3 are dates
        return tr("The date %1 is out of range. It must lie between %2 and %3.");
    case ErrorCode::EmptyList:
        //: %1 is a JSON key
        return tr("The list “%1” is empty. Fill it, or leave it out.");
    case ErrorCode::PlannedLevelOutOfRange:
        //: %1 is a question id, %2 a number
        return tr("The plan takes question %1 to a level from 1 to 4, not to %2.");
    case ErrorCode::TargetOutOfRange:
        //: %1 and %2 are numbers
        return tr("The target %1 is out of range. It is a number of thousandths of a point from "
                  "0 to %2.");
    case ErrorCode::RepeatedName:
        //: %1 is a name the user gave
        return tr("The name “%1” is used twice. Rename one.");
    case ErrorCode::WrongFormat:
        //: %1 is the name of a file format, %2 a version number
        return tr("This is not a file of the format “%1”, up to version %2. Correct its keys "
                  "“format” and “formatVersion”, or put the right file here.");
    case ErrorCode::OtherLanguage:
        //: %1 and %2 are language codes
        return tr("The file says its language is “%1”, but it stands where “%2” belongs. "
                  "Correct one of the two.");
    case ErrorCode::DuplicateId:
        //: %1 is an id
        return tr("The id “%1” is used twice. Rename one.");
    case ErrorCode::IdInvalid:
        //: %1 is a text as written
        return tr("“%1” cannot be an id. Use at most 40 letters, digits and hyphens.");
    case ErrorCode::BadQuestionId:
        //: %1 is a question id, %2 the id of its capability
        return tr("The question id “%1” must be “%2.” and a number. Correct it.");
    case ErrorCode::BadVersion:
        //: %1 is a text as written
        return tr("“%1” is not a version. Write year and month, such as 2026.11, and a "
                  "number where there are several, such as 2026.11.2.");
    case ErrorCode::TooManyQuestions:
        //: %1 is a number
        return tr("There are more than %1 questions. Leave some out.");
    case ErrorCode::UnknownKind:
        //: %1 is a text as written
        return tr("“%1” is not a kind of question. Use level, measure or checklist.");
    case ErrorCode::UnknownName:
        //: %1 is a text as written
        return tr("“%1” is not one of the names allowed here. The schema lists them.");
    case ErrorCode::UnknownReference:
        //: %1 is an id, %2 a JSON key
        return tr("“%2” names “%1”, which does not exist. Add it, or correct the name.");
    case ErrorCode::WeightOutOfRange:
        //: %1 is a number
        return tr("The weight %1 is out of range. Weights are whole numbers from 1 to 1000.");
    case ErrorCode::PointsInvalid:
        return tr("The points are wrong. Write five whole numbers that start at 0, never fall "
                  "and end at 100.");
    case ErrorCode::RangeInvalid:
        return tr("The largest value must be above the smallest. Correct “min” or “max”.");
    case ErrorCode::EdgesInvalid:
        return tr("The edges are wrong. Write four, one for each level from 1 to 4, within the "
                  "range of the answer, none going back.");
    case ErrorCode::ConditionsInvalid:
        return tr("The conditions are wrong. Write four, one for each level from 1 to 4: an id, "
                  "or null where there is none.");
    case ErrorCode::LevelUnreachable:
        //: %1 is a level
        return tr("No answer reaches level %1. Move an edge, or add a choice or a condition.");
    case ErrorCode::CriticalInvalid:
        //: %1 is a number
        return tr("Level %1 cannot be critical. Write a level from 1 to 4.");
    case ErrorCode::CriticalUnreachable:
        //: %1 is a level
        return tr("No answer reaches the critical level %1. Write a level that can be reached, "
                  "or correct the edges.");
    case ErrorCode::StepsInvalid:
        return tr("Effort and weeks are wrong. Write four of each, for the steps to levels 1 to "
                  "4: small, medium, large or veryLarge; 0 to 52 weeks.");
    case ErrorCode::BandsInvalid:
        return tr("The bands are wrong. Write not-ready, gaps, nearly-ready and ready, from "
                  "rising points, the first from 0.");
    case ErrorCode::SourceWithoutDate:
        //: %1 is the id of a source
        return tr("The source “%1” has no date. Write in “asOf” the day it was last read.");
    case ErrorCode::ValidityInvalid:
        //: %1 is the id of a type of evidence
        return tr("The evidence “%1” has no time for which it is valid. Write 1 to 120 months, "
                  "or “ownEnd” where the document bears its own end.");
    case ErrorCode::WindowInvalid:
        return tr("The closed window ends before it begins. Correct one of its dates.");
    case ErrorCode::MissingWords:
        //: %1 is a file or a key
        return tr("Words are missing here that “%1” has. Write them.");
    case ErrorCode::UnexpectedWords:
        //: %1 is a file
        return tr("Words stand here that “%1” does not have. Remove them or write them "
                  "there, too.");
    case ErrorCode::PlaceholdersDiffer:
        //: %1 is a file
        return tr("The placeholders in braces are not those of “%1”. Use the same.");
    case ErrorCode::UnknownPlaceholder:
        //: %1 is a placeholder as written
        return tr("The placeholder %1 names no edge of this question and no threshold. "
                  "Correct it.");
    case ErrorCode::LevelsAlike:
        //: %1 and %2 are levels
        return tr("Levels %1 and %2 read the same. Say what sets them apart.");
    case ErrorCode::UntidyText:
        //: %1 is a text as written
        return tr("The text has doubled or outer spaces, straight quotes, three dots or a per "
                  "cent sign without a no-break space. Correct it: %1");
    case ErrorCode::UnfinishedSentence:
        //: %1 is a text as written
        return tr("The sentence has no full stop or question mark at its end. Add it: %1");
    case ErrorCode::MarkupInText:
        //: %1 is a piece of text as written
        return tr("The text holds markup or a control character (%1). Texts are plain: remove "
                  "it.");
    case ErrorCode::ForbiddenWord:
        //: %1 is a word as written, %2 a term
        return tr("The glossary does not allow “%1”. Write “%2”.");
    case ErrorCode::FormTwice:
        //: %1 is a word, %2 a term of the glossary
        return tr("“%1” already belongs to the term “%2”. Leave it out of one of the two.");
    case ErrorCode::FingerprintOld:
        //: %1 is a question id
        return tr("The words of question %1 changed since its fingerprint was taken. Run "
                  "“csp-readiness stamp” and say whether the change is editorial or "
                  "substantive.");
    case ErrorCode::FingerprintInvalid:
        //: %1 is a text as written
        return tr("“%1” is not a fingerprint of 12 hexadecimal digits. Run “csp-readiness "
                  "stamp”.");
    case ErrorCode::OriginOld:
        //: %1 is a file
        return tr("The text in “%1” changed after this translation was made. Check the "
                  "translation, then run “csp-readiness stamp”.");
    case ErrorCode::OriginMissing:
        //: %1 is a file
        return tr("It is not on record which text of “%1” this translates. Check the "
                  "translation, then run “csp-readiness stamp”.");
    case ErrorCode::OriginOfNothing:
        //: %1 is a JSON pointer
        return tr("A translation is on record for %1, where there is no text. Run "
                  "“csp-readiness stamp”.");
    case ErrorCode::UnknownWord:
        //: %1 is a word, %2 other spellings
        return tr("The dictionary does not know “%1” (%2). Correct it, or add it to the "
                  "word list of the language.");
    case ErrorCode::DictionaryMissing:
        //: %1 is a language code, %2 the path of a file
        return tr("There is no dictionary for “%1” (%2). Install it, on Debian the package "
                  "hunspell-en-gb or hunspell-it.");
    case ErrorCode::SeveralQuestionnaires:
        //: %1 is a list of file names
        return tr("There are several questionnaires here (%1). Leave one.");
    case ErrorCode::MoreProblems:
        //: %1 is a number
        return tr("There are %1 more problems, not listed here. Mend these first.");
    case ErrorCode::StoreFolderUnusable:
    case ErrorCode::StoreNotADatabase:
    case ErrorCode::StoreForeign:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreFailed:
    case ErrorCode::AssessmentNotFound:
    case ErrorCode::EvidenceNotAFile:
    case ErrorCode::EvidenceEmpty:
    case ErrorCode::EvidenceTooLarge:
    case ErrorCode::EvidenceAltering:
    case ErrorCode::EvidenceStopped:
    case ErrorCode::EvidenceMissing:
    case ErrorCode::EvidenceDamaged:
    case ErrorCode::EvidenceTypeUnknown:
    case ErrorCode::EvidenceIdInvalid:
    case ErrorCode::EvidenceNameInvalid:
    case ErrorCode::EvidenceDigestInvalid:
    case ErrorCode::StoreOpenElsewhere:
    case ErrorCode::StoreOfAnotherAccount:
    case ErrorCode::StoreOlder:
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreReplaced:
    case ErrorCode::StoreNotUpgraded:
    case ErrorCode::BackupNotWhole:
    case ErrorCode::BackupNotMade:
    case ErrorCode::BackupNoRoom:
    case ErrorCode::StoreFlawed:
    case ErrorCode::CheckStopped:
        return patternOfStored(code);
    case ErrorCode::WeightsUnknown:
        //: %1 is a text as written, %2 a list of ids such as neutral, own
        return tr("“%1” is neither a weight profile nor a file. Give one of %2, or a JSON file of "
                  "weights.");
    case ErrorCode::OwnWeightsMissing:
        return tr("The assessment has no weights of its own. Set them in the window, or give a "
                  "JSON file of weights.");
    case ErrorCode::ExportFailed:
        //: %1 is what the library says
        return tr("The file could not be made: %1.");
    case ErrorCode::PlanWithoutDays:
        return tr("No step of the plan has a day to put into a calendar. Set the planned date of "
                  "the assessment, or a due day for a step.");
    case ErrorCode::ReportFailed:
        //: %1 is what the library says
        return tr("The report could not be made: %1.");
    case ErrorCode::LanguageUnknown:
        //: %1 is a language code
        return tr("There are no words in the language “%1”.");
    }
    Q_UNREACHABLE();
}

} // namespace ui
