#pragma once

#include <QFrame>

namespace ui {

// A sheet for things that belong together: base background, line edge, radius 6. `Alert` adds a
// thick edge at the left in the colour of what is not met, `Notice` in that of what is open.
class Card final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)

public:
    enum class Edge { Line, Notice, Alert };

    explicit Card(QWidget *parent = nullptr);

    void setEdge(Edge edge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Edge m_edge = Edge::Line;
};

} // namespace ui
