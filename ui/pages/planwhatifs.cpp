#include "ui/pages/planwhatifs.h"

#include "core/report/figures.h"
#include "ui/pages/pieces.h"
#include "ui/support/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/spokenrole.h"
#include "ui/widgets/wrapbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kShortText = 500; // characters; what an exchange file takes

} // namespace

PlanWhatIfs::PlanWhatIfs(QWidget *parent)
    : QWidget(parent)
    , m_heading(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_promise(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_group(new QButtonGroup(this))
    , m_box(new QWidget(this))
    , m_choices(new QVBoxLayout(m_box))
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
    connect(m_remove, &QPushButton::clicked, this, &PlanWhatIfs::removed);
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
    auto *escape = new QShortcut(Qt::Key_Escape, box);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PlanWhatIfs::closeName);
    return box;
}

void PlanWhatIfs::show(const QList<WhatIf> &whatIfs, const QString &current, bool canKeep)
{
    if (current != m_chosen)
        closeName();
    m_whatIfs = whatIfs;
    m_chosen = current;
    m_keep->setEnabled(canKeep);
    makeChoices();
    m_rename->setVisible(!current.isEmpty());
    m_remove->setVisible(!current.isEmpty());
}

// The buttons stay where their number does, so that one of them keeps the keyboard.
void PlanWhatIfs::makeChoices()
{
    while (m_group->buttons().size() > m_whatIfs.size()) {
        QAbstractButton *last = m_group->buttons().constLast();
        if (last->hasFocus())
            m_group->buttons().constFirst()->setFocus(Qt::OtherFocusReason);
        m_group->removeButton(last);
        last->hide();
        last->deleteLater();
    }
    while (m_group->buttons().size() < m_whatIfs.size()) {
        auto *button = new WrapRadioButton(m_box);
        const int at = static_cast<int>(m_group->buttons().size());
        m_group->addButton(button, at);
        m_choices->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, at] {
            emit chosen(QString(m_whatIfs.at(at).name));
        });
    }
    for (int i = 0; i < m_whatIfs.size(); ++i) {
        QAbstractButton *button = m_group->button(i);
        button->setText(sentence(m_whatIfs.at(i)));
        button->setChecked(m_whatIfs.at(i).name == m_chosen);
    }
}

QString PlanWhatIfs::sentence(const WhatIf &whatIf) const
{
    const QLocale locale;
    const QString floor = core::report::score(locale, whatIf.floor);
    const QString effort = locale.toString(whatIf.effort);
    if (whatIf.name.isEmpty())
        //: A what-if: %1 is the floor it reaches, a number of points, %2 its effort, a number.
        return tr("Cheapest: floor %1, effort %2").arg(floor, effort);
    //: A what-if: %1 is its name, %2 the floor it reaches, %3 its effort.
    return tr("%1: floor %2, effort %3").arg(whatIf.name, floor, effort);
}

void PlanWhatIfs::ask(Asking asking)
{
    m_asking = asking;
    m_problem->hide();
    m_name->setText(asking == Asking::OtherName ? m_chosen : QString());
    retranslate();
    m_nameBox->show();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void PlanWhatIfs::submitName()
{
    const QString name = m_name->text().simplified();
    if (m_asking == Asking::OtherName)
        emit renamed(name);
    else if (m_asking == Asking::NewName)
        emit kept(name);
}

void PlanWhatIfs::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_name->setAccessibleDescription(sentence);
    m_name->setFocus(Qt::OtherFocusReason);
}

void PlanWhatIfs::closeName()
{
    const bool hadFocus = hasFocusInside(m_nameBox);
    const Asking asked = m_asking;
    m_asking = Asking::Nothing;
    m_nameBox->hide();
    m_problem->hide();
    m_name->setAccessibleDescription({});
    if (hadFocus)
        (asked == Asking::OtherName ? m_rename : m_keep)->setFocus(Qt::OtherFocusReason);
}

void PlanWhatIfs::offerBack(const QString &name)
{
    const bool hadFocus = m_putBack->hasFocus() || m_remove->hasFocus();
    m_removed = name;
    retranslate();
    m_putBack->setVisible(!name.isEmpty());
    if (!hadFocus)
        return;
    QWidget *next = m_group->checkedButton();
    if (!name.isEmpty())
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
    //: Link: %1 is the name of a what-if that was removed.
    m_putBack->setText(tr("Put “%1” back").arg(m_removed));
    for (int i = 0; i < m_whatIfs.size(); ++i)
        m_group->button(i)->setText(sentence(m_whatIfs.at(i)));
}

} // namespace ui
