#pragma once

#include "core/assessment/facts.h"
#include "core/questionnaire/texts.h"

#include <QWidget>

namespace ui {

class LinkButton;
class NumberField;
class ValueField;

// One designation: solution area, score, end.
class DesignationRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesignationRow)

public:
    explicit DesignationRow(QWidget *parent);

    void show(const core::Designation &designation);
    using QWidget::show;
    // `number`: which one it is, from 1, for assistive technology.
    void setWords(const core::EligibilityTexts &words, const QLocale &locale, int number);
    void commit();
    void focusFirst();

    [[nodiscard]] bool isEmpty() const;
    // Says what is wrong or missing here, if anything is; then that is as it could be read last, or
    // there is no designation yet.
    [[nodiscard]] std::optional<core::Designation> read();

signals:
    void settled();
    void removed();

private:
    void askForArea();

    ValueField *m_area;
    NumberField *m_score;
    ValueField *m_end;
    LinkButton *m_remove;
    std::optional<core::Designation> m_last; // shown or read
    bool m_isAreaAskedFor = false;
};

} // namespace ui
