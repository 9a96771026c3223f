#pragma once

#include "core/cases/casefilter.h"

#include <QList>
#include <QWidget>

#include <functional>

class QComboBox;

namespace Revisit {

// One thing that a list of cases can be narrowed by, such as the status: a
// choice whose first option lets everything through.
class CaseFilterField : public QWidget
{
    Q_OBJECT

public:
    using Narrow = std::function<void(CaseFilter &)>;

    struct Option {
        QString key; // what is remembered: never a word of a case
        QString text;
        Narrow narrow;
    };
    struct Name {
        QString id;    // "status"
        QString label; // "Status"
        QString any;   // "Any status"
    };

    CaseFilterField(const Name &name, QWidget *parent);

    const QString &id() const { return m_name.id; }

    // Takes others in; what is chosen stays chosen if it is still among them.
    void setOptions(const QList<Option> &options);
    void narrow(CaseFilter &filter) const;

    bool isNarrowing() const;
    QString description() const; // "Status: In review"
    QString key() const;         // empty: everything
    void choose(const QString &key);
    bool offers(const QString &key) const;
    const QString &label() const { return m_name.label; }
    QString choice() const; // its text: "In review"
    void clear() { choose({}); }
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    const Name m_name;
    QList<Option> m_options;
    QString m_wanted; // chosen before its option was there
    QComboBox *m_box;
};

} // namespace Revisit
