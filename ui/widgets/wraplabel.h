#pragma once

#include <QLabel>

namespace ui {

// Plain text that wraps and is never elided or read as markup. Its look is a role, so that it
// follows theme and text size.
class WrapLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrapLabel)

public:
    enum class Role {
        Body,
        BodyBold, // 600
        Secondary, // body size, second colour
        Small,
        SmallBold,
        SmallSecondary,
        SmallHeading, // 600, second colour: "By group"
        Title,
        Problem, // small, in the colour of what is not met
    };

    explicit WrapLabel(QWidget *parent = nullptr);
    explicit WrapLabel(const QString &text, Role role = Role::Body, QWidget *parent = nullptr);

    void setStyleRole(Role role);
    [[nodiscard]] Role styleRole() const { return m_role; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void dress();

    Role m_role = Role::Body;
    bool m_dressing = false;
};

} // namespace ui
