#pragma once

#include "app/content.h"
#include "app/library.h"
#include "core/exchange/exchange.h"
#include "core/storage/store.h"
#include "ui/mainwindow.h"
#include "ui/support/services.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace fixtures {

using namespace Qt::Literals::StringLiterals;

// Tuesday 24 November 2026, 14:02 in central Europe, whenever it is asked, unless a test says so.
class FixedClock final : public core::Clock
{
public:
    QDate day = {2026, 11, 24};

    [[nodiscard]] QDateTime now() const override { return {day, QTime(14, 2), QTimeZone(3600)}; }
};

// Answers file dialogs with what the test said before.
class AnsweredDialogs final : public ui::Dialogs
{
public:
    QString answer;
    ui::FileQuestion asked;

    [[nodiscard]] QString saveFileName(QWidget *, const ui::FileQuestion &question) override
    {
        asked = question;
        return answer;
    }
    [[nodiscard]] QString openFileName(QWidget *, const ui::FileQuestion &question) override
    {
        asked = question;
        return answer;
    }
    QList<QUrl> opened; // outside: nothing is, but it is noted
    bool isTaken = true;

    [[nodiscard]] bool openOutside(const QUrl &url) override
    {
        opened.append(url);
        return isTaken;
    }
};

// Loaded once: the questionnaire is the same for every test.
inline const ui::Content &content()
{
    static const ui::Content loaded = *app::loadContent();
    return loaded;
}

// The program's own wiring over a folder of its own, with a pinned clock and answered dialogs.
class Workplace final
{
    Q_DISABLE_COPY_MOVE(Workplace)

public:
    explicit Workplace(const QString &code = u"en"_s)
        : store(*core::storage::Store::open(folder.path() + u"/data"_s, clock))
        , settings(folder.path() + u"/data"_s)
        , library(*store, content(), clock)
        , services{library, content(), language, settings, dialogs, clock}
    {
        language.use(code);
    }

    // The bundled sample, in the store.
    core::AssessmentId addSample() { return *library.openSample(); }

    QTemporaryDir folder;
    FixedClock clock;
    ui::Language language;
    AnsweredDialogs dialogs;
    std::unique_ptr<core::storage::Store> store;
    ui::Settings settings;
    app::StoreLibrary library;
    ui::Services services;
};

// Keys go where the keyboard is, as a user's do.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}
inline void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

} // namespace fixtures
