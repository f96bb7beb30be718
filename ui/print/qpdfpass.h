#pragma once

#include <string>
#include <vector>

// Where libqpdf is: standard types alone, because clang 14 cannot read qpdf's headers beside
// libstdc++ 12 as C++20. CMakeLists.txt compiles this one file as C++17, and our own headers are
// C++20. Called by finish.cpp and by nobody else.

namespace print::qpdf {

struct Bookmark
{
    std::string title;
    bool isPart = false; // under the last one that is not
    size_t page = 0; // from 0
    double bottomUp = 0; // in points from the page's foot
};

// All text UTF-8.
struct Facts
{
    std::string language;
    std::string title;
    std::string author;
    std::string producer;
    std::string date; // as PDF writes it; empty: none
    std::vector<Bookmark> bookmarks;
};

struct Outcome
{
    std::string pdf; // empty when it failed
    std::string problem; // what the library said
};

// No exception leaves it.
[[nodiscard]] Outcome finish(const std::string &pdf, const Facts &facts);

} // namespace print::qpdf
