#include "ui/pages/planwhatifs.h"

#include "core/assessment/planchecking.h"
#include "core/report/figures.h"
#include "core/scoring/whatif.h"
#include "ui/models/planrows.h"
#include "ui/pages/pieces.h"
#include "ui/support/errorwords.h"
#include "ui/support/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/spokenrole.h"
#include "ui/widgets/wrapbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kShortText = 500; // characters; what an exchange file takes

} // namespace

PlanWhatIfs::PlanWhatIfs(core::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_promise(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_group(new QButtonGroup(this))
    , m_box(new QWidget(this))
    , m_choices(new QVBoxLayout(m_box))
    , m_first(new WrapRadioButton(m_box))
    , m_keep(new LinkButton(this))
    , m_rename(new LinkButton(this))
    , m_remove(new LinkButton(this))
    , m_name(new QLineEdit(this))
    , m_submit(textButton(this))
    , m_cancel(textButton(this))
    , m_nameBox(makeNameField())
    , m_problem(new WrapLabel({}, WrapLabel::Role::Problem, this))
    , m_putBack(new LinkButton(this))
{
    setSpokenRole(*m_box, QAccessible::Grouping);
    m_choices->setContentsMargins(0, 0, 0, 0);
    m_choices->setSpacing(0);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Theme::space(2));
    for (LinkButton *action : {m_keep, m_rename, m_remove})
        actions->addWidget(action);
    actions->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        Theme::space(2), Theme::space(1.5), Theme::space(2), Theme::space(1.5));
    column->setSpacing(Theme::space(0.5));
    column->addWidget(m_heading);
    column->addWidget(m_promise);
    column->addWidget(m_box);
    column->addLayout(actions);
    column->addWidget(m_nameBox);
    column->addWidget(m_problem);
    column->addWidget(m_putBack, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_nameBox->hide();
    m_problem->hide();
    m_putBack->hide();
    connect(m_keep, &QPushButton::clicked, this, [this] { ask(Asking::NewName); });
    connect(m_rename, &QPushButton::clicked, this, [this] { ask(Asking::OtherName); });
    connect(m_remove, &QPushButton::clicked, this, &PlanWhatIfs::remove);
    connect(m_putBack, &QPushButton::clicked, this, &PlanWhatIfs::putBack);
    connect(m_name, &QLineEdit::returnPressed, this, &PlanWhatIfs::submitName);
    connect(m_name, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(m_submit, &QPushButton::clicked, this, &PlanWhatIfs::submitName);
    connect(m_cancel, &QPushButton::clicked, this, &PlanWhatIfs::closeName);
    retranslate();
}

QWidget *PlanWhatIfs::makeNameField()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    constexpr int kRing = 4;
    row->setContentsMargins(kRing, kRing, kRing, kRing);
    row->setSpacing(Theme::space(1));
    row->addWidget(m_name, 1);
    row->addWidget(m_submit);
    row->addWidget(m_cancel);
    m_name->setMaxLength(kShortText);
    for (QObject *part : {static_cast<QObject *>(m_name),
             static_cast<QObject *>(m_submit),
             static_cast<QObject *>(m_cancel)})
        part->installEventFilter(this);
    return box;
}

void PlanWhatIfs::show(
    const std::optional<core::scoring::Route> &cheapest, const QMap<core::QuestionId, int> &levels)
{
    m_cheapest = cheapest;
    m_levels = levels;
    if (current() == nullptr)
        m_chosen.clear(); // it may have gone by another way
    makeChoices();
    m_keep->setEnabled(!levels.isEmpty());
    m_rename->setVisible(!m_chosen.isEmpty());
    m_remove->setVisible(!m_chosen.isEmpty());
}

// The buttons stay where their number does, so that one of them keeps the keyboard.
void PlanWhatIfs::makeChoices()
{
    const QList<core::Scenario> &kept = m_session.assessment().scenarios;
    const qsizetype count = kept.size() + 1;
    while (m_group->buttons().size() > count) {
        QAbstractButton *last = m_group->buttons().constLast();
        if (last->hasFocus())
            m_group->buttons().constFirst()->setFocus(Qt::OtherFocusReason);
        m_group->removeButton(last);
        last->hide();
        last->deleteLater();
    }
    while (m_group->buttons().size() < count)
        addChoice();
    for (int i = 0; i < count; ++i) {
        const core::Scenario *scenario = i == 0 ? nullptr : &kept.at(i - 1);
        m_group->button(i)->setText(sentence(scenario));
        const bool isChosen = m_chosen == (scenario ? scenario->name : QString());
        m_group->button(i)->setChecked(isChosen);
        // Tab goes to the chosen one, as in any group; Qt sees to it only once one had the focus.
        if (!m_group->button(i)->hasFocus())
            m_group->button(i)->setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void PlanWhatIfs::addChoice()
{
    const int at = static_cast<int>(m_group->buttons().size());
    auto *button = at == 0 ? m_first : new WrapRadioButton(m_box);
    if (at > 0)
        setTabOrder(m_group->button(at - 1), button);
    m_group->addButton(button, at);
    m_choices->addWidget(button);
    button->show(); // now, and not with the next event: it may be given the keyboard
    connect(button, &QRadioButton::clicked, this, [this, at] {
        choose(at == 0 ? QString() : m_session.assessment().scenarios.at(at - 1).name);
    });
}

QString PlanWhatIfs::sentence(const core::Scenario *scenario) const
{
    const QLocale locale;
    const core::Questionnaire &questionnaire = m_session.questionnaire();
    const core::Assessment &assessment = m_session.assessment();
    if (scenario == nullptr) {
        const bool isFound
            = m_cheapest && m_cheapest->outcome == core::scoring::Route::Outcome::Found;
        const auto floor = isFound ? m_cheapest->total : m_session.scorecard().total.floor;
        //: A what-if: %1 is the floor it reaches, a number of points, %2 its effort, a number.
        return tr("Cheapest: floor %1, effort %2")
            .arg(core::report::score(locale, floor),
                locale.toString(isFound ? m_cheapest->effort : 0));
    }
    const auto card = core::scoring::scoreWith(questionnaire, assessment, scenario->levels);
    //: A what-if: %1 is its name, %2 the floor it reaches, %3 its effort.
    return tr("%1: floor %2, effort %3")
        .arg(scenario->name,
            core::report::score(locale, card.total.floor),
            locale.toString(effortOf(questionnaire, assessment, scenario->levels)));
}

const core::Scenario *PlanWhatIfs::find(const QString &name) const
{
    const QList<core::Scenario> &all = m_session.assessment().scenarios;
    const auto found = std::ranges::find(all, name, &core::Scenario::name);
    return found == all.end() ? nullptr : &*found;
}

void PlanWhatIfs::choose(const QString &name)
{
    m_chosen = name;
    closeName();
    emit chosen();
}

void PlanWhatIfs::ask(Asking asking)
{
    m_asking = asking;
    m_problem->hide();
    m_name->setText(asking == Asking::OtherName ? m_chosen : QString());
    m_nameBox->show();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void PlanWhatIfs::submitName()
{
    const QString name = m_name->text().simplified();
    if (m_asking == Asking::OtherName)
        rename(name);
    else if (m_asking == Asking::NewName)
        keepAs(name);
}

void PlanWhatIfs::closeName()
{
    const bool hadFocus = hasFocusInside(m_nameBox);
    const Asking asked = std::exchange(m_asking, Asking::Nothing);
    if (hadFocus)
        (asked == Asking::OtherName ? m_rename : m_keep)->setFocus(Qt::OtherFocusReason);
    m_nameBox->hide();
    m_problem->hide();
    m_name->setAccessibleDescription({});
}

QString PlanWhatIfs::refusal(const core::Scenario &scenario) const
{
    if (scenario.name.isEmpty())
        return tr("Write a name, so that you can tell it from the others.");
    if (find(scenario.name) != nullptr)
        return tr("There is already a what-if with this name: choose another name.");
    const auto checked = core::checkScenario(m_session.questionnaire(), scenario);
    return checked ? QString() : ErrorWords::sentence(checked.error());
}

bool PlanWhatIfs::isRefused(const core::Scenario &scenario, QWidget *asking)
{
    const QString why = refusal(scenario);
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
    asking->setAccessibleDescription(why);
    return !why.isEmpty();
}

QString PlanWhatIfs::freeName(const QString &name) const
{
    QString free = name;
    for (int i = 2; find(free) != nullptr; ++i) {
        //: A name that is free: %1 is one that another what-if has, %2 a number from 2 on.
        const QString numbered = tr("%1 (%2)");
        const auto spare = kShortText - numbered.arg(QString()).arg(i).size();
        free = numbered.arg(name.left(spare), QLocale().toString(i));
    }
    return free;
}

void PlanWhatIfs::keepAs(const QString &name)
{
    const core::Scenario made{.name = name, .levels = m_levels};
    if (isRefused(made, m_name))
        return;
    m_session.setScenario(name, made);
    choose(name);
}

void PlanWhatIfs::rename(const QString &name)
{
    const core::Scenario *before = current();
    if (before == nullptr || name == m_chosen) {
        closeName();
        return;
    }
    const core::Scenario next{.name = name, .levels = before->levels};
    if (isRefused(next, m_name))
        return;
    const QString old = std::exchange(m_chosen, name);
    closeName();
    m_session.setScenario(old, next);
}

void PlanWhatIfs::remove()
{
    if (current() == nullptr)
        return;
    m_removed = *current();
    m_putBack->setAccessibleDescription({});
    offerBack();
    m_session.setScenario(m_removed->name, std::nullopt);
    choose({});
}

void PlanWhatIfs::putBack()
{
    if (!m_removed)
        return;
    core::Scenario back = *m_removed;
    back.name = freeName(back.name); // another one may have taken its name meanwhile
    if (isRefused(back, m_putBack))
        return;
    m_removed.reset();
    m_session.setScenario(back.name, back);
    choose(back.name);
    offerBack();
}

void PlanWhatIfs::offerBack()
{
    const bool hadFocus = m_putBack->hasFocus() || m_remove->hasFocus();
    retranslate();
    m_putBack->setVisible(m_removed.has_value());
    if (!hadFocus)
        return;
    QWidget *next = m_group->checkedButton();
    if (m_removed)
        next = m_putBack;
    if (next != nullptr)
        next->setFocus(Qt::OtherFocusReason);
}

void PlanWhatIfs::retranslate()
{
    m_heading->setText(tr("What-ifs"));
    m_promise->setText(tr("They never change your answers."));
    m_box->setAccessibleName(m_heading->text());
    //: Link: keeps the steps that are counted under a name.
    m_keep->setText(tr("Keep as…"));
    //: Link: gives the chosen what-if another name.
    m_rename->setText(tr("Rename…"));
    //: Link: the chosen what-if goes.
    m_remove->setText(tr("Remove"));
    m_name->setAccessibleName(tr("Name of the what-if"));
    m_name->setPlaceholderText(m_name->accessibleName());
    //: Button: keeps the name typed beside it.
    m_submit->setText(tr("Keep"));
    //: Button: nothing is kept.
    m_cancel->setText(tr("Cancel"));
    if (m_removed)
        //: Link: %1 is the name of a what-if that was removed.
        m_putBack->setText(tr("Put “%1” back").arg(m_removed->name));
}

// Escape leaves the name, and nothing else while the keyboard is in it.
bool PlanWhatIfs::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey
        = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        closeName();
    return true;
}

void PlanWhatIfs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
