#include "ui/pages/detailspage.h"

#include "ui/models/phrases.h"
#include "ui/pages/pieces.h"
#include "ui/support/style.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kShortText = 500; // characters; what an exchange file takes
constexpr qreal kColumn = 640; // at 14 px text
constexpr std::array kPurposes{
    core::Purpose::Application, core::Purpose::Renewal, core::Purpose::NewRegion};

// The locale's short date, with four digits of the year.
QString dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

} // namespace

DetailsPage::DetailsPage(Use use, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_use(use)
    , m_services(services)
    , m_title(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_intro(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_offer(new LinkButton(this))
    , m_companyLabel(new QLabel(this))
    , m_company(new QLineEdit(this))
    , m_companyProblem(new WrapLabel({}, WrapLabel::Role::Problem, this))
    , m_pgaLabel(new QLabel(this))
    , m_pga(new QLineEdit(this))
    , m_plaLabel(new QLabel(this))
    , m_pla(new QLineEdit(this))
    , m_purposeLabel(new QLabel(this))
    , m_purpose(new QComboBox(this))
    , m_regionLabel(new QLabel(this))
    , m_region(new QComboBox(this))
    , m_hasDate(new QCheckBox(this))
    , m_date(new QDateEdit(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_submit(textButton(this))
    , m_cancel(textButton(this))
{
    for (QLineEdit *field : {m_company, m_pga, m_pla, m_name})
        field->setMaxLength(kShortText);
    m_region->setEditable(true);
    m_region->setInsertPolicy(QComboBox::NoInsert);
    m_region->lineEdit()->setMaxLength(kShortText);
    m_date->setCalendarPopup(true);
    m_date->setDateRange(QDate(1900, 1, 1), QDate(9999, 12, 31));
    m_date->installEventFilter(this);
    for (const core::Purpose purpose : kPurposes)
        m_purpose->addItem(QString(), static_cast<int>(purpose));
    m_submit->setProperty(Style::kPrimary, true);
    m_companyProblem->hide();
    m_offer->hide();

    auto *card = new Card(this);
    auto *form = new QGridLayout(card);
    form->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(3));
    form->setVerticalSpacing(Theme::space(0.5));
    addRow(*form, m_companyLabel, m_company);
    form->addWidget(m_companyProblem, form->rowCount(), 0);
    form->addWidget(m_offer, form->rowCount(), 0);
    addRow(*form, m_pgaLabel, m_pga);
    addRow(*form, m_plaLabel, m_pla);
    addRow(*form, m_purposeLabel, m_purpose);
    addRow(*form, m_regionLabel, m_region);
    addRow(*form, m_hasDate, m_date);
    addRow(*form, m_nameLabel, m_name);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::space(1));
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addWidget(card);
    column->addLayout(buttons());
    column->addStretch(1);
    auto *box = new QWidget(content);
    box->setLayout(column);
    column->setContentsMargins(4, 0, 4, 0);
    box->setMaximumWidth(qRound(Theme::scaled(kColumn)));
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(1));
    row->addWidget(box, 1000);
    row->addStretch(1);
    if (use == Use::Create)
        row->insertStretch(0, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrollAreaAround(content, this));

    connect(m_hasDate, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_company, &QLineEdit::textEdited, m_companyProblem, &QWidget::hide);
    connect(m_offer, &QPushButton::clicked, this, &DetailsPage::offerEarlier);
    retranslate();
}

QLayout *DetailsPage::buttons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(1));
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_submit);
    connect(m_submit, &QPushButton::clicked, this, &DetailsPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &DetailsPage::cancel);
    return row;
}

void DetailsPage::addRow(QGridLayout &grid, QWidget *label, QWidget *field)
{
    const int row = grid.rowCount();
    if (row > 1)
        grid.setRowMinimumHeight(row, Theme::space(0.5));
    grid.addWidget(label, row + 1, 0);
    grid.addWidget(field, row + 2, 0);
    label->setFont(Theme::body(QFont::Medium));
    field->setFont(Theme::body());
    if (auto *text = qobject_cast<QLabel *>(label))
        text->setBuddy(field);
}

void DetailsPage::startNew(const QList<core::AssessmentHead> &earlier)
{
    if (m_isBegun && typed() != m_filled)
        return; // somebody looked elsewhere meanwhile
    m_isBegun = true;
    m_earlier = {};
    m_earlierRegions.clear();
    for (const core::AssessmentHead &head : earlier) {
        const core::Header &header = head.header;
        if (!header.region.isEmpty() && !m_earlierRegions.contains(header.region))
            m_earlierRegions.append(header.region);
        if (m_earlier.name.isEmpty() && !header.company.fictitious)
            m_earlier = header.company;
    }
    core::Header header;
    header.questionnaireId = m_services.content.questionnaire.id;
    header.questionnaireVersion = m_services.content.questionnaire.version;
    show(header);
    m_offer->setVisible(!m_earlier.name.isEmpty());
}

void DetailsPage::show(const core::Header &header)
{
    m_shown = header;
    retranslate();
    fill(header);
}

void DetailsPage::follow(const core::Header &now)
{
    const core::Header before = m_filled;
    const core::Header mine = typed();
    m_shown = now;
    if (typed() == now) { // sent from here: the caret stays where it is
        m_filled = now;
        return;
    }
    fill(now);
    if (mine.company.name != before.company.name)
        m_company->setText(mine.company.name);
    if (mine.company.pgaId != before.company.pgaId)
        m_pga->setText(mine.company.pgaId);
    if (mine.company.plaId != before.company.plaId)
        m_pla->setText(mine.company.plaId);
    if (mine.purpose != before.purpose)
        m_purpose->setCurrentIndex(m_purpose->findData(static_cast<int>(mine.purpose)));
    if (mine.region != before.region)
        m_region->setEditText(mine.region);
    if (mine.plannedDate != before.plannedDate)
        showDate(mine.plannedDate);
    if (mine.title != before.title)
        m_name->setText(mine.title);
}

void DetailsPage::showDate(std::optional<QDate> day)
{
    m_hasDate->setChecked(day.has_value());
    m_date->setEnabled(day.has_value());
    m_date->setDate(day.value_or(m_services.clock.now().date()));
}

void DetailsPage::fill(const core::Header &header)
{
    m_company->setText(header.company.name);
    m_pga->setText(header.company.pgaId);
    m_pla->setText(header.company.plaId);
    m_purpose->setCurrentIndex(m_purpose->findData(static_cast<int>(header.purpose)));
    m_region->setEditText(header.region);
    showDate(header.plannedDate);
    m_name->setText(header.title);
    m_companyProblem->hide();
    m_filled = typed();
}

core::Header DetailsPage::typed() const
{
    core::Header header = m_shown;
    header.company.name = m_company->text().trimmed();
    header.company.pgaId = m_pga->text().trimmed();
    header.company.plaId = m_pla->text().trimmed();
    header.purpose = static_cast<core::Purpose>(m_purpose->currentData().toInt());
    header.region = m_region->currentText().trimmed();
    header.plannedDate = m_hasDate->isChecked() ? std::optional(m_date->date()) : std::nullopt;
    header.title = m_name->text().trimmed();
    return header;
}

void DetailsPage::takeFocus() { m_company->setFocus(Qt::OtherFocusReason); }

void DetailsPage::offerEarlier()
{
    m_company->setText(m_earlier.name);
    m_pga->setText(m_earlier.pgaId);
    m_pla->setText(m_earlier.plaId);
    m_companyProblem->hide();
    m_purpose->setFocus(Qt::OtherFocusReason);
}

void DetailsPage::submit()
{
    const core::Header header = typed();
    if (header.company.name.isEmpty()) {
        m_companyProblem->show();
        m_company->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_shown = m_filled = header;
    m_isBegun = false;
    emit submitted(header);
}

void DetailsPage::commit()
{
    const core::Header header = typed();
    if (m_use == Use::Edit && header != m_filled && !header.company.name.isEmpty())
        submit();
}

void DetailsPage::cancel()
{
    m_isBegun = false;
    emit cancelled();
}

bool DetailsPage::eventFilter(QObject *watched, QEvent *event)
{
    // The page scrolls under the pointer; no date changes.
    if (watched != m_date || event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void DetailsPage::keyPressEvent(QKeyEvent *event)
{
    // A button with the keyboard has taken its own Return before this is reached.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else
        QWidget::keyPressEvent(event);
}

void DetailsPage::retranslatePurposes()
{
    for (int i = 0; i < m_purpose->count(); ++i)
        m_purpose->setItemText(
            i, Phrases::purpose(static_cast<core::Purpose>(m_purpose->itemData(i).toInt())));
}

// The suggestions change with the language; what is typed stays, with its caret.
void DetailsPage::retranslateRegions()
{
    const QString text = m_region->currentText();
    const int caret = m_region->lineEdit()->cursorPosition();
    QStringList regions = m_services.texts().regions;
    for (const QString &region : m_earlierRegions) {
        if (!regions.contains(region))
            regions.append(region);
    }
    m_region->clear();
    m_region->addItems(regions);
    m_region->setCurrentIndex(-1);
    m_region->setEditText(text);
    m_region->lineEdit()->setCursorPosition(caret);
}

void DetailsPage::nameFields()
{
    m_company->setAccessibleName(m_companyLabel->text());
    m_pga->setAccessibleName(m_pgaLabel->text());
    m_pla->setAccessibleName(m_plaLabel->text());
    m_purpose->setAccessibleName(m_purposeLabel->text());
    m_region->setAccessibleName(m_regionLabel->text());
    m_region->lineEdit()->setAccessibleName(m_regionLabel->text());
    for (QWidget *part : m_date->findChildren<QLineEdit *>())
        part->setAccessibleName(m_hasDate->text());
    m_date->setAccessibleName(m_hasDate->text());
    m_name->setAccessibleName(m_nameLabel->text());
}

void DetailsPage::retranslate()
{
    const bool isNew = m_use == Use::Create;
    m_title->setText(isNew ? tr("New assessment") : tr("Details"));
    m_intro->setText(isNew
            ? tr("Only the company is needed to begin. All of this can be changed later.")
            : tr("What is changed here is also changed in the report."));
    m_companyLabel->setText(tr("Company"));
    m_companyProblem->setText(tr("Write the name of the company: the report is made out to it."));
    //: %1 is the name of a company.
    m_offer->setText(tr("Use the data of %1").arg(m_earlier.name));
    m_pgaLabel->setText(tr("Partner Global Account (PGA) ID, optional"));
    m_plaLabel->setText(tr("Partner Location Account (PLA) ID, optional"));
    m_purposeLabel->setText(tr("Purpose"));
    m_regionLabel->setText(tr("CSP region, optional"));
    m_hasDate->setText(tr("Planned date of the application or renewal"));
    m_date->setDisplayFormat(dateFormat());
    m_date->setLocale(QLocale());
    m_nameLabel->setText(tr("Title, optional: to tell this assessment from others"));
    m_submit->setText(isNew ? tr("Create the assessment") : tr("Save the details"));
    //: Button: leaves the form without a change.
    m_cancel->setText(isNew ? tr("Cancel") : tr("Undo the changes"));
    retranslatePurposes();
    retranslateRegions();
    nameFields();
}

void DetailsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
