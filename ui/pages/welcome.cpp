#include "ui/pages/welcome.h"

#include "ui/pages/pieces.h"
#include "ui/support/icons.h"
#include "ui/support/style.h"
#include "ui/support/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QFrame>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kPoints = 3;
constexpr qreal kColumn = 640; // at 14 px text

} // namespace

Welcome::Welcome(const core::Questionnaire &questionnaire, QWidget *parent)
    : QWidget(parent)
    , m_questions(static_cast<int>(questionnaire.questionsInOrder().size()))
    , m_logo(new QLabel(this))
    , m_title(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_what(new WrapLabel({}, WrapLabel::Role::Body, this))
    , m_whatNot(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_new(iconButton(u"plus"_s, this))
    , m_sample(new LinkButton(this))
    , m_points(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_new->setProperty(Style::kPrimary, true);
    m_new->setMinimumHeight(Theme::space(5));
    m_sample->setArrow(true);
    setFocusProxy(m_new);

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(2));
    head->addWidget(m_logo);
    head->addWidget(m_title, 1);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(Theme::space(2));
    ways->addWidget(m_new);
    ways->addWidget(m_sample);
    ways->addStretch(1);
    m_points->setSpacing(Theme::space(3));
    for (int i = 0; i < kPoints; ++i) {
        m_heads.append(new WrapLabel({}, WrapLabel::Role::BodyBold, this));
        m_texts.append(new WrapLabel({}, WrapLabel::Role::Secondary, this));
        auto *point = new QVBoxLayout;
        point->setSpacing(Theme::space(0.25));
        point->addWidget(m_heads.last());
        point->addWidget(m_texts.last());
        point->addStretch(1);
        m_points->addLayout(point, 1);
    }

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch(1);
    column->addLayout(head);
    column->addSpacing(Theme::space(2.5));
    column->addWidget(m_what);
    column->addSpacing(Theme::space(1));
    column->addWidget(m_whatNot);
    column->addSpacing(Theme::space(3));
    column->addLayout(ways);
    column->addSpacing(Theme::space(4));
    column->addWidget(line(Qt::Horizontal, this));
    column->addSpacing(Theme::space(2.5));
    column->addLayout(m_points);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    row->addStretch(1);
    auto *box = new QWidget(this);
    box->setLayout(column);
    box->setMaximumWidth(qRound(Theme::scaled(kColumn)));
    row->addWidget(box, 1000);
    row->addStretch(1);

    connect(m_new, &QPushButton::clicked, this, &Welcome::newRequested);
    connect(m_sample, &QPushButton::clicked, this, &Welcome::sampleRequested);
    retranslate();
}

void Welcome::retranslate()
{
    const int size = qRound(Theme::scaled(64));
    m_logo->setPixmap(
        QIcon(u":/icons/app-icon.svg"_s).pixmap(QSize(size, size), devicePixelRatioF()));
    m_title->setText(tr("How ready are you for CSP direct bill?"));
    //: %n is the number of questions in the questionnaire.
    m_what->setText(tr("A self-assessment for becoming, or staying, a CSP direct-bill partner: %n "
                       "questions on how you sell, secure and support.",
        nullptr,
        m_questions));
    m_whatNot->setText(tr("The result is indicative: questions, weights and thresholds are this "
                          "program’s own, not Microsoft’s, and Microsoft has not approved them."));
    m_new->setText(tr("New assessment"));
    m_sample->setText(tr("Open the filled-in sample"));
    m_heads[0]->setText(tr("Filled in piece by piece"));
    m_texts[0]->setText(tr("Every answer is saved at once. You can close and carry on later."));
    m_heads[1]->setText(tr("“Don’t know” is an answer"));
    m_texts[1]->setText(
        tr("The score always shows what is certain already and what is still possible."));
    m_heads[2]->setText(tr("It ends in a PDF"));
    m_texts[2]->setText(tr("In Italian or in English, whatever language you fill it in with."));
}

void Welcome::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Welcome::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= Theme::scaled(kColumn);
    m_points->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace ui
