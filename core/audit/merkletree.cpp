#include "core/audit/merkletree.h"

#include <bit>
#include <memory>
#include <openssl/evp.h>

namespace Revisit {
namespace {

constexpr auto hashSize = qsizetype(std::tuple_size_v<Sha256>);

struct FreeContext {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

} // namespace

Sha256 sha256Of(std::initializer_list<QByteArrayView> parts)
{
    // Fetched once: EVP_sha256() would be looked up anew for each hash, at its
    // full cost; and a context of each thread's own serves all of its hashes.
    static const EVP_MD *const digest = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    EVP_DigestInit_ex2(context.get(), digest, nullptr);
    for (const QByteArrayView part : parts)
        EVP_DigestUpdate(context.get(), part.data(), size_t(part.size()));
    Sha256 hash;
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(hash.data()), nullptr);
    return hash;
}

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    const Sha256 hash = sha256Of(parts);
    return {hash.data(), qsizetype(hash.size())};
}

QByteArray leafHash(QByteArrayView entry)
{
    return sha256({QByteArrayView("\0", 1), entry});
}

QByteArray nodeHash(QByteArrayView left, QByteArrayView right)
{
    return sha256({QByteArrayView("\1", 1), left, right});
}

MerkleFrontier MerkleFrontier::fromStored(qint64 size, const QByteArray &text)
{
    const QByteArray bytes = QByteArray::fromHex(text);
    MerkleFrontier frontier;
    if (bytes.size() != hashSize * std::popcount(quint64(size)))
        return frontier;
    frontier.m_size = size;
    for (qsizetype at = 0; at < bytes.size(); at += hashSize)
        frontier.m_subtrees.append(bytes.mid(at, hashSize));
    return frontier;
}

void MerkleFrontier::append(const QByteArray &leaf)
{
    QByteArray subtree = leaf;
    for (qint64 size = m_size; size & 1; size >>= 1)
        subtree = nodeHash(m_subtrees.takeLast(), subtree);
    m_subtrees.append(subtree);
    ++m_size;
}

QByteArray MerkleFrontier::root() const
{
    if (m_subtrees.isEmpty())
        return sha256({});
    QByteArray root = m_subtrees.last();
    for (qsizetype i = m_subtrees.size() - 2; i >= 0; --i)
        root = nodeHash(m_subtrees.at(i), root);
    return root;
}

QByteArray MerkleFrontier::stored() const
{
    return m_subtrees.join().toHex();
}

} // namespace Revisit
