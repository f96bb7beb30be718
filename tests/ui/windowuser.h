#pragma once

#include "tests/ui/pagesfixture.h"
#include "ui/pages/assessmentpage.h"
#include "ui/pages/notefield.h"
#include "ui/pages/questionpage.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>

namespace fixtures {

// What a screen reader calls it. A combo box gives its value as its name on Linux, and its label by
// relation.
inline QString spokenName(QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

// Somebody at the window of a fresh data folder.
class WindowUser
{
    Q_DISABLE_COPY_MOVE(WindowUser)

protected:
    WindowUser() = default;
    ~WindowUser() = default;

    void openWindow(const QString &language = u"en"_s, QSize size = {1280, 800})
    {
        closeWindow();
        m_place = std::make_unique<Workplace>(language);
        m_window = std::make_unique<ui::MainWindow>(m_place->services);
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void closeWindow()
    {
        m_window.reset();
        m_place.reset();
    }

    void openSampleAt(const QString &question)
    {
        QVERIFY(m_window->openAssessment(m_place->addSample()));
        page().showQuestion({question});
    }
    void openEmpty()
    {
        core::Assessment assessment;
        assessment.header.company.name = u"Prova"_s;
        assessment.header.questionnaireId = content().questionnaire.id;
        assessment.header.questionnaireVersion = content().questionnaire.version;
        QVERIFY(m_window->openAssessment(m_place->library.add(assessment)->header.id));
    }

    [[nodiscard]] ui::AssessmentPage &page() { return *m_window->assessment(); }
    [[nodiscard]] core::Session &session() { return page().session(); }
    [[nodiscard]] ui::MessageBar &bar() { return *m_window->findChild<ui::MessageBar *>(); }
    // What a program started afresh would find.
    [[nodiscard]] core::Assessment stored()
    {
        return *m_place->store->load(session().assessment().header.id);
    }
    [[nodiscard]] QString current()
    {
        return m_window->findChild<ui::QuestionPage *>()->current().text;
    }
    template <typename Widget>
    [[nodiscard]] Widget *visibleChild(const QString &name)
    {
        for (Widget *widget : m_window->findChildren<Widget *>()) {
            if (widget->isVisible() && spokenName(widget) == name)
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace fixtures
