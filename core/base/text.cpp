#include "core/base/text.h"

namespace Revisit {

using namespace Qt::StringLiterals;

QString toStored(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

QDateTime instantFromStored(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar letter : decomposed) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain.append(letter);
    }
    return plain.simplified();
}

} // namespace Revisit
