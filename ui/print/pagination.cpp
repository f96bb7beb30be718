#include "ui/print/pagination.h"

#include <algorithm>

namespace print {

namespace {

class Paginator
{
public:
    explicit Paginator(const std::vector<Piece> &pieces)
        : m_pieces(pieces)
    {
        m_pages.emplace_back();
    }

    std::vector<Page> pages()
    {
        for (size_t i = 0; i < m_pieces.size(); ++i)
            place(i);
        return std::move(m_pages);
    }

private:
    // What must fit below for the piece to begin here: headings with what they head, a table's head
    // with its first row.
    [[nodiscard]] qreal startHeight(size_t index) const
    {
        const Piece &piece = m_pieces[index];
        if (piece.groups.empty())
            return 0;
        qreal height = piece.head ? piece.head->height : 0;
        height += piece.groups.front().startHeight();
        const bool hasNext = index + 1 < m_pieces.size() && !m_pieces[index + 1].breaksPage;
        if (!piece.keepsWithNext || !hasNext)
            return height;
        const qreal gap = std::max(piece.after, m_pieces[index + 1].before);
        return height + gap + startHeight(index + 1);
    }

    void place(size_t index)
    {
        const Piece &piece = m_pieces[index];
        if (piece.breaksPage) {
            turnPage();
            return;
        }
        if (!m_isTop)
            m_y += std::max(m_gap, piece.before);
        else if (m_pages.size() == 1)
            m_y += piece.before; // the cover begins with the air it asks for
        m_gap = piece.after;
        if (piece.groups.empty()) // a gap of its own
            return;
        if (m_y + startHeight(index) > kBottom)
            turnPage();
        if (!piece.section.isEmpty())
            m_pages.back().section = piece.section;
        m_gap = piece.after;
        placeHead(piece);
        for (const Group &group : piece.groups)
            placeGroup(piece, group);
    }

    void placeHead(const Piece &piece)
    {
        if (piece.head)
            placeSlab(piece, *piece.head, /*isHead=*/true);
    }

    void placeGroup(const Piece &piece, const Group &group)
    {
        if (m_y + group.startHeight() > kBottom && !isAtTopFor(piece))
            continueOnNextPage(piece);
        for (const Slab &slab : group.slabs) {
            if (m_y + slab.height > kBottom && !isAtTopFor(piece))
                continueOnNextPage(piece);
            placeSlab(piece, slab, /*isHead=*/false);
        }
    }

    // Nothing but the piece's own head above: turning the page would gain nothing.
    [[nodiscard]] bool isAtTopFor(const Piece &piece) const
    {
        const auto &slabs = m_pages.back().slabs;
        return std::all_of(slabs.begin(), slabs.end(), [&piece](const PlacedSlab &slab) {
            return slab.place.isHead && slab.place.block == piece.block;
        });
    }

    void continueOnNextPage(const Piece &piece)
    {
        turnPage();
        placeHead(piece);
    }

    void placeSlab(const Piece &piece, const Slab &slab, bool isHead)
    {
        PlacedSlab placed{{piece.block, m_y, m_y + slab.height, isHead}, {}};
        placed.drawings.reserve(slab.drawings.size());
        for (const Drawing &drawing : slab.drawings)
            placed.drawings.push_back(moved(drawing, m_y));
        m_pages.back().slabs.push_back(std::move(placed));
        m_y += slab.height;
        m_isTop = false;
    }

    void turnPage()
    {
        if (!m_pages.back().slabs.empty())
            m_pages.push_back({{}, m_pages.back().section});
        m_y = m_pages.size() == 1 ? kCoverTop : kTop;
        m_gap = 0;
        m_isTop = true;
    }

    const std::vector<Piece> &m_pieces;
    std::vector<Page> m_pages;
    qreal m_y = kCoverTop;
    qreal m_gap = 0; // below the last piece
    bool m_isTop = true;
};

} // namespace

std::vector<Page> paginate(const std::vector<Piece> &pieces) { return Paginator(pieces).pages(); }

} // namespace print
