#pragma once

#include "core/report/sentences.h"
#include "ui/models/placesmodel.h"
#include "ui/widgets/marks.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Card;
class FlowLabel;
class LinkButton;
class Sign;
class WrapLabel;

// The verdict in a sentence, under it every rule that lowered it with the place to go, what the
// open questions are worth, and whether it can still change.
class VerdictCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictCard)

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void show(const core::report::Speech &speech, const core::readiness::Readiness &readiness);
    using QWidget::show;
    // Rows are made when they are needed, and come after this control for the Tab key.
    void setTabAfter(QWidget *control);

signals:
    void opened(const ui::Place &place);

private:
    // A row of the card. Rows are made when first needed and hidden when not.
    struct Row
    {
        QWidget *box = nullptr;
        Sign *sign = nullptr;
        FlowLabel *sentence = nullptr;
        LinkButton *link = nullptr;
        Place place = {};
    };
    // What a row says; `id` is what is gone to, and stands bold where the sentence begins with it.
    struct Content
    {
        Shape shape = Shape::NotMet;
        QString id;
        QString sentence;
        QString link;
        Place place;
    };

    [[nodiscard]] Content contentOf(const core::report::Speech &speech,
        const core::readiness::Readiness &readiness,
        const core::scoring::LoweringRule &rule) const;
    [[nodiscard]] QList<Content> contents(
        const core::report::Speech &speech, const core::readiness::Readiness &readiness) const;
    void addRow();
    void fill(Row &row, const Content &content);
    void open(qsizetype row);

    Card *m_card;
    QVBoxLayout *m_column;
    Sign *m_sign;
    WrapLabel *m_sentence;
    QVBoxLayout *m_rowsColumn;
    QList<Row> m_rows;
    QWidget *m_tabAfter = nullptr;
    WrapLabel *m_certainty;
};

} // namespace ui
