#include "ui/pages/preview.h"

#include "ui/support/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

// One page, as wide as there is room for and white in every colour scheme, because paper is.
class Sheet final : public QWidget
{
public:
    Sheet(const print::Pages &pages, int page, QWidget *parent)
        : QWidget(parent)
        , m_pages(pages)
        , m_page(page)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        constexpr qreal kWidest = 720; // at 14 px text
        setMaximumWidth(qRound(Theme::scaled(kWidest)));
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const QSizeF size = m_pages.sizeInPoints();
        return qRound(width * size.height() / size.width());
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {maximumWidth(), heightForWidth(maximumWidth())};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, 100}; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect(), Qt::white);
        const qreal scale = width() / m_pages.sizeInPoints().width();
        painter.save();
        painter.scale(scale, scale);
        m_pages.paint(painter, m_page);
        painter.restore();
        painter.setPen(Theme::colors().controlEdge);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    const print::Pages &m_pages;
    int m_page;
};

Preview::Preview(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    retranslate();
}

Preview::~Preview() = default;

void Preview::clear()
{
    // The sheets paint from the pages, so they go first.
    setWidget(new QWidget);
    m_sheets.clear();
    m_pages.reset();
}

void Preview::show(const core::report::Document &document)
{
    clear();
    m_pages = std::make_unique<print::Pages>(document);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(3));
    column->setSpacing(Theme::space(2));
    for (int page = 0; page < m_pages->count(); ++page) {
        auto *sheet = new Sheet(*m_pages, page, content);
        m_sheets.append(sheet);
        column->addWidget(sheet);
    }
    content->setAutoFillBackground(false);
    setWidget(content);
    content->setAutoFillBackground(false);
    retranslate();
}

void Preview::retranslate()
{
    setAccessibleName(tr("Preview of the report"));
    for (int i = 0; i < m_sheets.size(); ++i)
        //: Spoken by a screen reader: %1 is the number of a page, %2 how many there are.
        m_sheets.at(i)->setAccessibleName(tr("Page %1 of %2").arg(i + 1).arg(m_sheets.size()));
}

void Preview::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
