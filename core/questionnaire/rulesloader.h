#pragma once

#include "core/base/jsonreader.h"
#include "core/questionnaire/questionnaire.h"

// The loader's half that reads what the rules hold. The loaders' alone: others include loader.h.
namespace core::reading {

// Bands, profiles, weights and points stand in the rules, or in a structure of format 1.
void bands(JsonReader &root, Questionnaire &result);
void profiles(JsonReader &root, Questionnaire &result, Errors &problems);
void weightAndPoints(JsonReader &reader, Question &question);

// Sources, evidence types, thresholds and the other dated facts: first, for all else refers to
// them.
void registers(JsonReader &root, Questionnaire &result);
// Weight, points, critical level, steps and evidence of each question of a structure read before.
void questionRules(JsonReader &root, Questionnaire &result, Errors &problems);

// "sources" of `reader`, which the register must hold where there is one.
QStringList sources(JsonReader &reader, const Rules &rules);

} // namespace core::reading
