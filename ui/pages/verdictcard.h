#pragma once

#include "core/questionnaire/texts.h"
#include "core/scoring/scorecard.h"

#include <QWidget>

namespace ui {

class Chip;
class WrapLabel;

// The verdict in a sentence, and what it does not judge yet.
class VerdictCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictCard)

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void show(const core::Texts &texts, const core::scoring::Scorecard &scorecard);
    using QWidget::show;

private:
    [[nodiscard]] QString sentence(
        const core::Texts &texts, const core::scoring::Scorecard &scorecard) const;

    Chip *m_band;
    WrapLabel *m_sentence;
    WrapLabel *m_notJudged;
};

} // namespace ui
