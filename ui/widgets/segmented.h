#pragma once

#include <QList>
#include <QPair>
#include <QStringList>
#include <QWidget>

class QAbstractButton;

namespace ui {

// A few exclusive buttons in one frame, such as IT | EN. One tab stop; arrow keys choose, as in any
// radio group.
class Segmented final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Segmented)

public:
    explicit Segmented(QWidget *parent = nullptr);

    using Option = QPair<QString, QString>; // id, label
    void setOptions(const QList<Option> &options);
    void setOptionNames(const QStringList &names); // accessible names, in the options' order
    void setCurrent(const QString &id); // says nothing; none of them where no option has this id
    void focusCurrent(); // or the first, where none is current
    [[nodiscard]] QString current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(const QString &id); // by the user

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QString &id);

    QList<QAbstractButton *> m_buttons;
    QStringList m_ids;
    QString m_current;
};

} // namespace ui
