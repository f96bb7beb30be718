#pragma once

#include "core/session/session.h"
#include "ui/models/placesmodel.h"
#include "ui/support/services.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;

namespace ui {

class Card;
class PlaceList;
class ReadingsCard;
class VerdictCard;
class WrapLabel;

// What the answers come to: verdict, readings, groups, and a row for each capability that opens its
// questions.
class ResultsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultsPage)

public:
    ResultsPage(core::Session &session, const Services &services, QWidget *parent = nullptr);

    void refresh();
    void takeFocus();

signals:
    void opened(const ui::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *head();
    [[nodiscard]] QWidget *capabilities();
    void retranslate();
    void showProfiles();
    void chooseProfile(int index);

    core::Session &m_session;
    Services m_services;
    WrapLabel *m_title;
    WrapLabel *m_indicative;
    QLabel *m_profileLabel;
    QComboBox *m_profile;
    WrapLabel *m_profileSays;
    VerdictCard *m_verdict;
    ReadingsCard *m_score;
    WrapLabel *m_listTitle;
    PlaceList *m_list;
    QBoxLayout *m_cards;
};

} // namespace ui
