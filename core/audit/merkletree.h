#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <array>
#include <initializer_list>

namespace Revisit {

// SHA-256 of the parts one after another: 32 bytes. OpenSSL is used because
// Qt's own implementation is seven times slower.
QByteArray sha256(std::initializer_list<QByteArrayView> parts);
// The same for those who need it a million times.
using Sha256 = std::array<char, 32>;
Sha256 sha256Of(std::initializer_list<QByteArrayView> parts);

// Leaf and node hashes of RFC 6962 section 2.1: the leading 0 and 1 keep an
// entry from being passed off as a node.
QByteArray leafHash(QByteArrayView entry);
QByteArray nodeHash(QByteArrayView left, QByteArrayView right);

// The right edge of a Merkle tree: one hash for each set bit of its size, the
// largest subtree first. It is all that appending and the root need.
class MerkleFrontier
{
public:
    MerkleFrontier() = default;
    // From the text that stored() gave; an unreadable one yields size 0.
    static MerkleFrontier fromStored(qint64 size, const QByteArray &text);

    void append(const QByteArray &leaf);
    qint64 size() const { return m_size; }
    QByteArray root() const;   // 32 bytes; of the empty tree SHA-256("")
    QByteArray stored() const; // hex, for the head row

private:
    qint64 m_size = 0;
    QList<QByteArray> m_subtrees;
};

} // namespace Revisit
