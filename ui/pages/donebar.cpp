#include "ui/pages/donebar.h"

#include "ui/pages/pieces.h"
#include "ui/support/theme.h"
#include "ui/widgets/spokenrole.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

DoneBar::DoneBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new WrapLabel(this))
    , m_button(textButton(this))
{
    setSpokenRole(*this, QAccessible::AlertMessage);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::space(3), Theme::space(0.5), Theme::space(2), Theme::space(0.5));
    row->setSpacing(Theme::space(1));
    row->addWidget(iconLabel(u"check"_s, this), 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(line(Qt::Horizontal, this));
    connect(m_button, &QPushButton::clicked, this, &DoneBar::turned);
    hide();
}

void DoneBar::show(const QString &text, const QString &buttonText)
{
    m_text->setText(text);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    setAccessibleName(text);
    QWidget::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString DoneBar::text() const { return m_text->text(); }

} // namespace ui
