#include "ui/pages/readingscard.h"

#include "core/report/figures.h"
#include "ui/models/phrases.h"
#include "ui/pages/pieces.h"
#include "ui/support/theme.h"
#include "ui/widgets/intervalbar.h"
#include "ui/widgets/wraplabel.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kFigures = 3;

} // namespace

ReadingsCard::ReadingsCard(const core::Questionnaire &questionnaire, QWidget *parent)
    : QWidget(parent)
    , m_heading(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_coverage(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_bar(new IntervalBar(this))
{
    m_bar->setTicks({questionnaire.bandsFrom.begin() + 1, questionnaire.bandsFrom.end()});
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    column->setSpacing(Theme::space(1));
    column->addWidget(m_heading);
    column->addWidget(m_coverage);
    column->addLayout(figures());
    column->addWidget(m_bar);
    column->addSpacing(Theme::space(1));
    column->addLayout(groups(questionnaire.groups.size()));
    column->addStretch(1);
    putInCard(this, column);
}

QLayout *ReadingsCard::figures()
{
    constexpr std::array kSides{Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight};
    auto *row = new QHBoxLayout;
    for (size_t i = 0; i < kFigures; ++i) {
        const Figure figure{new WrapLabel({}, WrapLabel::Role::Title, this),
            new WrapLabel({}, WrapLabel::Role::SmallSecondary, this)};
        figure.value->setAlignment(kSides[i]);
        figure.name->setAlignment(kSides[i]);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(figure.value);
        column->addWidget(figure.name);
        column->addStretch(1);
        row->addLayout(column, 1);
        m_figures.append(figure);
    }
    return row;
}

QLayout *ReadingsCard::groups(size_t count)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(1.5));
    grid->setVerticalSpacing(Theme::space(0.5));
    grid->setColumnStretch(1, 1);
    for (size_t i = 0; i < count; ++i) {
        const Group group{new WrapLabel({}, WrapLabel::Role::Body, this),
            new IntervalBar(this),
            new WrapLabel({}, WrapLabel::Role::Secondary, this)};
        group.bar->setCompact(true);
        group.name->setWordWrap(false);
        group.value->setWordWrap(false);
        group.value->setAlignment(Qt::AlignRight);
        const int row = static_cast<int>(i);
        grid->addWidget(group.name, row, 0);
        grid->addWidget(group.bar, row, 1, Qt::AlignVCenter);
        grid->addWidget(group.value, row, 2);
        m_groups.append(group);
    }
    return grid;
}

void ReadingsCard::show(const core::Texts &texts, const core::scoring::Scorecard &scorecard)
{
    const QLocale locale;
    const core::scoring::Readings &total = scorecard.total;
    m_heading->setText(tr("Readiness score"));
    //: %1 is a percentage; %2 of %3 questions are answered.
    m_coverage->setText(tr("coverage %1, %2 of %3 questions")
                            .arg(core::report::coverage(locale, total.coverage))
                            .arg(scorecard.closed)
                            .arg(scorecard.questions));
    m_figures.at(0).value->setText(core::report::score(locale, total.floor));
    m_figures.at(1).value->setText(core::report::score(locale, total.soFar));
    m_figures.at(2).value->setText(core::report::score(locale, total.ceiling));
    m_figures.at(0).name->setText(
        //: Under a number of points.
        total.isComplete() ? tr("nothing is open") : tr("floor, certain already"));
    //: Under a number of points.
    m_figures.at(1).name->setText(tr("so far"));
    //: Under a number of points.
    m_figures.at(2).name->setText(tr("ceiling, still possible"));
    // Once nothing is open there is one number.
    for (int i = 1; i < m_figures.size(); ++i) {
        m_figures.at(i).value->setVisible(!total.isComplete());
        m_figures.at(i).name->setVisible(!total.isComplete());
    }
    m_bar->setReadings(total);
    for (size_t i = 0; i < scorecard.groups.size(); ++i) {
        const Group &group = m_groups.at(static_cast<int>(i));
        const QString name = texts.groups.value(scorecard.groups[i].id);
        group.name->setText(name);
        group.bar->setReadings(scorecard.groups[i].readings);
        group.bar->setSubject(name);
        group.value->setText(Phrases::narrowInterval(scorecard.groups[i].readings));
    }
}

} // namespace ui
