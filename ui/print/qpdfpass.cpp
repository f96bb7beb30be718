#include "ui/print/qpdfpass.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>

namespace print::qpdf {

namespace {

using Object = QPDFObjectHandle;

void describe(QPDF &pdf, const Facts &facts)
{
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newUnicodeString(facts.language));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    root.removeKey("/Metadata"); // where Qt writes one, it has the clock's date

    Object info = Object::newDictionary();
    info.replaceKey("/Title", Object::newUnicodeString(facts.title));
    info.replaceKey("/Author", Object::newUnicodeString(facts.author));
    info.replaceKey("/Creator", Object::newUnicodeString(facts.author));
    info.replaceKey("/Producer", Object::newUnicodeString(facts.producer));
    if (!facts.date.empty()) {
        info.replaceKey("/CreationDate", Object::newString(facts.date));
        info.replaceKey("/ModDate", Object::newString(facts.date));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

// Links a parent to its children, as the outline of a PDF wants them: first, last, and a chain.
void link(Object parent, std::vector<Object> &children)
{
    if (children.empty())
        return;
    for (size_t i = 0; i < children.size(); ++i) {
        children[i].replaceKey("/Parent", parent);
        if (i > 0)
            children[i].replaceKey("/Prev", children[i - 1]);
        if (i + 1 < children.size())
            children[i].replaceKey("/Next", children[i + 1]);
    }
    parent.replaceKey("/First", children.front());
    parent.replaceKey("/Last", children.back());
    const auto count = static_cast<long long>(children.size());
    // A bookmark's own are folded away (a negative count); the outline's are shown.
    const bool isOutline = !parent.hasKey("/Title");
    parent.replaceKey("/Count", Object::newInteger(isOutline ? count : -count));
}

Object bookmarkObject(QPDF &pdf, const std::vector<Object> &pages, const Bookmark &bookmark)
{
    Object target = Object::newArray();
    target.appendItem(pages.at(bookmark.page));
    target.appendItem(Object::newName("/XYZ"));
    target.appendItem(Object::newNull());
    target.appendItem(Object::newReal(bookmark.bottomUp, 1));
    target.appendItem(Object::newNull());
    Object object = pdf.makeIndirectObject(Object::newDictionary());
    object.replaceKey("/Title", Object::newUnicodeString(bookmark.title));
    object.replaceKey("/Dest", target);
    return object;
}

void addBookmarks(QPDF &pdf, const std::vector<Bookmark> &bookmarks)
{
    if (bookmarks.empty())
        return;
    const std::vector<Object> pages = pdf.getAllPages();
    std::vector<Object> chapters;
    std::vector<Object> parts; // of the last chapter
    for (const Bookmark &bookmark : bookmarks) {
        const Object object = bookmarkObject(pdf, pages, bookmark);
        if (bookmark.isPart && !chapters.empty()) {
            parts.push_back(object);
            continue;
        }
        if (!chapters.empty())
            link(chapters.back(), parts);
        parts.clear();
        chapters.push_back(object);
    }
    link(chapters.back(), parts);
    Object outline = pdf.makeIndirectObject(Object::newDictionary());
    outline.replaceKey("/Type", Object::newName("/Outlines"));
    link(outline, chapters);
    pdf.getRoot().replaceKey("/Outlines", outline);
}

} // namespace

Outcome finish(const std::string &pdf, const Facts &facts)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.data(), pdf.size());
        describe(document, facts);
        addBookmarks(document, facts.bookmarks);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        const unsigned char *bytes = buffer->getBuffer();
        return {std::string(bytes, bytes + buffer->getSize()), {}};
    } catch (const std::exception &exception) {
        return {{}, exception.what()};
    }
}

} // namespace print::qpdf
