#pragma once

#include "core/base/ids.h"
#include "ui/support/services.h"

#include <QWidget>

#include <optional>

namespace ui {

class Disclosures;
class LinkButton;

// The links under a question and what they disclose: why it is asked, where to look, what proves
// it, the next level, the standard, the terms. What is open stays open from question to question.
class QuestionHelp final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionHelp)

public:
    explicit QuestionHelp(const Services &services, QWidget *parent = nullptr);

    // The level of the answer, where it has one, decides which step is shown.
    void show(const core::QuestionId &question, std::optional<int> level);
    using QWidget::show;
    [[nodiscard]] LinkButton *lastLink() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();

    Services m_services;
    core::QuestionId m_id;
    std::optional<int> m_level;
    Disclosures *m_parts;
};

} // namespace ui
