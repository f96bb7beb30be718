#pragma once

#include "core/base/error.h"
#include "ui/support/services.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Card;
class DeletedRow;
class MessageBar;
class WrapLabel;

// The deleted assessments: back, or away for good.
class DeletedPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeletedPage)

public:
    explicit DeletedPage(const Services &services, QWidget *parent = nullptr);

    void reload(); // failed() where it cannot
    void takeFocus();

signals:
    void failed(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void putBack(DeletedRow *row);
    void ask(DeletedRow *row);
    void erase(DeletedRow *row);
    void tell(const QString &sentence);

    Services m_services;
    MessageBar *m_bar;
    WrapLabel *m_title;
    WrapLabel *m_what;
    WrapLabel *m_none;
    Card *m_card;
    QVBoxLayout *m_column;
    QList<DeletedRow *> m_rows;
};

} // namespace ui
