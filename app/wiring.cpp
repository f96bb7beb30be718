#include "app/wiring.h"

namespace app {

core::Result<std::unique_ptr<Wiring>> Wiring::make(const ui::Content &content,
    const core::Clock &clock,
    ui::Language &language,
    const QString &folder)
{
    auto store = core::storage::Store::open(folder, clock);
    if (!store)
        return core::fail(store.error());
    return std::unique_ptr<Wiring>(new Wiring(std::move(*store), content, clock, language, folder));
}

Wiring::Wiring(std::unique_ptr<core::storage::Store> store,
    const ui::Content &content,
    const core::Clock &clock,
    ui::Language &language,
    const QString &folder)
    : m_store(std::move(store))
    , m_settings(folder)
    , m_library(*m_store, content, clock)
    , m_services{m_library, content, language, m_settings, m_dialogs, clock}
{
    if (!m_settings.language().isEmpty())
        language.use(ui::Language::best({m_settings.language()}));
    ui::Theme::apply(m_settings.scheme());
    m_window = std::make_unique<ui::MainWindow>(m_services);
}

void Wiring::show() { m_window->show(); }

} // namespace app
