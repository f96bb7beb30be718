#include "ui/facts/facthelp.h"

#include "ui/pages/helpwords.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

QStringList FactHelp::titles()
{
    return {tr("What it needs"),
        tr("Where to look"),
        //: What proves a fact: a document, a screenshot.
        tr("Evidence"),
        tr("What to do next"),
        //: Where a requirement is published, and the number it is held against.
        tr("Source and rule")};
}

QStringList FactHelp::paragraphs() const
{
    const core::EligibilityTexts words = texts.eligibility.value(question.id);
    return {words.needs, words.where, words.evidence, words.next, sources()};
}

QString FactHelp::threshold() const
{
    const core::Threshold *found = questionnaire.rules.threshold(question.threshold);
    if (!found)
        return {};
    //: %1 says what a number is, %2 is the number, %3 a date: “Administrators with MFA, in per
    //: cent: 100, as of 22 November 2026.”
    return tr("%1: %2, as of %3.")
        .arg(texts.thresholds.value(found->id),
            found->value.toUserText(texts.locale),
            texts.locale.toString(found->origin.asOf, u"d MMMM yyyy"_s));
}

QString FactHelp::sources() const
{
    QStringList parts{threshold()};
    for (const QString &id : question.sources)
        parts.append(HelpWords::source(questionnaire, texts, id));
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace ui
