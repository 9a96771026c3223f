#pragma once

#include "core/language/paragraphs.h"

namespace Revisit {

// What is quoted in a paragraph, without its marks. A mark that nothing answers in
// the paragraph quotes nothing.
QList<TextSpan> quotationsIn(QStringView paragraph);

// What stands between [verbatim] and [/verbatim], over any number of paragraphs; a
// block that is not closed goes on to the end.
struct VerbatimBlocks {
    QList<TextSpan> spans;
    bool isOpenAtEnd = false;
};
VerbatimBlocks verbatimBlocksIn(QStringView text, bool isOpenAtStart = false);

} // namespace Revisit
