#include "ui/pages/helpwords.h"

#include "core/questionnaire/glossary.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString paragraphs(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u"\n"_s);
}

} // namespace

const core::QuestionHelp &HelpWords::help() const
{
    static const core::QuestionHelp none;
    const auto words = texts.questions.constFind(question.id);
    return words == texts.questions.constEnd() ? none : words->help;
}

QString HelpWords::source(
    const core::Questionnaire &questionnaire, const core::Texts &texts, const QString &id)
{
    const core::SourceEntry *entry = questionnaire.rules.source(id);
    if (!entry || entry->trust.isEmpty())
        return tr("The question is this program’s own judgement.");
    const QString date = texts.locale.toString(entry->asOf, u"d MMMM yyyy"_s);
    const bool isMicrosofts = entry->trust.startsWith(u'A');
    //: %1 is the code of a source, %2 where it was found, %3 a date.
    const QString pattern = isMicrosofts ? tr("Source %1, a page of Microsoft: %2; read on %3.")
                                         : tr("Source %1, not of Microsoft: %2; read on %3.");
    return pattern.arg(id, entry->where, date);
}

QString HelpWords::why() const
{
    const QString reason = help().why;
    if (reason.isEmpty())
        return {};
    QStringList parts{reason};
    if (question.critical)
        //: %1 is a level from 1 to 4.
        parts.append(tr("Critical: an answer below level %1 is a serious gap, whatever the score.")
                         .arg(*question.critical));
    for (const QString &id : question.sources) {
        // The last sentence says it of most questions; here it is said of the question itself.
        if (id != u"own"_s || question.sources.size() == 1)
            parts.append(source(questionnaire, texts, id));
    }
    parts.append(
        tr("Levels, edges and weights are this program’s own judgement, not Microsoft’s."));
    return paragraphs(parts);
}

QString HelpWords::where() const { return help().where; }

QString HelpWords::evidence() const
{
    const QString proof = help().evidence;
    const core::EvidenceType *type = questionnaire.rules.evidenceType(question.evidence);
    if (proof.isEmpty() || !type)
        return proof;
    QString validity;
    if (type->months == 0)
        validity = tr("Valid until the document’s own end.");
    else if (type->hasOwnEnd)
        validity
            = tr("Valid for %n month(s), or until the document’s own end.", nullptr, type->months);
    else
        validity = tr("Valid for %n month(s).", nullptr, type->months);
    //: %1 is a kind of evidence, such as Service catalogue and contracts; %2 says how long it
    //: holds.
    return paragraphs({proof, tr("%1. %2").arg(texts.evidence.value(type->id), validity)});
}

QString HelpWords::step(int level) const
{
    const core::Step &step = question.steps.at(static_cast<size_t>(level - 1));
    const auto effort = [&] {
        switch (step.effort) {
        case core::Effort::Small:
            return tr("Effort: small, days of one person.");
        case core::Effort::Medium:
            return tr("Effort: medium, some weeks.");
        case core::Effort::Large:
            return tr("Effort: large, a project.");
        case core::Effort::VeryLarge:
            return tr("Effort: very large, a programme over several quarters.");
        }
        Q_UNREACHABLE();
    };
    const QString &advice = help().next.at(static_cast<size_t>(level - 1));
    const QString lead
        = step.weeks == 0 ? QString() : tr("Lead time: about %n week(s).", nullptr, step.weeks);
    return QStringList{advice, effort(), lead}.join(u' ').trimmed();
}

QString HelpWords::next(std::optional<int> level) const
{
    if (help().isEmpty())
        return {};
    if (level == core::kTopLevel)
        return tr("This is the highest level.");
    const int first = level.value_or(0) + 1;
    const int last = level ? first : core::kTopLevel;
    QStringList parts;
    for (int to = first; to <= last; ++to)
        //: %1 is a level from 1 to 4, %2 what to do to reach it.
        parts.append(tr("To level %1: %2").arg(QString::number(to), step(to)));
    return paragraphs(parts);
}

QString HelpWords::standard() const
{
    const core::Position at = questionnaire.positionOf(question.id).value_or(core::Position());
    const auto &capability = questionnaire.groups.at(at.group).capabilities.at(at.capability);
    return texts.capabilities.value(capability.id).standard;
}

QString HelpWords::terms() const
{
    const auto words = texts.questions.constFind(question.id);
    if (words == texts.questions.constEnd())
        return {};
    QStringList all{core::wholeText(*words), help().why, help().where, help().evidence};
    for (const QString &advice : help().next)
        all.append(advice);
    QStringList parts;
    for (const qsizetype index : core::termsIn(all.join(u'\n'), texts.glossary)) {
        const core::Term &term = texts.glossary.at(index);
        //: %1 is a term of the glossary, %2 its meaning in one or two sentences.
        parts.append(tr("%1: %2").arg(term.term, term.meaning));
    }
    return paragraphs(parts);
}

} // namespace ui
