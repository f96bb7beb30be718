#include "ui/pages/evidencerow.h"

#include "core/assessment/evidencechecking.h"
#include "ui/pages/evidenceform.h"
#include "ui/pages/pieces.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/spokenrole.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/wraplabel.h"
#include "ui/widgets/wraplayout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

std::optional<QUrl> openableUrl(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isWeb = (scheme == u"http"_s || scheme == u"https"_s) && !url.host().isEmpty();
    const bool isFile = scheme == u"file"_s && !url.path().isEmpty();
    return url.isValid() && (isWeb || isFile) ? std::optional(url) : std::nullopt;
}

EvidenceRow::EvidenceRow(const core::EvidenceId &id, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_services(services)
    , m_question(new LinkButton(this))
    , m_name(new WrapLabel({}, WrapLabel::Role::Body, this))
    , m_details(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_missing(new StateLabel(this))
    , m_state(new StateLabel(this))
    , m_note(new WrapLabel({}, WrapLabel::Role::Small, this))
    , m_open(new LinkButton(this))
    , m_copy(new LinkButton(this))
    , m_edit(new LinkButton(this))
    , m_remove(new LinkButton(this))
    , m_address(new WrapLabel({}, WrapLabel::Role::Small, this))
    , m_openAnyway(new LinkButton(this))
    , m_column(new QVBoxLayout(this))
{
    setSpokenRole(*this, QAccessible::Grouping);
    auto *actions = new WrapLayout;
    actions->setGaps(Theme::space(2), 0);
    for (LinkButton *action : {m_open, m_copy, m_edit, m_remove})
        actions->addWidget(action);
    m_question->setArrow(true);
    m_edit->setDisclosure(true);
    const int side = Theme::space(1.5);
    m_column->setContentsMargins(side, Theme::space(1), side, Theme::space(0.5));
    m_column->setSpacing(Theme::space(0.25));
    for (QWidget *part : {static_cast<QWidget *>(m_question),
             static_cast<QWidget *>(m_name),
             static_cast<QWidget *>(m_details),
             static_cast<QWidget *>(m_missing),
             static_cast<QWidget *>(m_state),
             static_cast<QWidget *>(m_note)})
        m_column->addWidget(part);
    m_column->addLayout(actions);
    m_column->addWidget(m_address);
    m_column->addWidget(m_openAnyway, 0, Qt::AlignLeft);
    m_address->hide();
    m_openAnyway->hide();
    connect(
        m_question, &LinkButton::clicked, this, [this] { emit questionWanted(m_shown.question); });
    connect(m_open, &LinkButton::clicked, this, &EvidenceRow::open);
    connect(m_copy, &LinkButton::clicked, this, &EvidenceRow::copyAddress);
    connect(m_edit, &LinkButton::clicked, this, &EvidenceRow::toggleEdit);
    connect(m_remove, &LinkButton::clicked, this, [this] { emit removed(m_id); });
    connect(m_openAnyway, &LinkButton::clicked, this, [this] {
        if (const auto url = openableUrl(name()))
            emit linkWanted(*url);
    });
}

QString EvidenceRow::name() const
{
    const auto *file = std::get_if<core::EvidenceFile>(&m_shown.what);
    return file ? file->name : std::get<core::EvidenceLink>(m_shown.what).address;
}

QString EvidenceRow::details() const
{
    const core::Texts &texts = m_services.texts();
    const auto day = [&](QDate date) { return texts.locale.toString(date, u"d MMM yyyy"_s); };
    QStringList parts;
    if (!m_shown.type.isEmpty())
        parts.append(texts.evidence.value(m_shown.type, m_shown.type));
    if (m_shown.date)
        parts.append(day(*m_shown.date));
    if (m_shown.validUntil)
        //: %1 is a date.
        parts.append(tr("valid until %1").arg(day(*m_shown.validUntil)));
    if (const auto *file = std::get_if<core::EvidenceFile>(&m_shown.what))
        parts.append(texts.locale.formattedDataSize(file->size, 1, QLocale::DataSizeSIFormat));
    return parts.join(u" · "_s);
}

void EvidenceRow::show(const core::Evidence &evidence,
    const QString &question,
    QDate on,
    const std::optional<QDate> &plannedDate)
{
    if (evidence.what != m_shown.what) {
        m_address->hide();
        m_openAnyway->hide();
    }
    m_shown = evidence;
    m_questionText = question;
    m_on = on;
    m_plannedDate = plannedDate;
    retranslate();
    if (m_form)
        m_form->show(evidence);
}

void EvidenceRow::retranslate()
{
    m_question->setText(m_questionText);
    m_question->setVisible(!m_questionText.isEmpty());
    m_name->setText(name());
    const QString details = this->details();
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    m_note->setText(m_shown.note);
    m_note->setVisible(!m_shown.note.isEmpty());
    showState(m_on, m_plannedDate);

    const bool isLink = std::holds_alternative<core::EvidenceLink>(m_shown.what);
    //: Link: opens a copy of the file in the program that is for it.
    m_open->setText(isLink ? tr("Open…") : tr("Open"));
    m_open->setVisible(!isLink || openableUrl(name()));
    //: Link: puts the address of a piece of evidence on the clipboard.
    m_copy->setText(tr("Copy address"));
    m_copy->setVisible(isLink);
    //: Link that unfolds type, dates and note of a piece of evidence.
    m_edit->setText(tr("Details"));
    //: Link: takes a piece of evidence off the list.
    m_remove->setText(tr("Remove"));
    m_openAnyway->setText(tr("Open this address"));
    //: Spoken names of buttons; %1 is the name of a file or an address.
    m_open->setAccessibleName(tr("Open %1").arg(name()));
    m_copy->setAccessibleName(tr("Copy the address %1").arg(name()));
    m_edit->setAccessibleName(tr("Details of %1").arg(name()));
    m_remove->setAccessibleName(tr("Remove %1").arg(name()));
    setAccessibleName(name());
    setAccessibleDescription(details);
    if (m_form)
        m_form->setWords();
}

void EvidenceRow::showState(QDate on, const std::optional<QDate> &plannedDate)
{
    const core::Texts &texts = m_services.texts();
    const auto day = [&](QDate date) { return texts.locale.toString(date, u"d MMM yyyy"_s); };
    const auto *file = std::get_if<core::EvidenceFile>(&m_shown.what);
    m_missing->show({Shape::NotMet,
        //: State of a piece of evidence: its file is not in the folder.
        tr("File missing."),
        tr("Add the file again, or restore a backup.")});
    m_missing->setVisible(file && !m_services.library.hasEvidence(*file));
    const core::EvidenceState state = core::stateOf(m_shown, on, plannedDate);
    m_state->setVisible(state != core::EvidenceState::NoEnd && state != core::EvidenceState::Valid);
    switch (state) {
    case core::EvidenceState::NoEnd:
    case core::EvidenceState::Valid:
        return;
    case core::EvidenceState::EndsBeforePlan:
        m_state->show({Shape::Unknown,
            //: State of a piece of evidence.
            tr("Expires too early."),
            //: %1 is the planned date of the assessment.
            tr("It is not valid any more on the planned date, %1.").arg(day(*plannedDate))});
        return;
    case core::EvidenceState::Expired:
        m_state->show({Shape::NotMet,
            //: State of a piece of evidence.
            tr("Expired."),
            //: %1 is a date.
            tr("It was valid until %1.").arg(day(*m_shown.validUntil))});
        return;
    }
}

void EvidenceRow::edit()
{
    if (!m_edit->isChecked())
        m_edit->click();
}

void EvidenceRow::toggleEdit()
{
    if (!m_form) {
        m_form = new EvidenceForm(m_services, this);
        m_form->show(m_shown);
        // After the links, where it stands.
        m_column->addWidget(m_form);
        connect(m_form, &EvidenceForm::changed, this, [this](const core::Evidence &evidence) {
            emit changed(m_id, evidence);
        });
        QWidget *last = m_openAnyway;
        for (QWidget *field : fields()) {
            setTabOrder(last, field);
            last = field;
        }
    }
    m_form->commit();
    m_form->setVisible(m_edit->isChecked());
    if (m_edit->isChecked())
        m_form->focusFirst();
}

QWidgetList EvidenceRow::fields() const
{
    QWidgetList fields;
    if (m_form) {
        fields = m_form->findChildren<QWidget *>();
        // The list that a combo box pops up is a window of its own.
        fields.removeIf([this](QWidget *field) {
            return field->focusPolicy() == Qt::NoFocus || field->window() != window();
        });
    }
    return fields;
}

QWidgetList EvidenceRow::stops() const
{
    return QWidgetList{m_question, m_open, m_copy, m_edit, m_remove, m_openAnyway} + fields();
}

void EvidenceRow::commit()
{
    if (m_form)
        m_form->commit();
}

void EvidenceRow::open()
{
    if (const auto *file = std::get_if<core::EvidenceFile>(&m_shown.what))
        emit fileWanted(*file);
    else
        askBeforeOpening();
}

// The whole address as a browser takes it: look-alike letters of other scripts, and a name before
// an “@”, do not pass for another address there.
void EvidenceRow::askBeforeOpening()
{
    const auto url = openableUrl(name());
    if (!url)
        return;
    const QString address = QString::fromLatin1(url->toEncoded());
    //: %1 is an address as a browser takes it.
    m_address->setText(tr("This leaves the program and opens: %1").arg(address));
    m_openAnyway->setAccessibleDescription(m_address->text());
    m_address->show();
    m_openAnyway->show();
    m_openAnyway->setFocus(Qt::OtherFocusReason);
}

void EvidenceRow::copyAddress() { QGuiApplication::clipboard()->setText(name()); }

void EvidenceRow::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = Theme::colors();
    QPainter painter(this);
    drawFrame(painter, rect(), Theme::scaled(4), colors.base, colors.line);
}

} // namespace ui
