#pragma once

#include <QFrame>

namespace ui {

// A sheet for things that belong together: base background, line edge, radius 6. `Alert` adds the
// thick red edge at the left.
class Card final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)

public:
    enum class Edge { Line, Alert };

    explicit Card(QWidget *parent = nullptr);

    void setEdge(Edge edge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Edge m_edge = Edge::Line;
};

} // namespace ui
