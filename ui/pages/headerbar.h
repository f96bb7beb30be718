#pragma once

#include "core/assessment/assessment.h"

#include <QMenu>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class Segmented;
class Tag;
class WrapLabel;

// The bar at the top: where one is, whether all is saved, the language, the menu.
class HeaderBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeaderBar)

public:
    HeaderBar(const QStringList &languages, QMenu *menu, QWidget *parent = nullptr);

    // The open assessment; none on the start page.
    void setAssessment(const std::optional<core::Header> &header);
    // Whether "back" leads anywhere (every page but the start).
    void setBackShown(bool shown);
    void setLanguage(const QString &code);

    enum class Saved { Nothing, Yes, No };
    void setSaved(Saved saved, const QDateTime &at = {});

signals:
    void backRequested();
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fit();
    void openMenu();

    QPushButton *m_back;
    QWidget *m_divider;
    QLabel *m_logo;
    WrapLabel *m_company;
    WrapLabel *m_about;
    Tag *m_sample;
    QLabel *m_check;
    WrapLabel *m_savedText;
    Segmented *m_languages;
    QToolButton *m_menuButton;
    QMenu *m_menu;
    std::optional<core::Header> m_header;
    Saved m_saved = Saved::Nothing;
    QDateTime m_savedAt;
};

} // namespace ui
