#pragma once

#include "core/session/session.h"
#include "ui/support/services.h"

#include <QWidget>

#include <utility>

namespace ui {

class FactEditor;
struct SaidAnswer;
class LinkButton;
class SharedAnswer;
class ValueField;
class WrapLabel;

// Where the fact of an eligibility question is typed: its answer and the fields beside it. What the
// question takes goes to the session at once; the rest stays here.
class FactForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactForm)

public:
    // The question must outlive it.
    FactForm(core::Session &session,
        const core::EligibilityQuestion &question,
        const Services &services,
        QWidget *parent);

    void refresh(); // from the session; leaves what is half typed
    void retranslate();
    void commit();
    void focusFirst();

private:
    void buildAnswer();
    void buildFields();
    void takeAnswer(const SaidAnswer &said);
    void takeField(const QString &id, const std::optional<core::FactField> &value);
    void clearAnswer();
    // `changed`: what is new in `whole`.
    void give(const core::Fact &changed, const core::Fact &whole);
    [[nodiscard]] core::Fact stored() const;

    core::Session &m_session;
    const core::EligibilityQuestion &m_question;
    Services m_services;
    FactEditor *m_answer = nullptr; // none where another question asks for it
    SharedAnswer *m_shared = nullptr; // where one does
    LinkButton *m_clear = nullptr;
    QList<std::pair<QString, ValueField *>> m_fields; // id, field
    WrapLabel *m_problem;
};

} // namespace ui
