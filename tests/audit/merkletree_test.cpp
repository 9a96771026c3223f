#include "core/audit/merkletree.h"

#include <gtest/gtest.h>

namespace Revisit {
namespace {

// The leaves with which implementations of RFC 6962 are commonly compared.
const QList<QByteArray> &standardLeaves()
{
    static const QList<QByteArray> leaves{
        "",
        QByteArray(1, '\0'),
        "\x10",
        QByteArray::fromHex("2021"),
        QByteArray::fromHex("3031"),
        QByteArray::fromHex("40414243"),
        QByteArray::fromHex("5051525354555657"),
        QByteArray::fromHex("606162636465666768696a6b6c6d6e6f"),
    };
    return leaves;
}

MerkleFrontier frontierOf(qsizetype size)
{
    MerkleFrontier frontier;
    for (const QByteArray &leaf : standardLeaves().mid(0, size))
        frontier.append(leafHash(leaf));
    return frontier;
}

// The definition itself: split at the largest power of two below the size.
QByteArray rootByDefinition(const QList<QByteArray> &leaves)
{
    if (leaves.isEmpty())
        return sha256({});
    if (leaves.size() == 1)
        return leafHash(leaves.first());
    qsizetype split = 1;
    while (split * 2 < leaves.size())
        split *= 2;
    return nodeHash(rootByDefinition(leaves.mid(0, split)), rootByDefinition(leaves.mid(split)));
}

TEST(MerkleTree, HasTheKnownRootOfTheEightStandardLeaves)
{
    EXPECT_EQ(frontierOf(8).root().toHex(),
              "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
}

TEST(MerkleTree, HasTheHashOfNothingAsItsEmptyRoot)
{
    EXPECT_EQ(MerkleFrontier().root().toHex(),
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(MerkleTree, AgreesWithTheDefinitionAtEverySize)
{
    for (qsizetype size = 0; size <= 8; ++size)
        EXPECT_EQ(frontierOf(size).root(), rootByDefinition(standardLeaves().mid(0, size))) << size;
}

TEST(MerkleTree, GoesOnFromItsStoredEdge)
{
    const MerkleFrontier five = frontierOf(5);
    MerkleFrontier resumed = MerkleFrontier::fromStored(5, five.stored());
    for (const QByteArray &leaf : standardLeaves().mid(5))
        resumed.append(leafHash(leaf));
    EXPECT_EQ(resumed.root(), frontierOf(8).root());
}

TEST(MerkleTree, RefusesAnEdgeThatDoesNotFitItsSize)
{
    EXPECT_EQ(MerkleFrontier::fromStored(4, frontierOf(5).stored()).size(), 0);
}

TEST(MerkleTree, TellsAnEntryFromANode)
{
    const QByteArray left = leafHash("a");
    const QByteArray right = leafHash("b");
    EXPECT_NE(leafHash(left + right), nodeHash(left, right));
}

} // namespace
} // namespace Revisit
