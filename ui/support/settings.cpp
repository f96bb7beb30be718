#include "ui/support/settings.h"

#include <QDir>
#include <QFile>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

const QString kLanguage = u"language"_s;
const QString kScheme = u"appearance"_s;
const QString kAuthor = u"author"_s;
const QString kGeometry = u"geometry"_s;

QString schemeId(Scheme scheme)
{
    switch (scheme) {
    case Scheme::System:
        return u"system"_s;
    case Scheme::Light:
        return u"light"_s;
    case Scheme::Dark:
        return u"dark"_s;
    case Scheme::HighContrast:
        return u"high-contrast"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Settings::Settings(const QString &folder)
    : m_file(QDir(folder).filePath(u"csp-readiness.ini"_s), QSettings::IniFormat)
{
}

QString Settings::language() const { return m_file.value(kLanguage).toString(); }

void Settings::setLanguage(const QString &code) { set(kLanguage, code); }

Scheme Settings::scheme() const
{
    const QString id = m_file.value(kScheme).toString();
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        if (id == schemeId(scheme))
            return scheme;
    }
    return Scheme::System;
}

void Settings::setScheme(Scheme scheme) { set(kScheme, schemeId(scheme)); }

QString Settings::author() const { return m_file.value(kAuthor).toString(); }

void Settings::setAuthor(const QString &name) { set(kAuthor, name); }

QByteArray Settings::geometry() const { return m_file.value(kGeometry).toByteArray(); }

void Settings::setGeometry(const QByteArray &geometry) { set(kGeometry, geometry); }

void Settings::forget(const core::PersonName &name)
{
    const QStringList keys = m_file.allKeys();
    for (const QString &key : keys) {
        const QStringList held = m_file.value(key).toStringList();
        if (name.standsIn(held.join(u'\n')))
            m_file.remove(key);
    }
    m_file.sync();
}

void Settings::set(const QString &key, const QVariant &value)
{
    if (m_file.value(key) == value)
        return;
    m_file.setValue(key, value);
    m_file.sync();
    // The process's mask may be anyone's; QSettings keeps the permissions a file has.
    QFile::setPermissions(m_file.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace ui
