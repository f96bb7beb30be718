#include "ui/widgets/disclosures.h"

#include "ui/support/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"
#include "ui/widgets/wraplayout.h"

#include <QFrame>
#include <QVBoxLayout>

namespace ui {

Disclosures::Disclosures(int parts, QWidget *parent)
    : QWidget(parent)
    , m_links(new WrapLayout)
    , m_parts(static_cast<size_t>(parts))
{
    m_links->setGaps(Theme::space(2), Theme::space(0.5));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(0.5));
    column->addLayout(m_links);
    for (size_t i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts.at(i);
        part.link = new LinkButton(this);
        part.link->setDisclosure(true);
        m_links->addWidget(part.link);
        part.panel = new QWidget(this);
        part.text = new WrapLabel({}, WrapLabel::Role::SmallSecondary, part.panel);
        part.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *row = new QHBoxLayout(part.panel);
        row->setContentsMargins(Theme::space(0.5), 0, 0, Theme::space(0.5));
        row->setSpacing(Theme::space(1.5));
        auto *stroke = new QFrame(part.panel);
        stroke->setAutoFillBackground(true);
        stroke->setBackgroundRole(QPalette::Midlight);
        stroke->setFixedWidth(1);
        row->addWidget(stroke);
        row->addWidget(part.text, 1);
        part.panel->hide();
        column->addWidget(part.panel);
        connect(part.link, &LinkButton::toggled, this, [this, i] { open(m_parts.at(i)); });
    }
}

void Disclosures::setTitles(const QStringList &titles)
{
    for (size_t i = 0; i < m_parts.size(); ++i)
        m_parts.at(i).link->setText(titles.value(static_cast<qsizetype>(i)));
}

void Disclosures::setTexts(const QStringList &texts)
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts.at(i);
        part.text->setText(texts.value(static_cast<qsizetype>(i)));
        part.link->setHidden(part.text->text().isEmpty());
        open(part);
    }
}

void Disclosures::open(const Part &part)
{
    const bool isOpen = part.link->isChecked() && !part.link->isHidden();
    part.panel->setVisible(isOpen);
    // Who cannot see the panel hears it with the link that opened it.
    part.link->setAccessibleDescription(isOpen ? part.text->text() : QString());
}

} // namespace ui
