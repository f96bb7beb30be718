#include "ui/answers/leveleditor.h"

#include "ui/answers/levelrow.h"
#include "ui/answers/worthwords.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

LevelEditor::LevelEditor(const core::Question &question, const core::Texts &texts, QWidget *parent)
    : AnswerEditor(parent)
    , m_id(question.id)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (int level = 0; level < core::kLevels; ++level) {
        auto *row = new LevelRow(level, this);
        m_rows.at(static_cast<size_t>(level)) = row;
        column->addWidget(row);
        connect(row, &LevelRow::clicked, this, [this, level] { choose(level); });
    }
    column->addStretch();
    arrange();
    setTexts(texts);
}

void LevelEditor::show(const core::Answer &answer, const QString & /*draft*/)
{
    m_shown = answer;
    const auto *chosen = std::get_if<core::ChosenLevel>(&answer);
    for (LevelRow *row : m_rows) {
        const bool checked = chosen != nullptr && row->level() == chosen->level;
        if (row->isChecked() == checked)
            continue;
        // An exclusive button cannot be taken back otherwise.
        row->setAutoExclusive(false);
        row->setChecked(checked);
        row->setAutoExclusive(true);
    }
}

void LevelEditor::setLevelWorth(const std::array<int, 5> &millipoints)
{
    m_worth = millipoints;
    m_worthKnown = true;
    showWorth();
}

void LevelEditor::focusFirst()
{
    const auto *chosen = std::get_if<core::ChosenLevel>(&m_shown);
    const int level = chosen == nullptr ? 0 : chosen->level;
    m_rows.at(static_cast<size_t>(level))->setFocus(Qt::OtherFocusReason);
}

void LevelEditor::setTexts(const core::Texts &texts)
{
    m_locale = texts.locale;
    const core::QuestionTexts words = texts.questions.value(m_id);
    setAccessibleName(words.text);
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setWords(words.levels.at(i).name, words.levels.at(i).text);
    showWorth();
}

void LevelEditor::setDigitKeys(bool on)
{
    m_digitKeys = on;
    for (LevelRow *row : m_rows)
        row->setKeycapShown(on);
}

void LevelEditor::keyPressEvent(QKeyEvent *event)
{
    const int level = event->key() - Qt::Key_0;
    const bool plain
        = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (m_digitKeys && plain && level >= 0 && level < core::kLevels && isEnabled()) {
        LevelRow *row = m_rows.at(static_cast<size_t>(level));
        row->setFocus(Qt::ShortcutFocusReason);
        row->click();
        return;
    }
    AnswerEditor::keyPressEvent(event);
}

void LevelEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
    if (event->type() == QEvent::LanguageChange)
        showWorth();
    AnswerEditor::changeEvent(event);
}

void LevelEditor::choose(int level)
{
    const core::Answer answer = core::ChosenLevel{level};
    if (answer == m_shown)
        return;
    m_shown = answer;
    emit answered(answer);
}

void LevelEditor::showWorth()
{
    if (!m_worthKnown)
        return;
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setPoints(WorthWords::points(m_worth.at(i), m_locale),
            WorthWords::spoken(m_worth.at(i), m_locale));
}

void LevelEditor::arrange()
{
    if (layout() != nullptr)
        layout()->setSpacing(qRound(Theme::scaled(6)));
}

} // namespace ui
