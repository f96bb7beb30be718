#pragma once

#include "core/session/session.h"
#include "ui/support/services.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QPushButton;

namespace ui {

class Preview;
class WrapCheckBox;
class WrapLabel;
class WrapRadioButton;

// The report: its language, its export, its pages as they will print.
class ReportPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportPage)

public:
    ReportPage(core::Session &session, const Services &services, QWidget *parent = nullptr);

    // What the preview shows is out of date; it is built again once the page is seen.
    void invalidate();
    void setNarrow(bool narrow);
    void takeFocus();

    void exportPdf();
    void exportData();

signals:
    // Before anything is written: whatever is half-typed elsewhere goes to the session.
    void aboutToExport();
    void exported(); // the message of an earlier failure is out of date
    void failed(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *settings();
    void retranslate();
    void choose(int index);
    void buildLater();
    [[nodiscard]] core::report::Request request() const;
    void build();
    void say(const QString &sentence);
    void writePdf(const QString &path);
    [[nodiscard]] QString suggestedName(const QString &suffix) const;

    core::Session &m_session;
    Services m_services;
    QString m_language; // of the report
    bool m_stale = true;
    QStringList m_codes;
    WrapLabel *m_title;
    WrapLabel *m_languageLabel;
    QButtonGroup *m_languages;
    WrapLabel *m_holdsLabel;
    WrapLabel *m_holds;
    WrapLabel *m_neverPrivate;
    WrapCheckBox *m_withTrace;
    QPushButton *m_exportPdf;
    QPushButton *m_exportData;
    WrapLabel *m_status;
    Preview *m_preview;
    QWidget *m_settings;
    QBoxLayout *m_sides;
};

} // namespace ui
