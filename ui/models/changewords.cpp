#include "ui/models/changewords.h"

#include "core/report/figures.h"
#include "core/report/sections.h"
#include "core/report/stated.h"
#include "ui/models/phrases.h"
#include "ui/support/when.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype kBeginning = 160; // characters of a text that is shown

// What the report's sentences are made from; no figure of it is asked for.
core::report::Source sourceOf(const core::report::Speech &speech,
    const core::Assessment &assessment,
    const core::readiness::Readiness &nothing)
{
    return {speech.questionnaire, speech.texts, speech.words, assessment, nothing, {}};
}

bool isOfWeights(const core::HeaderChanged &change)
{
    core::Header weighed = change.before;
    weighed.profile = change.after.profile;
    weighed.ownWeights = change.after.ownWeights;
    return weighed == change.after;
}

QString listOf(const QStringList &parts) { return parts.join(u" · "_s); }

} // namespace

QString ChangeWords::named(const core::AnswerChanged &one)
{
    //: What was changed, within a sentence; %1 is the id of a question, such as C1.2.
    return tr("answer to %1").arg(one.question.text);
}

QString ChangeWords::named(const core::NoteChanged &one)
{
    return one.kind == core::NoteKind::Shared
        //: What was changed, within a sentence; %1 is the id of a question.
        ? tr("note on %1").arg(one.question.text)
        //: What was changed, within a sentence; %1 is the id of a question.
        : tr("private note on %1").arg(one.question.text);
}

QString ChangeWords::named(const core::HeaderChanged &one)
{
    //: What was changed, within a sentence: the weights of groups and capabilities.
    return isOfWeights(one) ? tr("weights")
                            //: What was changed, within a sentence: company, purpose,
                            //: region and dates.
                            : tr("details");
}

QString ChangeWords::named(const core::FactChanged &one)
{
    //: What was changed, within a sentence; %1 is the id of a requirement, such as R7.
    return tr("facts of %1").arg(one.question);
}

QString ChangeWords::named(const core::PlanChanged & /*one*/)
{
    //: What was changed, within a sentence.
    return tr("plan");
}

QString ChangeWords::named(const core::ScenarioChanged &one)
{
    const auto &named = one.after ? one.after : one.before;
    //: What was changed, within a sentence; %1 is the name of a what-if.
    return tr("what-if “%1”").arg(named ? named->name : QString());
}

QString ChangeWords::named(const core::EvidenceChanged &one)
{
    const auto &piece = one.after ? one.after : one.before;
    //: What was changed, within a sentence; %1 is the id of a question.
    return tr("evidence for %1").arg(piece ? piece->question : QString());
}

QString ChangeWords::named(const core::ShelfChanged & /*one*/)
{
    //: What was changed, within a sentence: archived, deleted, put back.
    return tr("where it is kept");
}

QString ChangeWords::named(const core::StateNamed &one) { return quoted(one.name); }

QString ChangeWords::named(const core::ReasonGiven & /*one*/)
{
    //: What was recorded, within a sentence: why something was changed.
    return tr("reason");
}

QString ChangeWords::subject(const core::Change &change)
{
    return std::visit([](const auto &one) { return named(one); }, change);
}

QString ChangeWords::undo(const std::optional<core::Change> &change)
{
    //: Menu: takes back what was changed last; %1 is such as “answer to C1.2”.
    return change ? tr("Undo: %1").arg(subject(*change)) : tr("Undo");
}

QString ChangeWords::redo(const std::optional<core::Change> &change)
{
    //: Menu: makes again what was taken back; %1 is such as “answer to C1.2”.
    return change ? tr("Redo: %1").arg(subject(*change)) : tr("Redo");
}

QString ChangeWords::turned(const QString &before, const QString &after)
{
    return before + u" → "_s + after;
}

QString ChangeWords::quoted(const QString &text)
{
    const QString line = text.simplified();
    if (line.isEmpty())
        //: In place of a text: there was, or is, none.
        return tr("nothing");
    //: A text the user wrote.
    return tr("“%1”").arg(line.size() > kBeginning ? line.left(kBeginning) + u'…' : line);
}

QString ChangeWords::answer(const core::report::Speech &speech,
    const core::QuestionId &question,
    const core::Answer &answer)
{
    if (const auto *chosen = std::get_if<core::ChosenLevel>(&answer)) {
        //: An answer: %1 is 0 to 4.
        const QString level = tr("Level %1").arg(QLocale().toString(chosen->level));
        const auto &levels = speech.texts.questions.value(question).levels;
        const bool isOnScale = chosen->level >= 0 && chosen->level < core::kLevels;
        const QString name
            = isOnScale ? levels[static_cast<size_t>(chosen->level)].name : QString();
        return name.isEmpty() ? level : level + u", "_s + name;
    }
    const core::Question *asked = speech.questionnaire.find(question);
    if (asked == nullptr)
        //: In place of an answer to a question that today's questionnaire does not ask.
        return tr("an answer of an earlier questionnaire");
    const core::Assessment none;
    const core::readiness::Readiness nothing;
    QString text = core::report::shortAnswer(sourceOf(speech, none, nothing), *asked, answer);
    if (text.endsWith(u'.')) // it stands within a line
        text.chop(1);
    if (const auto *excused = std::get_if<core::NotApplicable>(&answer))
        return text + u": "_s + quoted(excused->reason);
    return text;
}

QString ChangeWords::fact(
    const core::report::Speech &speech, const QString &question, const core::Fact &fact)
{
    for (const core::EligibilityQuestion &asked : speech.questionnaire.eligibility) {
        if (asked.id != question)
            continue;
        core::Assessment holding;
        holding.facts.insert(question, fact);
        const core::readiness::Readiness nothing;
        return core::report::stated(sourceOf(speech, holding, nothing), asked);
    }
    return tr("an answer of an earlier questionnaire");
}

QString ChangeWords::evidence(const std::optional<core::Evidence> &evidence)
{
    if (!evidence)
        return quoted({});
    const auto *file = std::get_if<core::EvidenceFile>(&evidence->what);
    QStringList parts{
        quoted(file ? file->name : std::get<core::EvidenceLink>(evidence->what).address)};
    if (evidence->validUntil)
        //: Of a piece of evidence; %1 is a date.
        parts.append(tr("valid until %1").arg(When::date(*evidence->validUntil)));
    if (!evidence->note.isEmpty())
        parts.append(quoted(evidence->note));
    return listOf(parts);
}

QString ChangeWords::field(core::history::HeaderField field)
{
    using core::history::HeaderField;
    switch (field) {
    case HeaderField::Company:
        return tr("Company");
    case HeaderField::Title:
        //: The user's own name of an assessment.
        return tr("Title");
    case HeaderField::Purpose:
        return tr("Purpose");
    case HeaderField::Region:
        return tr("Region");
    case HeaderField::PlannedDate:
        return tr("Submission date");
    case HeaderField::Weights:
        return tr("Weights");
    case HeaderField::Questionnaire:
        return tr("Questionnaire");
    }
    Q_UNREACHABLE();
}

QString ChangeWords::value(const core::report::Speech &speech,
    const core::Header &header,
    core::history::HeaderField field)
{
    using core::history::HeaderField;
    switch (field) {
    case HeaderField::Company: {
        QStringList parts{quoted(header.company.name)};
        if (!header.company.pgaId.isEmpty())
            parts.append(u"PGA "_s + header.company.pgaId);
        if (!header.company.plaId.isEmpty())
            parts.append(u"PLA "_s + header.company.plaId);
        return listOf(parts);
    }
    case HeaderField::Title:
        return quoted(header.title);
    case HeaderField::Purpose:
        return Phrases::purpose(header.purpose);
    case HeaderField::Region:
        return quoted(header.region);
    case HeaderField::PlannedDate:
        return header.plannedDate ? When::date(*header.plannedDate) : quoted({});
    case HeaderField::Weights:
        return Phrases::profile(speech.texts, header, header.profile);
    case HeaderField::Questionnaire:
        return header.questionnaireId + u' ' + header.questionnaireVersion;
    }
    Q_UNREACHABLE();
}

QString ChangeWords::said(const core::report::Speech &speech, const core::AnswerChanged &one)
{
    if (one.before == one.after)
        //: The answer was kept after its question had changed its meaning.
        return tr("confirmed: %1").arg(answer(speech, one.question, one.after));
    return turned(
        answer(speech, one.question, one.before), answer(speech, one.question, one.after));
}

QString ChangeWords::said(const core::report::Speech & /*speech*/, const core::NoteChanged &one)
{
    return turned(quoted(one.before), quoted(one.after));
}

QString ChangeWords::said(const core::report::Speech &speech, const core::HeaderChanged &one)
{
    core::Assessment before;
    core::Assessment after;
    before.header = one.before;
    after.header = one.after;
    QStringList said;
    for (const auto field : core::history::compare(speech.questionnaire, before, after).header) {
        //: A detail of an assessment: %1 is such as “Region”, %2 what it was and what it is.
        said.append(tr("%1: %2").arg(ChangeWords::field(field),
            turned(value(speech, one.before, field), value(speech, one.after, field))));
    }
    return said.join(u"; "_s);
}

QString ChangeWords::said(const core::report::Speech &speech, const core::FactChanged &one)
{
    const QString before = fact(speech, one.question, one.before);
    const QString after = fact(speech, one.question, one.after);
    if (before != after)
        return turned(before, after);
    //: The answer to a requirement is the same; dates, names or numbers beside it changed.
    return tr("%1, with other details").arg(after);
}

QString ChangeWords::said(const core::report::Speech &speech, const core::PlanChanged &one)
{
    QStringList said;
    if (one.before.target != one.after.target)
        //: %1 is what the target was and what it is.
        said.append(
            tr("Target: %1").arg(turned(target(one.before.target), target(one.after.target))));
    QStringList steps;
    core::Assessment before;
    core::Assessment after;
    before.plan = one.before;
    after.plan = one.after;
    for (const auto &step : core::history::compare(speech.questionnaire, before, after).steps)
        steps.append(step.question.text);
    if (!steps.isEmpty())
        //: Steps of the plan that were changed; %1 lists questions.
        said.append(tr("Steps: %1").arg(steps.join(u", "_s)));
    return said.join(u"; "_s);
}

QString ChangeWords::said(const core::report::Speech & /*speech*/, const core::ScenarioChanged &one)
{
    if (!one.before)
        //: Of a what-if or a piece of evidence.
        return tr("added");
    if (!one.after)
        //: Of a what-if or a piece of evidence.
        return tr("removed");
    return one.before->name == one.after->name
        //: Of a what-if.
        ? tr("changed")
        : turned(quoted(one.before->name), quoted(one.after->name));
}

QString ChangeWords::said(const core::report::Speech & /*speech*/, const core::EvidenceChanged &one)
{
    return turned(evidence(one.before), evidence(one.after));
}

QString ChangeWords::said(const core::report::Speech & /*speech*/, const core::ShelfChanged &one)
{
    return turned(shelf(one.before), shelf(one.after));
}

QString ChangeWords::said(const core::report::Speech & /*speech*/, const core::StateNamed & /*one*/)
{
    return {};
}

QString ChangeWords::said(const core::report::Speech & /*speech*/, const core::ReasonGiven &one)
{
    return quoted(one.reason);
}

QString ChangeWords::target(std::optional<core::scoring::Millipoints> target)
{
    return target ? core::report::targetText(QLocale(), *target) : quoted({});
}

QString ChangeWords::shelf(core::Shelf shelf)
{
    switch (shelf) {
    case core::Shelf::Current:
        //: Where an assessment is kept: among the current ones.
        return tr("current");
    case core::Shelf::Archived:
        //: Where an assessment is kept.
        return tr("archived");
    case core::Shelf::Deleted:
        //: Where an assessment is kept.
        return tr("deleted");
    }
    Q_UNREACHABLE();
}

QString ChangeWords::values(const core::report::Speech &speech, const core::Change &change)
{
    return std::visit([&](const auto &one) { return said(speech, one); }, change);
}

QString ChangeWords::effect(std::optional<core::scoring::Millipoints> effect)
{
    if (!effect)
        return u"–"_s;
    const QString number = core::report::score(QLocale(), std::abs(*effect), /*decimals=*/3);
    if (*effect == 0)
        return number;
    return (*effect > 0 ? u'+' : u'−') + number;
}

QString ChangeWords::item(const core::Change &change)
{
    if (const auto *answer = std::get_if<core::AnswerChanged>(&change))
        return answer->question.text;
    if (const auto *note = std::get_if<core::NoteChanged>(&change))
        return note->question.text;
    if (const auto *fact = std::get_if<core::FactChanged>(&change))
        return fact->question;
    if (const auto *piece = std::get_if<core::EvidenceChanged>(&change)) {
        const auto &held = piece->after ? piece->after : piece->before;
        return held ? held->question : QString();
    }
    return {};
}

Place ChangeWords::place(const core::Questionnaire &questionnaire, const core::Change &change)
{
    if (const QString id = item(change); !id.isEmpty())
        return questionnaire.find(core::QuestionId{id}) ? Place::ofQuestion({id})
                                                        : Place::ofRequirement(id);
    if (std::holds_alternative<core::PlanChanged>(change)
        || std::holds_alternative<core::ScenarioChanged>(change))
        return {.kind = Place::Kind::Plan};
    const auto *header = std::get_if<core::HeaderChanged>(&change);
    return {.kind = header && isOfWeights(*header) ? Place::Kind::Results : Place::Kind::Details};
}

} // namespace ui
