#include "ui/pages/aboutpage.h"

#include "ui/pages/pieces.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal kColumn = 640; // at 14 px text

} // namespace

AboutPage::AboutPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_what(new WrapLabel({}, WrapLabel::Role::Body, this))
    , m_notMicrosoft(new WrapLabel({}, WrapLabel::Role::Body, this))
    , m_made(new WrapLabel({}, WrapLabel::Role::Secondary, this))
{
    auto *card = new Card(this);
    card->setMaximumWidth(qRound(Theme::scaled(kColumn)));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(3));
    column->setSpacing(Theme::space(1.5));
    for (WrapLabel *label : {m_title, m_what, m_notMicrosoft, m_made})
        column->addWidget(label);
    auto *content = new QWidget(this);
    auto *around = new QVBoxLayout(content);
    around->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(3));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 1000);
    row->addStretch(1);
    around->addLayout(row);
    around->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrollAreaAround(content, this));
    retranslate();
}

void AboutPage::retranslate()
{
    //: %1 is the version of the program.
    m_title->setText(tr("CSP Readiness %1").arg(QStringLiteral(CSP_VERSION)));
    m_what->setText(
        tr("A readiness self-assessment for companies that want to become, or stay, CSP "
           "direct-bill partners. Everything stays on this computer."));
    m_notMicrosoft->setText(
        tr("This program is not made, approved or checked by Microsoft, and it is not affiliated "
           "with Microsoft. Its scores are indicative."));
    m_made->setText(tr("Licensed under Apache 2.0. It uses Qt (LGPL 3), SQLite (public domain), "
                       "qpdf (Apache 2.0), the Tabler icons (MIT) and Noto Sans (OFL 1.1)."));
}

void AboutPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
