#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace core {

// What can go wrong, as a code. Words are made late, in ui/support/errorwords.cpp, where
// -Werror=switch names every code that has none yet. The comment after a code says what `arguments`
// holds.
enum class ErrorCode {
    // Files
    FileNotReadable, // reason of the system
    FileNotWritable, // reason of the system
    FileTooLarge, // limit in megabytes
    FileMissing, // path
    FileKindUnknown, // endings taken

    // JSON text
    JsonSyntax, // line, column
    JsonTooDeep,
    JsonDuplicateKey, // key
    JsonNumberTooLong, // the number as written
    JsonNotAnObject,
    JsonTooManyValues, // limit

    // Keys and values of any of our files
    MissingKey, // key
    UnknownKey, // key
    WrongType, // key, expected type ("string", "number", "true", "object", "array", "whole number")
    EmptyText, // key
    TextTooLong, // key, limit in characters

    // Exchange file
    NotAnExchangeFile,
    NewerFormat, // version found, newest version known
    OtherQuestionnaire, // id found, id expected
    UnknownQuestion, // question id
    UnknownItem, // question id, item
    UnknownChoice, // question id, choice
    UnknownCondition, // question id, condition
    RepeatedItem, // question id, item
    LevelOutOfRange, // question id, level as written
    ValueOutOfRange, // question id, value, least, most
    ValueNotWhole, // question id, value
    ShareInvalid, // question id, part, whole
    WrongKindOfAnswer, // question id, key the question takes
    SeveralStates, // question id
    NotApplicableNotAllowed, // question id
    NotApplicableWithoutReason, // question id
    BadDate, // text as written
    BadInstant, // text as written
    BadPurpose, // text as written
    BadId, // text as written
    UnknownProfile, // text as written
    BadWording, // question id
    UnknownField, // question id, field
    WrongKindOfField, // question id, field, key it stands under: "texts", "dates", "months"
    AnsweredElsewhere, // question id, id of the question asked once for both
    BadCurrency, // text as written
    RateInvalid, // rate: not above 0, or not 1 for US dollars
    BadMonth, // text as written
    DateOutOfRange, // date, first, last
    EmptyList, // key
    PlannedLevelOutOfRange, // question id, level
    TargetOutOfRange, // target, largest
    RepeatedName, // name

    // Questionnaire (the editor's problems; `csp-readiness check` prints them)
    WrongFormat, // format expected, newest version known
    OtherLanguage, // language found, language expected
    DuplicateId, // id
    IdInvalid, // id
    BadQuestionId, // id, capability id
    BadVersion, // text as written
    TooManyQuestions, // limit
    UnknownKind, // kind
    UnknownName, // name as written
    UnknownReference, // id, key
    WeightOutOfRange, // weight
    PointsInvalid,
    RangeInvalid,
    EdgesInvalid,
    ConditionsInvalid,
    LevelUnreachable, // level
    CriticalInvalid, // level as written
    CriticalUnreachable, // level
    StepsInvalid,
    BandsInvalid,
    SourceWithoutDate, // id
    ValidityInvalid, // id
    WindowInvalid,
    MissingWords, // key
    UnexpectedWords, // key
    PlaceholdersDiffer, // text in the other language's file
    UnknownPlaceholder, // placeholder
    LevelsAlike, // level, level
    UntidyText, // the text
    UnfinishedSentence, // the text
    MarkupInText, // the markup
    ForbiddenWord, // word, term to use
    FormTwice, // form, the other term
    FingerprintOld, // question id
    FingerprintInvalid, // text as written
    OriginOld, // file of the source text
    OriginMissing, // file of the source text
    OriginOfNothing, // pointer
    UnknownWord, // word, suggestions
    DictionaryMissing, // language, path
    SeveralQuestionnaires, // names of the files
    MoreProblems, // how many

    // Store
    StoreFolderUnusable, // reason of the system
    StoreNotADatabase,
    StoreForeign,
    StoreDamaged, // what SQLite said
    StoreNewer, // version found, newest version known
    StoreFull,
    StoreReadOnly,
    StoreBusy,
    StoreFailed, // what SQLite said
    AssessmentNotFound, // id

    // Evidence: a file that is added, or one that is kept
    EvidenceNotAFile, // name
    EvidenceEmpty, // name
    EvidenceTooLarge, // name, limit in megabytes, size in megabytes
    EvidenceAltering, // name
    EvidenceStopped,
    EvidenceMissing, // name or digest
    EvidenceDamaged, // name or digest
    EvidenceTypeUnknown, // type as written
    EvidenceIdInvalid, // id as written
    EvidenceNameInvalid, // name as written
    EvidenceDigestInvalid, // text as written

    // Who may open a store, and where its file went
    StoreOpenElsewhere, // name of the computer, number of the process
    StoreOfAnotherAccount, // name of the account
    StoreOlder, // version found, version needed
    StoreMissing,
    StoreReplaced,

    // Backups
    StoreNotUpgraded, // version found, newest version known, what kept the backup from being made
    BackupNotWhole, // what was found in it
    BackupNotMade, // reason of the system, or empty
    BackupNoRoom,
    CheckStopped,
    StoreFlawed, // what was found first, or empty

    // Weights asked for
    WeightsUnknown, // text as written, ids that are taken
    OwnWeightsMissing,

    // A plan as a file of another program
    ExportFailed, // what the library said
    PlanWithoutDays,

    // Report
    ReportFailed, // what the library said
    LanguageUnknown, // language asked for
};

// One thing that went wrong: what (code, arguments), in which file, and where in it (a JSON pointer
// or "").
struct Error
{
    ErrorCode code;
    QStringList arguments = {};
    QString file = {};
    QString place = {};

    bool operator==(const Error &) const = default;
};

using Errors = QList<Error>;

} // namespace core
