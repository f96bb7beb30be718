#include "ui/pages/evidencelist.h"

#include "core/assessment/evidencechecking.h"
#include "core/assessment/factchecking.h"
#include "ui/facts/taborder.h"
#include "ui/pages/evidencerow.h"
#include "ui/pages/pieces.h"
#include "ui/support/errorwords.h"
#include "ui/support/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QAccessible>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString nameOf(const core::Evidence &evidence)
{
    const auto *file = std::get_if<core::EvidenceFile>(&evidence.what);
    return file ? file->name : std::get<core::EvidenceLink>(evidence.what).address;
}

} // namespace

EvidenceList::EvidenceList(Of of, core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_of(of)
    , m_session(session)
    , m_services(services)
    , m_work(services.library)
    , m_column(new QVBoxLayout(this))
    , m_problem(new WrapLabel({}, WrapLabel::Role::Problem, this))
    , m_putBack(new LinkButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::space(0.75));
    m_column->addWidget(m_problem);
    m_column->addWidget(m_putBack, 0, Qt::AlignLeft);
    m_problem->hide();
    m_putBack->hide();
    connect(m_putBack, &LinkButton::clicked, this, &EvidenceList::putBack);
    connect(&m_work, &EvidenceWork::kept, this, &EvidenceList::takeKept);
    connect(&m_work, &EvidenceWork::copied, this, &EvidenceList::takeCopied);
    connect(&m_work, &EvidenceWork::failed, this, &EvidenceList::say);
    connect(&session, &core::Session::evidenceChanged, this, &EvidenceList::refresh);
    connect(&session, &core::Session::headerChanged, this, &EvidenceList::refresh);
    connect(&session, &core::Session::readinessChanged, this, &EvidenceList::refresh);
    retranslate();
}

void EvidenceList::setQuestion(const QString &question)
{
    if (question == m_question)
        return;
    commit();
    m_question = question;
    m_removed.reset();
    m_putBack->hide();
    m_problem->hide();
    refresh();
}

QList<core::EvidenceId> EvidenceList::ids() const
{
    const QMap<core::EvidenceId, core::Evidence> &all = m_session.assessment().evidence;
    QList<core::EvidenceId> ids = all.keys();
    if (m_of == Of::OneQuestion) {
        ids.removeIf(
            [&](const core::EvidenceId &id) { return all.value(id).question != m_question; });
    }
    const bool isByEnd = m_of == Of::Everything;
    std::ranges::sort(ids, [&](const core::EvidenceId &left, const core::EvidenceId &right) {
        const core::Evidence one = all.value(left);
        const core::Evidence other = all.value(right);
        const QDate never(9999, 12, 31);
        const QDate oneEnd = isByEnd ? one.validUntil.value_or(never) : never;
        const QDate otherEnd = isByEnd ? other.validUntil.value_or(never) : never;
        if (oneEnd != otherEnd)
            return oneEnd < otherEnd;
        const int byName = ui::nameOf(one).localeAwareCompare(ui::nameOf(other));
        return byName != 0 ? byName < 0 : left < right;
    });
    return ids;
}

// A question as its link says it.
QString EvidenceList::nameOf(const QString &question) const
{
    if (m_of == Of::OneQuestion)
        return {};
    const core::Texts &texts = m_services.texts();
    const QString text = texts.eligibility.contains(question)
        ? texts.eligibility.value(question).name
        : texts.questions.value({question}).text;
    return question + u"  "_s + text;
}

// The page of all pieces is refreshed when it is gone to: there may be many.
void EvidenceList::refresh()
{
    if (m_of == Of::Everything && !isVisible())
        return;
    const QList<core::EvidenceId> wanted = ids();
    QList<core::EvidenceId> there;
    for (const EvidenceRow *row : std::as_const(m_rows))
        there.append(row->id());
    if (wanted != there)
        makeRows(wanted);
    const core::Assessment &assessment = m_session.assessment();
    for (EvidenceRow *row : std::as_const(m_rows)) {
        const core::Evidence evidence = assessment.evidence.value(row->id());
        row->show(evidence,
            nameOf(evidence.question),
            m_session.readiness().terms.on,
            assessment.header.plannedDate);
        row->QWidget::show(); // at once, so that it can take the keyboard
    }
}

// Rows that stay keep their form, and with it the keyboard.
void EvidenceList::makeRows(const QList<core::EvidenceId> &ids)
{
    QList<EvidenceRow *> before = std::exchange(m_rows, {});
    for (const core::EvidenceId &id : ids) {
        const auto there = std::ranges::find(before, id, &EvidenceRow::id);
        EvidenceRow *row = there == before.end() ? nullptr : *there;
        if (row) {
            before.removeOne(row);
            m_column->removeWidget(row);
        } else {
            row = new EvidenceRow(id, m_services, this);
            connect(row, &EvidenceRow::changed, this, &EvidenceList::takeChange);
            connect(row, &EvidenceRow::removed, this, &EvidenceList::remove);
            connect(row, &EvidenceRow::fileWanted, this, &EvidenceList::openFile);
            connect(row, &EvidenceRow::linkWanted, this, &EvidenceList::openLink);
            connect(row, &EvidenceRow::questionWanted, this, &EvidenceList::questionWanted);
        }
        m_column->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.append(row);
    }
    for (EvidenceRow *row : std::as_const(before)) {
        row->disconnect(this);
        row->hide();
        row->deleteLater();
    }
    // What is made late is last in tab order otherwise.
    for (EvidenceRow *row : std::as_const(m_rows))
        tabBefore(m_putBack, row);
}

void EvidenceList::addFile(const QString &question, const QString &path)
{
    m_problem->hide();
    m_work.keep(question, path);
}

void EvidenceList::addLink(const QString &question, const QString &address)
{
    m_problem->hide();
    add({.question = question, .what = core::EvidenceLink{address.trimmed()}});
}

void EvidenceList::takeKept(const QString &question, const core::EvidenceFile &file)
{
    add({.question = question, .what = file});
}

void EvidenceList::add(const core::Evidence &evidence)
{
    core::Evidence added = evidence;
    const core::Questionnaire &questionnaire = m_session.questionnaire();
    added.type = core::usualEvidenceType(questionnaire, evidence.question);
    if (!questionnaire.rules.evidenceType(added.type))
        added.type.clear();
    if (const auto checked = core::checkEvidence(questionnaire, added); !checked) {
        say(checked.error());
        return;
    }
    const core::EvidenceId id = m_session.addEvidence(added);
    const auto row = std::ranges::find(m_rows, id, &EvidenceRow::id);
    if (row != m_rows.end())
        ui::reveal(**row, (*row)->rect());
}

void EvidenceList::takeChange(const core::EvidenceId &id, const core::Evidence &evidence)
{
    m_session.changeEvidence(id, evidence);
}

void EvidenceList::remove(const core::EvidenceId &id)
{
    const core::Evidence evidence = m_session.assessment().evidence.value(id);
    m_removed = {id, evidence};
    m_problem->hide();
    m_session.removeEvidence(id);
    retranslate();
    m_putBack->show();
    m_putBack->setFocus(Qt::OtherFocusReason); // the row that had it is gone
}

void EvidenceList::putBack()
{
    if (!m_removed)
        return;
    const auto [id, evidence] = *std::exchange(m_removed, std::nullopt);
    m_session.restoreEvidence(id, evidence);
    m_putBack->hide();
    const auto row = std::ranges::find(m_rows, id, &EvidenceRow::id);
    if (row != m_rows.end())
        focusIn(**row);
}

void EvidenceList::focusIn(const EvidenceRow &row)
{
    const QWidgetList stops = row.stops();
    const auto first = std::ranges::find_if(stops, &QWidget::isVisible);
    if (first != stops.end())
        (*first)->setFocus(Qt::OtherFocusReason);
}

void EvidenceList::takeFocus()
{
    if (!m_rows.isEmpty())
        focusIn(*m_rows.first());
}

void EvidenceList::openFile(const core::EvidenceFile &file)
{
    m_problem->hide();
    m_work.copyForReading(file);
}

void EvidenceList::takeCopied(const QString &path) { openOutside(QUrl::fromLocalFile(path)); }

void EvidenceList::openLink(const QUrl &url)
{
    m_problem->hide();
    openOutside(url);
}

void EvidenceList::openOutside(const QUrl &url)
{
    if (!m_services.dialogs.openOutside(url))
        sayProblem(tr("No program on this computer opens it."));
}

void EvidenceList::say(const core::Error &error) { sayProblem(ErrorWords::sentence(error)); }

void EvidenceList::sayProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void EvidenceList::commit()
{
    // A change may make the rows anew.
    const QList<EvidenceRow *> rows = m_rows;
    for (EvidenceRow *row : rows)
        row->commit();
}

void EvidenceList::retranslate()
{
    if (m_removed)
        //: Link after a piece of evidence was removed; %1 is its name.
        m_putBack->setText(tr("Put “%1” back").arg(ui::nameOf(m_removed->second)));
    for (EvidenceRow *row : std::as_const(m_rows))
        row->retranslate();
}

} // namespace ui
