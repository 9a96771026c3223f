#pragma once

#include "core/review/reviewrules.h"
#include "ui/base/card.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace Revisit {

class Field;
class IconMark;
class ThemedLabel;

// The question of scope, criterion by criterion, with a sentence why. The
// officer may find otherwise than the record, and names the evidence then.
class ScopePanel : public Card
{
    Q_OBJECT

public:
    explicit ScopePanel(const Ruleset &ruleset, QWidget *parent = nullptr);

    void setScope(const ScopeResult &scope);
    void setAnswers(const Answers &answers);
    Answers answers() const;
    void showMissing(const QList<Missing> &missing);
    bool goTo(const QString &key);
    void goToFirst();

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QString criterion;
        IconMark *icon;
        ThemedLabel *title;
        ThemedLabel *why;
        QComboBox *finding;
        QLineEdit *evidence;
        Field *evidenceField;
    };

    void addRow(QGridLayout &grid, const QString &criterion);
    QComboBox *makeFinding(const QString &criterion);
    void follow();

    ThemedLabel *m_heading;
    QList<Row> m_rows;
};

} // namespace Revisit
