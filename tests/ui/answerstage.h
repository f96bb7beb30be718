#pragma once

// Questions of every kind, their words, and an editor on a stage: for the tests of ui/answers.
#include "ui/answers/answereditor.h"
#include "ui/answers/levelrow.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace stage {

using namespace Qt::Literals::StringLiterals;

inline const core::QuestionId kLevelId{u"L"_s};
inline const core::QuestionId kShareId{u"S"_s};
inline const core::QuestionId kCountId{u"C"_s};
inline const core::QuestionId kListId{u"T"_s};

inline core::Edge at(int number) { return {core::Edge::Rule::Reaches, core::Decimal(number)}; }

inline core::Question levelQuestion() { return {.id = kLevelId, .kind = core::LevelKind{}}; }

// Any number is level 1, then 90, 100, and 100 with the condition.
inline core::Question shareQuestion()
{
    core::MeasureKind kind{.unit = u"percent"_s, .most = core::Decimal(100)};
    kind.edges = {core::Edge{core::Edge::Rule::Any}, at(90), at(100), at(100)};
    kind.conditions = {QString(), QString(), QString(), u"strong"_s};
    kind.choices = {{u"notMeasured"_s, 0}};
    return {.id = kShareId, .kind = kind};
}

inline core::Question countQuestion()
{
    core::MeasureKind kind{.unit = u"people"_s, .whole = true, .most = core::Decimal(1000)};
    kind.edges = {at(1), at(3), at(6), at(10)};
    return {.id = kCountId, .kind = kind};
}

inline core::Question listQuestion()
{
    core::ChecklistKind kind{.items = {u"a"_s, u"b"_s, u"c"_s, u"d"_s}, .edges = {1, 2, 3, 4}};
    kind.conditions = {QString(), QString(), u"yearly"_s, QString()};
    return {.id = kListId, .kind = kind};
}

inline core::Texts texts(QLocale::Language language = QLocale::Italian)
{
    core::Texts words;
    words.locale = QLocale(language);
    words.units = {{u"percent"_s, {u"%"_s, u"%"_s}}, {u"people"_s, {u"person"_s, u"people"_s}}};
    core::QuestionTexts question;
    question.text = u"How <b>much</b>?"_s;
    const QStringList names{
        u"Absent"_s, u"Initial"_s, u"Repeatable"_s, u"Managed"_s, u"Optimised"_s};
    for (int i = 0; i < core::kLevels; ++i)
        question.levels.at(static_cast<size_t>(i)) = {names.at(i),
            u"Written and used, but partly manual, not measured, and long enough to wrap."_s};
    question.conditions = {{u"strong"_s, u"All of them strong"_s}, {u"yearly"_s, u"Yearly"_s}};
    question.choices = {{u"notMeasured"_s, u"We do not measure this"_s}};
    question.items = {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}, {u"c"_s, u"C"_s}, {u"d"_s, u"D"_s}};
    for (const core::QuestionId &id : {kLevelId, kShareId, kCountId, kListId})
        words.questions.insert(id, question);
    return words;
}

inline core::TypedNumber number(int value) { return {.value = core::Decimal(value)}; }

// An editor in a window of its own, and what it says.
struct Stage
{
    explicit Stage(const core::Question &question)
        : editor(ui::makeEditor(question, texts(), nullptr))
        , answers(editor.get(), &ui::AnswerEditor::answered)
        , drafts(editor.get(), &ui::AnswerEditor::draftChanged)
    {
        editor->resize(700, 500);
        static_cast<QWidget *>(editor.get())->show();
        editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(editor.get()));
        editor->focusFirst();
    }

    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return editor->findChild<T *>(name);
    }
    [[nodiscard]] QLineEdit *field() const { return child<QLineEdit>(u"number"_s); }
    [[nodiscard]] QString hint() const { return child<QLabel>(u"hint"_s)->text(); }
    [[nodiscard]] core::Answer last() const
    {
        return answers.isEmpty() ? core::Answer(core::NotApplicable{u"nothing was answered"_s})
                                 : answers.last().first().value<core::Answer>();
    }
    void type(const QString &text) const
    {
        field()->selectAll();
        QTest::keyClicks(field(), text);
    }
    [[nodiscard]] QList<ui::LevelRow *> rows() const
    {
        return editor->findChildren<ui::LevelRow *>();
    }

    std::unique_ptr<ui::AnswerEditor> editor;
    QSignalSpy answers;
    QSignalSpy drafts;
};

inline QAccessibleInterface *spoken(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

} // namespace stage
