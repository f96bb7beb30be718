#pragma once

#include "ui/answers/answereditor.h"
#include "ui/answers/numberreading.h"

#include <QTimer>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class ConditionBoxes;
class LevelList;
class ReachedBar;
class WrapLabel;
class WrapRadioButton;

// A number with its unit. It becomes the answer one second after the last key, with Return and on
// leaving the field; until then, and as long as it is no number the question takes, it is a draft.
class MeasureEditor final : public AnswerEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeasureEditor)

public:
    MeasureEditor(const core::Question &question,
        const core::MeasureKind &kind,
        const core::Texts &texts,
        QWidget *parent);
    ~MeasureEditor() override;

    void show(const core::Answer &answer, const QString &draft) override;
    void setLevelWorth(const std::array<int, 5> &millipoints) override;
    void focusFirst() override;
    void setTexts(const core::Texts &texts) override;
    void commit() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void arrange();
    void textEdited(const QString &text);
    void choose(const QString &id);
    void conditionChanged();

    [[nodiscard]] NumberReading read() const;
    [[nodiscard]] core::TypedNumber withConditions(const NumberReading &reading) const;
    // The answer that what stands here would give; none where the text is no number.
    [[nodiscard]] std::optional<core::Answer> standing() const;
    [[nodiscard]] QString inWords(const core::TypedNumber &number) const;
    [[nodiscard]] QString ofWord() const;
    [[nodiscard]] QString sentence(NumberReading::Problem problem) const;
    [[nodiscard]] QString hint() const;

    void give(const core::Answer &answer);
    void setDraft(const QString &text);
    void setField(const QString &text);
    void setChoice(const QString &id);
    void showProblem(bool shown);
    void showLevel();
    void word();

    core::Question m_question;
    core::MeasureKind m_kind;
    core::QuestionTexts m_words;
    core::UnitTexts m_unitWords;
    QLocale m_locale;

    core::Answer m_shown; // as stored, or as last given
    QString m_draft; // as last said
    std::array<int, 5> m_worth = {};
    bool m_worthKnown = false;
    bool m_problemShown = false;
    QTimer m_pause;

    QVBoxLayout *m_column = nullptr;
    QBoxLayout *m_top = nullptr;
    QLineEdit *m_field = nullptr;
    QLabel *m_unit = nullptr;
    ReachedBar *m_reached = nullptr;
    WrapLabel *m_hint = nullptr;
    ConditionBoxes *m_conditions = nullptr;
    QList<WrapRadioButton *> m_choices; // in the kind's order
    LevelList *m_levels = nullptr;
};

} // namespace ui
