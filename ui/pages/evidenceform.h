#pragma once

#include "core/assessment/evidence.h"
#include "core/questionnaire/questionnaire.h"
#include "ui/support/services.h"

#include <QWidget>

class QComboBox;

namespace ui {

class PausedField;
class ValueField;
class WrapLabel;

// What is said of one piece of evidence: type, date, the last day it counts, a note. Each is given
// as soon as it is settled. How long it counts is suggested from type and date, until somebody says
// it otherwise.
class EvidenceForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceForm)

public:
    EvidenceForm(const Services &services, QWidget *parent);

    void show(const core::Evidence &evidence);
    using QWidget::show;
    void setWords(); // in the interface's language, those of the types among them
    void commit();
    void focusFirst();

signals:
    void changed(const core::Evidence &evidence);

private:
    void fillTypes();
    void takeType();
    void takeDate();
    void takeEnd();
    void takeNote();
    void give(core::Evidence after);

    Services m_services;
    core::Evidence m_shown;
    WrapLabel *m_typeLabel;
    QComboBox *m_type;
    ValueField *m_date;
    ValueField *m_end;
    PausedField *m_note;
};

} // namespace ui
