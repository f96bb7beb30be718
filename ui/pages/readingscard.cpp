#include "ui/pages/readingscard.h"

#include "core/report/figures.h"
#include "ui/models/phrases.h"
#include "ui/pages/pieces.h"
#include "ui/support/theme.h"
#include "ui/widgets/bandnames.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/intervalbar.h"
#include "ui/widgets/wraplabel.h"

#include <QVBoxLayout>

namespace ui {

namespace {

using core::scoring::Reading;

constexpr std::array kReadings{Reading::Floor, Reading::SoFar, Reading::Ceiling};
constexpr std::array kSides{Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight};

} // namespace

ReadingsCard::ReadingsCard(const core::Questionnaire &questionnaire, QWidget *parent)
    : QWidget(parent)
    , m_bandsFrom(questionnaire.bandsFrom.begin(), questionnaire.bandsFrom.end())
    , m_heading(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_coverage(new FigureButton(FigureButton::Size::Small, Qt::AlignRight, this))
    , m_bar(nullptr)
    , m_bandNames(nullptr)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    column->setSpacing(Theme::space(1));
    column->addLayout(head());
    column->addLayout(figures());
    m_bar = new IntervalBar(this);
    m_bar->setTicks(m_bandsFrom.mid(1));
    m_bandNames = new BandNames(this);
    auto *bars = new QVBoxLayout;
    bars->setSpacing(0);
    bars->addWidget(m_bar);
    bars->addWidget(m_bandNames);
    column->addLayout(bars);
    column->addSpacing(Theme::space(0.5));
    column->addLayout(groups(questionnaire));
    putInCard(this, column);
}

void ReadingsCard::want(const TraceSubject &subject) { emit traceWanted(subject); }

QLayout *ReadingsCard::head()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(1.5));
    row->addWidget(m_heading, 0, Qt::AlignTop);
    row->addWidget(m_coverage, 1, Qt::AlignTop);
    connect(
        m_coverage, &QPushButton::clicked, this, [this] { want({.reading = Reading::Coverage}); });
    return row;
}

QLayout *ReadingsCard::figures()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(1));
    for (size_t i = 0; i < kReadings.size(); ++i) {
        auto *figure = new FigureButton(FigureButton::Size::Title, kSides[i], this);
        const Reading reading = kReadings[i];
        connect(
            figure, &QPushButton::clicked, this, [this, reading] { want({.reading = reading}); });
        row->addWidget(figure, 1, Qt::AlignTop);
        m_figures.append(figure);
    }
    return row;
}

QLayout *ReadingsCard::groups(const core::Questionnaire &questionnaire)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(1.5));
    grid->setVerticalSpacing(Theme::space(0.5));
    grid->setColumnStretch(1, 1);
    for (const core::Group &of : questionnaire.groups) {
        const Group group{new WrapLabel({}, WrapLabel::Role::Body, this),
            new IntervalBar(this),
            new FigureButton(FigureButton::Size::Body, Qt::AlignRight, this)};
        group.bar->setCompact(true);
        group.name->setWordWrap(false);
        const core::GroupId id = of.id;
        connect(group.value, &QPushButton::clicked, this, [this, id] { want({.group = id}); });
        const int row = static_cast<int>(m_groups.size());
        grid->addWidget(group.name, row, 0);
        grid->addWidget(group.bar, row, 1, Qt::AlignVCenter);
        grid->addWidget(group.value, row, 2, Qt::AlignVCenter);
        m_groups.append(group);
    }
    return grid;
}

void ReadingsCard::showFigures(const core::scoring::Scorecard &scorecard)
{
    const core::scoring::Readings &total = scorecard.total;
    const QStringList captions{//: Under a number of points.
        total.isComplete() ? tr("nothing is open") : tr("floor, certain already"),
        //: Under a number of points.
        tr("so far"),
        //: Under a number of points.
        tr("ceiling, still possible")};
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const auto score = core::scoring::valueOf(total, kReadings[static_cast<size_t>(i)]);
        const QString value = core::report::score(QLocale(), score);
        FigureButton *figure = m_figures.at(i);
        figure->setFigure(value, captions.at(i));
        //: Spoken: a number that opens its calculation; %1 is the number, %2 what it is.
        figure->setAccessibleName(tr("%1, %2: open the calculation").arg(value, captions.at(i)));
        // Once nothing is open there is one number.
        figure->setVisible(i == 0 || !total.isComplete());
    }
}

void ReadingsCard::show(const core::Texts &texts, const core::scoring::Scorecard &scorecard)
{
    const QLocale locale;
    m_heading->setText(tr("Readiness score"));
    //: %1 is a percentage; %2 of %3 questions are answered.
    const QString coverage = tr("coverage %1, %2 of %3 questions")
                                 .arg(core::report::coverage(locale, scorecard.total.coverage))
                                 .arg(scorecard.closed)
                                 .arg(scorecard.questions);
    m_coverage->setFigure(coverage, {});
    //: Spoken: a number that opens its calculation; %1 is the number and what it is.
    m_coverage->setAccessibleName(tr("%1: open the calculation").arg(coverage));
    showFigures(scorecard);
    m_bar->setReadings(scorecard.total);
    QStringList names;
    for (const core::Band band :
        {core::Band::NotReady, core::Band::Gaps, core::Band::NearlyReady, core::Band::Ready})
        names.append(texts.band(band));
    m_bandNames->setBands(m_bandsFrom, names);
    for (size_t i = 0; i < scorecard.groups.size(); ++i) {
        const Group &group = m_groups.at(static_cast<qsizetype>(i));
        const core::scoring::Readings &readings = scorecard.groups[i].readings;
        const QString name = texts.groups.value(scorecard.groups[i].id);
        group.name->setText(name);
        group.bar->setReadings(readings);
        group.bar->setSubject(name);
        const QString value = Phrases::narrowInterval(readings);
        group.value->setFigure(value, {});
        group.value->setAccessibleName(
            //: Spoken: a number that opens its calculation; %1 is the number, %2 what it is.
            tr("%1, %2: open the calculation").arg(value, name));
    }
}

} // namespace ui
