#include "ui/pages/namepage.h"

#include "ui/models/erasurewords.h"
#include "ui/pages/pieces.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal kColumn = 640; // at 14 px text

} // namespace

NamePage::NamePage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_bar(new MessageBar(this))
    , m_title(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_what(new WrapLabel({}, WrapLabel::Role::Body, this))
    , m_label(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_field(new QLineEdit(this))
    , m_look(iconButton(u"search"_s, this))
    , m_found(new WrapLabel({}, WrapLabel::Role::Body, this))
    , m_remove(iconButton(u"trash"_s, this))
{
    m_bar->setTone(MessageBar::Tone::Done);
    m_label->setBuddy(m_field);
    auto *asked = new QHBoxLayout;
    asked->setSpacing(Theme::space(1));
    asked->addWidget(m_field, 1);
    asked->addWidget(m_look);
    auto *card = new Card(this);
    card->setMaximumWidth(qRound(Theme::scaled(kColumn)));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(3));
    column->setSpacing(Theme::space(1));
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addSpacing(Theme::space(1));
    column->addWidget(m_label);
    column->addLayout(asked);
    column->addWidget(m_found);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
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
    whole->setSpacing(0);
    whole->addWidget(m_bar);
    whole->addWidget(scrollAreaAround(content, this));
    connect(m_look, &QPushButton::clicked, this, &NamePage::lookFor);
    connect(m_field, &QLineEdit::returnPressed, this, &NamePage::lookFor);
    connect(m_field, &QLineEdit::textEdited, this, &NamePage::forgetWhatWasFound);
    connect(m_remove, &QPushButton::clicked, this, &NamePage::remove);
    retranslate();
    startNew();
}

void NamePage::startNew()
{
    m_bar->hide();
    m_field->clear();
    forgetWhatWasFound();
}

void NamePage::takeFocus() { m_field->setFocus(Qt::OtherFocusReason); }

void NamePage::forgetWhatWasFound()
{
    m_name.reset();
    m_found->setVisible(false);
    m_remove->setVisible(false);
}

void NamePage::lookFor()
{
    forgetWhatWasFound();
    m_bar->hide();
    const auto name = core::PersonName::of(m_field->text());
    m_found->setVisible(true);
    if (!name) {
        m_found->setText(ErasureWords::noName());
        return;
    }
    const auto foreseen = m_services.library.foresee(*name);
    if (!foreseen) {
        m_found->setVisible(false);
        emit failed(foreseen.error());
        return;
    }
    if (foreseen->places == 0 && foreseen->files == 0) {
        m_found->setText(ErasureWords::nowhere(name->text()));
        return;
    }
    m_name = name;
    m_found->setText(ErasureWords::wouldGo(*foreseen, *name));
    m_remove->setAccessibleDescription(m_found->text());
    m_remove->setVisible(true);
}

void NamePage::remove()
{
    if (!m_name)
        return;
    emit removing({});
    m_services.settings.forget(*m_name);
    const auto erased = m_services.library.erase(*m_name);
    if (!erased) {
        emit failed(erased.error());
        return;
    }
    const QString sentence = ErasureWords::went(m_name->text(), *erased, *m_name);
    startNew();
    m_bar->show(QString(), sentence, QString());
    takeFocus();
}

void NamePage::retranslate()
{
    m_title->setText(tr("Remove a person’s name"));
    m_what->setText(
        tr("Takes a name out of notes, plans, evidence and the history of every assessment, and "
           "out of the backups. Look for it first: you see in how many places it stands."));
    m_label->setText(tr("Name"));
    m_field->setAccessibleName(tr("Name to remove"));
    m_look->setText(tr("Look for it"));
    m_remove->setText(tr("Remove the name for good"));
    if (m_name || !m_found->isHidden())
        forgetWhatWasFound(); // said in the other language; looking again is one key
}

void NamePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_bar->hide();
        retranslate();
    }
}

} // namespace ui
