#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace core {

// A file of a questionnaire as its editor has it.
struct ContentFile
{
    QString name = {}; // as problems shall call it
    QByteArray json = {};
};

// What one language of a questionnaire consists of.
struct LanguageFiles
{
    QString language = {};
    ContentFile words = {};
    ContentFile history = {}; // fingerprints of the questions, now and before
    ContentFile origin = {}; // of a translation: digests of the texts it was made from
};

// A questionnaire as files. The first language is the one the others were translated from. Rules
// and histories have no bytes in a questionnaire of format 1, which had none.
struct QuestionnaireFiles
{
    ContentFile structure = {};
    ContentFile rules = {};
    QList<LanguageFiles> languages = {};
};

} // namespace core
