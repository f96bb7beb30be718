#pragma once

#include "core/report/blocks.h"
#include "ui/print/pdf.h"

#include <QScrollArea>

#include <memory>

namespace ui {

class Sheet;

// The pages of a report as they will print, one under the other. Arrow and page keys scroll.
class Preview final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Preview)

public:
    explicit Preview(QWidget *parent = nullptr);
    ~Preview() override;

    void show(const core::report::Document &document);
    using QScrollArea::show;
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<print::Pages> m_pages;
    QList<Sheet *> m_sheets;
};

} // namespace ui
