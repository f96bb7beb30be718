#include "core/assessment/judging.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

bool reaches(const MeasureKind &kind, const Edge &edge, const TypedNumber &number)
{
    const auto against = [&](const Decimal &at) {
        return number.of ? comparePercent(number.value, *number.of, at) : number.value <=> at;
    };
    switch (edge.rule) {
    case Edge::Rule::Reaches:
        return kind.direction == MeasureKind::Direction::More ? against(edge.at) >= 0
                                                              : against(edge.at) <= 0;
    case Edge::Rule::Beyond:
        return kind.direction == MeasureKind::Direction::More ? against(edge.at) > 0
                                                              : against(edge.at) < 0;
    case Edge::Rule::Any:
        return true;
    case Edge::Rule::Never:
        return false;
    }
    Q_UNREACHABLE();
}

// The highest level whose edge is reached and whose condition, if it has one, holds; so a value
// that misses a condition falls to the level below.
template <typename Reached>
int highestLevel(const Conditions &conditions, const QStringList &holding, Reached reached)
{
    for (int level = kTopLevel; level > 0; --level) {
        const auto index = static_cast<size_t>(level - 1);
        const QString &condition = conditions[index];
        if (reached(index) && (condition.isEmpty() || holding.contains(condition)))
            return level;
    }
    return 0;
}

struct LevelOf
{
    const Question &question;

    std::optional<int> operator()(const Unanswered &) const { return std::nullopt; }
    std::optional<int> operator()(const Unknown &) const { return std::nullopt; }
    std::optional<int> operator()(const NotApplicable &) const { return std::nullopt; }
    std::optional<int> operator()(const ChosenLevel &chosen) const
    {
        const bool fits = std::holds_alternative<LevelKind>(question.kind) && chosen.level >= 0
            && chosen.level <= kTopLevel;
        return fits ? std::optional(chosen.level) : std::nullopt;
    }

    std::optional<int> operator()(const TypedNumber &number) const
    {
        const auto *kind = std::get_if<MeasureKind>(&question.kind);
        if (!kind)
            return std::nullopt;
        return highestLevel(kind->conditions, number.conditions, [&](size_t index) {
            return reaches(*kind, kind->edges[index], number);
        });
    }

    std::optional<int> operator()(const ChosenInstead &chosen) const
    {
        const auto *kind = std::get_if<MeasureKind>(&question.kind);
        if (!kind)
            return std::nullopt;
        for (const Choice &choice : kind->choices) {
            if (choice.id == chosen.choice)
                return choice.level;
        }
        return std::nullopt;
    }

    std::optional<int> operator()(const TickedItems &ticked) const
    {
        const auto *kind = std::get_if<ChecklistKind>(&question.kind);
        if (!kind)
            return std::nullopt;
        return highestLevel(kind->conditions, ticked.conditions, [&](size_t index) {
            return ticked.items.size() >= kind->edges[index];
        });
    }
};

QString keyOf(const Kind &kind)
{
    struct
    {
        QString operator()(const LevelKind &) const { return u"level"_s; }
        QString operator()(const MeasureKind &) const { return u"value"_s; }
        QString operator()(const ChecklistKind &) const { return u"items"_s; }
    } visitor;
    return std::visit(visitor, kind);
}

// Every id known and none twice.
Result<void> checkIds(
    const QStringList &ids, const QStringList &known, const QuestionId &question, ErrorCode unknown)
{
    QStringList seen;
    for (const QString &id : ids) {
        if (!known.contains(id))
            return fail(unknown, {question.text, id});
        if (seen.contains(id))
            return fail(ErrorCode::RepeatedItem, {question.text, id});
        seen.append(id);
    }
    return {};
}

QStringList idsOf(const Conditions &conditions)
{
    QStringList ids(conditions.begin(), conditions.end());
    ids.removeAll(QString());
    return ids;
}

struct Check
{
    const Question &question;

    Result<void> operator()(const Unanswered &) const { return {}; }
    Result<void> operator()(const Unknown &) const { return {}; }

    Result<void> operator()(const NotApplicable &answer) const
    {
        if (!question.notApplicableAllowed)
            return fail(ErrorCode::NotApplicableNotAllowed, {question.id.text});
        if (answer.reason.trimmed().isEmpty())
            return fail(ErrorCode::NotApplicableWithoutReason, {question.id.text});
        return {};
    }

    Result<void> operator()(const ChosenLevel &answer) const
    {
        if (!std::holds_alternative<LevelKind>(question.kind))
            return wrongKind();
        if (answer.level < 0 || answer.level > kTopLevel)
            return fail(
                ErrorCode::LevelOutOfRange, {question.id.text, QString::number(answer.level)});
        return {};
    }

    Result<void> operator()(const TypedNumber &answer) const
    {
        const auto *kind = std::get_if<MeasureKind>(&question.kind);
        if (!kind)
            return wrongKind();
        if (answer.of)
            return checkShare(*kind, answer).and_then([&] {
                return conditionsOf(kind->conditions, answer.conditions);
            });
        if (kind->whole && !answer.value.isWhole())
            return fail(ErrorCode::ValueNotWhole, {question.id.text, answer.value.toText()});
        if (answer.value < kind->least || answer.value > kind->most)
            return fail(ErrorCode::ValueOutOfRange,
                {question.id.text,
                    answer.value.toText(),
                    kind->least.toText(),
                    kind->most.toText()});
        return conditionsOf(kind->conditions, answer.conditions);
    }

    Result<void> operator()(const ChosenInstead &answer) const
    {
        const auto *kind = std::get_if<MeasureKind>(&question.kind);
        if (!kind)
            return wrongKind();
        if (!LevelOf{question}(answer))
            return fail(ErrorCode::UnknownChoice, {question.id.text, answer.choice});
        return {};
    }

    Result<void> operator()(const TickedItems &answer) const
    {
        const auto *kind = std::get_if<ChecklistKind>(&question.kind);
        if (!kind)
            return wrongKind();
        return checkIds(answer.items, kind->items, question.id, ErrorCode::UnknownItem)
            .and_then([&] { return conditionsOf(kind->conditions, answer.conditions); });
    }

private:
    [[nodiscard]] Result<void> wrongKind() const
    {
        return fail(ErrorCode::WrongKindOfAnswer, {question.id.text, keyOf(question.kind)});
    }

    [[nodiscard]] Result<void> conditionsOf(const Conditions &known, const QStringList &ids) const
    {
        return checkIds(ids, idsOf(known), question.id, ErrorCode::UnknownCondition);
    }

    [[nodiscard]] Result<void> checkShare(const MeasureKind &kind, const TypedNumber &answer) const
    {
        const bool isShare = kind.isShare() && answer.value.isWhole() && answer.of->isWhole()
            && *answer.of > Decimal(0) && answer.value >= Decimal(0) && answer.value <= *answer.of;
        if (!isShare)
            return fail(ErrorCode::ShareInvalid,
                {question.id.text, answer.value.toText(), answer.of->toText()});
        return {};
    }
};

void sortBy(const QStringList &order, QStringList &ids)
{
    std::sort(ids.begin(), ids.end(), [&](const QString &a, const QString &b) {
        return order.indexOf(a) < order.indexOf(b);
    });
}

} // namespace

std::optional<int> levelOf(const Question &question, const Answer &answer)
{
    return std::visit(LevelOf{question}, answer);
}

Result<void> checkAnswer(const Question &question, const Answer &answer)
{
    return std::visit(Check{question}, answer);
}

bool isOpen(const Question &question, const Answer &answer)
{
    return !std::holds_alternative<NotApplicable>(answer) && !levelOf(question, answer);
}

Answer inOrder(const Question &question, Answer answer)
{
    if (auto *number = std::get_if<TypedNumber>(&answer)) {
        if (const auto *kind = std::get_if<MeasureKind>(&question.kind))
            sortBy(idsOf(kind->conditions), number->conditions);
    } else if (auto *ticked = std::get_if<TickedItems>(&answer)) {
        if (const auto *kind = std::get_if<ChecklistKind>(&question.kind)) {
            sortBy(kind->items, ticked->items);
            sortBy(idsOf(kind->conditions), ticked->conditions);
        }
    }
    return answer;
}

} // namespace core
