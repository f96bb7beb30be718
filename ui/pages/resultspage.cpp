#include "ui/pages/resultspage.h"

#include "ui/models/capabilitydelegate.h"
#include "ui/pages/pieces.h"
#include "ui/pages/placelist.h"
#include "ui/pages/readingscard.h"
#include "ui/pages/verdictcard.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/wraplabel.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qreal kWidthForTwoCards = 840; // at 14 px text

} // namespace

ResultsPage::ResultsPage(core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_title(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_indicative(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_profileLabel(new QLabel(this))
    , m_profile(new QComboBox(this))
    , m_profileSays(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_verdict(new VerdictCard(this))
    , m_score(new ReadingsCard(session.questionnaire(), this))
    , m_listTitle(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_list(new PlaceList(PlacesModel::Parts::ScoresOnly, this))
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_cards->setSpacing(Theme::space(1.5));
    m_cards->addWidget(m_score, 2, Qt::AlignTop);
    m_cards->addWidget(capabilities(), 3, Qt::AlignTop);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(3));
    column->setSpacing(Theme::space(1.5));
    column->addLayout(head());
    column->addWidget(m_verdict);
    column->addLayout(m_cards);
    column->addWidget(m_profileSays);
    column->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrollAreaAround(content, this));

    for (const core::WeightProfile &profile : session.questionnaire().profiles)
        m_profile->addItem(QString(), profile.id.text);
    connect(m_profile, &QComboBox::activated, this, &ResultsPage::chooseProfile);
    connect(m_list, &PlaceList::opened, this, &ResultsPage::opened);
    retranslate();
}

QLayout *ResultsPage::head()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(1.5));
    row->addWidget(m_title);
    row->addWidget(m_indicative, 1);
    row->addWidget(m_profileLabel);
    row->addWidget(m_profile);
    m_profileLabel->setBuddy(m_profile);
    return row;
}

QWidget *ResultsPage::capabilities()
{
    auto *delegate = new CapabilityDelegate(m_list);
    const auto &bands = m_session.questionnaire().bandsFrom;
    delegate->setTicks({bands.begin() + 1, bands.end()});
    m_list->setItemDelegate(delegate);
    m_list->setWhole(true);
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(
        Theme::space(1), Theme::space(2), Theme::space(1), Theme::space(1.5));
    column->setSpacing(Theme::space(0.5));
    m_listTitle->setContentsMargins(Theme::space(1), 0, Theme::space(1), 0);
    column->addWidget(m_listTitle);
    column->addWidget(m_list);
    return card;
}

void ResultsPage::refresh()
{
    const core::Texts &texts = m_services.texts();
    const core::scoring::Scorecard &scorecard = m_session.scorecard();
    m_verdict->show(texts, scorecard);
    m_score->show(texts, scorecard);
    m_list->show(texts, m_session.readiness());
    m_profile->setCurrentIndex(m_profile->findData(scorecard.profile.text));
    m_profileSays->setText(texts.profiles.value(scorecard.profile).description + u' '
        + tr("The bands, too, are this program’s own choice: Microsoft publishes no pass mark."));
}

void ResultsPage::takeFocus() { m_list->setFocus(Qt::OtherFocusReason); }

void ResultsPage::chooseProfile(int index)
{
    core::Header header = m_session.assessment().header;
    header.profile = core::ProfileId{m_profile->itemData(index).toString()};
    m_session.setHeader(header);
}

void ResultsPage::showProfiles()
{
    for (int i = 0; i < m_profile->count(); ++i) {
        const core::ProfileId id{m_profile->itemData(i).toString()};
        m_profile->setItemText(i, m_services.texts().profiles.value(id).name);
    }
}

void ResultsPage::retranslate()
{
    m_title->setText(tr("Results"));
    m_indicative->setText(tr("Indicative, not Microsoft’s."));
    //: Label of the choice between profiles of weights.
    m_profileLabel->setText(tr("Weights"));
    m_profile->setAccessibleName(tr("Profile of the weights"));
    int count = 0;
    for (const core::Group &group : m_session.questionnaire().groups)
        count += static_cast<int>(group.capabilities.size());
    //: %n is the number of capabilities in the questionnaire.
    m_listTitle->setText(tr("The %n capabilities", nullptr, count));
    m_list->setAccessibleName(m_listTitle->text());
    showProfiles();
    refresh();
}

void ResultsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ResultsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= Theme::scaled(kWidthForTwoCards);
    m_cards->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace ui
