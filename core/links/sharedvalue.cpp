#include "core/links/sharedvalue.h"

#include "core/base/text.h"

#include <algorithm>

namespace Revisit {

namespace {

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

} // namespace

std::string comparableText(std::string_view written)
{
    QString text = QString::fromUtf8(written.data(), qsizetype(written.size()));
    for (QChar &letter : text) {
        if (!letter.isLetterOrNumber() && !letter.isMark())
            letter = u' ';
    }
    return folded(text).toStdString();
}

std::string comparablePhone(std::string_view written)
{
    std::string digits;
    std::ranges::copy_if(written, std::back_inserter(digits), isDigit);
    const bool isAbroad = written.find('+') != std::string_view::npos;
    if (digits.starts_with("0044"))
        digits.replace(0, 4, "0");
    else if (isAbroad && digits.starts_with("44"))
        digits.replace(0, 2, "0");
    if (digits.starts_with("00") && written.find("(0)") != std::string_view::npos)
        digits.erase(0, 1); // "+44 (0)20 …"
    return digits;
}

std::string comparableVehicle(std::string_view written)
{
    std::string plate;
    for (char letter : written) {
        if (letter >= 'a' && letter <= 'z')
            letter = char(letter - 'a' + 'A');
        if (isDigit(letter) || (letter >= 'A' && letter <= 'Z'))
            plate += letter;
    }
    return plate;
}

} // namespace Revisit
