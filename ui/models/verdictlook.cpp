#include "ui/models/verdictlook.h"

namespace ui {

namespace {

ChipLook bandLook(core::Band band)
{
    return {.text = {}, .tone = Chip::toneOf(band), .band = band};
}

ChipLook shapeLook(Shape shape)
{
    return {.text = {}, .tone = Chip::toneOf(shape), .shape = shape};
}

ChipLook lookOf(core::scoring::Verdict verdict)
{
    using enum core::scoring::Verdict;
    switch (verdict) {
    case NotEligibleYet:
        return shapeLook(Shape::NotMet);
    case NothingToScore:
        return shapeLook(Shape::NotApplicable);
    case NotReady:
        return bandLook(core::Band::NotReady);
    case Gaps:
        return bandLook(core::Band::Gaps);
    case NearlyReady:
        return bandLook(core::Band::NearlyReady);
    case Ready:
        return bandLook(core::Band::Ready);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

ChipLook verdictLook(const core::scoring::Judgement &verdict, const QString &text)
{
    ChipLook look = lookOf(verdict.floor);
    look.text = text;
    return look;
}

} // namespace ui
