// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/dkim.h"

#include "judge/dkimcanonical.h"
#include "judge/dkimkey.h"
#include "judge/hostname.h"
#include "judge/taglist.h"

#include <QCryptographicHash>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArray> base64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(withoutSpace(text), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return std::nullopt;
    return decoded.decoded;
}

DkimSignature::Algorithm algorithmNamed(const QByteArray &name)
{
    if (name == "rsa-sha256")
        return DkimSignature::Algorithm::RsaSha256;
    if (name == "ed25519-sha256")
        return DkimSignature::Algorithm::Ed25519Sha256;
    return DkimSignature::Algorithm::Other;
}

/// Reads c=; false where it names a form that does not exist.
bool readCanonicalization(const QByteArray &value, DkimSignature &signature)
{
    const QByteArray forms = value.isEmpty() ? QByteArray("simple/simple") : value;
    const QByteArray header = forms.left(forms.indexOf('/') < 0 ? forms.size() : forms.indexOf('/'));
    const QByteArray body = forms.contains('/') ? forms.mid(forms.indexOf('/') + 1) : QByteArray("simple");
    const auto known = [](const QByteArray &form) { return form == "simple" || form == "relaxed"; };
    signature.relaxedHeader = header == "relaxed";
    signature.relaxedBody = body == "relaxed";
    return known(header) && known(body);
}

bool isSelector(const QString &selector)
{
    return !selector.isEmpty() && selector.size() <= 255 && !hostName(selector).isEmpty();
}

DkimFinding::Body checkBody(const DkimSignature &signature, const std::optional<QByteArrayView> &body)
{
    if (!body)
        return DkimFinding::Body::NotChecked;
    const QByteArray canonical = canonicalBody(*body, signature.relaxedBody, signature.bodyLength);
    const QByteArray hash = QCryptographicHash::hash(canonical, QCryptographicHash::Sha256);
    return hash == signature.bodyHash ? DkimFinding::Body::Matches : DkimFinding::Body::Differs;
}

DkimFinding::Result checkSignature(const HeaderFields &header, const HeaderField &field, const DkimSignature &signature,
                                   Dns &dns)
{
    const DnsAnswer answer = dns.lookup(signature.selector + "._domainkey."_L1 + signature.domain, DnsType::Txt);
    if (answer.status == DnsAnswer::Status::Unavailable)
        return DkimFinding::Result::Unanswered;
    constexpr qsizetype maxRecords = 3;
    bool anyKey = false;
    QByteArray bytes;
    for (const QString &record : answer.records.first(std::min(answer.records.size(), maxRecords))) {
        const std::optional<DkimKey> key = DkimKey::read(record.toUtf8(), signature);
        if (!key)
            continue;
        anyKey = true;
        if (bytes.isEmpty())
            bytes = signedHeaderBytes(header, field, signature);
        if (key->signedThis(bytes, signature))
            return DkimFinding::Result::Verified;
    }
    return anyKey ? DkimFinding::Result::Broken : DkimFinding::Result::NoKey;
}

} // namespace

std::optional<DkimSignature> readDkimSignature(QByteArrayView fieldValue)
{
    if (fieldValue.size() > dkimLimits::fieldBytes)
        return std::nullopt;
    const auto tags = readTagList(fieldValue);
    if (!tags)
        return std::nullopt;
    const auto value = [&tags](QByteArrayView name) {
        const Tag *tag = tagNamed(*tags, name);
        return tag ? tag->value : QByteArray();
    };
    DkimSignature signature;
    signature.algorithm = algorithmNamed(withoutSpace(value("a")));
    signature.domain = hostName(QString::fromUtf8(withoutSpace(value("d"))));
    signature.selector = QString::fromUtf8(withoutSpace(value("s")));
    const QByteArray identity = withoutSpace(value("i"));
    signature.identityDomain = identity.isEmpty() ? signature.domain : domainOf(QString::fromUtf8(identity));
    signature.signedAt = withoutSpace(value("t")).toLongLong();
    for (const QByteArray &name : withoutSpace(value("h")).split(':')) {
        if (!name.isEmpty())
            signature.fields.append(name.toLower());
    }
    if (const Tag *length = tagNamed(*tags, "l")) {
        bool ok = false;
        signature.bodyLength = length->value.toLongLong(&ok);
        if (!ok || *signature.bodyLength < 0)
            return std::nullopt;
    }
    const std::optional<QByteArray> bodyHash = base64(value("bh"));
    const std::optional<QByteArray> bytes = base64(value("b"));
    if (value("v") != "1" || !bodyHash || !bytes || signature.domain.isEmpty() || !isSelector(signature.selector) ||
        !readCanonicalization(withoutSpace(value("c")), signature) || !signature.fields.contains("from") ||
        signature.fields.size() > dkimLimits::fields || !isWithin(signature.identityDomain, signature.domain))
        return std::nullopt;
    signature.bodyHash = *bodyHash;
    signature.signature = *bytes;
    return signature;
}

QList<DkimFinding> verifyDkim(QByteArrayView header, const std::optional<QByteArrayView> &body, Dns &dns)
{
    QList<DkimFinding> findings;
    if (header.size() > dkimLimits::headerBytes)
        return findings;
    const HeaderFields fields(header);
    for (const HeaderField &field : fields.all()) {
        if (findings.size() == dkimLimits::signatures)
            break;
        if (field.name.trimmed().compare("DKIM-Signature", Qt::CaseInsensitive) != 0)
            continue;
        DkimFinding finding;
        if (const std::optional<DkimSignature> signature = readDkimSignature(field.value)) {
            finding.signature = *signature;
            if (signature->algorithm != DkimSignature::Algorithm::Other)
                finding.result = checkSignature(fields, field, *signature, dns);
            if (finding.result == DkimFinding::Result::Verified)
                finding.body = checkBody(*signature, body);
        }
        findings.append(finding);
    }
    return findings;
}

} // namespace undelivered
