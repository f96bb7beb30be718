#include "ui/support/language.h"

#include "ui/print/reportwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>

using namespace Qt::Literals::StringLiterals;

namespace ui {

Language::Language(QObject *parent)
    : QObject(parent)
    , m_locale(QLocale::English)
    , m_words(std::make_unique<print::ReportWords>(m_code))
{
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Language::available()
{
    return QDir(u":/translations"_s).entryList(QDir::Dirs, QDir::Name);
}

QString Language::best(const QStringList &wanted)
{
    const QStringList known = available();
    for (const QString &name : wanted) {
        const QString code = QLocale(name).name().section(u'_', 0, 0);
        if (known.contains(code))
            return code;
    }
    return u"en"_s;
}

QString Language::ownName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName().section(u" ("_s, 0, 0);
    // CLDR calls English "American English" in its own locale; people look for "English".
    if (code == u"en"_s)
        name = u"English"_s;
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

void Language::use(const QString &code)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    m_code = code;
    m_words = std::make_unique<print::ReportWords>(code);
    // A user's own region of that language keeps its date and number habits; another language
    // brings its own.
    const QLocale system = QLocale::system();
    const QLocale plain(code);
    m_locale = system.language() == plain.language() ? QLocale(system.name()) : plain;
    // English without a region would print dates the American way, month first.
    if (code == u"en"_s && m_locale.territory() == QLocale::UnitedStates
        && system.language() != QLocale::English)
        m_locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(m_locale);
    if (m_own.load(u":/translations/%1/app.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    emit changed(code);
}

} // namespace ui
