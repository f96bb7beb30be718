#pragma once

#include "core/scoring/scorecard.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace core::report {

// A report as a closed set of blocks. Sections build them, renderers know only them: paper, preview
// and goldens draw the same list. Text is text: no markup of any kind is ever interpreted.

// The program's mark and name, at the top of the cover.
struct Brand
{
    QString name = {};

    bool operator==(const Brand &) const = default;
};

struct Heading
{
    int level = 1; // 1 to 3
    QString text = {};
    QString id = {}; // "C1", set apart from the text; often empty
    QString detail = {}; // small, under it; often empty

    bool operator==(const Heading &) const = default;
};

struct Paragraph
{
    enum class Style { Body, Lead, Small, Boxed };
    QString text = {};
    Style style = Style::Body;
    QString boldStart = {}; // drawn bold before the text

    bool operator==(const Paragraph &) const = default;
};

struct KeyValues
{
    struct Row
    {
        QString key = {};
        QString value = {};

        bool operator==(const Row &) const = default;
    };
    QList<Row> rows = {};

    bool operator==(const KeyValues &) const = default;
};

struct Table
{
    struct Column
    {
        QString title = {};
        int share = 1; // of the width
        bool isNumber = false; // drawn to the right
        QString language = {}; // of its cells; empty: the document's

        bool operator==(const Column &) const = default;
    };
    struct Row
    {
        QStringList cells = {};
        bool isStrong = false; // a group's own line

        bool operator==(const Row &) const = default;
    };
    QString title = {}; // what the table is, for who cannot see it
    QList<Column> columns = {};
    QList<Row> rows = {}; // never split over pages; the head is repeated
    bool headsRows = false; // the first cell says what the row is
    int emptyShare = 0; // of the width, left blank at the right: keeps short rows readable

    bool operator==(const Table &) const = default;
};

// Where the bands begin, for the scale under or behind a bar.
struct Scale
{
    QList<int> ticks = {}; // points at which a band begins, but for the first
    QStringList bands = {}; // their names: one more than ticks

    bool operator==(const Scale &) const = default;
};

// The result at a glance: the band on one side, the score with its bar on the other.
struct Verdict
{
    QString label = {}; // "Band"
    QString band = {}; // "Gaps – Nearly ready"
    QString detail = {};
    QString scoreLabel = {}; // "Readiness score, out of 100"
    QString score = {}; // "63.2 – 73.2"
    QString coverage = {};
    scoring::Readings readings = {};
    Scale scale = {};

    bool operator==(const Verdict &) const = default;
};

// One score as a bar with its scale; `figures` say all of it in words, so that nothing hangs on the
// drawing. `value` is drawn large; where it is empty, `label` is drawn small in its place.
struct Score
{
    QString label = {};
    QString value = {};
    QString figures = {};
    scoring::Readings readings = {};
    Scale scale = {};

    bool operator==(const Score &) const = default;
};

// A table of scores with a bar in each row. Rows are never split; the head is repeated.
struct Bars
{
    struct Bar
    {
        QString id = {}; // "S1"; empty for a group
        QString label = {};
        scoring::Readings readings = {};
        QStringList cells = {}; // the same in figures, one a column
        bool isStrong = false; // a group's own line

        bool operator==(const Bar &) const = default;
    };
    QString title = {};
    QStringList columns = {}; // heads of the figures
    QList<Bar> bars = {};
    Scale scale = {};

    bool operator==(const Bars &) const = default;
};

// One question with its answer. Never split over pages unless it alone is longer than one.
struct QuestionBlock
{
    QString id = {};
    QString question = {};
    std::optional<int> level = {}; // none while open or not applicable
    bool isOpen = false;
    QString state = {}; // "level 2", "open", "not applicable"
    QString worth = {}; // "50 × 2": points and weight; empty where the question does not count
    QString answer = {}; // what was answered, in words
    QStringList details = {}; // the level's text, conditions that hold, the reason
    QString noteLabel = {}; // "Note:"
    QString note = {}; // empty: none; long ones flow over pages

    bool operator==(const QuestionBlock &) const = default;
};

struct Space // a vertical gap, in lines of body text
{
    int lines = 1;

    bool operator==(const Space &) const = default;
};

struct PageBreak
{
    bool operator==(const PageBreak &) const = default;
};

using Block = std::variant<Brand,
    Heading,
    Paragraph,
    KeyValues,
    Table,
    Verdict,
    Score,
    Bars,
    QuestionBlock,
    Space,
    PageBreak>;

struct Document
{
    QString language = {}; // "it"
    QString title = {}; // of the file and its window
    QString author = {}; // the program and its version
    QString runningHead = {}; // top of every page but the first, left; the part's name stands right
    QString footer = {}; // bottom of every page, left
    QString pageOf = {}; // "Page %1 of %2"
    QDateTime date = {}; // the assessment's last change; invalid where none is recorded
    QList<Block> blocks = {};

    bool operator==(const Document &) const = default;
};

// The document as plain text, a line a fact: what golden tests compare.
[[nodiscard]] QString toText(const Document &document);

} // namespace core::report
