#include "core/assessment/evidencechecking.h"

#include "core/assessment/factchecking.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype kDigestDigits = 64;

Result<void> failAt(const QString &place, ErrorCode code, const QStringList &arguments)
{
    return fail(Error{code, arguments, {}, place});
}

Result<void> checkText(const QString &text, qsizetype limit, const QString &key)
{
    if (text.size() <= limit)
        return {};
    return failAt(u'/' + key, ErrorCode::TextTooLong, {key, QString::number(limit)});
}

Result<void> checkDate(const std::optional<QDate> &date, const QString &key)
{
    if (!date)
        return {};
    auto checked = checkDay(*date);
    if (!checked)
        checked.error().place = u'/' + key;
    return checked;
}

struct WhatChecker
{
    Result<void> operator()(const EvidenceFile &file) const
    {
        const bool isName = !file.name.trimmed().isEmpty() && !file.name.contains(u'/')
            && !file.name.contains(QChar::Null) && file.name != u"."_s && file.name != u".."_s;
        if (!isName)
            return failAt(u"/file/name"_s, ErrorCode::EvidenceNameInvalid, {file.name});
        if (!isEvidenceDigest(file.sha256))
            return failAt(u"/file/sha256"_s, ErrorCode::EvidenceDigestInvalid, {file.sha256});
        auto checked = checkText(file.name, kLongestFileName, u"name"_s);
        if (!checked)
            checked.error().place = u"/file/name"_s;
        return checked;
    }
    Result<void> operator()(const EvidenceLink &link) const
    {
        if (link.address.trimmed().isEmpty())
            return failAt(u"/link"_s, ErrorCode::EmptyText, {u"link"_s});
        return checkText(link.address, kLongestAddress, u"link"_s);
    }
};

} // namespace

bool isEvidenceDigest(const QString &text)
{
    return text.size() == kDigestDigits && std::ranges::all_of(text, [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
    });
}

Result<void> checkEvidence(const Questionnaire &questionnaire, const Evidence &evidence)
{
    const bool isAsked = questionnaire.find(QuestionId{evidence.question})
        || eligibilityQuestion(questionnaire, evidence.question);
    if (!isAsked)
        return failAt(u"/question"_s, ErrorCode::UnknownQuestion, {evidence.question});
    return std::visit(WhatChecker{}, evidence.what).and_then([&] {
        return checkEvidenceDetails(questionnaire, evidence);
    });
}

Result<void> checkEvidenceDetails(const Questionnaire &questionnaire, const Evidence &evidence)
{
    if (!evidence.type.isEmpty() && !questionnaire.rules.evidenceType(evidence.type))
        return failAt(u"/type"_s, ErrorCode::EvidenceTypeUnknown, {evidence.type});
    return checkDate(evidence.date, u"date"_s)
        .and_then([&] { return checkDate(evidence.validUntil, u"validUntil"_s); })
        .and_then([&] { return checkText(evidence.note, kLongestEvidenceNote, u"note"_s); });
}

QString usualEvidenceType(const Questionnaire &questionnaire, const QString &question)
{
    const Question *asked = questionnaire.find(QuestionId{question});
    return asked ? asked->evidence : QString();
}

std::optional<QDate> usualValidity(
    const Questionnaire &questionnaire, const QString &type, QDate date)
{
    const EvidenceType *known = questionnaire.rules.evidenceType(type);
    if (!known || known->hasOwnEnd || known->months == 0 || !date.isValid())
        return std::nullopt;
    return date.addMonths(known->months).addDays(-1);
}

EvidenceState stateOf(const Evidence &evidence, QDate on, const std::optional<QDate> &plannedDate)
{
    if (!evidence.validUntil)
        return EvidenceState::NoEnd;
    if (*evidence.validUntil < on)
        return EvidenceState::Expired;
    if (plannedDate && *evidence.validUntil < *plannedDate)
        return EvidenceState::EndsBeforePlan;
    return EvidenceState::Valid;
}

} // namespace core
