#pragma once

#include "writer.h"

#include <QRandomGenerator>

#include <vector>

namespace durability {

// A kind of work that is killed in the middle. A new kind is a function here, a line in works().
struct Work
{
    QString name;
    int kills = 1; // that one data folder sees, before another is begun
    // The kill comes at a random moment: after up to so many acknowledgements, and then up to so
    // many microseconds.
    int mostLines = 0;
    int mostMicroseconds = 0;
    void (*prepare)(const QString &folder, QRandomGenerator &random) = nullptr;
    void (*write)(Writer &writer) = nullptr; // works for ever, or until its work is done
    bool needsProgram = false; // csp-readiness
};

[[nodiscard]] const std::vector<Work> &works();

} // namespace durability
