#pragma once

#include <QWidget>

namespace ui {

class WrapLabel;

// What the program is, whose it is not, and what it is made of.
class AboutPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutPage)

public:
    explicit AboutPage(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    WrapLabel *m_title;
    WrapLabel *m_what;
    WrapLabel *m_notMicrosoft;
    WrapLabel *m_made;
};

} // namespace ui
