#include "faults.h"

using namespace Qt::Literals::StringLiterals;

namespace faults {

namespace {

using core::ErrorCode;

const QString kS1 = u"/groups/0/capabilities/0/questions/"_s;

class Corpus
{
public:
    QList<Fault> all()
    {
        structureFaults();
        rulesFaults();
        wordsFaults();
        memoryFaults();
        return m_rows;
    }

private:
    void fault(const char *name,
        const char *file,
        const QString &pointer,
        const QJsonValue &value,
        ErrorCode code,
        const QString &place = {})
    {
        m_rows.append({name, QString::fromLatin1(file), pointer, value, code, place});
    }

    void structureFaults()
    {
        const QJsonValue none = QJsonValue::Undefined;
        const auto in = [this](const char *name,
                            const QString &pointer,
                            const QJsonValue &value,
                            ErrorCode code,
                            const QString &place = {}) {
            fault(name, "structure", pointer, value, code, place);
        };
        const QString eligibility = u"/eligibility/0/"_s;
        in("a key nobody knows", kS1 + u"0/heft"_s, 1, ErrorCode::UnknownKey);
        in("a missing kind", kS1 + u"0/kind"_s, none, ErrorCode::MissingKey, kS1 + u"0"_s);
        in("a kind nobody knows", kS1 + u"0/kind"_s, u"guess"_s, ErrorCode::UnknownKind);
        in("an id used twice", kS1 + u"1/id"_s, u"S1.1"_s, ErrorCode::DuplicateId);
        in("an id of another capability", kS1 + u"1/id"_s, u"S9.2"_s, ErrorCode::BadQuestionId);
        in("an id with a space", u"/groups/0/id"_s, u"se ll"_s, ErrorCode::IdInvalid);
        in("a group that is a number", u"/groups/0"_s, 7, ErrorCode::WrongType);
        in("edges out of order",
            kS1 + u"0/edges"_s,
            QJsonArray{1, 6, 3, 10},
            ErrorCode::EdgesInvalid);
        in("five edges", kS1 + u"0/edges"_s, QJsonArray{1, 3, 6, 10, 11}, ErrorCode::EdgesInvalid);
        in("an edge beyond the range",
            kS1 + u"1/edges"_s,
            QJsonArray{50, 60, 80, 101},
            ErrorCode::EdgesInvalid);
        in("an edge from below where more is better",
            kS1 + u"0/edges/0"_s,
            QJsonObject{{u"below"_s, 1}},
            ErrorCode::EdgesInvalid,
            kS1 + u"0/edges"_s);
        in("a level no answer reaches",
            kS1 + u"0/edges/1"_s,
            QJsonValue::Null,
            ErrorCode::LevelUnreachable,
            kS1 + u"0/edges"_s);
        in("the same edge twice without a condition",
            kS1 + u"0/edges"_s,
            QJsonArray{1, 3, 3, 10},
            ErrorCode::LevelUnreachable);
        in("three conditions",
            kS1 + u"0/conditions"_s,
            QJsonArray{QJsonValue::Null, QJsonValue::Null, u"register"_s},
            ErrorCode::ConditionsInvalid);
        in("a range upside down", kS1 + u"0/max"_s, -1, ErrorCode::RangeInvalid);
        in("an item named twice",
            kS1 + u"2/items/1"_s,
            u"advisory"_s,
            ErrorCode::DuplicateId,
            kS1 + u"2/items"_s);
        in("a choice for level 5", kS1 + u"3/choices/0/level"_s, 5, ErrorCode::EdgesInvalid);
        in("a source nobody registered",
            kS1 + u"0/sources"_s,
            QJsonArray{u"Z9"_s},
            ErrorCode::UnknownReference);
        in("a question without a source",
            kS1 + u"0/sources"_s,
            none,
            ErrorCode::MissingKey,
            kS1 + u"0"_s);
        in("a version that is no date", u"/version"_s, u"one"_s, ErrorCode::BadVersion);
        in("a number of 300 digits' worth", kS1 + u"0/max"_s, 1e300, ErrorCode::JsonNumberTooLong);
        in("a gate nobody knows",
            eligibility + u"gates/0"_s,
            u"soft"_s,
            ErrorCode::UnknownName,
            eligibility + u"gates"_s);
        in("a threshold nobody set",
            eligibility + u"threshold"_s,
            u"zzz"_s,
            ErrorCode::UnknownReference);
        in("the same fact as no question",
            eligibility + u"sameFactAs"_s,
            u"Z1.1"_s,
            ErrorCode::UnknownReference);
        in("a term without words",
            u"/glossary/0"_s,
            u"zzz"_s,
            ErrorCode::MissingKey,
            u"/glossary"_s);
    }

    void rulesFaults()
    {
        const QJsonValue none = QJsonValue::Undefined;
        const auto in
            = [this](const char *name,
                  const QString &pointer,
                  const QJsonValue &value,
                  ErrorCode code,
                  const QString &place = {}) { fault(name, "rules", pointer, value, code, place); };
        const QString rule = u"/questions/S1.1/"_s;
        in("weight 0", rule + u"weight"_s, 0, ErrorCode::WeightOutOfRange);
        in("weight 1001", rule + u"weight"_s, 1001, ErrorCode::WeightOutOfRange);
        in("a weight in words", rule + u"weight"_s, u"2"_s, ErrorCode::WrongType);
        in("a weight of two and a half", rule + u"weight"_s, 2.5, ErrorCode::WrongType);
        in("weight 0 in a profile", u"/profiles/0/groups/sell"_s, 0, ErrorCode::WeightOutOfRange);
        in("a profile that forgets a capability",
            u"/profiles/0/capabilities/S1"_s,
            none,
            ErrorCode::MissingKey,
            u"/profiles/0/capabilities"_s);
        in("bands out of order", u"/bands/2/from"_s, 20, ErrorCode::BandsInvalid, u"/bands/2"_s);
        in("points that fall",
            rule + u"points"_s,
            QJsonArray{0, 50, 25, 75, 100},
            ErrorCode::PointsInvalid);
        in("a critical level 5", rule + u"critical"_s, 5, ErrorCode::CriticalInvalid);
        in("an effort nobody knows",
            rule + u"effort/0"_s,
            u"huge"_s,
            ErrorCode::StepsInvalid,
            u"/questions/S1.1"_s);
        in("a lead time of two years",
            rule + u"weeks/3"_s,
            104,
            ErrorCode::StepsInvalid,
            u"/questions/S1.1"_s);
        in("evidence of no type", rule + u"evidence"_s, u"zzz"_s, ErrorCode::UnknownReference);
        in("rules for no question", u"/questions/S1.99"_s, QJsonObject(), ErrorCode::UnknownKey);
        in("a question without rules",
            u"/questions/S1.1"_s,
            none,
            ErrorCode::MissingKey,
            u"/questions"_s);
        in("a source without a date",
            u"/sources/0/asOf"_s,
            none,
            ErrorCode::SourceWithoutDate,
            u"/sources/0"_s);
        in("30 February", u"/asOf"_s, u"2026-02-30"_s, ErrorCode::BadDate);
        in("a threshold without a source",
            u"/thresholds/0/sources"_s,
            none,
            ErrorCode::MissingKey,
            u"/thresholds/0"_s);
        in("a threshold without a date",
            u"/thresholds/0/asOf"_s,
            none,
            ErrorCode::MissingKey,
            u"/thresholds/0"_s);
        in("a window that ends before it begins",
            u"/closedWindows/0/to"_s,
            u"2020-01-01"_s,
            ErrorCode::WindowInvalid);
        in("evidence that is valid for no time",
            u"/evidence/0/months"_s,
            0,
            ErrorCode::ValidityInvalid);
        in("rules of another questionnaire",
            u"/questionnaire"_s,
            u"other"_s,
            ErrorCode::OtherQuestionnaire);
    }

    void wordsFaults()
    {
        const QJsonValue none = QJsonValue::Undefined;
        const auto in
            = [this](const char *name,
                  const char *file,
                  const QString &pointer,
                  const QJsonValue &value,
                  ErrorCode code,
                  const QString &place = {}) { fault(name, file, pointer, value, code, place); };
        const QString words = u"/questions/S1.1/"_s;
        in("a level without words", "it", words + u"levels/2"_s, u" "_s, ErrorCode::EmptyText);
        in("four levels",
            "en",
            words + u"levels"_s,
            QJsonArray{u"A."_s, u"B."_s, u"C."_s, u"D."_s},
            ErrorCode::MissingWords);
        in("two levels that read the same",
            "it",
            words + u"levels"_s,
            QJsonArray{u"A."_s, u"A."_s, u"C."_s, u"D."_s, u"E."_s},
            ErrorCode::LevelsAlike);
        in("a missing translation",
            "it",
            words + u"why"_s,
            none,
            ErrorCode::MissingWords,
            words + u"why"_s);
        in("an empty translation", "it", words + u"text"_s, u""_s, ErrorCode::EmptyText);
        in("words for no question",
            "it",
            u"/questions/S1.99"_s,
            QJsonObject{{u"text"_s, u"?"_s}},
            ErrorCode::UnknownKey);
        in("other placeholders than the source",
            "it",
            words + u"levels/2"_s,
            u"Da {3} a {2}, {2}."_s,
            ErrorCode::PlaceholdersDiffer);
        in("a placeholder that names nothing",
            "en",
            words + u"levels/2"_s,
            u"At least {9}."_s,
            ErrorCode::UnknownPlaceholder);
        in("a threshold in a help that does not exist",
            "en",
            words + u"why"_s,
            u"Because of {nothing}."_s,
            ErrorCode::UnknownPlaceholder);
        in("a word the glossary forbids",
            "it",
            words + u"why"_s,
            u"Serve un assegno di credito."_s,
            ErrorCode::ForbiddenWord);
        in("a doubled space", "en", words + u"why"_s, u"It  is."_s, ErrorCode::UntidyText);
        in("a straight apostrophe", "it", words + u"why"_s, u"L'azienda."_s, ErrorCode::UntidyText);
        in("straight quotes", "en", words + u"why"_s, u"The \"best\"."_s, ErrorCode::UntidyText);
        in("three dots", "en", words + u"why"_s, u"And so on...."_s, ErrorCode::UntidyText);
        in("per cent without its space",
            "en",
            words + u"why"_s,
            u"At 5%."_s,
            ErrorCode::UntidyText);
        in("a sentence without an end",
            "it",
            words + u"why"_s,
            u"Senza punto"_s,
            ErrorCode::UnfinishedSentence);
        in("HTML in a text",
            "en",
            words + u"why"_s,
            u"<img src=x onerror=y> here."_s,
            ErrorCode::MarkupInText);
        in("an HTML entity", "en", words + u"why"_s, u"Q&amp;A."_s, ErrorCode::MarkupInText);
        in("a control character", "en", words + u"why"_s, u"A\u0007."_s, ErrorCode::MarkupInText);
        in("a text that turns its direction",
            "en",
            words + u"why"_s,
            u"A\u202Eb."_s,
            ErrorCode::MarkupInText);
        in("a form that belongs to two terms",
            "en",
            u"/glossary/csp/forms"_s,
            QJsonArray{u"MFA"_s},
            ErrorCode::FormTwice,
            u"/glossary/mfa/forms"_s);
        in("words of another questionnaire",
            "it",
            u"/questionnaire"_s,
            u"other"_s,
            ErrorCode::OtherQuestionnaire);
        in("words of another language", "it", u"/language"_s, u"en"_s, ErrorCode::OtherLanguage);
        in("a unit without its plural",
            "it",
            u"/units/people/many"_s,
            none,
            ErrorCode::MissingKey,
            u"/units/people"_s);
    }

    void memoryFaults()
    {
        const QJsonValue none = QJsonValue::Undefined;
        fault("words changed since their fingerprint",
            "it.history",
            u"/questions/S1.1/now"_s,
            u"0123456789ab"_s,
            ErrorCode::FingerprintOld);
        fault("a fingerprint of too few digits",
            "it.history",
            u"/questions/S1.1/now"_s,
            u"012345"_s,
            ErrorCode::FingerprintInvalid);
        fault("a question without a fingerprint",
            "en.history",
            u"/questions/S1.1"_s,
            none,
            ErrorCode::MissingKey,
            u"/questions"_s);
        fault("a change of neither kind",
            "en.history",
            u"/questions/S1.1/earlier"_s,
            QJsonArray{QJsonObject{{u"fingerprint"_s, u"0123456789ab"_s}, {u"next"_s, u"x"_s}}},
            ErrorCode::UnknownName,
            u"/questions/S1.1/earlier/0/next"_s);
        fault("a translation older than its source",
            "it.origin",
            u"/texts/~1questions~1S1.1~1text"_s,
            u"01234567"_s,
            ErrorCode::OriginOld,
            u"/questions/S1.1/text"_s);
        fault("a translation of nobody knows what",
            "it.origin",
            u"/texts/~1questions~1S1.1~1text"_s,
            none,
            ErrorCode::OriginMissing,
            u"/questions/S1.1/text"_s);
        fault("a translation on record for nothing",
            "it.origin",
            u"/texts/~1questions~1S1.99~1text"_s,
            u"01234567"_s,
            ErrorCode::OriginOfNothing);
    }

    QList<Fault> m_rows;
};

} // namespace

QList<Fault> corpus() { return Corpus().all(); }

} // namespace faults
