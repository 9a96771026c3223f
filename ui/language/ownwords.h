#pragma once

#include "core/language/languagechecker.h"

#include <QObject>

class QWidget;

namespace Revisit {

// One's own text in an editor, with what the rules on language point out underlined
// as it is typed and explained where the pointer rests.
class OwnWords : public QObject
{
    Q_OBJECT

public:
    // Nothing for an editor that holds no text.
    static OwnWords *of(QWidget *editor);

    QWidget *editor() const { return m_editor; }
    virtual QString text() const = 0;
    virtual void select(const TextSpan &span) = 0; // and takes the keyboard there
    virtual void replace(const TextSpan &span, const QString &words) = 0; // can be undone

    // What is pointed out now: not what is quoted, nor what a kept rule finds.
    QList<LanguageFinding> findings() const;
    void setKept(const QStringList &rules);

Q_SIGNALS:
    void changed();

protected:
    explicit OwnWords(QWidget *editor);
    virtual void mark() = 0;
    const QStringList &kept() const { return m_kept; }

private:
    QWidget *m_editor;
    QStringList m_kept;
};

} // namespace Revisit
