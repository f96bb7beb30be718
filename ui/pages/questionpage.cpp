#include "ui/pages/questionpage.h"

#include "ui/pages/pieces.h"
#include "ui/pages/questioncard.h"
#include "ui/pages/trailingbutton.h"
#include "ui/support/icons.h"
#include "ui/support/style.h"
#include "ui/support/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QuestionPage::QuestionPage(core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_group(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_chevron(iconLabel(u"chevron-right"_s, this))
    , m_capability(new WrapLabel({}, WrapLabel::Role::Body, this))
    , m_position(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_back(iconButton(u"chevron-left"_s, this))
    , m_forth(iconButton(u"chevron-right"_s, this))
    , m_card(new QuestionCard(session, services, this))
    , m_scroll(nullptr)
    , m_previous(iconButton(u"chevron-left"_s, this))
    , m_next(new TrailingButton(u"chevron-right"_s, TrailingButton::Spread::Together, this))
    , m_nextOpen(textButton(this))
{
    auto *sheet = new QWidget(this);
    auto *around = new QVBoxLayout(sheet);
    around->setContentsMargins(
        Theme::space(3), Theme::space(0.5), Theme::space(3), Theme::space(1));
    around->addWidget(m_card, 1);
    m_scroll = scrollAreaAround(sheet, this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top());
    column->addWidget(m_scroll, 1);
    column->addLayout(foot());

    connect(m_back, &QPushButton::clicked, this, &QuestionPage::goPrevious);
    connect(m_forth, &QPushButton::clicked, this, &QuestionPage::goNext);
    connect(m_previous, &QPushButton::clicked, this, &QuestionPage::goPrevious);
    connect(m_next, &QPushButton::clicked, this, &QuestionPage::goNext);
    connect(m_nextOpen, &QPushButton::clicked, this, &QuestionPage::goNextOpen);
    retranslate();
}

QLayout *QuestionPage::top()
{
    m_back->setFlat(true);
    m_forth->setFlat(true);
    for (WrapLabel *label : {m_group, m_position})
        label->setWordWrap(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(
        Theme::space(3), Theme::space(1), Theme::space(3) - 4, Theme::space(0.5));
    row->setSpacing(Theme::space(0.75));
    row->addWidget(m_group);
    row->addWidget(m_chevron);
    row->addWidget(m_capability, 1);
    row->addWidget(m_position);
    row->addWidget(m_back);
    row->addWidget(m_forth);
    return row;
}

QLayout *QuestionPage::foot()
{
    m_nextOpen->setProperty(Style::kPrimary, true);
    m_nextOpen->setProperty(Style::kKeycap, u"Ctrl ↵"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::space(3), Theme::space(1), Theme::space(3), Theme::space(2));
    row->setSpacing(Theme::space(1));
    row->addWidget(m_previous);
    row->addStretch(1);
    row->addWidget(m_next);
    row->addWidget(m_nextOpen);
    return row;
}

void QuestionPage::show(const core::QuestionId &question)
{
    if (!m_session.questionnaire().find(question))
        return;
    if (question == m_id) {
        // Something may have been begun for it where its fact is asked for, too.
        m_card->commit();
        m_card->refresh();
        return;
    }
    m_card->show(question);
    m_id = question;
    showPlace();
    m_scroll->verticalScrollBar()->setValue(0);
    emit moved(question);
}

void QuestionPage::refresh()
{
    if (!m_id.isEmpty())
        m_card->refresh();
}

void QuestionPage::commit() { m_card->commit(); }

void QuestionPage::focusAnswer()
{
    if (!m_id.isEmpty())
        m_card->focusAnswer();
}

void QuestionPage::setNarrow(bool narrow)
{
    m_narrow = narrow;
    for (QWidget *widget : {static_cast<QWidget *>(m_group),
             m_chevron,
             static_cast<QWidget *>(m_capability),
             static_cast<QWidget *>(m_position),
             static_cast<QWidget *>(m_back),
             static_cast<QWidget *>(m_forth)})
        widget->setVisible(!narrow); // the button that folds the navigation says it
    m_card->setNarrow(narrow);
    retranslate();
}

QString QuestionPage::position() const
{
    const auto at = m_session.questionnaire().positionOf(m_id);
    if (!at)
        return {};
    const auto &group = m_session.questionnaire().groups.at(at->group);
    //: Which question of its capability this is: “4 of 7”.
    return tr("%1 of %2")
        .arg(at->question + 1)
        .arg(group.capabilities.at(at->capability).questions.size());
}

void QuestionPage::showPlace()
{
    const core::Questionnaire &questionnaire = m_session.questionnaire();
    const auto at = questionnaire.positionOf(m_id);
    if (!at)
        return;
    const auto &group = questionnaire.groups.at(at->group);
    const auto &capability = group.capabilities.at(at->capability);
    m_group->setText(m_services.texts().groups.value(group.id));
    m_capability->setText(m_services.texts().capabilities.value(capability.id).name);
    m_position->setText(position());
    const QList<core::QuestionId> &order = questionnaire.questionsInOrder();
    const bool isFirst = m_id == order.first();
    const bool isLast = m_id == order.last();
    m_back->setEnabled(!isFirst);
    m_previous->setEnabled(!isFirst);
    m_forth->setEnabled(!isLast);
    m_next->setEnabled(!isLast);
}

void QuestionPage::goPrevious() { step(-1); }

void QuestionPage::goNext() { step(+1); }

void QuestionPage::step(int by)
{
    const QList<core::QuestionId> &order = m_session.questionnaire().questionsInOrder();
    const qsizetype index = order.indexOf(m_id) + by;
    if (index >= 0 && index < order.size())
        go(order.at(index));
}

void QuestionPage::goNextOpen()
{
    commit();
    const auto next = m_session.nextOpen(m_id);
    if (!next || *next == m_id) {
        emit nothingOpen();
        return;
    }
    show(*next);
    focusAnswer();
}

// Whoever pages through with a button keeps it under the finger; everybody else goes on answering.
void QuestionPage::go(const core::QuestionId &question)
{
    show(question);
    for (const QPushButton *button :
        {m_back, m_forth, m_previous, static_cast<QPushButton *>(m_next)}) {
        if (button->hasFocus() && button->isEnabled())
            return;
    }
    focusAnswer();
}

void QuestionPage::retranslate()
{
    //: Button: to the question before.
    const QString previous = tr("Previous");
    //: Button: to the question after.
    const QString next = tr("Next");
    m_previous->setText(m_narrow ? QString() : previous);
    m_next->setText(m_narrow ? QString() : next);
    m_nextOpen->setText(tr("Next open question"));
    for (QPushButton *button : {m_back, m_previous})
        button->setAccessibleName(tr("Previous question"));
    for (QPushButton *button : {m_forth, static_cast<QPushButton *>(m_next)})
        button->setAccessibleName(tr("Next question"));
    showPlace();
}

void QuestionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
