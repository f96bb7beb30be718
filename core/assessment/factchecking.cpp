#include "core/assessment/factchecking.h"

#include "core/base/jsontext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

const QDate kFirstDay(1900, 1, 1);
const QDate kLastDay(9999, 12, 31);

// The error, in the part of the fact at `place`.
Result<void> at(Result<void> checked, const QString &place)
{
    return std::move(checked).map_error([&](Error error) {
        error.place = place + error.place;
        return error;
    });
}

Result<void> failAt(const QString &place, ErrorCode code, QStringList arguments)
{
    return fail(Error{code, std::move(arguments), {}, place});
}

Result<void> checkMonth(YearMonth month)
{
    if (!month.isValid())
        return fail(ErrorCode::BadMonth, {u"%1-%2"_s.arg(month.year).arg(month.month)});
    return {};
}

Result<void> checkText(const QString &text, const QString &key)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::EmptyText, {key});
    return checkLength(text, key);
}

// The key the question's answer stands under in the exchange file.
QString keyOf(EligibilityQuestion::Answer answer)
{
    using Kind = EligibilityQuestion::Answer;
    switch (answer) {
    case Kind::YesNo:
        return u"yes"_s;
    case Kind::Choice:
        return u"option"_s;
    case Kind::Amount:
        return u"amount"_s;
    case Kind::Share:
        return u"share"_s;
    case Kind::Hours:
        return u"hours"_s;
    case Kind::Date:
        return u"day"_s;
    case Kind::Month:
        return u"month"_s;
    case Kind::Regions:
        return u"regions"_s;
    case Kind::Designations:
        return u"designations"_s;
    case Kind::Statuses:
        return u"statuses"_s;
    }
    Q_UNREACHABLE();
}

struct CheckAnswer
{
    using Kind = EligibilityQuestion::Answer;
    const EligibilityQuestion &question;

    Result<void> operator()(const YesOrNo &) const { return ofKind(Kind::YesNo); }

    Result<void> operator()(const ChosenOption &answer) const
    {
        return ofKind(Kind::Choice).and_then([&] { return option(answer.option, u"/option"_s); });
    }

    Result<void> operator()(const Amount &answer) const
    {
        return ofKind(Kind::Amount).and_then([&] { return at(amount(answer), u"/amount"_s); });
    }

    Result<void> operator()(const OnDay &answer) const
    {
        return ofKind(Kind::Date).and_then([&] { return at(checkDay(answer.day), u"/day"_s); });
    }

    Result<void> operator()(const InMonth &answer) const
    {
        return ofKind(Kind::Month).and_then([&] {
            return at(checkMonth(answer.month), u"/month"_s);
        });
    }

    Result<void> operator()(const Regions &answer) const
    {
        if (auto checked = ofKind(Kind::Regions); !checked)
            return checked;
        const QString key = u"regions"_s;
        if (answer.regions.isEmpty())
            return failAt(u"/regions"_s, ErrorCode::EmptyList, {key});
        for (qsizetype i = 0; i < answer.regions.size(); ++i) {
            const QString &region = answer.regions.at(i);
            const QString place = pointerTo(u"/regions"_s, i);
            if (auto checked = at(checkText(region, key), place); !checked)
                return checked;
            if (answer.regions.indexOf(region) < i)
                return failAt(place, ErrorCode::RepeatedItem, {question.id, region});
        }
        return {};
    }

    Result<void> operator()(const Designations &answer) const
    {
        if (auto checked = ofKind(Kind::Designations); !checked)
            return checked;
        for (qsizetype i = 0; i < answer.list.size(); ++i) {
            const QString place = pointerTo(u"/designations"_s, i);
            if (auto checked = at(designation(answer.list.at(i)), place); !checked)
                return checked;
        }
        return {};
    }

    Result<void> operator()(const Statuses &answer) const
    {
        if (auto checked = ofKind(Kind::Statuses); !checked)
            return checked;
        if (answer.byItem.isEmpty())
            return failAt(u"/statuses"_s, ErrorCode::EmptyList, {u"statuses"_s});
        for (auto status = answer.byItem.begin(); status != answer.byItem.end(); ++status) {
            const QString place = pointerTo(u"/statuses"_s, status.key());
            if (!question.items.contains(status.key()))
                return failAt(place, ErrorCode::UnknownItem, {question.id, status.key()});
            if (auto checked = option(status.value(), place); !checked)
                return checked;
        }
        return {};
    }

private:
    [[nodiscard]] Result<void> ofKind(Kind kind) const
    {
        if (question.answer != kind)
            return fail(ErrorCode::WrongKindOfAnswer, {question.id, keyOf(question.answer)});
        return {};
    }

    [[nodiscard]] Result<void> option(const QString &id, const QString &place) const
    {
        if (!question.options.contains(id))
            return failAt(place, ErrorCode::UnknownChoice, {question.id, id});
        return {};
    }

    [[nodiscard]] Result<void> between(
        const Decimal &value, qint64 least, qint64 most, const QString &place) const
    {
        if (value < Decimal(least) || value > Decimal(most))
            return failAt(place,
                ErrorCode::ValueOutOfRange,
                {question.id, value.toText(), QString::number(least), QString::number(most)});
        return {};
    }

    [[nodiscard]] Result<void> amount(const Amount &answer) const
    {
        constexpr qint64 kMost = 999'999'999'999'999; // what a Decimal holds
        static const QRegularExpression currency(
            QRegularExpression::anchoredPattern(u"[A-Z]{3}"_s));
        if (auto checked = between(answer.value, 0, kMost, u"/value"_s); !checked)
            return checked;
        if (!currency.match(answer.currency).hasMatch())
            return failAt(u"/currency"_s, ErrorCode::BadCurrency, {answer.currency});
        const bool isOwnRate = answer.currency == u"USD"_s && answer.dollars != Decimal(1);
        if (answer.dollars <= Decimal(0) || isOwnRate)
            return failAt(u"/dollars"_s, ErrorCode::RateInvalid, {answer.dollars.toText()});
        return {};
    }

    [[nodiscard]] Result<void> designation(const Designation &answer) const
    {
        if (auto checked = at(checkText(answer.area, u"area"_s), u"/area"_s); !checked)
            return checked;
        if (answer.score) {
            if (auto checked = between(*answer.score, 0, 100, u"/score"_s); !checked)
                return checked;
        }
        return answer.endsOn ? at(checkDay(*answer.endsOn), u"/endsOn"_s) : Result<void>();
    }
};

QString keyOf(FieldType type)
{
    return std::array{u"texts"_s, u"dates"_s, u"months"_s}[static_cast<size_t>(type)];
}

Result<void> checkField(
    const EligibilityQuestion &question, const QString &id, const FactField &field)
{
    if (!fieldsBesideAnswer(question).contains(id))
        return fail(ErrorCode::UnknownField, {question.id, id});
    const FieldType wanted = fieldTypeOf(id);
    if (field.index() != static_cast<size_t>(wanted))
        return fail(ErrorCode::WrongKindOfField, {question.id, id, keyOf(wanted)});
    struct
    {
        const QString &key;

        Result<void> operator()(const QString &text) const { return checkText(text, key); }
        Result<void> operator()(QDate day) const { return checkDay(day); }
        Result<void> operator()(YearMonth month) const { return checkMonth(month); }
    } visitor{id};
    return std::visit(visitor, field);
}

} // namespace

FieldType fieldTypeOf(const QString &field)
{
    static const QStringList dates{u"agreementDate"_s,
        u"activeSince"_s,
        u"endsOn"_s,
        u"checkedOn"_s,
        u"on"_s,
        u"invitedOn"_s,
        u"enrolledOn"_s};
    static const QStringList months{u"renewalMonth"_s, u"asOfMonth"_s};
    if (dates.contains(field))
        return FieldType::Date;
    return months.contains(field) ? FieldType::Month : FieldType::Text;
}

const EligibilityQuestion *eligibilityQuestion(
    const Questionnaire &questionnaire, const QString &question)
{
    const auto &all = questionnaire.eligibility;
    const auto found = std::ranges::find(all, question, &EligibilityQuestion::id);
    return found == all.end() ? nullptr : &*found;
}

QStringList fieldsBesideAnswer(const EligibilityQuestion &question)
{
    static const QStringList ofDesignations{u"area"_s, u"score"_s, u"endsOn"_s};
    QStringList fields = question.fields;
    if (question.answer == EligibilityQuestion::Answer::Designations)
        fields.removeIf([](const QString &field) { return ofDesignations.contains(field); });
    return fields;
}

Result<void> checkLength(const QString &text, const QString &key)
{
    if (text.size() > kLongestText)
        return fail(ErrorCode::TextTooLong, {key, QString::number(kLongestText)});
    return {};
}

Result<void> checkDay(QDate day)
{
    if (!day.isValid())
        return fail(ErrorCode::BadDate, {QString()});
    if (day < kFirstDay || day > kLastDay)
        return fail(ErrorCode::DateOutOfRange,
            {day.toString(Qt::ISODate),
                kFirstDay.toString(Qt::ISODate),
                kLastDay.toString(Qt::ISODate)});
    return {};
}

Result<void> checkFact(const EligibilityQuestion &question, const Fact &fact)
{
    if (fact.answer) {
        if (!question.sameFactAs.isEmpty())
            return fail(ErrorCode::AnsweredElsewhere, {question.id, question.sameFactAs});
        if (auto checked = std::visit(CheckAnswer{question}, *fact.answer); !checked)
            return checked;
    }
    for (auto field = fact.fields.begin(); field != fact.fields.end(); ++field) {
        const QString under = keyOf(static_cast<FieldType>(field->index()));
        const QString place = pointerTo(pointerTo(QString(), under), field.key());
        if (auto checked = at(checkField(question, field.key(), *field), place); !checked)
            return checked;
    }
    return {};
}

Fact tidied(Fact fact)
{
    fact.fields.removeIf([](auto field) {
        const auto *text = std::get_if<QString>(&field.value());
        return text && text->trimmed().isEmpty();
    });
    if (!fact.answer)
        return fact;
    const auto *regions = std::get_if<Regions>(&*fact.answer);
    const auto *statuses = std::get_if<Statuses>(&*fact.answer);
    if ((regions && regions->regions.isEmpty()) || (statuses && statuses->byItem.isEmpty()))
        fact.answer.reset();
    return fact;
}

} // namespace core
