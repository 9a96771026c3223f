#pragma once

#include "ui/base/card.h"

#include <QList>

#include <optional>

class QBoxLayout;
class QButtonGroup;

namespace Revisit {

class ThemedLabel;

// One of the things that an answer can be.
struct AnswerVersion {
    QString title;  // whose it is: "Typed here"
    QString answer; // as it is stored
    QString text;   // as it is read
};

// An answer of which only one version can stand.
struct AnswerQuestion {
    QString key;
    QString name;   // of the question
    QString before; // as it is read, that the others became of
    bool isWords = false;
    QList<AnswerVersion> versions;
    std::optional<qsizetype> chosen = {};
};

// Lets a person choose which version of an answer stands: side by side, or one
// under the other where there is no room, with what changed marked in each. A
// single version is only shown.
class AnswerChoice : public Card
{
    Q_OBJECT

public:
    explicit AnswerChoice(const AnswerQuestion &question, QWidget *parent = nullptr);

    const QString &key() const { return m_question.key; }
    std::optional<qsizetype> chosen() const; // the version
    QString answer() const;                  // of the version that is chosen
    void focusFirst();

Q_SIGNALS:
    void chose();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addVersion(qsizetype number);
    void showTexts();

    AnswerQuestion m_question;
    QButtonGroup *m_group;
    QBoxLayout *m_columns;
    QList<ThemedLabel *> m_texts;
};

} // namespace Revisit
