#include "ui/pages/reportpage.h"

#include "ui/pages/pieces.h"
#include "ui/pages/preview.h"
#include "ui/support/icons.h"
#include "ui/support/style.h"
#include "ui/support/theme.h"
#include "ui/widgets/wrapbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QDir>
#include <QEvent>
#include <QFrame>
#include <QPushButton>
#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal kSettingsWidth = 304; // at 14 px text

// `path` as written by the user, with the suffix a file of this kind has.
QString withSuffix(const QString &path, const QString &suffix)
{
    return path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

} // namespace

ReportPage::ReportPage(core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_language(services.language.code())
    , m_codes(services.languages())
    , m_title(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_languageLabel(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_languages(new QButtonGroup(this))
    , m_holdsLabel(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_holds(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_neverPrivate(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_withTrace(new WrapCheckBox(this))
    , m_exportPdf(textButton(this))
    , m_exportData(textButton(this))
    , m_status(new WrapLabel({}, WrapLabel::Role::Body, this))
    , m_preview(new Preview(this))
    , m_settings(settings())
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(0);
    m_sides->addWidget(m_settings, 1);
    m_sides->addWidget(m_preview, 3);
    setNarrow(false);

    connect(m_languages, &QButtonGroup::idClicked, this, &ReportPage::choose);
    connect(m_withTrace, &QCheckBox::toggled, this, &ReportPage::invalidate);
    connect(m_exportPdf, &QPushButton::clicked, this, &ReportPage::exportPdf);
    connect(m_exportData, &QPushButton::clicked, this, &ReportPage::exportData);
    retranslate();
}

QWidget *ReportPage::settings()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(2), Theme::space(2));
    column->setSpacing(Theme::space(1));
    column->addWidget(m_title);
    column->addSpacing(Theme::space(1));
    column->addWidget(m_languageLabel);
    for (int i = 0; i < m_codes.size(); ++i) {
        auto *choice = new WrapRadioButton(side);
        choice->setText(Language::ownName(m_codes.at(i)));
        choice->setChecked(m_codes.at(i) == m_language);
        m_languages->addButton(choice, i);
        column->addWidget(choice);
    }
    column->addSpacing(Theme::space(1));
    column->addWidget(m_holdsLabel);
    column->addWidget(m_holds);
    column->addWidget(m_neverPrivate);
    column->addWidget(m_withTrace);
    column->addSpacing(Theme::space(1));
    m_exportPdf->setProperty(Style::kPrimary, true);
    column->addWidget(m_exportPdf);
    column->addWidget(m_exportData);
    column->addWidget(m_status);
    column->addStretch(1);
    // The choices of languages were made last; the keyboard goes as the eye does.
    if (!m_codes.isEmpty())
        setTabOrder(m_languages->buttons().constLast(), m_withTrace);
    setTabOrder(m_withTrace, m_exportPdf);
    setTabOrder(m_exportPdf, m_exportData);
    return scrollAreaAround(side, this);
}

void ReportPage::setNarrow(bool narrow)
{
    m_sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int width = qRound(Theme::scaled(kSettingsWidth));
    m_settings->setMinimumWidth(narrow ? 0 : width);
    m_settings->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : width);
}

void ReportPage::takeFocus() { m_exportPdf->setFocus(Qt::OtherFocusReason); }

void ReportPage::invalidate()
{
    m_stale = true;
    m_status->clear();
    if (isVisible())
        buildLater();
}

void ReportPage::choose(int index)
{
    m_language = m_codes.value(index);
    invalidate();
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    buildLater();
}

// The page is on the screen first; its pages follow.
void ReportPage::buildLater()
{
    if (m_stale)
        QTimer::singleShot(0, this, &ReportPage::build);
}

// Judged on the day the results are judged on, so that paper and screen say the same.
core::report::Request ReportPage::request() const
{
    return {.language = m_language,
        .terms = m_session.readiness().terms,
        .withTrace = m_withTrace->isChecked()};
}

void ReportPage::build()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    const auto document = m_services.library.reportDocument(m_session.assessment(), request());
    if (document)
        m_preview->show(*document);
    else
        emit failed(document.error());
}

QString ReportPage::suggestedName(const QString &suffix) const
{
    const core::Assessment &assessment = m_session.assessment();
    QStringList parts{u"CSP-Readiness"_s, assessment.header.company.name};
    if (assessment.lastChange.isValid())
        parts.append(assessment.lastChange.date().toString(Qt::ISODate));
    return portableFileName(parts.join(u' ')) + suffix;
}

void ReportPage::exportPdf()
{
    emit aboutToExport();
    const QString suffix = u".pdf"_s;
    const QString path = m_services.dialogs.saveFileName(this,
        {.title = tr("Export the report as PDF"),
            //: Kind of file in a file dialog.
            .filter = tr("PDF documents (*.pdf)"),
            .suggestedName = suggestedName(suffix)});
    if (!path.isEmpty())
        writePdf(withSuffix(path, suffix));
}

void ReportPage::writePdf(const QString &path)
{
    const auto written = m_services.library.writeReport(m_session.assessment(), request(), path);
    if (!written) {
        emit failed(written.error());
        return;
    }
    emit exported();
    //: %1 is a file with its folder.
    say(tr("The report was written to %1.").arg(QDir::toNativeSeparators(path)));
}

void ReportPage::exportData()
{
    emit aboutToExport();
    const QString suffix = u".json"_s;
    const QString path = m_services.dialogs.saveFileName(this,
        {.title = tr("Export the data file"),
            //: Kind of file in a file dialog.
            .filter = tr("Data files of CSP Readiness (*.json)"),
            .suggestedName = suggestedName(suffix)});
    if (path.isEmpty())
        return;
    const QString file = withSuffix(path, suffix);
    const auto written = m_services.library.exportFile(m_session.assessment(), file);
    if (!written) {
        emit failed(written.error());
        return;
    }
    emit exported();
    //: %1 is a file with its folder.
    say(tr("The data file was written to %1. It also holds the private notes.")
            .arg(QDir::toNativeSeparators(file)));
}

void ReportPage::say(const QString &sentence)
{
    m_status->setText(sentence);
    m_status->setAccessibleName(sentence);
    QAccessibleEvent event(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ReportPage::retranslate()
{
    m_title->setText(tr("Report"));
    m_languageLabel->setText(tr("Language of the report"));
    m_holdsLabel->setText(tr("What it holds"));
    m_holds->setText(
        tr("Company, purpose and dates; the verdict with what lowers it, the scores by group and "
           "by capability, and what other weights would change; every eligibility requirement with "
           "its reason; the plan and the what-ifs you keep; every question with its answer and its "
           "note; weights and method."));
    m_neverPrivate->setText(tr("Private notes are never in it."));
    m_withTrace->setText(tr("Every term of the score as an appendix"));
    m_exportPdf->setText(tr("Export PDF…"));
    m_exportData->setText(tr("Export data file…"));
    for (QAbstractButton *button : m_languages->buttons())
        //: %1 is the name of a language, in that language.
        button->setAccessibleName(tr("Report in %1").arg(button->text()));
}

void ReportPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
