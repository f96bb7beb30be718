#include "ui/facts/pausedfield.h"

#include "core/assessment/factchecking.h"
#include "ui/support/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QAccessible>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kPauseMs = 1000;

} // namespace

PausedField::PausedField(QWidget *parent)
    : QWidget(parent)
    , m_label(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_line(new QLineEdit(this))
    , m_row(new QHBoxLayout)
    , m_problem(new WrapLabel({}, WrapLabel::Role::Problem, this))
{
    m_line->setMaxLength(static_cast<int>(core::kLongestText));
    m_label->setBuddy(m_line);
    m_label->hide();
    m_problem->hide();
    m_row->addWidget(m_line);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_label);
    column->addLayout(m_row);
    column->addWidget(m_problem);
    arrange();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PausedField::commit);
    connect(m_line, &QLineEdit::textEdited, this, &PausedField::begin);
    connect(m_line, &QLineEdit::editingFinished, this, &PausedField::commit);
}

PausedField::~PausedField()
{
    // A field that dies with the focus says it was left, when there is nobody to hear it any more.
    m_line->disconnect(this);
}

QString PausedField::text() const { return m_line->text().trimmed(); }

void PausedField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    setSpokenName(label);
}

void PausedField::setSpokenName(const QString &name) { m_line->setAccessibleName(name); }

void PausedField::setExample(const QString &example) { m_line->setPlaceholderText(example); }

void PausedField::setFieldWidth(qreal pixels)
{
    m_fieldWidth = pixels;
    if (pixels > 0)
        m_row->addStretch();
    arrange();
}

void PausedField::addBeside(QWidget *widget) { m_row->insertWidget(1, widget); }

void PausedField::setProblem(const QString &sentence)
{
    if (sentence == m_problem->text() && sentence.isEmpty() == m_problem->isHidden())
        return;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_line->setAccessibleDescription(sentence);
    if (sentence.isEmpty())
        return;
    // The focus may have left the field, so its description alone would go unheard.
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PausedField::fill(const QString &text)
{
    if (!m_isHalfTyped)
        rewrite(text);
}

void PausedField::rewrite(const QString &text)
{
    if (text == m_line->text())
        return;
    const int caret = m_line->cursorPosition();
    const bool atEnd = caret == m_line->text().size();
    m_line->setText(text);
    m_line->setCursorPosition(atEnd ? static_cast<int>(text.size()) : caret);
}

void PausedField::take()
{
    m_pause.stop();
    m_isHalfTyped = false;
    setProblem({});
}

void PausedField::commit()
{
    m_pause.stop();
    if (m_isHalfTyped)
        emit settled();
}

void PausedField::begin()
{
    m_isHalfTyped = true;
    setProblem({});
    m_pause.start();
}

void PausedField::arrange()
{
    if (layout() == nullptr)
        return;
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(Theme::space(0.5));
    m_row->setSpacing(Theme::space(1));
    if (m_fieldWidth > 0)
        m_line->setFixedWidth(qRound(Theme::scaled(m_fieldWidth)));
}

void PausedField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace ui
