#pragma once

#include "core/audit/merkletree.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace Revisit {

// The first 16 bytes of SHA-256: equal bytes, equal digests.
struct RowDigest {
    std::array<char, 16> bytes{};

    static RowDigest of(std::string_view text)
    {
        RowDigest digest;
        const Sha256 hash = sha256Of({QByteArrayView(text.data(), qsizetype(text.size()))});
        std::ranges::copy_n(hash.begin(), digest.bytes.size(), digest.bytes.begin());
        return digest;
    }
    static RowDigest fromStored(const QByteArray &stored)
    {
        RowDigest digest;
        std::memcpy(digest.bytes.data(), stored.constData(),
                    std::min(digest.bytes.size(), size_t(stored.size())));
        return digest;
    }
    std::string_view view() const { return {bytes.data(), bytes.size()}; }
    bool operator==(const RowDigest &other) const = default;
};

// A digest is as good as random already.
inline size_t qHash(const RowDigest &digest, size_t seed = 0)
{
    size_t start;
    std::memcpy(&start, digest.bytes.data(), sizeof start);
    return start ^ seed;
}

} // namespace Revisit
