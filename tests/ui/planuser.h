#pragma once

#include "tests/ui/windowuser.h"
#include "ui/models/planmodel.h"
#include "ui/pages/planoutlook.h"
#include "ui/pages/planpage.h"
#include "ui/pages/plantable.h"
#include "ui/pages/planwhatifs.h"
#include "ui/widgets/flowlabel.h"
#include "ui/widgets/intervalbar.h"
#include "ui/widgets/linkbutton.h"

namespace fixtures {

// Somebody at the plan of the bundled sample.
class PlanUser : protected WindowUser
{
    Q_DISABLE_COPY_MOVE(PlanUser)

protected:
    PlanUser() = default;
    ~PlanUser() = default;

    // With the cheapest way found.
    void openPlan()
    {
        openSampleAt(u"S1.1"_s);
        page().goTo({.kind = ui::Place::Kind::Plan});
        QTRY_VERIFY(model().rowCount() > 0);
    }

    [[nodiscard]] ui::PlanPage &plan() { return *page().findChild<ui::PlanPage *>(); }
    [[nodiscard]] ui::PlanTable &table() { return *page().findChild<ui::PlanTable *>(); }
    [[nodiscard]] ui::PlanModel &model() { return *qobject_cast<ui::PlanModel *>(table().model()); }
    [[nodiscard]] QString sentence() { return plan().findChild<ui::FlowLabel *>()->bold(); }
    [[nodiscard]] ui::IntervalBar &bar() { return *plan().findChild<ui::IntervalBar *>(); }

    // The keyboard on a cell of the first row; the question of the row.
    core::QuestionId standOn(ui::PlanModel::Column column)
    {
        const QModelIndex index = model().index(0, column);
        table().setFocus(Qt::TabFocusReason);
        table().setCurrentIndex(index);
        return model().row(index).step.question;
    }
    [[nodiscard]] core::PlanStep step(const core::QuestionId &question)
    {
        return session().assessment().plan.steps.value(question);
    }
    // Without it R6a, which shares its fact, stops the sample.
    void leaveOutCritical()
    {
        const QModelIndex box = model().indexOf({u"C1.1"_s}, ui::PlanModel::In);
        QVERIFY(box.isValid());
        QVERIFY(model().setData(box, Qt::Unchecked, Qt::CheckStateRole));
    }
    void pressLink(const QString &name)
    {
        auto *link = visibleChild<ui::LinkButton>(name);
        QVERIFY2(link != nullptr, qPrintable(name));
        link->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
    }
    void keepAs(const QString &name)
    {
        pressLink(u"Keep as…"_s);
        type(name);
        press(Qt::Key_Return);
    }
};

} // namespace fixtures
