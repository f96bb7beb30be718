#include "ui/pages/planeffect.h"

#include "core/report/figures.h"
#include "ui/support/theme.h"
#include "ui/widgets/intervalbar.h"
#include "ui/widgets/wraplabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ui {

PlanEffect::PlanEffect(const core::Questionnaire &questionnaire, QWidget *parent)
    : QWidget(parent)
    , m_heading(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_floor(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_then(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_bar(new IntervalBar(this))
    , m_legend(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_indicative(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
{
    const auto &bands = questionnaire.bandsFrom;
    m_bar->setTicks({bands.begin() + 1, bands.end()});
    m_floor->setWordWrap(false);
    m_then->setWordWrap(false);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(Theme::space(1));
    figures->addWidget(m_floor, 0, Qt::AlignBaseline);
    figures->addWidget(m_then, 0, Qt::AlignBaseline);
    figures->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        Theme::space(2), Theme::space(1.5), Theme::space(2), Theme::space(1.5));
    column->setSpacing(Theme::space(0.5));
    column->addWidget(m_heading);
    column->addLayout(figures);
    column->addWidget(m_bar);
    column->addWidget(m_legend);
    column->addWidget(m_indicative);
    column->addStretch(1);
}

void PlanEffect::show(
    const core::scoring::Readings &today, const core::scoring::Readings &then, int steps)
{
    const QLocale locale;
    const auto points = [&locale](auto value) { return core::report::score(locale, value); };
    m_heading->setText(steps == 0
            ? tr("No step is counted")
            //: Above the score that would be reached; %n is the number of steps of the plan.
            : tr("With %n step(s) done", nullptr, steps));
    //: Before “→ 70.1”; %1 is today’s floor, a number of points.
    m_floor->setText(tr("floor %1 →").arg(points(today.floor)));
    m_then->setText(points(then.floor));
    m_bar->setSubject(m_heading->text());
    m_bar->setReadings(then);
    m_bar->setBefore(today.floor);
    //: Under a bar; %1 is today’s ceiling, %2 that after the plan.
    m_legend->setText(tr("The mark is today’s floor. Ceiling %1 → %2.")
                          .arg(points(today.ceiling), points(then.ceiling)));
    m_indicative->setText(tr("Indicative, not Microsoft’s."));
}

} // namespace ui
