#pragma once

#include "tests/ui/windowuser.h"
#include "ui/pages/eligibilitypage.h"
#include "ui/pages/requirementhead.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QLineEdit>

namespace fixtures {

// Somebody on the eligibility page.
class EligibilityUser : protected WindowUser
{
    Q_DISABLE_COPY_MOVE(EligibilityUser)

protected:
    EligibilityUser() = default;
    ~EligibilityUser() = default;

    void openEligibility()
    {
        openEmpty();
        page().goTo({.kind = ui::Place::Kind::Eligibility});
    }
    void openSample()
    {
        openSampleAt(u"S1.1"_s);
        page().goTo({.kind = ui::Place::Kind::Eligibility});
    }
    void reveal(const QString &item) { page().goTo(ui::Place::ofRequirement(item)); }
    [[nodiscard]] ui::EligibilityPage &eligibility()
    {
        return *m_window->findChild<ui::EligibilityPage *>();
    }
    [[nodiscard]] core::Fact fact(const QString &id)
    {
        return session().assessment().facts.value(id);
    }
    [[nodiscard]] core::eligibility::Status status(const QString &id)
    {
        return session().readiness().find(id)->status;
    }
    // The control that is inside the opened row and has this spoken name.
    template <typename Widget>
    [[nodiscard]] Widget *control(const QString &name)
    {
        for (Widget *widget : eligibility().findChildren<Widget *>()) {
            if (widget->isVisible() && spokenName(widget).startsWith(name))
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] ui::RequirementHead *head(const QString &id)
    {
        return control<ui::RequirementHead>(id + u' ');
    }
    void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    void typeInto(const QString &name, const QString &text)
    {
        auto *field = control<QLineEdit>(name);
        QVERIFY2(field, qPrintable(name));
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        press(Qt::Key_Delete);
        type(text);
    }
    void click(QWidget *widget)
    {
        QVERIFY(widget);
        QCoreApplication::processEvents(); // what was just opened is laid out
        QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
    }
    [[nodiscard]] QStringList problems()
    {
        QStringList shown;
        for (auto *label : eligibility().findChildren<ui::WrapLabel *>()) {
            if (label->isVisible() && label->styleRole() == ui::WrapLabel::Role::Problem)
                shown.append(label->text());
        }
        return shown;
    }
};

} // namespace fixtures
