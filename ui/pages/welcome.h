#pragma once

#include "core/questionnaire/questionnaire.h"

#include <QList>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class LinkButton;
class WrapLabel;

// What somebody sees who has no assessment yet: what this is and is not, and two ways in.
class Welcome final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Welcome)

public:
    explicit Welcome(const core::Questionnaire &questionnaire, QWidget *parent = nullptr);

signals:
    void newRequested();
    void sampleRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    int m_questions;
    QLabel *m_logo;
    WrapLabel *m_title;
    WrapLabel *m_what;
    WrapLabel *m_whatNot;
    QPushButton *m_new;
    LinkButton *m_sample;
    QBoxLayout *m_points;
    QList<WrapLabel *> m_heads;
    QList<WrapLabel *> m_texts;
};

} // namespace ui
