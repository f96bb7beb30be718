#pragma once

#include "core/base/ids.h"
#include "ui/support/services.h"

#include <QWidget>

#include <array>
#include <optional>

class QGridLayout;

namespace ui {

class LinkButton;
class WrapLabel;

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
    void setNarrow(bool narrow);
    [[nodiscard]] LinkButton *firstLink() const { return m_parts.front().link; }
    [[nodiscard]] LinkButton *lastLink() const { return m_parts.back().link; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Part { Why, Where, Evidence, Next, Standard, Terms, kParts };
    struct Disclosure
    {
        LinkButton *link = nullptr;
        QWidget *panel = nullptr;
        WrapLabel *text = nullptr;
    };

    void addPart(Disclosure &part);
    void retranslate();
    void fill();
    void open(Disclosure &part);

    Services m_services;
    core::QuestionId m_id;
    std::optional<int> m_level;
    std::array<Disclosure, kParts> m_parts;
    QGridLayout *m_links;
};

} // namespace ui
