#include "ui/pages/capabilitiescard.h"

#include "core/report/figures.h"
#include "ui/models/capabilitydelegate.h"
#include "ui/pages/pieces.h"
#include "ui/pages/placelist.h"
#include "ui/support/theme.h"
#include "ui/widgets/radarchart.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/wraplabel.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr auto kBars = "bars"_L1;
constexpr auto kRadar = "radar"_L1;

// With its buttons, so that they come before the list for the Tab key.
Segmented *viewChoice(QWidget *parent)
{
    auto *choice = new Segmented(parent);
    choice->setOptions({{kBars, {}}, {kRadar, {}}});
    return choice;
}

} // namespace

CapabilitiesCard::CapabilitiesCard(
    const core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_heading(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_view(viewChoice(this))
    , m_list(new PlaceList(PlacesModel::Parts::ScoresOnly, this))
    , m_radar(new RadarChart(this))
    , m_key(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_open(new QAction(this))
    , m_trace(new QAction(this))
{
    auto *delegate = new CapabilityDelegate(m_list);
    const auto &bands = session.questionnaire().bandsFrom;
    delegate->setTicks({bands.begin() + 1, bands.end()});
    m_list->setItemDelegate(delegate);
    m_list->setWhole(true);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_radar->setRings({bands.begin() + 1, bands.end()});
    makeActions();

    auto *column = new QVBoxLayout;
    column->setContentsMargins(
        Theme::space(1), Theme::space(1.25), Theme::space(1), Theme::space(1));
    column->setSpacing(Theme::space(0.5));
    column->addLayout(head());
    column->addWidget(m_list);
    column->addWidget(m_radar);
    column->addWidget(m_key);
    putInCard(this, column);

    connect(m_list, &PlaceList::opened, this, &CapabilitiesCard::opened);
    connect(m_view, &Segmented::chosen, this, &CapabilitiesCard::choose);
    connect(m_list->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        &CapabilitiesCard::follow);
    m_view->setCurrent(kBars);
    choose(kBars);
}

QLayout *CapabilitiesCard::head()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::space(1), 0, Theme::space(1), 0);
    row->setSpacing(Theme::space(1));
    row->addWidget(m_heading, 1);
    row->addWidget(m_view);
    m_key->setContentsMargins(Theme::space(1), 0, Theme::space(1), Theme::space(0.5));
    return row;
}

void CapabilitiesCard::makeActions()
{
    m_list->addActions({m_open, m_trace});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_open, &QAction::triggered, this, &CapabilitiesCard::openCurrent);
    connect(m_trace, &QAction::triggered, this, &CapabilitiesCard::traceCurrent);
}

void CapabilitiesCard::choose(const QString &view)
{
    const bool isRadar = view == kRadar;
    m_list->setVisible(!isRadar);
    m_radar->setVisible(isRadar);
    m_key->setVisible(isRadar);
    refresh();
}

void CapabilitiesCard::refresh()
{
    if (m_radar->isHidden())
        m_list->show(m_services.texts(), m_session.readiness());
    else
        refreshRadar();
}

void CapabilitiesCard::refreshRadar()
{
    std::vector<print::RadarSpoke> spokes;
    for (const auto &group : m_session.scorecard().groups) {
        for (const auto &capability : group.capabilities)
            spokes.push_back(
                {capability.id.text, capability.readings.floor, capability.readings.ceiling});
    }
    m_radar->setSpokes(std::move(spokes));
    m_radar->setAccessibleDescription(radarInWords());
}

QString CapabilitiesCard::radarInWords() const
{
    const QLocale locale;
    QStringList all;
    for (const auto &group : m_session.scorecard().groups) {
        for (const auto &capability : group.capabilities)
            //: One corner of the radar for a screen reader: %1 is a capability, %2 its score.
            all.append(tr("%1: %2").arg(m_services.texts().capabilities.value(capability.id).name,
                core::report::interval(locale, capability.readings)));
    }
    return all.join(u"; "_s);
}

void CapabilitiesCard::takeFocus()
{
    if (m_list->isHidden()) {
        m_view->focusCurrent();
        return;
    }
    // Before it has the keyboard, so that the page stays at its top, where the verdict is.
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_list->places().index(1));
    m_list->setFocus(Qt::OtherFocusReason);
}

// The list is as tall as its rows, so that the page scrolls in its place.
void CapabilitiesCard::follow(const QModelIndex &current)
{
    if (m_list->hasFocus())
        reveal(*m_list->viewport(), m_list->visualRect(current));
}

void CapabilitiesCard::openCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid())
        emit opened(m_list->places().row(index).place);
}

void CapabilitiesCard::traceCurrent() { trace(m_list->currentIndex()); }

void CapabilitiesCard::trace(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PlaceRow &row = m_list->places().row(index);
    if (row.place.kind == Place::Kind::Capability)
        emit traceWanted({.capability = row.place.capability});
}

bool CapabilitiesCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            traceCurrent();
            return true;
        }
    }
    // The press is taken too: the list would make a click on the row of press and release.
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    if (watched == m_list->viewport() && (isPress || event->type() == QEvent::MouseButtonRelease)) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QPoint point = mouse->position().toPoint();
        const QModelIndex index = m_list->indexAt(point);
        if (mouse->button() == Qt::LeftButton && index.isValid()
            && CapabilityDelegate::isOnFigures(
                m_list->places().row(index), m_list->visualRect(index), point)) {
            if (isPress)
                m_list->setCurrentIndex(index);
            else
                trace(index);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CapabilitiesCard::retranslate()
{
    int count = 0;
    for (const core::Group &group : m_session.questionnaire().groups)
        count += static_cast<int>(group.capabilities.size());
    //: %n is the number of capabilities in the questionnaire.
    m_heading->setText(tr("The %n capabilities", nullptr, count));
    //: One of two views of the same scores; the other is “Radar”.
    m_view->setOptions({{kBars, tr("Bars")},
        //: One of two views of the same scores; the other is “Bars”.
        {kRadar, tr("Radar")}});
    m_view->setAccessibleName(tr("View of the capabilities"));
    m_list->setAccessibleName(m_heading->text());
    m_list->setAccessibleDescription(
        tr("Enter opens the questions of a capability, Space the calculation of its score."));
    m_radar->setAccessibleName(m_heading->text());
    m_key->setText(tr("Filled: the floor. Dashed: the ceiling. Dotted: where bands begin. The area "
                      "means nothing; look at the corners."));
    //: In the menu of a capability.
    m_open->setText(tr("Open the questions"));
    //: In the menu of a capability.
    m_trace->setText(tr("Show the calculation"));
}

} // namespace ui
