#include "ui/pages/robustnesscard.h"

#include "core/report/figures.h"
#include "core/scoring/standing.h"
#include "ui/models/phrases.h"
#include "ui/pages/pieces.h"
#include "ui/support/theme.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/rangebar.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/wraplabel.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr double kTenths = 10;
constexpr double kStep = 0.5;

QString rangeText(const core::scoring::TotalRange &range)
{
    const QLocale locale;
    return core::report::score(locale, range.least) + u'–'
        + core::report::score(locale, range.most);
}

} // namespace

RobustnessCard::RobustnessCard(core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_heading(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_factorLabel(new QLabel(this))
    , m_factor(new QDoubleSpinBox(this))
    , m_sign(new Sign(Sign::Line::Body, this))
    , m_conclusion(new WrapLabel({}, WrapLabel::Role::Body, this))
    , m_details(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
{
    m_factor->setRange(core::scoring::kLeastTenths / kTenths, core::scoring::kMostTenths / kTenths);
    m_factor->setSingleStep(kStep);
    m_factor->setDecimals(1);
    m_factor->setAlignment(Qt::AlignRight);
    ignoreWheel(m_factor);
    connect(m_factor, &QDoubleSpinBox::valueChanged, this, &RobustnessCard::setTenths);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    column->setSpacing(Theme::space(1));
    column->addLayout(head());
    column->addLayout(ranges());
    column->addLayout(conclusion());
    column->addLayout(others());
    column->addStretch(1);
    putInCard(this, column);
}

QLayout *RobustnessCard::head()
{
    m_factorLabel->setWordWrap(true);
    m_factorLabel->setBuddy(m_factor);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(1));
    row->addWidget(m_factorLabel, 1);
    row->addWidget(m_factor);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::space(0.5));
    column->addWidget(m_heading);
    column->addLayout(row);
    return column;
}

QLayout *RobustnessCard::ranges()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(1.5));
    grid->setVerticalSpacing(Theme::space(0.5));
    grid->setColumnStretch(1, 1);
    const auto &bands = m_session.questionnaire().bandsFrom;
    int row = 0;
    for (Range *range : {&m_floor, &m_ceiling}) {
        *range = {new WrapLabel({}, WrapLabel::Role::Body, this),
            new RangeBar(this),
            new WrapLabel({}, WrapLabel::Role::Secondary, this)};
        range->name->setWordWrap(false);
        range->value->setWordWrap(false);
        range->value->setAlignment(Qt::AlignRight);
        range->bar->setTicks({bands.begin() + 1, bands.end()});
        grid->addWidget(range->name, row, 0);
        grid->addWidget(range->bar, row, 1, Qt::AlignVCenter);
        grid->addWidget(range->value, row, 2);
        ++row;
    }
    return grid;
}

QLayout *RobustnessCard::conclusion()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::space(0.5));
    words->addWidget(m_conclusion);
    words->addWidget(m_details);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(1));
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return row;
}

QLayout *RobustnessCard::others()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(1.5));
    grid->setVerticalSpacing(Theme::space(0.5));
    grid->setColumnStretch(0, 1);
    for (const core::WeightProfile &profile : m_session.questionnaire().profiles) {
        const Other other{profile.id,
            new WrapLabel({}, WrapLabel::Role::Secondary, this),
            new FigureButton(FigureButton::Size::Body, Qt::AlignRight, this)};
        const core::ProfileId id = profile.id;
        connect(other.value, &QPushButton::clicked, this, [this, id] {
            emit traceWanted({.profile = id});
        });
        const int row = static_cast<int>(m_others.size());
        grid->addWidget(other.name, row, 0);
        grid->addWidget(other.value, row, 1, Qt::AlignTop);
        m_others.append(other);
    }
    return grid;
}

void RobustnessCard::refresh()
{
    const core::readiness::Readiness &readiness = m_session.readiness();
    m_heading->setText(tr("If the weights were different"));
    //: Label of the number beside it: every weight may be that many times as much, or as little.
    m_factorLabel->setText(tr("Every weight × or ÷"));
    nameField(m_factor, tr("By how much every weight may be multiplied or divided"));
    showFactor();
    const bool isComplete = readiness.card.total.isComplete();
    showRange(m_floor,
        //: Name of the one number there is when nothing is open.
        isComplete ? tr("Score")
                   //: Name of a reading of the score: what is certain already.
                   : tr("Floor"),
        readiness.robustness.floor,
        readiness.card.total.floor);
    //: Name of a reading of the score: what is still possible.
    showRange(m_ceiling, tr("Ceiling"), readiness.robustness.ceiling, readiness.card.total.ceiling);
    for (QWidget *part : {static_cast<QWidget *>(m_ceiling.name),
             static_cast<QWidget *>(m_ceiling.bar),
             static_cast<QWidget *>(m_ceiling.value)})
        part->setVisible(!isComplete);
    showSentences();
    showOthers();
}

// Only what differs: setting it anew would spoil a number that is being typed.
void RobustnessCard::showFactor()
{
    const QSignalBlocker blocker(m_factor);
    const int tenths = m_session.readiness().terms.tenths;
    if (m_factor->locale() != QLocale())
        m_factor->setLocale(QLocale());
    if (qRound(m_factor->value() * kTenths) != tenths)
        m_factor->setValue(tenths / kTenths);
}

void RobustnessCard::showRange(const Range &row,
    const QString &name,
    const std::optional<core::scoring::TotalRange> &range,
    std::optional<core::scoring::Millipoints> total)
{
    row.name->setText(name);
    row.bar->setRange(range, total);
    row.bar->setAccessibleName(name);
    row.value->setText(range ? rangeText(*range) : QString());
}

// A sentence a reading, then what follows from them, which is what people look for first.
void RobustnessCard::showSentences()
{
    const core::readiness::Readiness &readiness = m_session.readiness();
    const core::scoring::Robustness &robustness = readiness.robustness;
    const QStringList all = core::report::robustness(m_services.speech(), readiness);
    const qsizetype readings = readiness.card.total.isComplete() ? 1 : 2;
    const bool canChange = (robustness.floor && robustness.floor->bandCanChange)
        || (robustness.ceiling && robustness.ceiling->bandCanChange);
    m_sign->setShape(canChange ? Shape::Unknown : Shape::Met);
    m_sign->setVisible(!all.isEmpty());
    m_conclusion->setText(all.isEmpty() ? tr("Nothing to score: no question applies.")
                                        : all.mid(readings).join(u' '));
    m_floor.bar->setAccessibleDescription(all.value(0));
    m_ceiling.bar->setAccessibleDescription(all.value(1));
    m_details->setText(all.mid(0, readings).join(u' '));
    m_details->setVisible(!all.isEmpty());
}

void RobustnessCard::showOthers()
{
    const core::Questionnaire &questionnaire = m_session.questionnaire();
    const auto standings = core::scoring::standingsOf(questionnaire, m_session.assessment());
    const QLocale locale;
    for (const Other &other : std::as_const(m_others)) {
        const bool isAnother = other.profile != m_session.scorecard().profile;
        other.name->setVisible(isAnother);
        other.value->setVisible(isAnother);
        if (!isAnother)
            continue;
        const auto profile
            = std::ranges::find(questionnaire.profiles, other.profile, &core::WeightProfile::id);
        const auto card = core::scoring::score(questionnaire, *profile, standings);
        const QString name = m_services.texts().profiles.value(other.profile).name;
        const QString value = Phrases::narrowInterval(card.total);
        //: %1 is the name of a profile of weights, in lower case; a score stands beside it.
        other.name->setText(tr("With the weights “%1”").arg(locale.toLower(name)));
        other.value->setFigure(value, {});
        other.value->setAccessibleName(
            //: Spoken: a number that opens its calculation; %1 is the number, %2 what it is.
            tr("%1, %2: open the calculation").arg(value, other.name->text()));
    }
}

void RobustnessCard::setTenths(double factor)
{
    core::readiness::Terms terms = m_session.readiness().terms;
    terms.tenths = qRound(factor * kTenths);
    m_session.setTerms(terms);
}

} // namespace ui
