// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fieldarchive.h"

namespace undelivered {

namespace {

constexpr int deepestUnknown = 16; // how deep a field that we do not know may be nested

} // namespace

void FieldWriter::field(int number, QString &value)
{
    if (value.isEmpty())
        return;
    m_cbor.append(number);
    m_cbor.append(QStringView(value));
}

void FieldWriter::field(int number, QByteArray &value)
{
    if (value.isEmpty())
        return;
    m_cbor.append(number);
    m_cbor.append(value);
}

void FieldWriter::field(int number, QStringList &value)
{
    if (value.isEmpty())
        return;
    m_cbor.append(number);
    m_cbor.startArray(quint64(value.size()));
    for (const QString &text : std::as_const(value))
        m_cbor.append(QStringView(text));
    m_cbor.endArray();
}

void FieldWriter::field(int number, QDateTime &value)
{
    if (!value.isValid())
        return;
    m_cbor.append(number);
    m_cbor.append(value.toMSecsSinceEpoch());
}

void FieldWriter::field(int number, qint64 &value)
{
    if (value == 0)
        return;
    m_cbor.append(number);
    m_cbor.append(value);
}

void FieldWriter::field(int number, double &value)
{
    if (value == 0)
        return;
    m_cbor.append(number);
    m_cbor.append(value);
}

void FieldWriter::field(int number, bool &value)
{
    if (!value)
        return;
    m_cbor.append(number);
    m_cbor.append(value);
}

void FieldWriter::field(int number, std::optional<bool> &value)
{
    if (!value)
        return;
    m_cbor.append(number);
    m_cbor.append(*value);
}

/// Puts the reader on the value of the field `number`; false where the map has none.
bool FieldReader::seek(int number)
{
    while (m_good) {
        if (!m_key) {
            if (!m_cbor.hasNext())
                return false;
            if (!m_cbor.isUnsignedInteger())
                return fail();
            m_key = m_cbor.toUnsignedInteger();
            if (!m_cbor.next())
                return fail();
        }
        if (*m_key > quint64(number))
            return false;
        const bool found = *m_key == quint64(number);
        m_key.reset();
        if (found)
            return true;
        if (!m_cbor.next(deepestUnknown))
            return fail();
    }
    return false;
}

bool FieldReader::fail()
{
    m_good = false;
    return false;
}

/// A string that claims to be longer than everything there is would make room for itself first.
bool FieldReader::mayBeString() const
{
    return !m_cbor.isLengthKnown() || m_cbor.length() <= quint64(m_size);
}

QString FieldReader::string()
{
    QString whole;
    if (!m_cbor.isString() || !mayBeString()) {
        m_good = false;
        return whole;
    }
    auto chunk = m_cbor.readString();
    while (chunk.status == QCborStreamReader::Ok) {
        whole += chunk.data;
        chunk = m_cbor.readString();
    }
    if (chunk.status == QCborStreamReader::Error)
        m_good = false;
    return whole;
}

void FieldReader::skipRest()
{
    if (m_good && m_key && !m_cbor.next(deepestUnknown))
        m_good = false;
    m_key.reset();
    while (m_good && m_cbor.hasNext()) {
        if (!m_cbor.next(deepestUnknown))
            m_good = false;
    }
}

void FieldReader::field(int number, QString &value)
{
    if (seek(number))
        value = string();
}

void FieldReader::field(int number, QByteArray &value)
{
    if (!seek(number))
        return;
    if (!m_cbor.isByteArray() || !mayBeString()) {
        m_good = false;
        return;
    }
    QByteArray whole;
    auto chunk = m_cbor.readByteArray();
    while (chunk.status == QCborStreamReader::Ok) {
        whole += chunk.data;
        chunk = m_cbor.readByteArray();
    }
    if (chunk.status == QCborStreamReader::Error)
        m_good = false;
    value = whole;
}

void FieldReader::field(int number, QStringList &value)
{
    if (seek(number))
        array([&] { value.append(string()); });
}

void FieldReader::field(int number, QDateTime &value)
{
    // A time is never 0 in practice, but a written 0 is a time: told apart by being there at all.
    if (!seek(number))
        return;
    if (!m_cbor.isInteger()) {
        m_good = false;
        return;
    }
    value = QDateTime::fromMSecsSinceEpoch(m_cbor.toInteger(), Qt::UTC);
    m_good = m_cbor.next() && m_good;
}

void FieldReader::field(int number, qint64 &value)
{
    if (!seek(number))
        return;
    if (!m_cbor.isInteger()) {
        m_good = false;
        return;
    }
    value = m_cbor.toInteger();
    m_good = m_cbor.next() && m_good;
}

void FieldReader::field(int number, double &value)
{
    if (!seek(number))
        return;
    if (!m_cbor.isDouble()) {
        m_good = false;
        return;
    }
    value = m_cbor.toDouble();
    m_good = m_cbor.next() && m_good;
}

void FieldReader::field(int number, bool &value)
{
    std::optional<bool> read;
    field(number, read);
    if (read)
        value = *read;
}

void FieldReader::field(int number, std::optional<bool> &value)
{
    if (!seek(number))
        return;
    if (!m_cbor.isBool()) {
        m_good = false;
        return;
    }
    value = m_cbor.toBool();
    m_good = m_cbor.next() && m_good;
}

} // namespace undelivered
