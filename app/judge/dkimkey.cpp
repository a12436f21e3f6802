// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/dkimkey.h"

#include "judge/taglist.h"

#include <QCryptographicHash>

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace undelivered {

namespace {

using KeyPointer = std::unique_ptr<EVP_PKEY, KeyDeleter>;
using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

bool listHolds(const QByteArray &list, QByteArrayView wanted)
{
    for (const QByteArray &entry : withoutSpace(list).split(':')) {
        if (entry == wanted || entry == "*")
            return true;
    }
    return false;
}

KeyPointer rsaKey(const QByteArray &bytes)
{
    const unsigned char *at = data(bytes);
    KeyPointer key(d2i_PUBKEY(nullptr, &at, bytes.size()));
    if (!key) { // a bare RSAPublicKey (PKCS #1), as the first text of RFC 4871 was often read
        at = data(bytes);
        key.reset(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, bytes.size()));
    }
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)
        return {};
    const int bits = EVP_PKEY_get_bits(key.get());
    return bits >= 1024 && bits <= dkimLimits::keyBits ? std::move(key) : KeyPointer();
}

KeyPointer ed25519Key(const QByteArray &bytes)
{
    constexpr qsizetype rawLength = 32;
    if (bytes.size() != rawLength)
        return {};
    return KeyPointer(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, data(bytes), rawLength));
}

} // namespace

void KeyDeleter::operator()(evp_pkey_st *key) const
{
    EVP_PKEY_free(key);
}

std::optional<DkimKey> DkimKey::read(const QByteArray &record, const DkimSignature &signature)
{
    if (record.size() > dkimLimits::keyRecordBytes)
        return std::nullopt;
    const auto tags = readTagList(record);
    if (!tags)
        return std::nullopt;
    if (const Tag *version = tagNamed(*tags, "v"); version && version->value != "DKIM1")
        return std::nullopt;
    if (const Tag *hashes = tagNamed(*tags, "h"); hashes && !listHolds(hashes->value, "sha256"))
        return std::nullopt;
    if (const Tag *services = tagNamed(*tags, "s"); services && !listHolds(services->value, "email"))
        return std::nullopt;
    if (const Tag *flags = tagNamed(*tags, "t");
        flags && withoutSpace(flags->value).split(':').contains("s") && signature.identityDomain != signature.domain)
        return std::nullopt;
    const Tag *p = tagNamed(*tags, "p");
    if (!p)
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(withoutSpace(p->value), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return std::nullopt;

    const Tag *k = tagNamed(*tags, "k");
    const bool ed25519 = k && k->value == "ed25519";
    if (k && !ed25519 && k->value != "rsa")
        return std::nullopt;
    DkimKey key;
    key.m_algorithm = ed25519 ? DkimSignature::Algorithm::Ed25519Sha256 : DkimSignature::Algorithm::RsaSha256;
    key.m_key = ed25519 ? ed25519Key(decoded.decoded) : rsaKey(decoded.decoded);
    if (!key.m_key || key.m_algorithm != signature.algorithm)
        return std::nullopt;
    return key;
}

bool DkimKey::signedThis(QByteArrayView bytes, const DkimSignature &signature) const
{
    const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    if (!context)
        return false;
    const bool ed25519 = m_algorithm == DkimSignature::Algorithm::Ed25519Sha256;
    // RFC 8463, section 3: Ed25519 signs the SHA-256 hash, not the bytes.
    const QByteArray hash =
        ed25519 ? QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256) : QByteArray();
    const QByteArrayView message = ed25519 ? QByteArrayView(hash) : bytes;
    return EVP_DigestVerifyInit(context.get(), nullptr, ed25519 ? nullptr : EVP_sha256(), nullptr, m_key.get()) == 1 &&
           EVP_DigestVerify(context.get(), data(signature.signature), static_cast<size_t>(signature.signature.size()),
                            data(message), static_cast<size_t>(message.size())) == 1;
}

} // namespace undelivered
