#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Revisit {

// How the text of a file is coded. UTF-16 files are read as UTF-8 and turned
// back where a row's original bytes are wanted.
enum class TextEncoding { Utf8, Windows1252, Utf16Le, Utf16Be };

// What the first bytes say: a byte order mark, UTF-16's zero bytes, valid
// UTF-8, or else Windows-1252. `markSize` is the length of the mark.
struct DetectedEncoding {
    TextEncoding encoding = TextEncoding::Utf8;
    int markSize = 0;
};
DetectedEncoding detectEncoding(QByteArrayView start);

bool isValidUtf8(QByteArrayView bytes);
QByteArray windows1252ToUtf8(QByteArrayView bytes);

// "UTF-8", as written in profiles and shown to people.
QString encodingName(TextEncoding encoding);
std::optional<TextEncoding> encodingFromName(const QString &name);

} // namespace Revisit
