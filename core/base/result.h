#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace core {

// A value, or the one Error that kept us from having it.
template <typename T>
using Result = tl::expected<T, Error>;

// A value, or everything that is wrong (loaders and lints report all problems at once).
template <typename T>
using ResultOrAll = tl::expected<T, Errors>;

inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

inline tl::unexpected<Error> fail(ErrorCode code, QStringList arguments = {})
{
    return tl::unexpected<Error>(Error{code, std::move(arguments)});
}

} // namespace core
