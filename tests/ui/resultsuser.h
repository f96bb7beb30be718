#pragma once

#include "tests/ui/windowuser.h"
#include "ui/pages/resultspage.h"
#include "ui/widgets/figurebutton.h"

#include <QSpinBox>
#include <QTreeView>

namespace fixtures {

// Somebody who looks at the results of the sample.
class ResultsUser : protected WindowUser
{
    Q_DISABLE_COPY_MOVE(ResultsUser)

protected:
    ResultsUser() = default;
    ~ResultsUser() = default;

    void openResults()
    {
        openSampleAt(u"S1.1"_s);
        page().goTo({.kind = ui::Place::Kind::Results});
    }

    [[nodiscard]] ui::ResultsPage &results() { return *m_window->findChild<ui::ResultsPage *>(); }
    // Of the calculation.
    [[nodiscard]] QTreeView &tree() { return *results().findChild<QTreeView *>(); }

    // Empty where none is on the screen.
    [[nodiscard]] QString shownFloor()
    {
        for (const ui::FigureButton *figure : results().findChildren<ui::FigureButton *>()) {
            if (figure->isVisible() && figure->caption() == u"floor, certain already"_s)
                return figure->text();
        }
        return {};
    }
    [[nodiscard]] QSpinBox *weightOf(const QString &name)
    {
        return visibleChild<QSpinBox>(u"Weight of "_s + name);
    }
    void typeInstead(QWidget *field, const QString &text)
    {
        field->setFocus(Qt::TabFocusReason);
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
};

} // namespace fixtures
