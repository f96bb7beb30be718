#pragma once

#include "ui/facts/facteditor.h"

class QComboBox;
class QGridLayout;

namespace ui {

class Segmented;
class WrapLabel;
class WrapRadioButton;

// Yes or no.
class YesNoEditor final : public FactEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(YesNoEditor)

public:
    YesNoEditor(const core::EligibilityQuestion &question, QWidget *parent);

    void show(const std::optional<core::FactAnswer> &answer) override;
    void setTexts(const core::Texts &texts) override;
    void focusFirst() override;
    [[nodiscard]] bool canBeCleared() const override { return false; }

private:
    void choose(const QString &id);

    const core::EligibilityQuestion &m_question;
    Segmented *m_buttons;
};

// One of the question's options, each with its whole text.
class ChoiceEditor final : public FactEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceEditor)

public:
    ChoiceEditor(const core::EligibilityQuestion &question, QWidget *parent);

    void show(const std::optional<core::FactAnswer> &answer) override;
    void setTexts(const core::Texts &texts) override;
    void focusFirst() override;
    [[nodiscard]] bool canBeCleared() const override { return false; }

private:
    void choose(const QString &option);

    const core::EligibilityQuestion &m_question;
    QList<WrapRadioButton *> m_buttons; // in the options' order
    QString m_chosen;
};

// One of the question's options for each of its items; "not said" takes it away.
class StatusesEditor final : public FactEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusesEditor)

public:
    StatusesEditor(const core::EligibilityQuestion &question, QWidget *parent);

    void show(const std::optional<core::FactAnswer> &answer) override;
    void setTexts(const core::Texts &texts) override;
    void focusFirst() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int item);

    struct Row
    {
        WrapLabel *label;
        QComboBox *status; // "not said", then the options
    };
    const core::EligibilityQuestion &m_question;
    QList<Row> m_rows; // in the items' order
    core::Statuses m_shown;
};

} // namespace ui
