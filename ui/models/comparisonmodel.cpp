#include "ui/models/comparisonmodel.h"

#include "core/report/figures.h"
#include "ui/models/changewords.h"
#include "ui/models/phrases.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString interval(const core::scoring::Readings &readings)
{
    return core::report::interval(QLocale(), readings);
}

} // namespace

ComparisonModel::ComparisonModel(const Services &services, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
{
}

void ComparisonModel::heading(const QString &title)
{
    add({.kind = ChangeRow::Kind::Heading, .title = title});
}

void ComparisonModel::add(ChangeRow row, std::optional<Place> place)
{
    m_lines.append({std::move(row), std::move(place)});
}

QString ComparisonModel::onTotal(const core::history::Effect &effect)
{
    //: What a change alone did to the total; %1, %2 and %3 are numbers of points such as +1.250.
    return tr("Alone it changes the total: floor %1, so far %2, ceiling %3.")
        .arg(ChangeWords::effect(effect.floor),
            ChangeWords::effect(effect.soFar),
            ChangeWords::effect(effect.ceiling));
}

void ComparisonModel::addScore(const QString &name,
    const core::scoring::Readings &before,
    const core::scoring::Readings &after)
{
    const core::history::Effect effect = core::history::difference(before, after);
    //: What became of a score; %1, %2 and %3 are numbers of points such as +1.250.
    const QString readings = tr("Floor %1, so far %2, ceiling %3.")
                                 .arg(ChangeWords::effect(effect.floor),
                                     ChangeWords::effect(effect.soFar),
                                     ChangeWords::effect(effect.ceiling));
    add({.title = name,
        .text = ChangeWords::turned(interval(before), interval(after)),
        .small = readings,
        .figure = ChangeWords::effect(effect.floor)});
}

void ComparisonModel::addScores(
    const core::scoring::Scorecard &before, const core::scoring::Scorecard &after)
{
    //: Heading over scores.
    heading(tr("Score (indicative, not Microsoft’s)"));
    //: The score of the whole assessment.
    addScore(tr("Total"), before.total, after.total);
    for (size_t i = 0; i < before.groups.size() && i < after.groups.size(); ++i)
        addScore(m_services.texts().groups.value(before.groups[i].id),
            before.groups[i].readings,
            after.groups[i].readings);
}

void ComparisonModel::addQuestions(const core::history::Comparison &compared)
{
    if (compared.questions.empty())
        return;
    //: Heading over questions whose answers or notes are different.
    heading(tr("Answers and notes"));
    const core::report::Speech speech = m_services.speech();
    for (const core::history::QuestionDifference &one : compared.questions) {
        QStringList said;
        if (one.isOfAnswer())
            said.append(
                ChangeWords::turned(ChangeWords::answer(speech, one.question, one.before.answer),
                    ChangeWords::answer(speech, one.question, one.after.answer)));
        if (one.before.note != one.after.note)
            //: %1 is what a note was and what it is.
            said.append(tr("Note: %1")
                            .arg(ChangeWords::turned(ChangeWords::quoted(one.before.note),
                                ChangeWords::quoted(one.after.note))));
        if (one.before.privateNote != one.after.privateNote)
            //: %1 is what a private note was and what it is.
            said.append(tr("Private note: %1")
                            .arg(ChangeWords::turned(ChangeWords::quoted(one.before.privateNote),
                                ChangeWords::quoted(one.after.privateNote))));
        const QString text = speech.texts.questions.value(one.question).text;
        const bool isAsked = speech.questionnaire.find(one.question) != nullptr;
        add({.title = one.question.text + u' ' + text,
                .text = said.join(u"; "_s),
                .small = one.isOfAnswer() ? onTotal(one.onTotal) : QString(),
                .figure = one.isOfAnswer() ? ChangeWords::effect(one.onTotal.floor) : QString()},
            isAsked ? std::optional(Place::ofQuestion(one.question)) : std::nullopt);
    }
}

void ComparisonModel::addRest(const core::history::Comparison &compared,
    const core::Assessment &before,
    const core::Assessment &after)
{
    const core::report::Speech speech = m_services.speech();
    if (!compared.facts.empty())
        //: Heading over what was stated for the eligibility requirements.
        heading(tr("Eligibility"));
    for (const core::history::FactDifference &one : compared.facts)
        add({.title = one.question + u' ' + speech.texts.eligibility.value(one.question).name,
                .text = ChangeWords::values(
                    speech, core::FactChanged{one.question, one.before, one.after})},
            Place::ofRequirement(one.question));
    if (!compared.header.empty())
        //: Heading over company, purpose, region, dates and weights.
        heading(tr("Details"));
    for (const core::history::HeaderField field : compared.header) {
        const bool isOfWeights = field == core::history::HeaderField::Weights;
        add({.title = ChangeWords::field(field),
                .text = ChangeWords::turned(ChangeWords::value(speech, before.header, field),
                    ChangeWords::value(speech, after.header, field)),
                .small = isOfWeights ? onTotal(compared.ofWeights) : QString(),
                .figure = isOfWeights ? ChangeWords::effect(compared.ofWeights.floor) : QString()},
            Place{.kind = isOfWeights ? Place::Kind::Results : Place::Kind::Details});
    }
    const bool isPlanAnother
        = compared.isTargetAnother || !compared.steps.empty() || !compared.scenarios.isEmpty();
    if (isPlanAnother) {
        //: Heading over what is different in the plan.
        heading(tr("Plan"));
        const QString values
            = ChangeWords::values(speech, core::PlanChanged{before.plan, after.plan});
        if (!values.isEmpty())
            add({.title = tr("Target and steps"), .text = values},
                Place{.kind = Place::Kind::Plan});
        for (const QString &name : compared.scenarios)
            add({.title = tr("What-if %1").arg(ChangeWords::quoted(name))},
                Place{.kind = Place::Kind::Plan});
    }
    if (!compared.evidence.empty())
        heading(tr("Evidence"));
    for (const core::history::EvidenceDifference &one : compared.evidence)
        add({.title = one.after ? one.after->question : one.before->question,
            .text = ChangeWords::turned(
                ChangeWords::evidence(one.before), ChangeWords::evidence(one.after))});
}

void ComparisonModel::showBoth(const core::Assessment &before, const core::Assessment &after)
{
    beginResetModel();
    m_lines.clear();
    const core::history::Comparison compared
        = core::history::compare(m_services.content.questionnaire, before, after);
    addScores(compared.before, compared.after);
    addQuestions(compared);
    addRest(compared, before, after);
    if (compared.isSame())
        heading(tr("Nothing else is different."));
    endResetModel();
}

void ComparisonModel::showScore(const core::Assessment &state)
{
    beginResetModel();
    m_lines.clear();
    const core::scoring::Scorecard card
        = core::scoring::score(m_services.content.questionnaire, state);
    const core::Texts &texts = m_services.texts();
    heading(tr("Score (indicative, not Microsoft’s)"));
    const auto addOne = [this](const QString &name, const core::scoring::Readings &readings) {
        add({.title = name, .text = Phrases::readings(readings), .figure = interval(readings)});
    };
    addOne(tr("Total"), card.total);
    for (const core::scoring::GroupScore &group : card.groups) {
        heading(texts.groups.value(group.id));
        addOne(texts.groups.value(group.id), group.readings);
        for (const core::scoring::CapabilityScore &capability : group.capabilities)
            addOne(capability.id.text + u' ' + texts.capabilities.value(capability.id).name,
                capability.readings);
    }
    endResetModel();
}

std::optional<Place> ComparisonModel::place(const QModelIndex &index) const
{
    return index.isValid() ? m_lines.at(index.row()).place : std::nullopt;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChangeRow &row = m_lines.at(index.row()).row;
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title, row.text, row.small.isEmpty() ? row.figure : row.small};
        parts.removeAll(QString());
        return parts.join(u". "_s);
    }
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace ui
