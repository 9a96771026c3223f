#include "core/victim/victimrights.h"

#include <gtest/gtest.h>

namespace Revisit {

namespace {

const QDate beforeExtension(2025, 3, 31);
const QDate extension(2025, 4, 1);

// Review dossier 11, invariant 28.
TEST(VictimRights, Invariant28TheRouteTurnsOnTheFifthOfJune2013)
{
    EXPECT_EQ(rightsRoute(PartialDate::day({2013, 6, 4}), extension), RightsRoute::Panel);
    EXPECT_EQ(rightsRoute(PartialDate::day({2013, 6, 5}), beforeExtension), RightsRoute::Review);
    EXPECT_EQ(rightsRoute(PartialDate::day({2013, 6, 5}), extension), RightsRoute::Either);
    EXPECT_EQ(rightsRoute(PartialDate::day({2013, 6, 4}), beforeExtension), RightsRoute::Panel);
}

TEST(VictimRights, ADateThatMayLieOnEitherSideGivesNoRoute)
{
    EXPECT_EQ(rightsRoute(PartialDate::year(2013), extension), RightsRoute::Unknown);
    EXPECT_EQ(rightsRoute(PartialDate::month(2013, 6), extension), RightsRoute::Unknown);
    EXPECT_EQ(rightsRoute(PartialDate(), extension), RightsRoute::Unknown);
    EXPECT_EQ(rightsRoute(PartialDate::fromStored(QStringLiteral("<2014")), extension),
              RightsRoute::Unknown);
}

TEST(VictimRights, ARoughDateThatLiesOnOneSideGivesItsRoute)
{
    EXPECT_EQ(rightsRoute(PartialDate::year(2012), extension), RightsRoute::Panel);
    EXPECT_EQ(rightsRoute(PartialDate::fromStored(QStringLiteral("<2013-06")), extension),
              RightsRoute::Panel);
    EXPECT_EQ(rightsRoute(PartialDate::fromStored(QStringLiteral(">2013-06")), extension),
              RightsRoute::Either);
}

} // namespace

} // namespace Revisit
