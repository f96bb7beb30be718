#include "ui/pages/foldbar.h"

#include "ui/models/phrases.h"
#include "ui/models/verdictlook.h"
#include "ui/pages/trailingbutton.h"
#include "ui/support/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/intervalbar.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

FoldBar::FoldBar(QWidget *parent)
    : QWidget(parent)
    , m_navigation(new TrailingButton(u"chevron-down"_s, TrailingButton::Spread::Apart, this))
    , m_bar(new IntervalBar(this))
    , m_band(new Chip(this))
    , m_score(new TrailingButton(u"chevron-down"_s, TrailingButton::Spread::Apart, this))
{
    m_bar->setCompact(true);
    m_navigation->setCheckable(true);
    m_score->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(3), Theme::space(1), Theme::space(3), Theme::space(0.5));
    row->setSpacing(Theme::space(1.5));
    row->addWidget(m_navigation, 1);
    row->addWidget(m_bar, 1, Qt::AlignVCenter);
    row->addWidget(m_band, 0, Qt::AlignVCenter);
    row->addWidget(m_score);
    connect(m_navigation, &QPushButton::clicked, this, &FoldBar::pressNavigation);
    connect(m_score, &QPushButton::clicked, this, &FoldBar::pressScore);
}

void FoldBar::setNavigationShown(bool shown)
{
    m_navigation->setVisible(shown);
    m_bar->setVisible(!shown);
    m_band->setVisible(!shown);
}

void FoldBar::showPlace(const QString &place)
{
    m_navigation->setText(place);
    //: Button that unfolds the navigation; %1 is where one is.
    m_navigation->setAccessibleName(tr("Navigation, now at %1").arg(place));
}

void FoldBar::showScore(
    const core::report::Speech &speech, const core::readiness::Readiness &readiness)
{
    const core::scoring::Readings &total = readiness.card.total;
    m_bar->setReadings(total);
    m_score->setText(Phrases::narrowInterval(total));
    //: Button that unfolds the score; %1 is the score in words.
    m_score->setAccessibleName(tr("Score: %1").arg(Phrases::readings(total)));
    m_band->setLook(
        verdictLook(readiness.verdict, core::report::verdictNames(speech, readiness.verdict)));
}

bool FoldBar::isNavigationUnfolded() const { return m_navigation->isChecked(); }

bool FoldBar::isScoreUnfolded() const { return m_score->isChecked(); }

void FoldBar::foldAll()
{
    m_navigation->setChecked(false);
    m_score->setChecked(false);
}

void FoldBar::pressNavigation()
{
    m_score->setChecked(false);
    emit unfolded();
}

void FoldBar::pressScore()
{
    m_navigation->setChecked(false);
    emit unfolded();
}

} // namespace ui
