#include "core/links/sharedvalue.h"

#include <gtest/gtest.h>

namespace Revisit {
namespace {

TEST(SharedValue, TextIsComparedWithoutCaseAccentsAndPunctuation)
{
    EXPECT_EQ(comparableText("  Flat 3,  Élan-House. "), comparableText("FLAT 3 elan house"));
    EXPECT_NE(comparableText("Flat 3"), comparableText("Flat 13"));
    EXPECT_EQ(comparableText(" -- "), "");
}

TEST(SharedValue, APhoneNumberIsTheSameHoweverItsCountryIsWritten)
{
    for (const auto *written :
         {"020 7946 0123", "+44 20 7946 0123", "0044 20 79460123", "+44 (0)20 7946-0123"})
        EXPECT_EQ(comparablePhone(written), "02079460123") << written;
    EXPECT_EQ(comparablePhone("+33 1 23"), "33123");
    EXPECT_EQ(comparablePhone("none"), "");
}

TEST(SharedValue, ARegistrationIsLettersAndDigits)
{
    EXPECT_EQ(comparableVehicle("zz 123-rvt"), "ZZ123RVT");
}

} // namespace
} // namespace Revisit
