#include "core/exchange/textencoding.h"

#include <array>
#include <cstring>
#include <utility>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// 0x80 to 0x9F of Windows-1252; 0 where no character is assigned.
constexpr std::array<char16_t, 32> upperControls{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

constexpr std::array encodings{
    std::pair{TextEncoding::Utf8, "UTF-8"_L1},
    std::pair{TextEncoding::Windows1252, "Windows-1252"_L1},
    std::pair{TextEncoding::Utf16Le, "UTF-16LE"_L1},
    std::pair{TextEncoding::Utf16Be, "UTF-16BE"_L1},
};

// The length of the UTF-8 sequence at the start of the bytes; 0 if there is none.
qsizetype sequenceLength(const uchar *bytes, qsizetype left)
{
    const uchar first = bytes[0];
    const qsizetype length = first < 0x80                     ? 1
                             : first >= 0xC2 && first <= 0xDF ? 2
                             : first >= 0xE0 && first <= 0xEF ? 3
                             : first >= 0xF0 && first <= 0xF4 ? 4
                                                              : 0;
    if (length == 0 || length > left)
        return 0;
    for (qsizetype i = 1; i < length; ++i) {
        if ((bytes[i] & 0xC0) != 0x80)
            return 0;
    }
    // Overlong forms, surrogates and what lies beyond U+10FFFF.
    if ((first == 0xE0 && bytes[1] < 0xA0) || (first == 0xED && bytes[1] > 0x9F) ||
        (first == 0xF0 && bytes[1] < 0x90) || (first == 0xF4 && bytes[1] > 0x8F))
        return 0;
    return length;
}

// UTF-16 text that is mostly Latin has every second byte zero.
std::optional<TextEncoding> utf16ByZeros(QByteArrayView start)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    const qsizetype looked = std::min<qsizetype>(start.size(), 4096);
    for (qsizetype i = 0; i < looked; ++i) {
        if (start[i] == 0)
            ++(i % 2 ? odd : even);
    }
    if (odd > looked / 3 && even < looked / 16)
        return TextEncoding::Utf16Le;
    if (even > looked / 3 && odd < looked / 16)
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

} // namespace

DetectedEncoding detectEncoding(QByteArrayView start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        return {TextEncoding::Utf8, 3};
    if (start.startsWith("\xFF\xFE"))
        return {TextEncoding::Utf16Le, 2};
    if (start.startsWith("\xFE\xFF"))
        return {TextEncoding::Utf16Be, 2};
    if (const auto utf16 = utf16ByZeros(start))
        return {*utf16, 0};
    // The last character may be cut by the end of what was read.
    for (qsizetype cut = 0; cut < 4 && cut <= start.size(); ++cut) {
        if (isValidUtf8(start.chopped(cut)))
            return {TextEncoding::Utf8, 0};
    }
    return {TextEncoding::Windows1252, 0};
}

bool isValidUtf8(QByteArrayView bytes)
{
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    qsizetype left = bytes.size();
    while (left > 0) {
        // Most text is plain letters: eight at a time.
        quint64 eight = 0;
        if (left >= qsizetype(sizeof eight)) {
            std::memcpy(&eight, at, sizeof eight);
            if ((eight & 0x8080808080808080) == 0) {
                at += sizeof eight;
                left -= sizeof eight;
                continue;
            }
        }
        const qsizetype length = sequenceLength(at, left);
        if (length == 0)
            return false;
        at += length;
        left -= length;
    }
    return true;
}

QByteArray windows1252ToUtf8(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto value = uchar(byte);
        const bool isUpper = value >= 0x80 && value <= 0x9F;
        const char16_t character = isUpper ? upperControls[value - 0x80] : char16_t(value);
        text.append(QChar(isUpper && character == 0 ? char16_t(0xFFFD) : character));
    }
    return text.toUtf8();
}

QString encodingName(TextEncoding encoding)
{
    for (const auto &[value, name] : encodings) {
        if (value == encoding)
            return name;
    }
    return {};
}

std::optional<TextEncoding> encodingFromName(const QString &name)
{
    for (const auto &[value, known] : encodings) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

} // namespace Revisit
