#pragma once

#include "ui/answers/answereditor.h"

class QVBoxLayout;

namespace ui {

class ConditionBoxes;
class LevelList;
class ReachedBar;
class WrapCheckBox;
class WrapLabel;

// Things in place, ticked. "None of these" is an answer too; unticking the last thing makes the
// question unanswered.
class ChecklistEditor final : public AnswerEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistEditor)

public:
    ChecklistEditor(const core::Question &question,
        const core::ChecklistKind &kind,
        const core::Texts &texts,
        QWidget *parent);

    void show(const core::Answer &answer, const QString &draft) override;
    void setLevelWorth(const std::array<int, 5> &millipoints) override;
    void focusFirst() override;
    void setTexts(const core::Texts &texts) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void arrange();
    void itemClicked();
    void noneClicked();
    void give();

    [[nodiscard]] QStringList tickedItems() const;
    [[nodiscard]] core::Answer standing() const;
    void showLevel();
    void word();

    core::Question m_question;
    core::ChecklistKind m_kind;
    core::QuestionTexts m_words;
    QLocale m_locale;

    core::Answer m_shown;
    std::array<int, 5> m_worth = {};
    bool m_worthKnown = false;

    QVBoxLayout *m_column = nullptr;
    QList<WrapCheckBox *> m_items; // in the kind's order
    WrapCheckBox *m_none = nullptr;
    ConditionBoxes *m_conditions = nullptr;
    ReachedBar *m_reached = nullptr;
    LevelList *m_levels = nullptr;
};

} // namespace ui
