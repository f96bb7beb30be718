#include "ui/pages/weightsview.h"

#include "core/scoring/weighing.h"
#include "ui/pages/pieces.h"
#include "ui/pages/weightseffect.h"
#include "ui/support/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kWaitMs = 1000;
constexpr int kShortText = 500; // characters; what an exchange file takes
constexpr qreal kWidthForTwoCards = 720; // at 14 px text

} // namespace

WeightsView::WeightsView(core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_back(iconButton(u"chevron-left"_s, this))
    , m_title(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_intro(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_sides(new QHBoxLayout(this))
    , m_column(nullptr)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_nameProblem(new WrapLabel({}, WrapLabel::Role::Problem, this))
    , m_sourceLabel(new QLabel(this))
    , m_source(new QComboBox(this))
    , m_copySource(textButton(this))
    , m_scale(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_effect(new WeightsEffect(this))
{
    m_back->setFlat(true);
    m_name->setMaxLength(kShortText);
    m_name->installEventFilter(this);
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(
        Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(3));
    m_column->setSpacing(Theme::space(1));
    auto *way = new QHBoxLayout;
    way->setContentsMargins(-Theme::space(1.5), 0, 0, 0); // its words stand at the margin
    way->addWidget(m_back);
    way->addStretch(1);
    m_column->addLayout(way);
    m_column->addWidget(m_title);
    m_column->addWidget(m_intro);
    m_column->addWidget(form());
    m_column->addStretch(1);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(0);
    m_sides->addWidget(scrollAreaAround(content, this), 3);
    arrange();

    m_wait.setSingleShot(true);
    m_wait.setInterval(kWaitMs);
    connect(&m_wait, &QTimer::timeout, this, &WeightsView::commit);
    connect(m_back, &QPushButton::clicked, this, &WeightsView::leave);
    connect(m_copySource, &QPushButton::clicked, this, &WeightsView::copySource);
    connect(m_name, &QLineEdit::textEdited, this, &WeightsView::note);
    connect(m_name, &QLineEdit::editingFinished, this, &WeightsView::commit);
}

QWidget *WeightsView::form()
{
    auto *card = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    column->setSpacing(Theme::space(0.5));
    m_nameLabel->setBuddy(m_name);
    column->addWidget(m_nameLabel);
    column->addWidget(m_name);
    column->addWidget(m_nameProblem);
    column->addSpacing(Theme::space(1));
    column->addWidget(m_sourceLabel);
    column->addLayout(source());
    column->addSpacing(Theme::space(1));
    column->addWidget(m_scale);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(Theme::space(0.75));
    grid->setColumnStretch(0, 1);
    for (const core::Group &group : m_session.questionnaire().groups) {
        addField(*grid, {.group = group.id});
        for (const core::Capability &capability : group.capabilities)
            addField(*grid, {.capability = capability.id});
    }
    column->addLayout(grid);
    putInCard(card, column);
    return card;
}

QLayout *WeightsView::source()
{
    for (const core::WeightProfile &profile : m_session.questionnaire().profiles)
        m_source->addItem(QString(), profile.id.text);
    m_sourceLabel->setBuddy(m_source);
    ignoreWheel(m_source);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(1));
    row->addWidget(m_source);
    row->addWidget(m_copySource);
    row->addStretch(1);
    return row;
}

void WeightsView::addField(QGridLayout &grid, const Field &what)
{
    Field field = what;
    const bool isGroup = !field.group.isEmpty();
    field.label = new QLabel(this);
    field.label->setWordWrap(true);
    field.label->setFont(isGroup ? Theme::body(QFont::DemiBold) : Theme::body());
    field.label->setContentsMargins(isGroup ? 0 : Theme::space(2), 0, 0, 0);
    field.weight = new QSpinBox(this);
    field.weight->setRange(core::kLeastWeight, core::kMostWeight);
    field.weight->setAlignment(Qt::AlignRight);
    field.label->setBuddy(field.weight);
    ignoreWheel(field.weight);
    connect(field.weight, &QSpinBox::valueChanged, this, &WeightsView::note);
    connect(field.weight, &QSpinBox::editingFinished, this, &WeightsView::commit);
    const int row = grid.rowCount();
    grid.addWidget(field.label, row, 0);
    grid.addWidget(field.weight, row, 1, Qt::AlignTop);
    m_fields.append(field);
}

void WeightsView::start()
{
    m_before = m_session.readiness();
    m_isTyped = false;
    refresh();
}

void WeightsView::refresh()
{
    if (!m_isTyped)
        fillFromSession();
    showEffect();
}

// The own weights where there are some, also while others are used; else a copy of those.
void WeightsView::fillFromSession()
{
    const core::Assessment &assessment = m_session.assessment();
    const auto &own = assessment.header.ownWeights;
    fill(own ? own->weights : core::scoring::profileOf(m_session.questionnaire(), assessment));
    // Who is typing the name has the last word.
    if (!m_name->hasFocus())
        m_name->setText(keptName());
    showNameProblem();
}

// Only what differs: setting it anew would spoil a number that is being typed.
void WeightsView::fill(const core::WeightProfile &weights)
{
    for (const Field &field : std::as_const(m_fields)) {
        const QSignalBlocker blocker(field.weight);
        const int weight = field.group.isEmpty()
            ? core::scoring::weightOf(weights, field.capability)
            : core::scoring::weightOf(weights, field.group);
        if (field.weight->value() != weight)
            field.weight->setValue(weight);
    }
}

QString WeightsView::keptName() const
{
    const auto &own = m_session.assessment().header.ownWeights;
    //: Name that weights of the user's own have until the user names them.
    return own ? own->name : tr("Own weights");
}

core::OwnWeights WeightsView::typed() const
{
    const QString name = m_name->text().trimmed();
    core::OwnWeights own{name.isEmpty() ? keptName() : name, {}};
    own.weights.id = core::kOwnProfile;
    for (const Field &field : m_fields) {
        if (field.group.isEmpty())
            own.weights.capabilities[field.capability] = field.weight->value();
        else
            own.weights.groups[field.group] = field.weight->value();
    }
    return own;
}

core::Header WeightsView::weighed() const
{
    core::Header header = m_session.assessment().header;
    header.ownWeights = typed();
    header.profile = core::kOwnProfile;
    return header;
}

// Scored here and not by the session, so that half a number is shown but not kept.
void WeightsView::showEffect()
{
    core::Assessment assessment = m_session.assessment();
    assessment.header = weighed();
    m_effect->show(m_services.speech(),
        m_before,
        core::readiness::assess(
            m_session.questionnaire(), assessment, m_session.readiness().terms));
}

void WeightsView::showNameProblem()
{
    m_nameProblem->setVisible(m_name->text().trimmed().isEmpty());
    //: %1 is the name that own weights had before it was deleted.
    m_nameProblem->setText(
        tr("Write a name: it stands beside the score and in the report. Until then the name is "
           "“%1”.")
            .arg(keptName()));
}

void WeightsView::note()
{
    m_isTyped = true;
    m_wait.start();
    showNameProblem();
    showEffect();
}

void WeightsView::commit()
{
    if (!m_isTyped)
        return;
    m_isTyped = false;
    m_wait.stop();
    m_session.setHeader(weighed());
}

void WeightsView::copySource()
{
    const core::ProfileId wanted{m_source->currentData().toString()};
    const auto &profiles = m_session.questionnaire().profiles;
    const auto found = std::ranges::find(profiles, wanted, &core::WeightProfile::id);
    if (found == profiles.end())
        return;
    fill(*found);
    note();
    commit();
}

void WeightsView::leave()
{
    commit();
    emit left();
}

void WeightsView::takeFocus() { m_name->setFocus(Qt::OtherFocusReason); }

void WeightsView::retranslate()
{
    const core::Texts &texts = m_services.texts();
    //: Button that leads from the weights to the page they were opened from.
    m_back->setText(tr("Back to the results"));
    m_title->setText(tr("Own weights"));
    m_intro->setText(tr("A group’s weight says how much it counts in the score, a capability’s how "
                        "much it counts in its group. Microsoft publishes no weights: these are "
                        "yours, kept in this assessment and printed in its report."));
    m_nameLabel->setText(tr("Name of these weights"));
    m_name->setAccessibleName(m_nameLabel->text());
    //: Label of a choice between profiles of weights, which are copied into the fields below.
    m_sourceLabel->setText(tr("Start from"));
    m_source->setAccessibleName(tr("Profile to start from"));
    //: Button: copies the weights of the chosen profile into the fields below.
    m_copySource->setText(tr("Copy these weights"));
    //: %1 and %2 are the smallest and the largest weight.
    m_scale->setText(
        tr("Whole numbers from %1 to %2. Twice the number counts twice as much.")
            .arg(QLocale().toString(core::kLeastWeight), QLocale().toString(core::kMostWeight)));
    for (int i = 0; i < m_source->count(); ++i) {
        const core::ProfileId id{m_source->itemData(i).toString()};
        m_source->setItemText(i, texts.profiles.value(id).name);
    }
    for (const Field &field : std::as_const(m_fields)) {
        const bool isGroup = !field.group.isEmpty();
        const QString name = isGroup
            ? texts.groups.value(field.group)
            : field.capability.text + u' ' + texts.capabilities.value(field.capability).name;
        field.label->setText(name);
        //: Spoken name of a field; %1 is a group or a capability.
        nameField(field.weight, tr("Weight of %1").arg(name));
        field.weight->setLocale(QLocale());
    }
}

// What changes stands where it can be seen while weights are typed: beside them, or above.
void WeightsView::arrange()
{
    const bool isWide = width() >= Theme::scaled(kWidthForTwoCards);
    const bool isBeside = m_sides->indexOf(m_effect) >= 0;
    if (isWide == isBeside && (isBeside || m_column->indexOf(m_effect) >= 0))
        return;
    m_sides->removeWidget(m_effect);
    m_column->removeWidget(m_effect);
    if (isWide)
        m_sides->addWidget(m_effect, 2, Qt::AlignTop);
    else
        m_column->insertWidget(m_column->indexOf(m_intro) + 1, m_effect);
    const int right = isWide ? Theme::space(3) : 0;
    m_effect->setContentsMargins(0, isWide ? Theme::space(2) : 0, right, 0);
    m_effect->show(); // a widget that changes its parent is hidden
}

bool WeightsView::eventFilter(QObject *watched, QEvent *event)
{
    // A name that was deleted comes back.
    if (watched == m_name && event->type() == QEvent::FocusOut
        && m_name->text().trimmed().isEmpty()) {
        m_name->setText(keptName());
        showNameProblem();
    }
    return QWidget::eventFilter(watched, event);
}

void WeightsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WeightsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace ui
