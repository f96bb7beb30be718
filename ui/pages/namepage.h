#pragma once

#include "core/assessment/erasure.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "ui/support/services.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class MessageBar;
class WrapLabel;

// Takes a person's name out of everything the program keeps: says first where it stands, and then
// takes one more press.
class NamePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NamePage)

public:
    explicit NamePage(const Services &services, QWidget *parent = nullptr);

    void startNew();
    void takeFocus();

signals:
    void failed(const core::Error &error);
    // About to change texts everywhere: whoever has an assessment open lets go of it.
    void removing(const core::AssessmentId &any);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void lookFor();
    void remove();
    void forgetWhatWasFound();

    Services m_services;
    MessageBar *m_bar;
    WrapLabel *m_title;
    WrapLabel *m_what;
    WrapLabel *m_label;
    QLineEdit *m_field;
    QPushButton *m_look;
    WrapLabel *m_found;
    QPushButton *m_remove;
    std::optional<core::PersonName> m_name; // looked for and found
};

} // namespace ui
