#include "ui/answers/measureeditor.h"

#include "core/assessment/judging.h"
#include "ui/answers/conditionboxes.h"
#include "ui/answers/levellist.h"
#include "ui/answers/reachedbar.h"
#include "ui/answers/worthwords.h"
#include "ui/support/theme.h"
#include "ui/widgets/wrapbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QAccessible>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kPauseMs = 1000;
constexpr qreal kFieldWidth = 104;
constexpr qreal kNarrow = 520; // below, the level stands under the number

} // namespace

MeasureEditor::MeasureEditor(const core::Question &question,
    const core::MeasureKind &kind,
    const core::Texts &texts,
    QWidget *parent)
    : AnswerEditor(parent)
    , m_question(question)
    , m_kind(kind)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    build();
    arrange();
    setTexts(texts);
    connect(&m_pause, &QTimer::timeout, this, &MeasureEditor::commit);
    connect(m_field, &QLineEdit::textEdited, this, &MeasureEditor::textEdited);
    connect(m_field, &QLineEdit::editingFinished, this, &MeasureEditor::commit);
    connect(m_conditions, &ConditionBoxes::changed, this, &MeasureEditor::conditionChanged);
}

MeasureEditor::~MeasureEditor()
{
    // A field that dies with the focus says it was left, when there is nobody to hear it any more.
    m_field->disconnect(this);
}

void MeasureEditor::build()
{
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"number"_s);
    m_field->setAlignment(Qt::AlignRight);
    m_field->setInputMethodHints(Qt::ImhPreferNumbers);
    m_unit = new WrapLabel(QString(), WrapLabel::Role::Secondary, this);
    m_unit->setWordWrap(false);
    m_reached = new ReachedBar(this);
    m_hint = new WrapLabel(QString(), WrapLabel::Role::SmallSecondary, this);
    m_hint->setObjectName(u"hint"_s);
    m_conditions = new ConditionBoxes(m_kind.conditions, this);
    m_levels = new LevelList(this);

    auto *number = new QHBoxLayout;
    number->addWidget(m_field);
    number->addWidget(m_unit);
    number->addStretch();
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->addLayout(number);
    m_top->addWidget(m_reached, 1);
    m_column = new QVBoxLayout(this);
    m_column->addLayout(m_top);
    m_column->addWidget(m_hint);
    m_column->addWidget(m_conditions);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(0);
    m_column->addLayout(choices);
    for (const core::Choice &choice : std::as_const(m_kind.choices)) {
        auto *button = new WrapRadioButton(this);
        button->setObjectName(u"choice-"_s + choice.id);
        connect(button, &WrapRadioButton::clicked, this, [this, id = choice.id] { choose(id); });
        choices->addWidget(button);
        m_choices.append(button);
    }
    m_column->addWidget(m_levels);
    m_column->addStretch();
}

void MeasureEditor::arrange()
{
    if (m_column == nullptr)
        return;
    m_column->setContentsMargins(0, Theme::space(0.5), 0, 0); // the field's focus ring
    m_column->setSpacing(Theme::space(1));
    m_top->setSpacing(Theme::space(1));
    m_field->setFixedWidth(qRound(Theme::scaled(kFieldWidth)));
    const bool narrow = width() < Theme::scaled(kNarrow);
    m_top->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Its first line stands level with the number.
    const qreal above = (m_field->sizeHint().height() - Theme::lineHeight(Theme::body())) / 2;
    m_reached->setContentsMargins(0, narrow ? 0 : qMax(0, qRound(above)), 0, 0);
}

void MeasureEditor::show(const core::Answer &answer, const QString &draft)
{
    const bool stale = m_pause.isActive() && draft.isEmpty() && answer == m_shown;
    if (stale) // something else changed while the user is typing
        return;
    m_shown = answer;
    m_draft = draft;
    const auto *number = std::get_if<core::TypedNumber>(&answer);
    const auto *choice = std::get_if<core::ChosenInstead>(&answer);
    setChoice(choice != nullptr && draft.isEmpty() ? choice->choice : QString());
    if (standing() != answer)
        m_conditions->setTicked(number == nullptr ? QStringList() : number->conditions);

    const NumberReading here = read();
    const bool sameNumber = number != nullptr && here.isNumber()
        && here.number.value == number->value && here.number.of == number->of;
    const QString wanted = !draft.isEmpty() ? draft
        : number != nullptr                 ? inWords(*number)
                                            : QString();
    if (wanted != m_field->text() && !(draft.isEmpty() && sameNumber)) {
        m_pause.stop();
        setField(wanted);
        showProblem(!draft.isEmpty());
    }
    showLevel();
}

void MeasureEditor::setLevelWorth(const std::array<int, 5> &millipoints)
{
    m_worth = millipoints;
    m_worthKnown = true;
    std::array<QString, core::kLevels> points;
    for (size_t i = 0; i < points.size(); ++i)
        points.at(i) = WorthWords::points(m_worth.at(i), m_locale);
    m_levels->setPoints(points);
}

void MeasureEditor::focusFirst() { m_field->setFocus(Qt::OtherFocusReason); }

void MeasureEditor::setTexts(const core::Texts &texts)
{
    const NumberReading before = read();
    m_words = texts.questions.value(m_question.id);
    m_unitWords = texts.units.value(m_kind.unit);
    m_locale = texts.locale;
    // A number is written anew in the new language; what is none yet stays as it was typed.
    if (before.isNumber()) {
        setField(inWords(before.number));
        if (!m_draft.isEmpty())
            setDraft(m_field->text());
    }
    m_conditions->setWords(m_words);
    m_levels->setWords(m_words.levels);
    if (m_worthKnown)
        setLevelWorth(m_worth);
    word();
}

void MeasureEditor::commit()
{
    m_pause.stop();
    const NumberReading reading = read();
    switch (reading.problem) {
    case NumberReading::Problem::None:
        give(withConditions(reading));
        break;
    case NumberReading::Problem::Empty:
        if (std::holds_alternative<core::TypedNumber>(m_shown))
            give(core::Unanswered{});
        break;
    case NumberReading::Problem::NotANumber:
    case NumberReading::Problem::OtherDecimalSign:
    case NumberReading::Problem::NotWhole:
    case NumberReading::Problem::BelowLeast:
    case NumberReading::Problem::AboveMost:
    case NumberReading::Problem::NotAShare:
        showProblem(true);
        return;
    }
    showProblem(false);
    setDraft({});
}

void MeasureEditor::textEdited(const QString &text)
{
    m_pause.start();
    showProblem(false);
    if (!text.trimmed().isEmpty())
        setChoice({});
    else if (const auto *choice = std::get_if<core::ChosenInstead>(&m_shown))
        setChoice(choice->choice); // what was typed over it is gone again
    showLevel();
    setDraft(text.trimmed());
}

void MeasureEditor::choose(const QString &id)
{
    m_pause.stop();
    setField({});
    showProblem(false);
    give(core::ChosenInstead{id});
    setDraft({});
    showLevel();
}

void MeasureEditor::conditionChanged()
{
    commit();
    showLevel();
}

NumberReading MeasureEditor::read() const
{
    return readNumber(m_field->text(), m_kind, m_locale, ofWord());
}

core::TypedNumber MeasureEditor::withConditions(const NumberReading &reading) const
{
    core::TypedNumber number = reading.number;
    number.conditions = m_conditions->all();
    const int reachable = core::levelOf(m_question, number).value_or(0);
    number.conditions = m_conditions->tickedAt(reachable);
    return number;
}

std::optional<core::Answer> MeasureEditor::standing() const
{
    const NumberReading reading = read();
    if (reading.isNumber())
        return withConditions(reading);
    if (reading.problem != NumberReading::Problem::Empty)
        return std::nullopt;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i)->isChecked())
            return core::ChosenInstead{m_kind.choices.at(i).id};
    }
    return core::Unanswered{};
}

void MeasureEditor::give(const core::Answer &answer)
{
    if (answer == m_shown)
        return;
    Q_ASSERT(core::checkAnswer(m_question, answer));
    m_shown = answer;
    emit answered(answer);
}

void MeasureEditor::setDraft(const QString &text)
{
    if (text == m_draft)
        return;
    m_draft = text;
    emit draftChanged(text);
}

void MeasureEditor::setField(const QString &text)
{
    if (text == m_field->text())
        return;
    const int caret = m_field->cursorPosition();
    const bool atEnd = caret == m_field->text().size();
    m_field->setText(text);
    m_field->setCursorPosition(atEnd ? static_cast<int>(text.size()) : caret);
}

void MeasureEditor::setChoice(const QString &id)
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        // An exclusive button cannot be taken back otherwise.
        m_choices.at(i)->setAutoExclusive(false);
        m_choices.at(i)->setChecked(m_kind.choices.at(i).id == id);
        m_choices.at(i)->setAutoExclusive(true);
    }
}

void MeasureEditor::showLevel()
{
    const NumberReading reading = read();
    int reachable = 0;
    if (reading.isNumber()) {
        core::TypedNumber number = reading.number;
        number.conditions = m_conditions->all();
        reachable = core::levelOf(m_question, number).value_or(0);
    }
    m_conditions->setReachable(reachable);

    const std::optional<core::Answer> answer = standing();
    const std::optional<int> level = answer ? core::levelOf(m_question, *answer) : std::nullopt;
    m_levels->setReached(level);
    QString text = tr("Type a number to see the level it gives.");
    if (level) {
        const core::LevelText &words = m_words.levels.at(static_cast<size_t>(*level));
        text = words.name.isEmpty() ? words.text : words.name + u". "_s + words.text;
    }
    m_reached->setReached(level, text);
    // The unit's word follows the number: 1 person, 2 people.
    const bool one = reading.isNumber() && reading.number.value == core::Decimal(1);
    m_unit->setText(one ? m_unitWords.one : m_unitWords.many);
}

void MeasureEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
    AnswerEditor::changeEvent(event);
}

void MeasureEditor::resizeEvent(QResizeEvent *event)
{
    arrange();
    AnswerEditor::resizeEvent(event);
}

} // namespace ui
