#include "core/report/stated.h"

#include "core/assessment/judging.h"
#include "core/report/sections.h"

using namespace Qt::Literals::StringLiterals;

namespace core::report {

namespace {

// One overload a kind of fact: the compiler names a kind that has none.
class FactWriter
{
public:
    FactWriter(const Source &source, const EligibilityQuestion &question)
        : m_source(source)
        , m_question(question)
        , m_texts(source.texts.eligibility.value(question.id))
    {
    }

    QString operator()(const YesOrNo &fact) const
    {
        return say(fact.yes ? Phrase::StatedYes : Phrase::StatedNo);
    }
    QString operator()(const ChosenOption &fact) const
    {
        return m_texts.options.value(fact.option, fact.option);
    }
    QString operator()(const Amount &fact) const
    {
        const QString value = number(fact.value);
        return fact.dollars == Decimal(1)
            ? say(Phrase::StatedAmount, {fact.currency, value})
            : say(Phrase::StatedAmountAt, {fact.currency, value, number(fact.dollars)});
    }
    QString operator()(const OnDay &fact) const { return longDate(m_source, fact.day); }
    QString operator()(const InMonth &fact) const
    {
        return m_source.texts.locale.toString(
            QDate(fact.month.year, fact.month.month, 1), say(Phrase::MonthPattern));
    }
    QString operator()(const Regions &fact) const { return listed(m_source, fact.regions); }

    QString operator()(const Designations &fact) const
    {
        QStringList held;
        for (const Designation &one : fact.list) {
            QStringList parts = {one.area};
            if (one.score)
                parts.append(say(Phrase::StatedPoints, {number(*one.score)}));
            if (one.endsOn)
                parts.append(say(Phrase::StatedUntil, {longDate(m_source, *one.endsOn)}));
            held.append(parts.join(u", "_s));
        }
        return held.isEmpty() ? say(Phrase::StatedNone) : held.join(u"; "_s);
    }

    QString operator()(const Statuses &fact) const
    {
        QStringList said;
        for (const QString &item : m_question.items) {
            const QString status = fact.byItem.value(item);
            said.append(say(Phrase::StatedItem,
                {m_texts.items.value(item),
                    status.isEmpty() ? u"–"_s : m_texts.options.value(status, status)}));
        }
        return said.join(u"; "_s);
    }

private:
    [[nodiscard]] QString say(Phrase phrase, const QStringList &arguments = {}) const
    {
        return m_source.words.phrase(phrase, arguments);
    }
    [[nodiscard]] QString number(const Decimal &value) const
    {
        return value.toUserText(m_source.texts.locale);
    }

    const Source &m_source;
    const EligibilityQuestion &m_question;
    const EligibilityTexts m_texts;
};

QString sharedFact(const Source &source, const Question &question)
{
    const Answer &answer = source.assessment.answer(question.id);
    if (!checkAnswer(question, answer) || std::holds_alternative<Unanswered>(answer))
        return u"–"_s;
    return shortAnswer(source, question, answer);
}

} // namespace

QString stated(const Source &source, const EligibilityQuestion &question)
{
    if (const Question *shared = source.questionnaire.find(QuestionId{question.sameFactAs}))
        return sharedFact(source, *shared);
    const Fact fact = source.assessment.facts.value(question.id);
    return fact.answer ? std::visit(FactWriter(source, question), *fact.answer) : u"–"_s;
}

} // namespace core::report
