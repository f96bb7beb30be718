// Pictures of every page with the bundled sample, for people who look: csp-screenshots DIR

#include "tests/ui/pagesfixture.h"
#include "ui/models/historymodel.h"
#include "ui/models/planmodel.h"
#include "ui/pages/assessmentpage.h"
#include "ui/pages/capabilitiescard.h"
#include "ui/pages/deletedrow.h"
#include "ui/pages/historypage.h"
#include "ui/pages/planpage.h"
#include "ui/pages/plansteps.h"
#include "ui/pages/resultspage.h"
#include "ui/widgets/linkbutton.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

namespace {

using namespace fixtures;

struct Look
{
    QString language;
    ui::Scheme scheme;
    QSize size;
    int textPixels = 14;

    [[nodiscard]] QString suffix() const
    {
        const QString colors = scheme == ui::Scheme::Dark ? u"dark"_s
            : scheme == ui::Scheme::HighContrast          ? u"contrast"_s
                                                          : u"light"_s;
        return u"-%1-%2-%3-%4.png"_s.arg(language, colors).arg(size.width()).arg(textPixels);
    }
};

// Windows are made anew for each look, so that nothing of the look before remains.
class Photographer final
{
public:
    Photographer(QDir folder, Look look)
        : m_folder(std::move(folder))
        , m_look(std::move(look))
        , m_place(m_look.language)
    {
        QFont font = QApplication::font();
        font.setFamily(u"Noto Sans"_s);
        font.setPixelSize(m_look.textPixels);
        QApplication::setFont(font);
        ui::Theme::apply(m_look.scheme);
    }

    void takeEmptyStart()
    {
        open();
        grab(u"start-empty"_s);
    }

    void takeAll()
    {
        const core::AssessmentId sample = m_place.addSample();
        addOthers();
        open();
        grab(u"start-list"_s);
        m_window->showNew();
        grab(u"new"_s);
        m_window->openAssessment(sample);
        takeQuestions();
        ui::AssessmentPage &page = *m_window->assessment();
        takeEligibility();
        takeResults();
        takePlan();
        page.goTo({.kind = ui::Place::Kind::Report});
        grab(u"report"_s);
        takeHistory();
        page.goTo({.kind = ui::Place::Kind::Details});
        grab(u"details"_s);
        m_window->showAbout();
        grab(u"about"_s);
        takeDeleting();
    }

    // What deleting looks like, and deleting for good.
    void takeDeleting()
    {
        m_window->showStart();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        grab(u"start-deleted"_s);
        m_window->showDeleted();
        for (auto *row : m_window->findChildren<ui::DeletedRow *>())
            emit row->wouldGoRequested();
        grab(u"deleted"_s);
        m_window->showNameRemoval();
        QTest::keyClicks(QApplication::focusWidget(), u"Adriatica Cloud"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        grab(u"name"_s);
    }

    void takeOneHistory()
    {
        const core::AssessmentId sample = m_place.addSample();
        addOthers();
        open();
        m_window->openAssessment(sample);
        takeHistory();
    }

    // Some weeks of work, a milestone, and a change after it.
    void takeHistory()
    {
        ui::AssessmentPage &page = *m_window->assessment();
        core::Session &session = page.session();
        session.setAuthor(u"Security lead"_s);
        session.setAnswer({u"S2.4"_s}, core::ChosenLevel{2});
        session.setNote({u"S2.4"_s}, core::NoteKind::Shared, u"Training plan of 2026, page 3"_s);
        session.setAnswer({u"C2.4"_s}, core::Unknown{});
        session.undo();
        session.nameState(u"Submitted 14 November"_s);
        session.setAnswer({u"S2.4"_s}, core::ChosenLevel{3});
        page.goTo({.kind = ui::Place::Kind::History});
        grab(u"history-reason"_s);
        session.setReason(u"The second course was held."_s);
        page.undo();
        grab(u"undone"_s);
        page.redo();
        page.goTo({.kind = ui::Place::Kind::History});
        for (auto *list : m_window->findChild<ui::HistoryPage *>()->findChildren<QListView *>()) {
            if (qobject_cast<ui::HistoryModel *>(list->model()))
                list->selectionModel()->select(
                    list->model()->index(4, 0), QItemSelectionModel::Select);
        }
        grab(u"history"_s);
        for (auto *button :
            m_window->findChild<ui::HistoryPage *>()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == ui::HistoryPage::tr("Compare with now"))
                button->click();
        }
        grab(u"history-compared"_s);
        page.foldAway();
    }

    void takeOnePlan()
    {
        const core::AssessmentId sample = m_place.addSample();
        open();
        m_window->openAssessment(sample);
        takePlan();
    }

    void takePlan()
    {
        auto &model = *m_window->findChild<ui::PlanModel *>();
        QSignalSpy found(&model, &QAbstractItemModel::modelReset);
        m_window->assessment()->goTo({.kind = ui::Place::Kind::Plan});
        while (model.rowCount() == 0 && found.wait()) { }
        planSomething(model);
        grab(u"plan"_s);
        grabWhole(*m_window->findChild<ui::PlanPage *>(), u"plan-whole"_s);
        auto *steps = m_window->findChild<ui::PlanSteps *>();
        steps->findChildren<QAbstractButton *>().at(1)->click();
        grab(u"plan-calendar"_s);
    }

    void takeQuestions()
    {
        const QList<QPair<QString, QString>> questions{{u"level"_s, u"S2.4"_s},
            {u"measure"_s, u"S1.4"_s},
            {u"share"_s, u"C1.1"_s},
            {u"checklist"_s, u"S4.2"_s},
            {u"notapplicable"_s, u"P1.8"_s},
            {u"unknown"_s, u"C2.4"_s},
            {u"open"_s, u"S4.4"_s}};
        for (const auto &[name, id] : questions) {
            m_window->assessment()->showQuestion({id});
            grab(u"question-"_s + name);
        }
    }

    void takeResults()
    {
        m_window->assessment()->goTo({.kind = ui::Place::Kind::Results});
        grab(u"results"_s);
        auto *page = m_window->findChild<ui::ResultsPage *>();
        scrollToEnd(page);
        grab(u"results-end"_s);
        auto *card = page->findChild<ui::CapabilitiesCard *>();
        card->findChildren<QRadioButton *>().last()->click();
        page->findChild<QScrollArea *>()->ensureWidgetVisible(card);
        grab(u"results-radar"_s);
        card->findChildren<QRadioButton *>().first()->click();
        page->findChild<QScrollArea *>()->verticalScrollBar()->setValue(0);
        emit card->traceWanted({.capability = {u"C1"_s}});
        grab(u"results-trace"_s);
        page->goBack();
        for (auto *link : page->findChildren<ui::LinkButton *>()) {
            if (link->text().endsWith(u'…'))
                link->click();
        }
        grab(u"results-weights"_s);
        page->goBack();
    }

    void takeOneQuestion()
    {
        const core::AssessmentId sample = m_place.addSample();
        open();
        m_window->openAssessment(sample);
        m_window->assessment()->showQuestion({u"S2.4"_s});
        grab(u"question-level"_s);
        takeEligibility();
        takeResults();
    }

    // As it is met, opened at one kind of fact after another, and the pre-check.
    void takeEligibility()
    {
        ui::AssessmentPage &page = *m_window->assessment();
        page.goTo({.kind = ui::Place::Kind::Eligibility});
        grab(u"eligibility"_s);
        for (const QString &id : {u"R5"_s, u"R6a"_s, u"R7"_s, u"R10"_s, u"R13"_s}) {
            page.goTo(ui::Place::ofRequirement(id));
            grab(u"eligibility-"_s + id);
        }
        for (auto *link : m_window->findChildren<ui::LinkButton *>()) {
            if (link->isVisible() && link->text().contains(u"re-check"_s, Qt::CaseInsensitive))
                link->click();
        }
        grab(u"precheck"_s);
    }

private:
    static void scrollToEnd(QWidget *page)
    {
        QScrollBar *bar = page->findChild<QScrollArea *>()->verticalScrollBar();
        bar->setValue(bar->maximum());
    }

    void open()
    {
        m_window = std::make_unique<ui::MainWindow>(m_place.services);
        m_window->resize(m_look.size);
        m_window->show();
        m_window->activateWindow();
    }

    // Owners, days and a what-if: a plan nobody has touched shows little.
    void planSomething(const ui::PlanModel &model)
    {
        core::Session &session = m_window->assessment()->session();
        core::Plan plan = session.assessment().plan;
        const auto &rows = model.rows();
        const QStringList owners{u"IT lead"_s, u"Sales lead"_s, u"Finance lead"_s};
        for (size_t i = 0; i < rows.size() && i < 3; ++i)
            plan.steps[rows[i].step.question] = {.level = rows[i].step.to,
                .owner = owners.at(static_cast<int>(i)),
                .due = i == 1 ? std::nullopt : std::optional(QDate(2027, 2, 19)),
                .state = static_cast<core::PlanStep::State>(i)};
        core::Scenario first{.name = u"C1"_s, .levels = {{{u"C1.1"_s}, 4}, {{u"C1.6"_s}, 4}}};
        session.setPlan(plan);
        session.setScenario(first.name, first);
    }

    // Two invented companies more: a list of one row shows little.
    void addOthers()
    {
        core::Assessment other;
        other.header.company = {.name = u"Laguna Sistemi S.p.A."_s, .fictitious = true};
        other.header.purpose = core::Purpose::Renewal;
        other.header.region = u"EMEA"_s;
        other.header.questionnaireId = content().questionnaire.id;
        other.header.questionnaireVersion = content().questionnaire.version;
        for (const core::QuestionId &id : content().questionnaire.questionsInOrder()) {
            if (std::holds_alternative<core::LevelKind>(content().questionnaire.find(id)->kind))
                other.responses[id].answer = core::ChosenLevel{3};
        }
        (void)m_place.store->add(other);
        other.header.purpose = core::Purpose::NewRegion;
        other.header.region = u"United Kingdom"_s;
        other.responses.clear();
        (void)m_place.store->add(other);
    }

    void grab(const QString &name)
    {
        // Layouts settle and the preview is built in the event loop.
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_window->grab().save(m_folder.filePath(name + m_look.suffix()));
    }

    // Also what the window has no room for.
    void grabWhole(const QWidget &page, const QString &name)
    {
        const auto *area = page.findChild<QScrollArea *>();
        area->widget()->grab().save(m_folder.filePath(name + m_look.suffix()));
    }

    QDir m_folder;
    Look m_look;
    Workplace m_place;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("usage: csp-screenshots DIR\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    constexpr QSize kUsual(1280, 800);
    for (const QString &language : {u"it"_s, u"en"_s}) {
        for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
            Photographer(folder, {language, scheme, kUsual}).takeEmptyStart();
            Photographer(folder, {language, scheme, kUsual}).takeAll();
        }
    }
    Photographer(folder, {u"it"_s, ui::Scheme::Light, {1024, 700}}).takeAll();
    Photographer(folder, {u"it"_s, ui::Scheme::Light, kUsual, 28}).takeOneQuestion();
    Photographer(folder, {u"it"_s, ui::Scheme::Light, {1024, 700}, 28}).takeOnePlan();
    Photographer(folder, {u"en"_s, ui::Scheme::Light, {1024, 700}}).takeOnePlan();
    Photographer(folder, {u"en"_s, ui::Scheme::Light, {1024, 700}}).takeOneHistory();
    Photographer(folder, {u"it"_s, ui::Scheme::Light, {1024, 700}, 28}).takeOneHistory();
    Photographer(folder, {u"en"_s, ui::Scheme::HighContrast, kUsual}).takeOneQuestion();
    return 0;
}
