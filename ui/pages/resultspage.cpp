#include "ui/pages/resultspage.h"

#include "ui/models/phrases.h"
#include "ui/pages/capabilitiescard.h"
#include "ui/pages/decisivecard.h"
#include "ui/pages/pieces.h"
#include "ui/pages/readingscard.h"
#include "ui/pages/robustnesscard.h"
#include "ui/pages/traceview.h"
#include "ui/pages/verdictcard.h"
#include "ui/pages/weightsview.h"
#include "ui/support/theme.h"
#include "ui/support/when.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qreal kWidthForTwoCards = 840; // at 14 px text

} // namespace

// Made in reading order, which is the order of the Tab key.
ResultsPage::ResultsPage(core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_views(new QStackedWidget(this))
    , m_overview(nullptr)
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_indicative(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_profileLabel(new QLabel(this))
    , m_profile(new QComboBox(this))
    , m_editWeights(new LinkButton(this))
    , m_verdict(new VerdictCard(this))
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_score(new ReadingsCard(session.questionnaire(), this))
    , m_robustness(new RobustnessCard(session, services, this))
    , m_capabilities(new CapabilitiesCard(session, services, this))
    , m_decisive(new DecisiveCard(session, services, this))
    , m_profileSays(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_trace(new TraceView(session, services, this))
    , m_weights(new WeightsView(session, services, this))
{
    m_overview = overview();
    m_views->addWidget(m_overview);
    m_views->addWidget(m_trace);
    m_views->addWidget(m_weights);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_views);
    for (const core::WeightProfile &profile : session.questionnaire().profiles)
        m_profile->addItem(QString(), profile.id.text);
    ignoreWheel(m_profile);
    m_verdict->setTabAfter(m_editWeights);
    connectParts();
    retranslate();
}

QWidget *ResultsPage::overview()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(3));
    column->setSpacing(Theme::space(1.5));
    column->addLayout(head());
    column->addWidget(m_verdict);
    column->addLayout(cards());
    column->addWidget(m_profileSays);
    column->addStretch(1);
    return scrollAreaAround(content, this);
}

QLayout *ResultsPage::head()
{
    auto *words = new QHBoxLayout;
    words->setSpacing(Theme::space(2));
    m_title->setWordWrap(false);
    words->addWidget(m_title);
    words->addWidget(m_indicative, 1);
    auto *weights = new QHBoxLayout;
    weights->setSpacing(Theme::space(1));
    weights->addWidget(m_profileLabel);
    weights->addWidget(m_profile);
    weights->addSpacing(Theme::space(1));
    weights->addWidget(m_editWeights);
    weights->addStretch(1);
    m_profileLabel->setBuddy(m_profile);
    m_head->setSpacing(Theme::space(1));
    m_head->addLayout(words, 1);
    m_head->addLayout(weights);
    return m_head;
}

QLayout *ResultsPage::cards()
{
    const auto columnOf = [](QWidget *upper, QWidget *lower) {
        auto *column = new QVBoxLayout;
        column->setSpacing(Theme::space(1.5));
        column->addWidget(upper);
        column->addWidget(lower, 1); // so that both columns end together
        return column;
    };
    m_cards->setSpacing(Theme::space(1.5));
    m_cards->addLayout(columnOf(m_score, m_robustness), 2);
    m_cards->addLayout(columnOf(m_capabilities, m_decisive), 3);
    return m_cards;
}

void ResultsPage::connectParts()
{
    connect(m_profile, &QComboBox::activated, this, &ResultsPage::chooseProfile);
    connect(m_editWeights, &QPushButton::clicked, this, &ResultsPage::showWeights);
    connect(m_verdict, &VerdictCard::opened, this, &ResultsPage::opened);
    connect(m_score, &ReadingsCard::traceWanted, this, &ResultsPage::showTrace);
    connect(m_robustness, &RobustnessCard::traceWanted, this, &ResultsPage::showTrace);
    connect(m_capabilities, &CapabilitiesCard::opened, this, &ResultsPage::opened);
    connect(m_capabilities, &CapabilitiesCard::traceWanted, this, &ResultsPage::showTrace);
    connect(m_decisive, &DecisiveCard::opened, this, &ResultsPage::opened);
    connect(m_trace, &TraceView::left, this, &ResultsPage::goBack);
    connect(m_trace, &TraceView::opened, this, &ResultsPage::opened);
    connect(m_weights, &WeightsView::left, this, &ResultsPage::goBack);
}

void ResultsPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const QWidget *view = m_views->currentWidget();
    if (view == m_trace)
        m_trace->refresh();
    else if (view == m_weights)
        m_weights->refresh();
    else
        refreshOverview();
}

void ResultsPage::refreshOverview()
{
    const core::Texts &texts = m_services.texts();
    const core::readiness::Readiness &readiness = m_session.readiness();
    //: %1 is the day that eligibility is judged on.
    m_indicative->setText(
        tr("As of %1. Indicative, not Microsoft’s. Every score opens its calculation.")
            .arg(When::date(readiness.terms.on)));
    m_verdict->show(m_services.speech(), readiness);
    m_score->show(texts, readiness.card);
    m_robustness->refresh();
    m_capabilities->refresh();
    m_decisive->refresh();
    showProfiles();
}

void ResultsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void ResultsPage::commit() { m_weights->commit(); }

void ResultsPage::takeFocus()
{
    showView(m_overview);
    m_capabilities->takeFocus();
}

void ResultsPage::showView(QWidget *view)
{
    if (view == m_views->currentWidget())
        return;
    m_weights->commit();
    m_views->setCurrentWidget(view);
    refresh();
}

bool ResultsPage::goBack()
{
    if (m_views->currentWidget() == m_overview)
        return false;
    showView(m_overview);
    if (m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    else
        m_capabilities->takeFocus();
    return true;
}

void ResultsPage::showTrace(const TraceSubject &subject)
{
    m_cameFrom = QApplication::focusWidget();
    m_views->setCurrentWidget(m_trace);
    m_trace->show(subject);
}

void ResultsPage::showWeights()
{
    m_cameFrom = QApplication::focusWidget();
    m_views->setCurrentWidget(m_weights);
    m_weights->start();
    m_weights->takeFocus();
}

void ResultsPage::chooseProfile(int index)
{
    core::Header header = m_session.assessment().header;
    header.profile = core::ProfileId{m_profile->itemData(index).toString()};
    m_session.setHeader(header);
}

// The questionnaire's profiles, and the own weights where there are some.
void ResultsPage::showProfiles()
{
    const core::Header &header = m_session.assessment().header;
    const core::ProfileId &used = m_session.scorecard().profile;
    const int own = m_profile->findData(core::kOwnProfile.text);
    if (header.ownWeights && own < 0)
        m_profile->addItem(QString(), core::kOwnProfile.text);
    else if (!header.ownWeights && own >= 0)
        m_profile->removeItem(own);
    for (int i = 0; i < m_profile->count(); ++i) {
        const core::ProfileId id{m_profile->itemData(i).toString()};
        m_profile->setItemText(i, Phrases::profile(m_services.texts(), header, id));
    }
    m_profile->setCurrentIndex(m_profile->findData(used.text));
    const bool isOwn = used == core::kOwnProfile && header.ownWeights;
    const QString description = isOwn
        //: %1 is the name a user gave to their own weights.
        ? tr("“%1” are this company’s own weights.").arg(header.ownWeights->name)
        : m_services.texts().profiles.value(used).description;
    m_profileSays->setText(description + u' '
        + tr("The bands, too, are this program’s own choice: Microsoft publishes no pass mark."));
}

void ResultsPage::retranslate()
{
    m_title->setText(tr("Results"));
    //: Label of the choice between profiles of weights.
    m_profileLabel->setText(tr("Weights"));
    m_profile->setAccessibleName(tr("Profile of the weights"));
    //: Link to the fields where a company's own weights are typed.
    m_editWeights->setText(tr("Edit weights…"));
    m_capabilities->retranslate();
    m_trace->retranslate();
    m_weights->retranslate();
    refresh();
}

void ResultsPage::arrange()
{
    const bool isWide = width() >= Theme::scaled(kWidthForTwoCards);
    const auto direction = isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_cards->setDirection(direction);
    m_head->setDirection(direction);
}

void ResultsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        arrange();
}

void ResultsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ui
