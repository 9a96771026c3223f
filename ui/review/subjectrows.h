#pragma once

#include "core/review/reviewrecord.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace Revisit {

class Field;

// The questions that are asked of each suspect, victim or finding: a block for
// each, made when it is first needed.
class SubjectRows : public QWidget
{
    Q_OBJECT

public:
    // Makes the field of a question for a subject, under a label, in the parent.
    using MakeField = std::function<Field *(const FormQuestion &, const Subject &,
                                            const QString &label, QWidget *)>;

    SubjectRows(const FormQuestion &first, MakeField makeField, QWidget *parent = nullptr);

    const FormQuestion &question() const { return m_questions.first(); }
    bool takes(const FormQuestion &question) const;
    void add(const FormQuestion &question) { m_questions.append(question); }
    // Makes blocks until the time is over, and at least one; false when some are
    // still to be made by the next call.
    bool show(const QList<Subject> &subjects, const Form &form, const QDeadlineTimer &until);

private:
    QWidget *makeBlock(const Subject &subject, const Form &form);
    QString labelOf(const FormQuestion &question, const Subject &subject) const;

    QList<FormQuestion> m_questions;
    MakeField m_makeField;
    QVBoxLayout *m_column;
    QHash<QString, QWidget *> m_blocks;
};

} // namespace Revisit
