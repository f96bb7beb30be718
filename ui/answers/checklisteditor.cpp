#include "ui/answers/checklisteditor.h"

#include "core/assessment/judging.h"
#include "ui/answers/conditionboxes.h"
#include "ui/answers/levellist.h"
#include "ui/answers/reachedbar.h"
#include "ui/answers/worthwords.h"
#include "ui/support/theme.h"
#include "ui/widgets/wrapbutton.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ChecklistEditor::ChecklistEditor(const core::Question &question,
    const core::ChecklistKind &kind,
    const core::Texts &texts,
    QWidget *parent)
    : AnswerEditor(parent)
    , m_question(question)
    , m_kind(kind)
{
    build();
    arrange();
    setTexts(texts);
    connect(m_none, &WrapCheckBox::clicked, this, &ChecklistEditor::noneClicked);
    connect(m_conditions, &ConditionBoxes::changed, this, &ChecklistEditor::give);
}

void ChecklistEditor::build()
{
    m_column = new QVBoxLayout(this);
    for (const QString &item : std::as_const(m_kind.items)) {
        auto *box = new WrapCheckBox(this);
        box->setObjectName(u"item-"_s + item);
        connect(box, &WrapCheckBox::clicked, this, &ChecklistEditor::itemClicked);
        m_column->addWidget(box);
        m_items.append(box);
    }
    m_none = new WrapCheckBox(this);
    m_none->setObjectName(u"none"_s);
    m_conditions = new ConditionBoxes(m_kind.conditions, this);
    m_reached = new ReachedBar(this);
    m_levels = new LevelList(this);
    m_column->addWidget(m_none);
    m_column->addWidget(m_conditions);
    m_column->addSpacing(Theme::space(1));
    m_column->addWidget(m_reached);
    m_column->addWidget(m_levels);
    m_column->addStretch();
}

void ChecklistEditor::arrange()
{
    if (m_column == nullptr)
        return;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::space(0.5));
}

void ChecklistEditor::show(const core::Answer &answer, const QString & /*draft*/)
{
    m_shown = answer;
    if (standing() == answer)
        return;
    const auto *ticked = std::get_if<core::TickedItems>(&answer);
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_items.at(i)->setChecked(ticked != nullptr && ticked->items.contains(m_kind.items.at(i)));
    m_none->setChecked(ticked != nullptr && ticked->items.isEmpty());
    m_conditions->setTicked(ticked == nullptr ? QStringList() : ticked->conditions);
    showLevel();
}

void ChecklistEditor::setLevelWorth(const std::array<int, 5> &millipoints)
{
    m_worth = millipoints;
    m_worthKnown = true;
    std::array<QString, core::kLevels> points;
    for (size_t i = 0; i < points.size(); ++i)
        points.at(i) = WorthWords::points(m_worth.at(i), m_locale);
    m_levels->setPoints(points);
}

void ChecklistEditor::focusFirst()
{
    WrapCheckBox *first = m_items.isEmpty() ? m_none : m_items.first();
    first->setFocus(Qt::OtherFocusReason);
}

void ChecklistEditor::setTexts(const core::Texts &texts)
{
    m_words = texts.questions.value(m_question.id);
    m_locale = texts.locale;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_items.at(i)->setText(m_words.items.value(m_kind.items.at(i)));
    m_conditions->setWords(m_words);
    m_levels->setWords(m_words.levels);
    if (m_worthKnown)
        setLevelWorth(m_worth);
    word();
}

void ChecklistEditor::itemClicked()
{
    m_none->setChecked(false);
    give();
}

void ChecklistEditor::noneClicked()
{
    if (m_none->isChecked()) {
        for (WrapCheckBox *box : std::as_const(m_items))
            box->setChecked(false);
    }
    give();
}

void ChecklistEditor::give()
{
    showLevel();
    const core::Answer answer = standing();
    if (answer == m_shown)
        return;
    Q_ASSERT(core::checkAnswer(m_question, answer));
    m_shown = answer;
    emit answered(answer);
}

QStringList ChecklistEditor::tickedItems() const
{
    QStringList items;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i)->isChecked())
            items.append(m_kind.items.at(i));
    }
    return items;
}

core::Answer ChecklistEditor::standing() const
{
    core::TickedItems ticked{.items = tickedItems()};
    if (ticked.items.isEmpty() && !m_none->isChecked())
        return core::Unanswered{};
    ticked.conditions = m_conditions->all();
    const int reachable = core::levelOf(m_question, ticked).value_or(0);
    ticked.conditions = m_conditions->tickedAt(reachable);
    return ticked;
}

void ChecklistEditor::showLevel()
{
    const QStringList items = tickedItems();
    const core::TickedItems best{.items = items, .conditions = m_conditions->all()};
    m_conditions->setReachable(items.isEmpty() ? 0 : core::levelOf(m_question, best).value_or(0));

    const std::optional<int> level = core::levelOf(m_question, standing());
    m_levels->setReached(level);
    if (level)
        //: After the level reached, "Level 2."; %1 is the number of ticks, %2 the number of things
        //: to tick.
        m_reached->setReached(
            level, tr("%1 of %2 are ticked.").arg(items.size()).arg(m_items.size()));
    else
        m_reached->setReached(level, tr("Tick what is in place, or “None of these”."));
}

void ChecklistEditor::word()
{
    setAccessibleName(m_words.text);
    //: A check box under a list of things that may be in place.
    m_none->setText(tr("None of these"));
    showLevel();
}

void ChecklistEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
    AnswerEditor::changeEvent(event);
}

} // namespace ui
