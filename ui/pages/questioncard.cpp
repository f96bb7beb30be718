#include "ui/pages/questioncard.h"

#include "core/assessment/judging.h"
#include "core/report/figures.h"
#include "ui/pages/evidencecard.h"
#include "ui/pages/notefield.h"
#include "ui/pages/pieces.h"
#include "ui/pages/questionhelp.h"
#include "ui/pages/reasonpanel.h"
#include "ui/support/style.h"
#include "ui/support/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

const QString kUnknownKey = u"U"_s;
const QString kNotApplicableKey = u"N"_s;

// The weights of the capability's questions that count, this one's among them.
int weightOfAll(const core::Capability &capability, const core::Assessment &assessment)
{
    int sum = 0;
    for (const core::Question &question : capability.questions) {
        if (!std::holds_alternative<core::NotApplicable>(assessment.answer(question.id)))
            sum += question.weight;
    }
    return sum;
}

const core::Capability &capabilityOf(
    const core::Questionnaire &questionnaire, const core::QuestionId &id)
{
    const core::Position at = questionnaire.positionOf(id).value_or(core::Position());
    return questionnaire.groups.at(at.group).capabilities.at(at.capability);
}

} // namespace

QuestionCard::QuestionCard(core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_idLabel(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_title(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_changed(new MessageBar(this))
    , m_help(new QuestionHelp(services, this))
    , m_pointsLabel(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_editorPlace(new QVBoxLayout)
    , m_unknown(textButton(this))
    , m_notApplicable(textButton(this))
    , m_worth(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_openStates(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_reason(new ReasonPanel(this))
    , m_notes(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_noteLabel(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_note(new NoteField(this))
    , m_privateLabel(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_private(new NoteField(this))
    , m_noteHint(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_privateHint(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_evidence(new EvidenceCard(session, services, this))
    , m_column(new QVBoxLayout)
{
    m_column->setSpacing(0);
    m_column->addWidget(m_changed);
    m_changed->hide();
    m_column->addLayout(head());
    m_column->addSpacing(Theme::space(1.5));
    m_column->addLayout(m_editorPlace);
    m_column->addSpacing(Theme::space(1));
    m_column->addLayout(openStates());
    m_column->addWidget(m_reason);
    m_reason->hide();
    m_column->addSpacing(Theme::space(2));
    m_column->addWidget(line(Qt::Horizontal, this));
    m_column->addSpacing(Theme::space(1.5));
    m_column->addLayout(notes(), 1);
    m_column->addSpacing(Theme::space(2));
    m_column->addWidget(line(Qt::Horizontal, this));
    m_column->addSpacing(Theme::space(1.5));
    m_column->addWidget(m_evidence);
    putInCard(this, m_column);
    setNarrow(false);
    connectParts();
    retranslate();
}

QLayout *QuestionCard::head()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::space(0.5));
    words->addWidget(m_title);
    words->addWidget(m_help);
    m_pointsLabel->setWordWrap(false);
    words->addWidget(m_pointsLabel, 0, Qt::AlignRight);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(Theme::space(1.5));
    m_idLabel->setWordWrap(false);
    row->addWidget(m_idLabel, 0, Qt::AlignTop);
    m_idLabel->setContentsMargins(0, Theme::space(0.5), 0, 0);
    row->addLayout(words, 1);
    return row;
}

QLayout *QuestionCard::openStates()
{
    m_unknown->setCheckable(true);
    m_unknown->setProperty(Style::kKeycap, kUnknownKey);
    m_notApplicable->setCheckable(true);
    m_notApplicable->setProperty(Style::kKeycap, kNotApplicableKey);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space(1));
    buttons->addWidget(m_unknown);
    buttons->addWidget(m_notApplicable);
    buttons->addStretch(1);
    m_openStates->setContentsMargins(4, 0, 4, 0);
    m_openStates->setSpacing(Theme::space(1));
    m_openStates->addLayout(buttons);
    m_openStates->addWidget(m_worth, 1);
    return m_openStates;
}

void QuestionCard::addNote(WrapLabel *label, NoteField *field, WrapLabel *hint)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::space(0.5));
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field, 1);
    column->addWidget(hint);
    m_notes->addLayout(column, 1);
}

QLayout *QuestionCard::notes()
{
    m_notes->setContentsMargins(4, 0, 4, 0);
    m_notes->setSpacing(Theme::space(3));
    addNote(m_noteLabel, m_note, m_noteHint);
    addNote(m_privateLabel, m_private, m_privateHint);
    return m_notes;
}

void QuestionCard::connectParts()
{
    connect(m_changed, &MessageBar::triggered, this, [this] { m_session.confirmAnswer(m_id); });
    connect(m_unknown, &QPushButton::clicked, this, &QuestionCard::toggleUnknown);
    connect(m_notApplicable, &QPushButton::clicked, this, &QuestionCard::toggleNotApplicable);
    connect(m_reason, &ReasonPanel::given, this, &QuestionCard::takeReason);
    connect(m_note, &NoteField::committed, this, &QuestionCard::takeNote);
    connect(m_private, &NoteField::committed, this, &QuestionCard::takePrivateNote);
}

void QuestionCard::show(const core::QuestionId &question)
{
    if (question == m_id)
        return;
    commit();
    m_id = question;
    const core::Question *asked = m_session.questionnaire().find(question);
    Q_ASSERT(asked);
    m_notApplicable->setVisible(asked->notApplicableAllowed);
    m_reason->fold();
    m_evidence->setQuestion(question.text);
    makeNewEditor();
    retranslateQuestion();
    refresh();
}

void QuestionCard::makeNewEditor()
{
    if (m_editor) {
        m_editorPlace->removeWidget(m_editor);
        m_editor->disconnect(this);
        m_editor->hide();
        m_editor->deleteLater();
    }
    const core::Question *question = m_session.questionnaire().find(m_id);
    m_editor = makeEditor(*question, m_services.texts(), this).release();
    m_editorPlace->addWidget(m_editor);
    for (QLineEdit *field : m_editor->findChildren<QLineEdit *>())
        field->installEventFilter(this);
    // Made last, but first in reading order.
    setTabOrder(m_help->lastLink(), m_editor);
    setTabOrder(m_editor, m_unknown);
    setTabOrder(m_unknown, m_notApplicable);
    setTabOrder(m_notApplicable, m_reason->field());
    setTabOrder(m_reason->field(), m_note);
    setTabOrder(m_note, m_private);
    connect(m_editor, &AnswerEditor::answered, this, &QuestionCard::takeAnswer);
    connect(m_editor, &AnswerEditor::draftChanged, this, &QuestionCard::takeDraft);
}

void QuestionCard::refresh()
{
    const core::Response response = m_session.assessment().response(m_id);
    m_editor->show(response.answer, m_session.draft(m_id));
    m_note->show(response.note);
    m_private->show(response.privateNote);
    m_unknown->setChecked(std::holds_alternative<core::Unknown>(response.answer));
    const auto *notApplicable = std::get_if<core::NotApplicable>(&response.answer);
    if (notApplicable)
        m_reason->unfold(notApplicable->reason);
    m_notApplicable->setChecked(m_reason->isVisibleTo(this));
    m_help->show(m_id, core::levelOf(*m_session.questionnaire().find(m_id), response.answer));
    showWhetherChanged();
    showWorth();
}

void QuestionCard::showWhetherChanged()
{
    if (!m_session.hasChangedMeaning(m_id)) {
        m_changed->hide();
        return;
    }
    m_changed->show(tr("Check this answer."),
        tr("The question means something else since it was answered."),
        //: Button: the answer given to an earlier wording is right for this one, too.
        tr("The answer still holds"));
}

void QuestionCard::showWorth()
{
    const core::Assessment &assessment = m_session.assessment();
    const auto worth = core::scoring::worthOfLevels(m_session.questionnaire(), assessment, m_id);
    m_editor->setLevelWorth(worth);
    if (std::holds_alternative<core::NotApplicable>(answer())) {
        m_worth->setText(tr("Not applicable, so it does not count."));
        return;
    }
    const core::Question *question = m_session.questionnaire().find(m_id);
    //: %1 is a number of points with a decimal; %2 and %3 are whole weights.
    m_worth->setText(
        tr("Worth %1 points of the total, weight %2 of %3")
            .arg(core::report::score(QLocale(), worth.back()))
            .arg(question->weight)
            .arg(weightOfAll(capabilityOf(m_session.questionnaire(), m_id), assessment)));
}

void QuestionCard::commit()
{
    if (!m_editor)
        return;
    m_editor->commit();
    m_reason->commit();
    m_note->commit();
    m_private->commit();
    m_evidence->commit();
}

void QuestionCard::focusAnswer()
{
    if (std::holds_alternative<core::NotApplicable>(answer()))
        m_notApplicable->setFocus(Qt::OtherFocusReason);
    else if (std::holds_alternative<core::Unknown>(answer()))
        m_unknown->setFocus(Qt::OtherFocusReason);
    else
        m_editor->focusFirst();
}

void QuestionCard::setNarrow(bool narrow)
{
    const int side = narrow ? Theme::space(1.5) : Theme::space(3) - 4;
    m_column->setContentsMargins(side, Theme::space(2), side, Theme::space(2));
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_openStates->setDirection(direction);
    m_notes->setDirection(direction);
    m_worth->setAlignment(narrow ? Qt::AlignLeft : Qt::AlignRight | Qt::AlignVCenter);
}

const core::Answer &QuestionCard::answer() const { return m_session.assessment().answer(m_id); }

void QuestionCard::takeAnswer(const core::Answer &answer)
{
    m_reason->fold();
    m_session.setAnswer(m_id, answer);
}

void QuestionCard::takeDraft(const QString &text) { m_session.keepDraft(m_id, text); }

void QuestionCard::takeNote(const QString &text)
{
    m_session.setNote(m_id, core::NoteKind::Shared, text);
}

void QuestionCard::takePrivateNote(const QString &text)
{
    m_session.setNote(m_id, core::NoteKind::Private, text);
}

void QuestionCard::takeReason(const QString &reason)
{
    m_session.setAnswer(m_id, core::NotApplicable{reason});
}

void QuestionCard::toggleUnknown()
{
    const bool isUnknown = std::holds_alternative<core::Unknown>(answer());
    takeAnswer(isUnknown ? core::Answer(core::Unanswered{}) : core::Answer(core::Unknown{}));
    refresh();
}

void QuestionCard::toggleNotApplicable()
{
    // A number half typed is given now, or it would be given, and fold the panel, when the panel
    // takes the focus.
    m_editor->commit();
    if (std::holds_alternative<core::NotApplicable>(answer())) {
        takeAnswer(core::Unanswered{});
        refresh();
        return;
    }
    const bool unfolds = !m_reason->isVisibleTo(this);
    m_notApplicable->setChecked(unfolds);
    if (!unfolds) {
        m_reason->fold();
        return;
    }
    m_reason->unfold(QString());
    m_reason->field()->setFocus(Qt::OtherFocusReason);
}

// A share may be typed in words, "24 su 25": behind a letter, U and N are letters, too.
bool QuestionCard::isSpelling() const
{
    for (const QLineEdit *field : m_editor->findChildren<QLineEdit *>()) {
        const QString before = field->text().first(field->cursorPosition());
        if (field->hasFocus() && !before.isEmpty() && before.back().isLetter())
            return true;
    }
    return false;
}

bool QuestionCard::takeKey(const QKeyEvent &event)
{
    const bool isPlain = (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    const bool isInAnswer
        = hasFocusInside(m_editor) || m_unknown->hasFocus() || m_notApplicable->hasFocus();
    if (!isPlain || !isInAnswer || event.isAutoRepeat() || isSpelling())
        return false;
    if (event.key() == Qt::Key_U) {
        m_unknown->click();
        return true;
    }
    if (event.key() == Qt::Key_N && m_notApplicable->isVisible()) {
        m_notApplicable->click();
        return true;
    }
    return false;
}

void QuestionCard::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        QWidget::keyPressEvent(event);
}

// A field for a number would keep the two letters, which are no part of any number.
bool QuestionCard::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent &>(*event)))
        || QWidget::eventFilter(watched, event);
}

void QuestionCard::retranslate()
{
    //: Head of the column of points at the right of the levels.
    m_pointsLabel->setText(tr("points of the total"));
    m_unknown->setText(tr("Don’t know"));
    m_notApplicable->setText(tr("Not applicable…"));
    m_noteLabel->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note, printed in the report"));
    m_noteHint->setText(tr("Printed in the report."));
    m_privateLabel->setText(tr("Private note"));
    m_private->setAccessibleName(tr("Private note, never printed in a report"));
    m_privateHint->setText(tr("Never printed in a report."));
}

void QuestionCard::retranslateQuestion()
{
    const core::Texts &texts = m_services.texts();
    m_idLabel->setText(m_id.text);
    m_title->setText(texts.questions.value(m_id).text);
    m_editor->setAccessibleName(m_title->text());
}

void QuestionCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (!m_editor)
        return;
    m_editor->setTexts(m_services.texts());
    retranslateQuestion();
    showWhetherChanged();
    showWorth();
}

} // namespace ui
