#pragma once

#include "ui/print/sheet.h"

#include <QString>

#include <vector>

namespace print {

// What stands on a page and from which block, top to bottom: the tagging pass and the tests read
// it.
struct Placed
{
    int block = 0; // its index in the document
    qreal top = 0;
    qreal bottom = 0;
    bool isHead = false; // a table's head, repeated

    bool operator==(const Placed &) const = default;
};

struct PlacedSlab
{
    Placed place;
    std::vector<Drawing> drawings; // positions on the page
};

struct Page
{
    std::vector<PlacedSlab> slabs;
    QString section; // the part it belongs to
};

// Puts pieces on pages: a heading stays with what follows it, a group stays whole where a page can
// hold it, the head of a table is repeated. Always at least one page.
[[nodiscard]] std::vector<Page> paginate(const std::vector<Piece> &pieces);

} // namespace print
