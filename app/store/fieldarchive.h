// SPDX-License-Identifier: GPL-3.0-or-later
/// Writing and reading of numbered fields as CBOR maps: FieldWriter and FieldReader have the same calls, so that one
/// function describes a value in both directions. Numbers must ascend. Used by noticecodec.cpp only; any thread.
#pragma once

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace undelivered {

class FieldWriter
{
public:
    explicit FieldWriter(QByteArray *bytes)
        : m_cbor(bytes)
    {
    }

    template <typename Describe>
    void root(Describe describe)
    {
        m_cbor.startMap();
        describe(*this);
        m_cbor.endMap();
    }
    void field(int number, QString &value);
    void field(int number, QByteArray &value);
    void field(int number, QStringList &value);
    void field(int number, QDateTime &value);
    void field(int number, qint64 &value);
    void field(int number, double &value);
    void field(int number, bool &value);
    void field(int number, std::optional<bool> &value);
    /// A value of an enumeration whose last value is `last`, by its name. `usual` is left out.
    template <typename Enum, typename Name>
    void token(int number, Enum &value, Enum /*last*/, Enum usual, Name name)
    {
        if (value == usual)
            return;
        m_cbor.append(number);
        m_cbor.append(name(value));
    }
    template <typename Value, typename Describe>
    void list(int number, QList<Value> &values, Describe describe)
    {
        if (values.isEmpty())
            return;
        m_cbor.append(number);
        m_cbor.startArray(quint64(values.size()));
        for (Value &value : values)
            root([&](FieldWriter &writer) { describe(writer, value); });
        m_cbor.endArray();
    }
    template <typename Value, typename Describe>
    void optional(int number, std::optional<Value> &value, Describe describe)
    {
        if (!value)
            return;
        m_cbor.append(number);
        root([&](FieldWriter &writer) { describe(writer, *value); });
    }

private:
    QCborStreamWriter m_cbor;
};

class FieldReader
{
public:
    explicit FieldReader(const QByteArray &bytes)
        : m_cbor(bytes)
        , m_size(bytes.size())
    {
    }

    /// False where the bytes were not as they should be: what has been read is then worth nothing.
    template <typename Describe>
    [[nodiscard]] bool root(Describe describe)
    {
        map([&] { describe(*this); });
        return m_good && m_cbor.lastError() == QCborError::NoError;
    }
    void field(int number, QString &value);
    void field(int number, QByteArray &value);
    void field(int number, QStringList &value);
    void field(int number, QDateTime &value);
    void field(int number, qint64 &value);
    void field(int number, double &value);
    void field(int number, bool &value);
    void field(int number, std::optional<bool> &value);
    /// A name that no value has any more reads as `usual`.
    template <typename Enum, typename Name>
    void token(int number, Enum &value, Enum last, Enum usual, Name name)
    {
        QString id;
        field(number, id);
        value = usual;
        if (id.isEmpty())
            return;
        for (int i = 0; i <= static_cast<int>(last); ++i) {
            if (id == name(static_cast<Enum>(i)))
                value = static_cast<Enum>(i);
        }
    }
    template <typename Value, typename Describe>
    void list(int number, QList<Value> &values, Describe describe)
    {
        if (!seek(number))
            return;
        array([&] {
            Value value{};
            map([&] { describe(*this, value); });
            values.append(std::move(value));
        });
    }
    template <typename Value, typename Describe>
    void optional(int number, std::optional<Value> &value, Describe describe)
    {
        if (!seek(number))
            return;
        Value read{};
        map([&] { describe(*this, read); });
        value = std::move(read);
    }

private:
    [[nodiscard]] bool seek(int number);
    [[nodiscard]] bool fail();
    [[nodiscard]] bool mayBeString() const;
    [[nodiscard]] QString string();
    void skipRest();

    template <typename Body>
    void map(Body body)
    {
        const std::optional<quint64> outer = std::exchange(m_key, std::nullopt);
        if (!m_good || !m_cbor.isMap() || !m_cbor.enterContainer()) {
            m_good = false;
            return;
        }
        body();
        skipRest();
        m_good = m_good && m_cbor.leaveContainer();
        m_key = outer;
    }
    template <typename Body>
    void array(Body body)
    {
        if (!m_good || !m_cbor.isArray() || !m_cbor.enterContainer()) {
            m_good = false;
            return;
        }
        while (m_good && m_cbor.hasNext())
            body();
        m_good = m_good && m_cbor.leaveContainer();
    }

    QCborStreamReader m_cbor;
    qsizetype m_size;
    std::optional<quint64> m_key; ///< read, its value not yet
    bool m_good = true;
};

} // namespace undelivered
