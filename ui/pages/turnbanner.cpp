#include "ui/pages/turnbanner.h"

#include "ui/pages/pieces.h"
#include "ui/support/theme.h"
#include "ui/support/when.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlabel.h"
#include "ui/widgets/linkbutton.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

TurnBanner::TurnBanner(core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_text(new FlowLabel(this))
    , m_link(new LinkButton(this))
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::space(2), Theme::space(1), Theme::space(2), Theme::space(1));
    row->setSpacing(Theme::space(1.5));
    row->addWidget(iconLabel(u"calendar"_s, this));
    row->addWidget(m_text, 1);
    row->addWidget(m_link, 0, Qt::AlignVCenter);
    auto *card = new Card(this);
    card->setEdge(Card::Edge::Notice);
    card->setLayout(row);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(card);
    connect(m_link, &LinkButton::clicked, this, &TurnBanner::judge);
    refresh();
}

void TurnBanner::refresh()
{
    const QDate today = m_services.clock.now().date();
    const auto planned = m_session.assessment().header.plannedDate;
    const auto turns = planned && *planned > today
        ? core::readiness::turns(m_session.questionnaire(), m_session.assessment(), today, *planned)
        : std::vector<core::readiness::Turn>();
    setVisible(!turns.empty());
    if (turns.empty())
        return;
    QStringList sentences;
    for (const core::readiness::Turn &turn : turns)
        sentences.append(core::report::turn(m_services.speech(), turn, *planned));
    const QString date = When::date(*planned);
    //: %n requirements stand otherwise on a later day; %1 is that day.
    m_text->setTexts(
        tr("%n requirement(s) change by %1.", nullptr, static_cast<int>(turns.size())).arg(date),
        sentences.join(u' '));
    const bool isPlanned = m_session.readiness().terms.on == *planned;
    m_other = isPlanned ? today : *planned;
    //: Link: looks at the requirements as they stand on another day; %1 is that day.
    m_link->setText(isPlanned ? tr("Check as of today") : tr("Check as of %1").arg(date));
}

void TurnBanner::judge()
{
    core::readiness::Terms terms = m_session.readiness().terms;
    terms.on = m_other;
    m_session.setTerms(terms);
}

} // namespace ui
