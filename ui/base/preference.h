#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

namespace Revisit {

// One setting of the person at this machine: its key and default are said once, where it is
// declared.
template<typename T>
class Preference
{
public:
    Preference(QString key, T fallback)
        : m_key(std::move(key))
        , m_fallback(std::move(fallback))
    {}

    T value() const
    {
        const QVariant stored = QSettings().value(m_key);
        if (!stored.isValid() || !stored.canConvert<Stored>())
            return m_fallback;
        return static_cast<T>(stored.value<Stored>());
    }

    void setValue(const T &value) const
    {
        QSettings().setValue(m_key, QVariant::fromValue(static_cast<Stored>(value)));
    }

private:
    // An enum class is kept as a number.
    static constexpr auto storedType()
    {
        if constexpr (std::is_enum_v<T>)
            return std::type_identity<int>{};
        else
            return std::type_identity<T>{};
    }
    using Stored = typename decltype(storedType())::type;

    QString m_key;
    T m_fallback;
};

} // namespace Revisit
