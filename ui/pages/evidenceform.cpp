#include "ui/pages/evidenceform.h"

#include "core/assessment/evidencechecking.h"
#include "ui/facts/pausedfield.h"
#include "ui/facts/valuefield.h"
#include "ui/support/theme.h"
#include "ui/widgets/wraplabel.h"
#include "ui/widgets/wraplayout.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

namespace {

std::optional<core::FactField> asField(const std::optional<QDate> &day)
{
    return day ? std::optional<core::FactField>(*day) : std::nullopt;
}

std::optional<QDate> dayIn(const ValueField &field)
{
    const auto value = field.value();
    return value ? std::optional(std::get<QDate>(*value)) : std::nullopt;
}

} // namespace

EvidenceForm::EvidenceForm(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_typeLabel(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_type(new QComboBox(this))
    , m_date(new ValueField(core::FieldType::Date, this))
    , m_end(new ValueField(core::FieldType::Date, this))
    , m_note(new PausedField(this))
{
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_type->setMinimumContentsLength(18);
    m_typeLabel->setBuddy(m_type);
    m_note->line()->setMaxLength(core::kLongestEvidenceNote);
    auto *typeColumn = new QVBoxLayout;
    typeColumn->setSpacing(Theme::space(0.5));
    typeColumn->addWidget(m_typeLabel);
    typeColumn->addWidget(m_type);
    auto *dates = new WrapLayout;
    dates->setGaps(Theme::space(2), Theme::space(1));
    dates->setAtTop(true);
    dates->addWidget(m_date);
    dates->addWidget(m_end);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::space(1), 0, Theme::space(0.5));
    column->setSpacing(Theme::space(1));
    column->addLayout(typeColumn);
    column->addLayout(dates);
    column->addWidget(m_note);
    connect(m_type, &QComboBox::activated, this, &EvidenceForm::takeType);
    connect(m_date, &ValueField::given, this, &EvidenceForm::takeDate);
    connect(m_end, &ValueField::given, this, &EvidenceForm::takeEnd);
    connect(m_note, &PausedField::settled, this, &EvidenceForm::takeNote);
    setWords();
}

void EvidenceForm::show(const core::Evidence &evidence)
{
    m_shown = evidence;
    fillTypes();
    m_date->show(asField(evidence.date));
    m_end->show(asField(evidence.validUntil));
    m_note->fill(evidence.note);
}

void EvidenceForm::setWords()
{
    //: Field: which kind of document a piece of evidence is.
    m_typeLabel->setText(tr("Type"));
    m_type->setAccessibleName(tr("Type of evidence"));
    const QLocale locale = m_services.texts().locale;
    //: Field: the day that stands on the document.
    m_date->setWords(tr("Date of the document"), {}, locale);
    //: Field: the last day on which the document proves what it shall prove.
    m_end->setWords(tr("Valid until"), {}, locale);
    //: Field: what somebody has to say of a piece of evidence.
    m_note->setLabel(tr("Note on this piece"));
    fillTypes();
}

// Those of the questionnaire, in its order; a type it has no more stays as it was written.
void EvidenceForm::fillTypes()
{
    const QSignalBlocker blocker(m_type);
    const core::Texts &texts = m_services.texts();
    m_type->clear();
    //: Choice in the list of types: none is said.
    m_type->addItem(tr("No type"), QString());
    for (const core::EvidenceType &type : m_services.content.questionnaire.rules.evidence)
        m_type->addItem(texts.evidence.value(type.id, type.id), type.id);
    if (m_type->findData(m_shown.type) < 0)
        m_type->addItem(m_shown.type, m_shown.type);
    m_type->setCurrentIndex(m_type->findData(m_shown.type));
}

void EvidenceForm::commit()
{
    m_date->commit();
    m_end->commit();
    m_note->commit();
}

void EvidenceForm::focusFirst() { m_type->setFocus(Qt::OtherFocusReason); }

void EvidenceForm::takeType()
{
    core::Evidence after = m_shown;
    after.type = m_type->currentData().toString();
    give(after);
}

void EvidenceForm::takeDate()
{
    core::Evidence after = m_shown;
    after.date = dayIn(*m_date);
    give(after);
}

void EvidenceForm::takeEnd()
{
    core::Evidence after = m_shown;
    after.validUntil = dayIn(*m_end);
    give(after);
}

void EvidenceForm::takeNote()
{
    core::Evidence after = m_shown;
    after.note = m_note->text();
    m_note->take();
    give(after);
}

void EvidenceForm::give(core::Evidence after)
{
    const core::Questionnaire &questionnaire = m_services.content.questionnaire;
    const auto usual = [&](const core::Evidence &of) {
        return of.date ? core::usualValidity(questionnaire, of.type, *of.date) : std::nullopt;
    };
    const bool isEndSuggested = !m_shown.validUntil || m_shown.validUntil == usual(m_shown);
    const bool isOther = after.type != m_shown.type || after.date != m_shown.date;
    if (isOther && isEndSuggested)
        after.validUntil = usual(after);
    if (after == m_shown)
        return;
    m_shown = after;
    m_end->show(asField(after.validUntil));
    emit changed(after);
}

} // namespace ui
