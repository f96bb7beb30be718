#include "ui/facts/factform.h"

#include "core/assessment/factchecking.h"
#include "ui/facts/facteditor.h"
#include "ui/facts/sharedanswer.h"
#include "ui/facts/valuefield.h"
#include "ui/support/errorwords.h"
#include "ui/support/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"
#include "ui/widgets/wraplayout.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qreal kTextField = 264; // width at 14 px text

} // namespace

FactForm::FactForm(core::Session &session,
    const core::EligibilityQuestion &question,
    const Services &services,
    QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_question(question)
    , m_services(services)
    , m_problem(new WrapLabel({}, WrapLabel::Role::Problem, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    buildAnswer();
    buildFields();
    column->addWidget(m_problem);
    m_problem->hide();
    retranslate();
    refresh();
}

void FactForm::buildAnswer()
{
    const core::Question *shared
        = m_session.questionnaire().find(core::QuestionId{m_question.sameFactAs});
    m_answer = makeFactEditor(m_question, this).release();
    if (m_answer) {
        layout()->addWidget(m_answer);
        connect(m_answer, &FactEditor::answered, this, &FactForm::takeAnswer);
    } else if (shared) {
        m_shared = new SharedAnswer(m_session, *shared, m_services, this);
        layout()->addWidget(m_shared);
    }
    m_clear = new LinkButton(this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_clear);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_clear, &LinkButton::clicked, this, &FactForm::clearAnswer);
}

void FactForm::buildFields()
{
    auto *fields = new WrapLayout;
    fields->setGaps(Theme::space(2), Theme::space(1));
    fields->setAtTop(true);
    for (const QString &id : core::fieldsBesideAnswer(m_question)) {
        auto *field = new ValueField(core::fieldTypeOf(id), this);
        if (core::fieldTypeOf(id) == core::FieldType::Text)
            field->setFieldWidth(kTextField);
        fields->addWidget(field);
        m_fields.append({id, field});
        connect(field, &ValueField::given, this, [this, id](const SaidValue &said) {
            takeField(id, said.value);
        });
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(fields);
}

void FactForm::refresh()
{
    const core::Fact fact = stored();
    if (m_answer)
        m_answer->show(fact.answer);
    if (m_shared)
        m_shared->refresh();
    m_clear->setVisible(m_answer && !m_answer->canBeCleared() && fact.answer);
    for (const auto &[id, field] : std::as_const(m_fields)) {
        const auto value = fact.fields.constFind(id);
        field->show(value == fact.fields.constEnd() ? std::nullopt : std::optional(*value));
    }
}

void FactForm::retranslate()
{
    const core::Texts &texts = m_services.texts();
    const core::EligibilityTexts words = texts.eligibility.value(m_question.id);
    if (m_answer)
        m_answer->setTexts(texts);
    if (m_shared)
        m_shared->retranslate();
    for (const auto &[id, field] : std::as_const(m_fields)) {
        const QString label = words.fields.value(id, id);
        //: Spoken name of a field; %1 is what it asks for, %2 the requirement it belongs to.
        field->setWords(label, tr("%1, %2").arg(label, words.name), texts.locale);
    }
    //: Link: the question is unanswered again.
    m_clear->setText(tr("Remove the answer"));
    //: Spoken name of that link; %1 is the requirement.
    m_clear->setAccessibleName(tr("Remove the answer, %1").arg(words.name));
}

void FactForm::commit()
{
    if (m_answer)
        m_answer->commit();
    if (m_shared)
        m_shared->commit();
    for (const auto &[id, field] : std::as_const(m_fields))
        field->commit();
}

void FactForm::focusFirst()
{
    if (m_answer)
        m_answer->focusFirst();
    else if (m_shared)
        m_shared->focusFirst();
    else if (!m_fields.isEmpty())
        m_fields.front().second->focusFirst();
}

core::Fact FactForm::stored() const { return m_session.assessment().facts.value(m_question.id); }

void FactForm::takeAnswer(const SaidAnswer &said)
{
    core::Fact whole = stored();
    whole.answer = said.answer;
    give({.answer = said.answer}, whole);
}

void FactForm::takeField(const QString &id, const std::optional<core::FactField> &value)
{
    core::Fact whole = stored();
    core::Fact changed;
    if (value) {
        whole.fields.insert(id, *value);
        changed.fields.insert(id, *value);
    } else {
        whole.fields.remove(id);
    }
    give(changed, whole);
}

void FactForm::clearAnswer()
{
    m_answer->focusFirst(); // the link goes away
    takeAnswer({});
}

void FactForm::give(const core::Fact &changed, const core::Fact &whole)
{
    // Only what is new is asked about: an older questionnaire may have taken the rest.
    const auto taken = core::checkFact(m_question, changed);
    m_problem->setText(taken ? QString() : ErrorWords::sentence(taken.error()));
    m_problem->setVisible(!taken);
    if (taken)
        m_session.setFact(m_question.id, whole);
}

} // namespace ui
