#pragma once

#include <QWidget>

namespace ui {

class NoteField;
class WrapLabel;

// Why a question does not apply. Nothing is given without a reason; an empty field says so in
// place.
class ReasonPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReasonPanel)

public:
    explicit ReasonPanel(QWidget *parent = nullptr);

    // Unfolds with this reason, or an empty field where there is none yet.
    void unfold(const QString &reason);
    // Folds away and forgets what was typed.
    void fold();
    void commit();
    [[nodiscard]] QWidget *field() const;

signals:
    void given(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void take(const QString &text);

    WrapLabel *m_label;
    NoteField *m_field;
    WrapLabel *m_missing;
};

} // namespace ui
