#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace ui {

class LinkButton;
class WrapLabel;
class WrapLayout;

// Links in a row, each of which discloses its text below. One without a text is not offered. What
// is open stays open when the texts change.
class Disclosures final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Disclosures)

public:
    Disclosures(int parts, QWidget *parent);

    void setTitles(const QStringList &titles); // one a part
    void setTexts(const QStringList &texts);
    [[nodiscard]] LinkButton *lastLink() const { return m_parts.back().link; }

private:
    struct Part
    {
        LinkButton *link = nullptr;
        QWidget *panel = nullptr;
        WrapLabel *text = nullptr;
    };
    void open(const Part &part);

    WrapLayout *m_links;
    std::vector<Part> m_parts;
};

} // namespace ui
