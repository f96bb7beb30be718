#pragma once

#include "ui/facts/facteditor.h"

class QVBoxLayout;

namespace ui {

class DesignationRow;
class LinkButton;
class WrapCheckBox;

// A list of designations, or that there is none. A designation that cannot be read yet is left out.
class DesignationsEditor final : public FactEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesignationsEditor)

public:
    DesignationsEditor(const core::EligibilityQuestion &question, QWidget *parent);

    void show(const std::optional<core::FactAnswer> &answer) override;
    void setTexts(const core::Texts &texts) override;
    void focusFirst() override;
    void commit() override;

private:
    DesignationRow *addRow();
    void addEmptyRow();
    void remove(DesignationRow *row);
    void drop(DesignationRow *row);
    void settle();
    void sayNone(bool none);
    void showNone(); // offered while there is nothing it would throw away
    void give(const std::optional<core::FactAnswer> &answer);
    void word();

    const core::EligibilityQuestion &m_question;
    core::EligibilityTexts m_words;
    QLocale m_locale;
    QVBoxLayout *m_list;
    QList<DesignationRow *> m_rows;
    LinkButton *m_add;
    WrapCheckBox *m_none;
    std::optional<core::FactAnswer> m_shown;
};

} // namespace ui
