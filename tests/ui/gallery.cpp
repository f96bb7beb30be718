// Pictures of every widget in every scheme, to be laid beside the design's: csp-gallery <folder>
// [text scale] [language].
#include "core/questionnaire/loader.h"
#include "ui/answers/answereditor.h"
#include "ui/answers/levelrow.h"
#include "ui/support/icons.h"
#include "ui/support/style.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/intervalbar.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/wrapbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QEnterEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using ui::Theme;
using ui::WrapLabel;

namespace {

struct Words
{
    core::Questionnaire questionnaire;
    core::Texts texts;
};

core::ContentFile contentsOf(const QString &path)
{
    QFile file(QStringLiteral(CSP_SOURCE_DIR) + u'/' + path);
    return {path, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()};
}

Words load(const QString &language)
{
    auto questionnaire
        = core::loadQuestionnaire(contentsOf(u"resources/questionnaires/direct-bill.json"_s),
            contentsOf(u"resources/rules/direct-bill.json"_s));
    auto texts = core::loadTexts(
        contentsOf(u"translations/%1/direct-bill.json"_s.arg(language)), *questionnaire);
    return {*questionnaire, *texts};
}

void heading(QVBoxLayout *column, const QString &text)
{
    column->addWidget(new WrapLabel(text, WrapLabel::Role::SmallSecondary));
}

void hover(QWidget *widget) { widget->setAttribute(Qt::WA_UnderMouse); }

// Shows a widget with the ring it has while focused.
class Ringed final : public QWidget
{
public:
    explicit Ringed(QWidget *control, qreal radius)
        : m_control(control)
        , m_radius(radius)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(4, 4, 4, 4);
        row->addWidget(control);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        ui::drawFocusRing(painter, m_control->geometry(), Theme::scaled(m_radius));
    }

private:
    QWidget *m_control;
    qreal m_radius;
};

class Marks final : public QWidget
{
public:
    Marks() { setFixedHeight(Theme::space(12)); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const ui::Colors &colors = Theme::colors();
        QPainter painter(this);
        const qreal size = Theme::scaled(16);
        const auto at = [&](int column, int row) {
            return QRectF(column * size * 1.75, 4 + row * size * 1.5, size, size);
        };
        for (int i = 0; i < 6; ++i)
            ui::drawMark(painter, at(i, 0), static_cast<ui::Mark>(i), colors.text2, colors.base);
        for (int i = 0; i < 5; ++i)
            ui::drawShape(painter,
                at(i, 1),
                static_cast<ui::Shape>(i),
                ui::shapeInk(static_cast<ui::Shape>(i)),
                colors.window);
        for (int i = 0; i < 4; ++i)
            ui::drawBandIcon(painter, at(i, 2), static_cast<core::Band>(i), colors.text);
        for (int i = 0; i < 5; ++i)
            ui::drawLevelSquares(painter, at(3 * i, 3).adjusted(0, 4, 0, -4), i, colors.text);
        const QStringList icons{u"chevron-left"_s,
            u"check"_s,
            u"lock"_s,
            u"plus"_s,
            u"search"_s,
            u"menu-2"_s,
            u"route"_s};
        for (int i = 0; i < icons.size(); ++i)
            ui::icon(icons.at(i)).paint(&painter, at(7 + i, 0).toRect());
    }
};

ui::LevelRow *row(int level, const QString &name, const QString &text, const QString &points)
{
    auto *result = new ui::LevelRow(level);
    result->setAutoExclusive(false);
    result->setWords(name, text);
    result->setPoints(points, {});
    return result;
}

void addRows(QVBoxLayout *column)
{
    heading(column, u"Level row"_s);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(2);
    const auto add = [rows](ui::LevelRow *one, bool ring) {
        auto *holder = ring ? static_cast<QWidget *>(new Ringed(one, 6)) : new QWidget;
        if (!ring) {
            auto *inside = new QHBoxLayout(holder);
            inside->setContentsMargins(4, 4, 4, 4);
            inside->addWidget(one);
        }
        rows->addWidget(holder);
    };
    add(row(0, u"Absent"_s, u"rest"_s, u"0.00"_s), false);
    ui::LevelRow *hovered = row(1, u"Initial"_s, u"hover"_s, u"0.27"_s);
    hover(hovered);
    add(hovered, false);
    add(row(3, u"Managed"_s, u"keyboard focus"_s, u"0.82"_s), true);
    ui::LevelRow *chosen = row(2, u"Repeatable"_s, u"chosen"_s, u"0.55"_s);
    chosen->setChecked(true);
    add(chosen, false);
    ui::LevelRow *both = row(2, u"Repeatable"_s, u"chosen, focus"_s, u"0.55"_s);
    both->setChecked(true);
    add(both, true);
    ui::LevelRow *disabled = row(4, u"Optimised"_s, u"disabled: archived"_s, u"1.10"_s);
    disabled->setEnabled(false);
    add(disabled, false);
    column->addLayout(rows);
}

void addChips(QVBoxLayout *column)
{
    heading(column, u"States and bands"_s);
    const QStringList states{u"Met"_s, u"Not met"_s, u"Unknown"_s, u"Not due yet"_s};
    auto *first = new QHBoxLayout;
    for (int i = 0; i < states.size(); ++i) {
        auto *chip = new ui::Chip;
        chip->setText(states.at(i));
        chip->setTone(static_cast<ui::Chip::Tone>(i));
        first->addWidget(chip);
    }
    auto *notApplicable = new ui::Chip;
    notApplicable->setText(u"Not applicable"_s);
    notApplicable->setIconShape(ui::Shape::NotApplicable);
    first->addWidget(notApplicable);
    first->addStretch();
    column->addLayout(first);
    const QStringList bands{u"Not ready"_s, u"Gaps"_s, u"Nearly ready"_s, u"Ready"_s};
    auto *second = new QHBoxLayout;
    for (size_t i = 0; i < core::kBands.size(); ++i) {
        auto *chip = new ui::Chip;
        chip->setText(bands.at(static_cast<qsizetype>(i)));
        chip->setIconBand(core::kBands.at(i));
        chip->setTone(ui::Chip::toneOf(core::kBands.at(i)));
        second->addWidget(chip);
    }
    second->addStretch();
    column->addLayout(second);
}

void addButtons(QVBoxLayout *column)
{
    heading(column, u"Buttons"_s);
    auto *first = new QHBoxLayout;
    auto *next = new QPushButton(u"Next open"_s);
    next->setProperty(ui::Style::kPrimary, true);
    next->setProperty(ui::Style::kKeycap, u"Ctrl ↵"_s);
    auto *unknown = new QPushButton(u"Don’t know"_s);
    unknown->setProperty(ui::Style::kKeycap, u"U"_s);
    auto *add = new QPushButton(ui::icon(u"plus"_s), u"New assessment"_s);
    add->setProperty(ui::Style::kPrimary, true);
    auto *segments = new ui::Segmented;
    segments->setOptions({{u"it"_s, u"IT"_s}, {u"en"_s, u"EN"_s}});
    segments->setCurrent(u"en"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{next, unknown, add, segments})
        first->addWidget(widget);
    first->addStretch();
    column->addLayout(first);
    auto *second = new QHBoxLayout;
    auto *disabled = new QPushButton(u"Disabled"_s);
    disabled->setEnabled(false);
    auto *link = new ui::LinkButton(u"Show the sum"_s);
    auto *jump = new ui::LinkButton(u"Go to R6"_s);
    jump->setArrow(true);
    auto *why = new ui::LinkButton(u"Why it is asked"_s);
    why->setDisclosure(true);
    auto *tool = new QToolButton;
    tool->setIcon(ui::icon(u"menu-2"_s));
    tool->setAutoRaise(true);
    second->addWidget(new Ringed(new QPushButton(u"Focus"_s), 4));
    for (QWidget *widget : std::initializer_list<QWidget *>{disabled, link, jump, why, tool})
        second->addWidget(widget);
    second->addStretch();
    column->addLayout(second);
}

void addFields(QVBoxLayout *column)
{
    heading(column, u"Fields"_s);
    auto *first = new QHBoxLayout;
    auto *text = new QLineEdit(u"97"_s);
    text->setAlignment(Qt::AlignRight);
    auto *combo = new QComboBox;
    combo->addItems({u"Neutral"_s, u"Equal groups"_s});
    auto *date = new QDateEdit(QDate(2026, 11, 24));
    date->setCalendarPopup(true);
    auto *spin = new QSpinBox;
    first->addWidget(new Ringed(text, 4));
    for (QWidget *widget : std::initializer_list<QWidget *>{combo, date, spin})
        first->addWidget(widget);
    column->addLayout(first);
    auto *second = new QHBoxLayout;
    for (const QString &word : {u"Activity log"_s, u"Sign-ins"_s, u"EDR/SIEM"_s}) {
        auto *box = new ui::WrapCheckBox;
        box->setText(word);
        box->setChecked(word != "EDR/SIEM"_L1);
        second->addWidget(box);
    }
    auto *radio = new ui::WrapRadioButton;
    radio->setText(u"We do not measure this"_s);
    second->addWidget(radio);
    second->addStretch();
    column->addLayout(second);
    auto *note = new QPlainTextEdit(u"PIM covers the administrators; four accounts…"_s);
    note->setFixedHeight(Theme::space(7));
    column->addWidget(note);
}

void addBars(QVBoxLayout *column)
{
    heading(column, u"Score interval"_s);
    const core::scoring::Readings open{63'200, 73'200, 67'700, 90'000};
    const core::scoring::Readings complete{86'200, 86'200, 86'200, 100'000};
    const core::scoring::Readings empty{0, 100'000, std::nullopt, 0};
    const core::scoring::Readings none{std::nullopt, std::nullopt, std::nullopt, 100'000};
    for (const auto &pair : {std::pair{open, complete}, std::pair{empty, none}}) {
        auto *line = new QHBoxLayout;
        for (const auto &readings : {pair.first, pair.second}) {
            auto *bar = new ui::IntervalBar;
            bar->setReadings(readings);
            bar->setTicks({50, 70, 85});
            line->addWidget(bar);
        }
        column->addLayout(line);
    }
    auto *compact = new ui::IntervalBar;
    compact->setReadings(open);
    compact->setCompact(true);
    column->addWidget(compact);
}

QWidget *components()
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(new WrapLabel(u"Components"_s, WrapLabel::Role::Title));
    addRows(column);
    addFields(column);
    addChips(column);
    addButtons(column);
    column->addWidget(new Marks);
    addBars(column);
    auto *bar = new ui::MessageBar;
    bar->show(u"Not saved: the disk is full."_s,
        u"Your answer is still here. Free some space, then retry."_s,
        u"Retry"_s);
    column->addWidget(bar);
    column->addStretch();
    return sheet;
}

QWidget *editors(const Words &words)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(16, 16, 16, 16);
    const std::array<int, 5> worth{0, 275, 550, 825, 1100};
    const std::pair<QString, core::Answer> shown[] = {
        {u"C1.4"_s, core::ChosenLevel{2}},
        {u"C1.1"_s, core::TypedNumber{.value = core::Decimal(97)}},
        {u"C2.2"_s, core::ChosenInstead{u"noAlerts"_s}},
        {u"C3.4"_s, core::TickedItems{.items = {u"conduct"_s, u"privacy"_s}}},
    };
    for (const auto &[id, answer] : shown) {
        const core::Question *question = words.questionnaire.find(core::QuestionId{id});
        auto *card = new ui::Card;
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(24, 16, 24, 16);
        inside->addWidget(
            new WrapLabel(words.texts.questions.value(question->id).text, WrapLabel::Role::Title));
        ui::AnswerEditor *editor = ui::makeEditor(*question, words.texts, card).release();
        editor->show(answer, {});
        editor->setLevelWorth(worth);
        inside->addWidget(editor);
        column->addWidget(card);
    }
    column->addStretch();
    return sheet;
}

void save(QWidget *content, int width, const QString &path)
{
    QScrollArea area;
    area.setFrameShape(QFrame::NoFrame);
    area.setWidgetResizable(true);
    area.setWidget(content);
    area.resize(width, 400);
    area.show();
    QApplication::processEvents();
    const int height = content->hasHeightForWidth() ? content->heightForWidth(width)
                                                    : content->sizeHint().height();
    area.resize(width, height);
    QApplication::processEvents();
    area.grab().save(path);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, u"."_s);
    const qreal scale = arguments.value(2, u"1"_s).toDouble();
    const Words words = load(arguments.value(3, u"it"_s));
    QLocale::setDefault(words.texts.locale);
    QDir().mkpath(folder);
    QFont font = QApplication::font();
    font.setPixelSize(qRound(14 * scale));
    QApplication::setFont(font);
    const std::pair<QString, ui::Scheme> schemes[] = {{u"light"_s, ui::Scheme::Light},
        {u"dark"_s, ui::Scheme::Dark},
        {u"contrast"_s, ui::Scheme::HighContrast}};
    for (const auto &[name, scheme] : schemes) {
        Theme::apply(scheme);
        save(components(), qRound(680 * scale), folder + u"/components-"_s + name + u".png"_s);
        save(editors(words), 760, folder + u"/editors-"_s + name + u".png"_s);
    }
    return 0;
}
