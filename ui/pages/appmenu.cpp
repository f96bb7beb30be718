#include "ui/pages/appmenu.h"

#include "ui/support/icons.h"
#include "ui/support/language.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr std::array kSchemes{Scheme::System, Scheme::Light, Scheme::Dark, Scheme::HighContrast};

} // namespace

AppMenu::AppMenu(const QStringList &languages, QWidget *parent)
    : QMenu(parent)
    , m_undo(addAction(ui::icon(u"arrow-back-up"_s), QString()))
    , m_redo(addAction(ui::icon(u"arrow-forward-up"_s), QString()))
    , m_new(addAction(ui::icon(u"plus"_s), QString()))
    , m_import(addAction(ui::icon(u"upload"_s), QString()))
    , m_exportFile(addAction(ui::icon(u"download"_s), QString()))
    , m_exportReport(addAction(ui::icon(u"file-text"_s), QString()))
    , m_delete(addAction(ui::icon(u"trash"_s), QString()))
    , m_removeName(addAction(QString()))
    , m_appearance(nullptr)
    , m_languages(nullptr)
    , m_otherLanguage(nullptr)
    , m_about(nullptr)
    , m_schemes(new QActionGroup(this))
    , m_codes(new QActionGroup(this))
{
    insertSeparator(m_new);
    addSeparator();
    m_appearance = addMenu(ui::icon(u"contrast"_s), QString());
    m_languages = addMenu(ui::icon(u"language"_s), QString());
    m_otherLanguage = addAction(QString());
    addSeparator();
    m_about = addAction(ui::icon(u"info-circle"_s), QString());
    for (const Scheme scheme : kSchemes) {
        QAction *action = m_schemes->addAction(m_appearance->addAction(QString()));
        action->setCheckable(true);
        action->setData(static_cast<int>(scheme));
    }
    for (const QString &code : languages) {
        QAction *action = m_codes->addAction(m_languages->addAction(Language::ownName(code)));
        action->setCheckable(true);
        action->setData(code);
    }
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_exportReport->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_otherLanguage->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));

    connect(m_undo, &QAction::triggered, this, &AppMenu::undoRequested);
    connect(m_redo, &QAction::triggered, this, &AppMenu::redoRequested);
    connect(m_new, &QAction::triggered, this, &AppMenu::newRequested);
    connect(m_import, &QAction::triggered, this, &AppMenu::importRequested);
    connect(m_exportFile, &QAction::triggered, this, &AppMenu::exportFileRequested);
    connect(m_exportReport, &QAction::triggered, this, &AppMenu::exportReportRequested);
    connect(m_otherLanguage, &QAction::triggered, this, &AppMenu::otherLanguageRequested);
    connect(m_about, &QAction::triggered, this, &AppMenu::aboutRequested);
    connect(m_delete, &QAction::triggered, this, &AppMenu::deleteRequested);
    connect(m_removeName, &QAction::triggered, this, &AppMenu::nameRemovalRequested);
    connect(m_schemes, &QActionGroup::triggered, this, &AppMenu::chooseScheme);
    connect(m_codes, &QActionGroup::triggered, this, &AppMenu::chooseLanguage);
    setAssessmentOpen(false);
    retranslate();
}

void AppMenu::setAssessmentOpen(bool open)
{
    m_undo->setEnabled(open);
    m_redo->setEnabled(open);
    m_exportFile->setEnabled(open);
    m_exportReport->setEnabled(open);
    m_delete->setEnabled(open);
}

void AppMenu::setUndo(const QString &undo, const QString &redo)
{
    m_undo->setText(QString(undo).replace(u'&', u"&&"_s)); // a name may hold one
    m_redo->setText(QString(redo).replace(u'&', u"&&"_s));
}

void AppMenu::setScheme(Scheme scheme)
{
    for (QAction *action : m_schemes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(scheme));
}

void AppMenu::setLanguage(const QString &code)
{
    for (QAction *action : m_codes->actions())
        action->setChecked(action->data().toString() == code);
}

QList<QAction *> AppMenu::shortcuts() const
{
    return {m_undo, m_redo, m_new, m_exportReport, m_otherLanguage};
}

void AppMenu::retranslate()
{
    setAccessibleName(tr("Menu"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_new->setText(tr("New assessment"));
    m_import->setText(tr("Import a data file…"));
    m_exportFile->setText(tr("Export the data file…"));
    m_exportReport->setText(tr("Export the report…"));
    //: Of the assessment that is open. It can be put back.
    m_delete->setText(tr("Delete this assessment"));
    m_removeName->setText(tr("Remove a person’s name…"));
    //: Menu of the colour schemes.
    m_appearance->setTitle(tr("Appearance"));
    m_languages->setTitle(tr("Language"));
    m_otherLanguage->setText(tr("Switch to the other language"));
    m_about->setText(tr("About CSP Readiness"));
    const QList<QAction *> schemes = m_schemes->actions();
    //: Colour scheme: the one of the desktop.
    schemes.at(0)->setText(tr("As the system"));
    //: Colour scheme.
    schemes.at(1)->setText(tr("Light"));
    //: Colour scheme.
    schemes.at(2)->setText(tr("Dark"));
    //: Colour scheme.
    schemes.at(3)->setText(tr("High contrast"));
}

void AppMenu::chooseScheme(const QAction *action)
{
    emit schemeChosen(static_cast<Scheme>(action->data().toInt()));
}

void AppMenu::chooseLanguage(const QAction *action)
{
    emit languageChosen(action->data().toString());
}

void AppMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
