#include "ui/answers/levellist.h"

#include "ui/answers/rowlook.h"
#include "ui/support/theme.h"
#include "ui/widgets/spokenrole.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

// One of the five, painted.
class LevelLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LevelLine)

public:
    LevelLine(int level, QWidget *parent)
        : QWidget(parent)
    {
        m_look.level = level;
        m_look.choosable = false;
        setSpokenRole(*this, QAccessible::StaticText);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] RowLook &look() { return m_look; }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {rowNaturalWidth(m_look), rowHeight(m_look, QWIDGETSIZE_MAX)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {rowLeastWidth(m_look), sizeHint().height()};
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return rowHeight(m_look, width); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        m_look.enabled = isEnabled();
        drawRow(painter, rect(), m_look);
    }
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
            updateGeometry();
        update();
        QWidget::changeEvent(event);
    }

private:
    RowLook m_look;
};

LevelList::LevelList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (int level = 0; level < core::kLevels; ++level) {
        m_lines.at(static_cast<size_t>(level)) = new LevelLine(level, this);
        column->addWidget(m_lines.at(static_cast<size_t>(level)));
    }
    column->addStretch();
    setSpokenRole(*this, QAccessible::Grouping);
    speak();
}

void LevelList::setWords(const std::array<core::LevelText, core::kLevels> &levels)
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i)->look().name = levels.at(i).name;
        m_lines.at(i)->look().text = levels.at(i).text;
        m_lines.at(i)->updateGeometry();
        m_lines.at(i)->update();
    }
    speak();
}

void LevelList::setPoints(const std::array<QString, core::kLevels> &points)
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i)->look().points = points.at(i);
        m_lines.at(i)->updateGeometry();
        m_lines.at(i)->update();
    }
}

void LevelList::setReached(std::optional<int> level)
{
    if (m_reached == level)
        return;
    m_reached = level;
    for (LevelLine *line : m_lines) {
        line->look().chosen = level == line->look().level;
        line->updateGeometry(); // medium letters are wider
        line->update();
    }
    speak();
}

void LevelList::speak()
{
    setAccessibleName(tr("What each level asks for"));
    for (LevelLine *line : m_lines) {
        const RowLook &look = line->look();
        const QString whole
            = look.name.isEmpty() ? look.text : look.name + QStringLiteral(". ") + look.text;
        line->setAccessibleName(QString::number(look.level) + QStringLiteral(", ") + whole);
        line->setAccessibleDescription(look.chosen ? tr("This level is reached.") : QString());
    }
}

void LevelList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        speak();
    QWidget::changeEvent(event);
}

} // namespace ui

#include "levellist.moc"
