#include "ui/pages/verdictcard.h"

#include "core/report/figures.h"
#include "ui/models/phrases.h"
#include "ui/pages/pieces.h"
#include "ui/support/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/wraplabel.h"

#include <QVBoxLayout>

namespace ui {

VerdictCard::VerdictCard(QWidget *parent)
    : QWidget(parent)
    , m_band(new Chip(this))
    , m_sentence(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_notJudged(new WrapLabel({}, WrapLabel::Role::Secondary, this))
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(
        Theme::space(2.5), Theme::space(2), Theme::space(2.5), Theme::space(2));
    column->setSpacing(Theme::space(1));
    column->addWidget(m_sentence);
    column->addWidget(m_band);
    column->addWidget(m_notJudged);
    putInCard(this, column);
}

void VerdictCard::show(const core::Texts &texts, const core::scoring::Scorecard &scorecard)
{
    m_sentence->setText(sentence(texts, scorecard));
    m_band->setVisible(scorecard.floorBand.has_value());
    if (scorecard.floorBand) {
        m_band->setText(Phrases::bands(texts, scorecard.floorBand, scorecard.ceilingBand));
        m_band->setIconBand(scorecard.floorBand);
        m_band->setTone(Chip::toneOf(*scorecard.floorBand));
    }
    m_notJudged->setText(tr("Judged on the score alone: eligibility requirements and critical "
                            "questions are not judged yet in this version."));
}

QString VerdictCard::sentence(
    const core::Texts &texts, const core::scoring::Scorecard &scorecard) const
{
    if (!scorecard.floorBand || !scorecard.ceilingBand)
        return tr("Nothing to score: no question applies.");
    const QLocale locale;
    const QString band = texts.band(*scorecard.floorBand);
    const QString floor = core::report::score(locale, scorecard.total.floor);
    const QString ceiling = core::report::score(locale, scorecard.total.ceiling);
    if (scorecard.total.isComplete())
        //: %1 is a band such as “Nearly ready”, %2 a number of points.
        return tr("%1. The readiness score is %2.").arg(band, floor);
    if (scorecard.floorBand == scorecard.ceilingBand)
        //: %1 is a band such as “Gaps”, %2 and %3 are numbers of points.
        return tr("%1, and open questions cannot change it. The score lies between %2 and %3.")
            .arg(band, floor, ceiling);
    const QString lower = locale.toLower(band);
    const QString upper = locale.toLower(texts.band(*scorecard.ceilingBand));
    //: %1 and %2 are numbers of points, %3 and %4 bands in lower case, such as “gaps”.
    return tr("Still open: the score lies between %1 and %2, from “%3” to “%4”.")
        .arg(floor, ceiling, lower, upper);
}

} // namespace ui
