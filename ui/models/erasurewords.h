#pragma once

#include "core/assessment/erasure.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace ui {

// What is said of deleting for good, in window and command line alike. Sentences.
class ErasureWords
{
    Q_DECLARE_TR_FUNCTIONS(ErasureWords)

public:
    // What would go, and that it cannot be undone.
    [[nodiscard]] static QString wouldGo(
        const core::Foreseen &foreseen, const core::Erasure &erasure);
    // What went; `what` is the company and purpose of an assessment, or a person's name.
    [[nodiscard]] static QString went(
        const QString &what, const core::Erased &erased, const core::Erasure &erasure);
    [[nodiscard]] static QString nowhere(const QString &name);
    [[nodiscard]] static QString noName();

private:
    [[nodiscard]] static QStringList ofAssessment(const core::Foreseen &foreseen);
    [[nodiscard]] static QStringList ofName(const core::Foreseen &foreseen);
    [[nodiscard]] static QString unreadable(const QStringList &files);
};

} // namespace ui
