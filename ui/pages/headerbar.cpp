#include "ui/pages/headerbar.h"

#include "ui/models/phrases.h"
#include "ui/pages/pieces.h"
#include "ui/pages/tag.h"
#include "ui/support/icons.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"
#include "ui/support/when.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/wraplabel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal kWidthForAll = 900; // at 14 px text
const QString kProgram = u"CSP Readiness"_s; // a name: the same in every language

} // namespace

HeaderBar::HeaderBar(const QStringList &languages, QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_back(iconButton(u"chevron-left"_s, this))
    , m_divider(line(Qt::Vertical, this))
    , m_logo(new QLabel(this))
    , m_company(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_about(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_sample(new Tag(this))
    , m_check(new QLabel(this))
    , m_savedText(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_languages(new Segmented(this))
    , m_menuButton(new QToolButton(this))
    , m_menu(menu)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumHeight(Theme::space(6));
    m_back->setFlat(true);
    m_divider->setMaximumHeight(Theme::space(3));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setIcon(icon(u"menu-2"_s));
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    QList<Segmented::Option> options;
    QStringList names;
    for (const QString &code : languages) {
        options.append({code, code.toUpper()});
        names.append(Language::ownName(code));
    }
    m_languages->setOptions(options);
    m_languages->setOptionNames(names);
    // A click on a language or on the menu leaves the keyboard where somebody is writing.
    for (QAbstractButton *button : m_languages->findChildren<QAbstractButton *>())
        button->setFocusPolicy(Qt::TabFocus);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(2), Theme::space(0.5), Theme::space(2), Theme::space(0.5));
    row->setSpacing(Theme::space(1.5));
    for (QWidget *widget :
        {static_cast<QWidget *>(m_back), m_divider, static_cast<QWidget *>(m_logo)})
        row->addWidget(widget);
    row->addWidget(m_company);
    row->addWidget(m_about);
    row->addWidget(m_sample);
    row->addStretch(1);
    row->addWidget(m_check);
    row->addWidget(m_savedText);
    row->addSpacing(Theme::space(1));
    row->addWidget(m_languages);
    row->addWidget(m_menuButton);

    connect(m_back, &QPushButton::clicked, this, &HeaderBar::backRequested);
    connect(m_languages, &Segmented::chosen, this, &HeaderBar::languageChosen);
    connect(m_menuButton, &QToolButton::clicked, this, &HeaderBar::openMenu);
    retranslate();
}

// Not the button's own menu: that would draw an arrow beside the three lines that already say it.
void HeaderBar::openMenu()
{
    const QPoint below = m_menuButton->mapToGlobal(QPoint(m_menuButton->width(), height()));
    m_menu->popup(below - QPoint(m_menu->sizeHint().width(), 0));
}

void HeaderBar::setAssessment(const std::optional<core::Header> &header)
{
    m_header = header;
    retranslate();
}

void HeaderBar::setBackShown(bool shown)
{
    m_back->setVisible(shown);
    m_divider->setVisible(shown);
    m_logo->setVisible(!shown);
}

void HeaderBar::setLanguage(const QString &code) { m_languages->setCurrent(code); }

void HeaderBar::setSaved(Saved saved, const QDateTime &at)
{
    m_saved = saved;
    m_savedAt = at;
    retranslate();
}

void HeaderBar::retranslate()
{
    //: In the header: goes back to the list of assessments.
    m_back->setText(tr("Assessments"));
    m_back->setAccessibleName(tr("Back to the assessments"));
    m_languages->setAccessibleName(tr("Language of the window"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(m_menuButton->accessibleName());
    m_company->setText(m_header ? m_header->company.name : kProgram);
    m_about->setText(m_header ? Phrases::about(*m_header) : QString());
    m_sample->setText(Phrases::sample());
    const int size = qRound(Theme::scaled(16));
    const Colors &colors = Theme::colors();
    const bool isSaved = m_saved == Saved::Yes;
    m_check->setPixmap(
        isSaved ? iconPixmap(u"check"_s, size, colors.met, devicePixelRatioF()) : QPixmap());
    m_check->setVisible(isSaved);
    m_savedText->setVisible(m_saved != Saved::Nothing);
    if (isSaved)
        //: In the header, after the change is safely on the disk; %1 is a time of day.
        m_savedText->setText(tr("Saved %1").arg(When::time(m_savedAt)));
    else if (m_saved == Saved::No)
        m_savedText->setText(tr("Not saved"));
    m_logo->setPixmap(
        QIcon(u":/icons/app-icon.svg"_s).pixmap(QSize(size, size) * 3 / 2, devicePixelRatioF()));
    fit();
}

// What the bar has no room for is said or done elsewhere too: in the list, in the menu.
void HeaderBar::fit()
{
    const bool isWide = width() >= Theme::scaled(kWidthForAll);
    m_about->setVisible(isWide && m_header);
    m_sample->setVisible(m_header && m_header->company.fictitious && isWide);
    m_languages->setVisible(width() >= Theme::scaled(kWidthForAll) * 2 / 3);
    m_back->setText(isWide ? tr("Assessments") : QString());
}

void HeaderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void HeaderBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Theme::colors().line);
}

} // namespace ui
