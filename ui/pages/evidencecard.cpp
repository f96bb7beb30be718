#include "ui/pages/evidencecard.h"

#include "core/assessment/evidencechecking.h"
#include "ui/pages/evidencelist.h"
#include "ui/pages/pieces.h"
#include "ui/support/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"
#include "ui/widgets/wraplayout.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kQuickMs = 300; // what takes no longer shows no progress
constexpr int kLookMs = 100;

} // namespace

EvidenceCard::EvidenceCard(core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_heading(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_addFile(new LinkButton(this))
    , m_addLink(new LinkButton(this))
    , m_linkLabel(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
    , m_link(new QLineEdit(this))
    , m_linkDone(textButton(this))
    , m_linkBox(makeLinkBox())
    , m_list(new EvidenceList(EvidenceList::Of::OneQuestion, session, services, this))
    , m_working(new WrapLabel({}, WrapLabel::Role::Small, this))
    , m_progress(new QProgressBar(this))
    , m_stop(new LinkButton(this))
    , m_progressBox(new QWidget(this))
    , m_drop(new WrapLabel({}, WrapLabel::Role::SmallSecondary, this))
{
    setAcceptDrops(true);
    m_addLink->setDisclosure(true);
    auto *head = new WrapLayout;
    head->setGaps(Theme::space(2), 0);
    for (QWidget *part : {static_cast<QWidget *>(m_heading),
             static_cast<QWidget *>(m_addFile),
             static_cast<QWidget *>(m_addLink)})
        head->addWidget(part);
    auto *progress = new QVBoxLayout(m_progressBox);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(Theme::space(0.25));
    progress->addWidget(m_working);
    progress->addWidget(m_progress);
    progress->addWidget(m_stop, 0, Qt::AlignLeft);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(Theme::space(0.75));
    column->addLayout(head);
    column->addWidget(m_linkBox);
    column->addWidget(m_list);
    column->addWidget(m_progressBox);
    column->addWidget(m_drop);
    m_linkBox->hide();
    m_progressBox->hide();
    m_wait.setSingleShot(true);
    connect(m_addFile, &LinkButton::clicked, this, &EvidenceCard::chooseFile);
    connect(m_addLink, &LinkButton::clicked, this, &EvidenceCard::toggleLink);
    connect(m_link, &QLineEdit::returnPressed, this, &EvidenceCard::takeLink);
    connect(m_linkDone, &QPushButton::clicked, this, &EvidenceCard::takeLink);
    connect(m_stop, &LinkButton::clicked, &m_list->work(), &EvidenceWork::stop);
    connect(&m_list->work(), &EvidenceWork::busyChanged, this, &EvidenceCard::followWork);
    connect(&m_wait, &QTimer::timeout, this, &EvidenceCard::showProgress);
    retranslate();
}

QWidget *EvidenceCard::makeLinkBox()
{
    auto *box = new QWidget(this);
    m_linkLabel->setBuddy(m_link);
    m_link->setMaxLength(core::kLongestAddress);
    m_link->installEventFilter(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(1));
    row->addWidget(m_link, 1);
    row->addWidget(m_linkDone);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, Theme::space(0.5));
    column->setSpacing(Theme::space(0.5));
    column->addWidget(m_linkLabel);
    column->addLayout(row);
    return box;
}

void EvidenceCard::setQuestion(const QString &question)
{
    m_question = question;
    m_list->setQuestion(question);
}

void EvidenceCard::commit() { m_list->commit(); }

void EvidenceCard::chooseFile()
{
    const QString path = m_services.dialogs.openFileName(this,
        //: Title of a file dialog, and in it the choice of all kinds of files.
        {.title = tr("Add evidence"), .filter = tr("All files (*)")});
    if (!path.isEmpty())
        m_list->addFile(m_question, path);
}

void EvidenceCard::toggleLink()
{
    m_linkBox->setVisible(m_addLink->isChecked());
    if (m_addLink->isChecked())
        m_link->setFocus(Qt::OtherFocusReason);
}

void EvidenceCard::takeLink()
{
    if (m_link->text().trimmed().isEmpty())
        return;
    m_list->addLink(m_question, m_link->text());
    m_link->clear();
    m_addLink->setChecked(false);
    m_linkBox->hide();
    m_addLink->setFocus(Qt::OtherFocusReason);
}

// Escape folds the field; without the override it would go back from the page.
bool EvidenceCard::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey
        = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const bool isEscape = isKey && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched != m_link || !isEscape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        m_addLink->click(); // what was typed stays
        m_addLink->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

void EvidenceCard::followWork()
{
    if (m_list->work().isBusy()) {
        m_wait.start(kQuickMs);
        return;
    }
    m_wait.stop();
    if (hasFocusInside(m_progressBox))
        m_addFile->setFocus(Qt::OtherFocusReason);
    m_progressBox->hide();
}

void EvidenceCard::showProgress()
{
    const QString name = m_list->work().name();
    //: %1 is the name of a file.
    m_working->setText(name.isEmpty() ? tr("Opening…") : tr("Adding %1…").arg(name));
    m_progress->setAccessibleName(m_working->text());
    m_progress->setFixedHeight(Theme::space(1));
    m_progress->setValue(m_list->work().permille());
    m_stop->setVisible(!name.isEmpty());
    m_progressBox->show();
    m_wait.start(kLookMs);
}

void EvidenceCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->setDropAction(Qt::CopyAction); // the file stays where it is
    event->accept();
    setDropping(true);
}

void EvidenceCard::dragLeaveEvent(QDragLeaveEvent * /*event*/) { setDropping(false); }

void EvidenceCard::dropEvent(QDropEvent *event)
{
    setDropping(false);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            m_list->addFile(m_question, url.toLocalFile());
        else
            m_list->addLink(m_question, QString::fromLatin1(url.toEncoded()));
    }
}

void EvidenceCard::setDropping(bool dropping)
{
    //: Said while a file is dragged over the place.
    m_drop->setText(dropping ? tr("Let go to add it.") : tr("Or drop a file here."));
    m_drop->setStyleRole(dropping ? WrapLabel::Role::SmallBold : WrapLabel::Role::SmallSecondary);
}

void EvidenceCard::retranslate()
{
    //: Heading: what proves the answer.
    m_heading->setText(tr("Evidence"));
    m_addFile->setText(tr("Add file…"));
    m_addFile->setAccessibleName(tr("Add a file as evidence"));
    m_addLink->setText(tr("Add link"));
    m_addLink->setAccessibleName(tr("Add a link as evidence"));
    m_linkLabel->setText(tr("Address, or where it is kept"));
    //: Button: adds the link that was typed.
    m_linkDone->setText(tr("Add"));
    //: Link: ends the adding of a large file.
    m_stop->setText(tr("Stop"));
    setDropping(false);
    m_list->retranslate();
    m_list->refresh();
}

void EvidenceCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
