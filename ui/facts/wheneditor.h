#pragma once

#include "ui/facts/facteditor.h"
#include "ui/facts/valuefield.h"

namespace ui {

// A day or a month.
class WhenEditor final : public FactEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhenEditor)

public:
    WhenEditor(const core::EligibilityQuestion &question, QWidget *parent);

    void show(const std::optional<core::FactAnswer> &answer) override;
    void setTexts(const core::Texts &texts) override;
    void focusFirst() override;
    void commit() override;

private:
    void take(const SaidValue &said);

    const core::EligibilityQuestion &m_question;
    ValueField *m_field;
};

} // namespace ui
