#include "core/assessment/freetexts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

void visitList(QStringList &texts, const TextVisitor &visit)
{
    for (QString &text : texts)
        visit(text, TextKind::Text);
    texts.removeDuplicates(); // as lists of free texts are: two may have become one
}

void visitFactAnswer(FactAnswer &answer, const TextVisitor &visit)
{
    if (auto *regions = std::get_if<Regions>(&answer))
        visitList(regions->regions, visit);
    if (auto *designations = std::get_if<Designations>(&answer)) {
        for (Designation &designation : designations->list)
            visit(designation.area, TextKind::Text);
    }
}

// A word of the name in either form of its accents.
QString eitherForm(const QString &word)
{
    const QString composed = word.normalized(QString::NormalizationForm_C);
    const QString decomposed = word.normalized(QString::NormalizationForm_D);
    if (composed == decomposed)
        return QRegularExpression::escape(word);
    return u"(?:%1|%2)"_s.arg(
        QRegularExpression::escape(composed), QRegularExpression::escape(decomposed));
}

QString patternOf(const QString &name)
{
    static const QRegularExpression gaps(u"[\\s._-]+"_s);
    QStringList words;
    const QStringList parts = name.split(gaps, Qt::SkipEmptyParts);
    for (const QString &word : parts)
        words.append(eitherForm(word));
    return u"(?<![\\p{L}\\p{N}\\p{M}])"_s + words.join(u"[\\s._-]+"_s)
        + u"(?![\\p{L}\\p{N}\\p{M}])"_s;
}

} // namespace

void visitTexts(Answer &answer, const TextVisitor &visit)
{
    if (auto *notApplicable = std::get_if<NotApplicable>(&answer))
        visit(notApplicable->reason, TextKind::Text);
}

void visitTexts(Header &header, const TextVisitor &visit)
{
    for (QString *text : {&header.title,
             &header.region,
             &header.company.name,
             &header.company.pgaId,
             &header.company.plaId})
        visit(*text, TextKind::Text);
    if (header.ownWeights)
        visit(header.ownWeights->name, TextKind::Text);
}

void visitTexts(Fact &fact, const TextVisitor &visit)
{
    if (fact.answer)
        visitFactAnswer(*fact.answer, visit);
    for (FactField &field : fact.fields) {
        if (auto *text = std::get_if<QString>(&field))
            visit(*text, TextKind::Text);
    }
}

void visitTexts(Plan &plan, const TextVisitor &visit)
{
    for (PlanStep &step : plan.steps)
        visit(step.owner, TextKind::Text);
}

void visitTexts(Scenario &scenario, const TextVisitor &visit)
{
    visit(scenario.name, TextKind::ScenarioName);
}

void visitTexts(Evidence &evidence, const TextVisitor &visit)
{
    if (auto *file = std::get_if<EvidenceFile>(&evidence.what))
        visit(file->name, TextKind::Text);
    if (auto *link = std::get_if<EvidenceLink>(&evidence.what))
        visit(link->address, TextKind::Text);
    visit(evidence.note, TextKind::Text);
}

void visitTexts(Assessment &assessment, const TextVisitor &visit)
{
    visitTexts(assessment.header, visit);
    for (Response &response : assessment.responses) {
        visitTexts(response.answer, visit);
        visit(response.note, TextKind::Text);
        visit(response.privateNote, TextKind::Text);
    }
    for (Fact &fact : assessment.facts)
        visitTexts(fact, visit);
    visitTexts(assessment.plan, visit);
    for (Scenario &scenario : assessment.scenarios)
        visitTexts(scenario, visit);
    for (Evidence &evidence : assessment.evidence)
        visitTexts(evidence, visit);
}

PersonName::PersonName(QString text)
    : m_text(std::move(text))
    , m_pattern(patternOf(m_text),
          QRegularExpression::CaseInsensitiveOption
              | QRegularExpression::UseUnicodePropertiesOption)
{
}

std::optional<PersonName> PersonName::of(const QString &name)
{
    const auto letters
        = std::count_if(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return letters < 2 ? std::nullopt : std::optional(PersonName(name.trimmed()));
}

bool PersonName::standsIn(const QString &text) const { return m_pattern.match(text).hasMatch(); }

QString PersonName::takenOutOf(QString text) const { return text.replace(m_pattern, kMark); }

} // namespace core
