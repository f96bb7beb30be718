#pragma once

#include "core/session/session.h"
#include "ui/models/placesmodel.h"
#include "ui/support/services.h"

#include <QWidget>

#include <array>
#include <vector>

class QVBoxLayout;

namespace ui {

class RequirementRow;
class WrapLabel;

// The requirements in sections by how they stand. A row in which somebody works keeps its section
// until the keyboard has left it: it never moves from under the user. Rows stand beside each other
// in one widget, which paints the cards behind them, so that moving one loses no focus.
class RequirementList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequirementList)

public:
    RequirementList(core::Session &session, const Services &services, QWidget *parent);
    ~RequirementList() override;

    void refresh();
    void retranslate();
    void commit();
    void focusFirst();
    // Opens the requirement, or that of the question, and puts the keyboard there.
    void reveal(const QString &item);
    [[nodiscard]] QWidget *rowOf(const QWidget *inside) const; // none where it is in no row

signals:
    void opened(const ui::Place &place);
    void shifting(); // rows go to other sections
    void shifted(); // rows went to other sections

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Section { StoppingYou, NotDueYet, Met, Aside };
    static constexpr size_t kSections = 4;
    struct Heading
    {
        QWidget *whole = nullptr;
        WrapLabel *title = nullptr;
        WrapLabel *count = nullptr;
    };
    struct Entry
    {
        RequirementRow *row;
        Section section;
    };

    void addRows();
    void addHeadings();
    void sort();
    void arrange();
    void chainTabs();
    void focusMoved(QWidget *before, QWidget *now);
    [[nodiscard]] static Section sectionOf(const RequirementRow &row);
    [[nodiscard]] std::vector<const RequirementRow *> rowsOf(Section section) const;

    core::Session &m_session;
    Services m_services;
    QVBoxLayout *m_column;
    std::array<Heading, kSections> m_headings;
    std::vector<Entry> m_entries; // in the questionnaire's order
    bool m_isWaiting = false; // a row belongs to another section once the keyboard has left it
};

} // namespace ui
