#pragma once

#include "core/refdata/code.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <QStringView>

namespace Revisit {

// The reference lists that travel with the program. Read once, then constant:
// any thread may ask.
class CodeBook
{
public:
    // A list as a whole: where it comes from, and whether that was checked
    // against the primary source.
    struct List {
        QString name;
        QString source;
        QString notes;
        bool toBeVerified = false;
        QList<Code> codes;
    };

    static const CodeBook &instance();

    QStringList listNames() const;
    const List *about(QStringView list) const;
    QList<Code> list(QStringView list) const; // in the order of presentation; empty if unknown

    const Code *find(QStringView list, QStringView code) const;
    const Code *byId(CodeId id) const;

    // The label in the language of the interface; for an unknown id, nothing.
    QString label(CodeId id) const;

private:
    CodeBook();
    void read(const QString &file);

    QHash<QString, List> m_lists;
    QHash<CodeId, const Code *> m_byId;
};

// The label in the language of the interface.
QString labelOf(const Code &code);

} // namespace Revisit
