#pragma once

#include "core/language/languagechecker.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace Revisit {

class OwnWords;

// Under a text: what the rules on language point out in it, why, what to write
// instead, and the ways to answer. It takes no room while there is nothing.
class WordingPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Answering { Advice, Recorded }; // whether a wording can be kept on record

    WordingPanel(OwnWords *words, Answering answering, QWidget *parent = nullptr);

    void setKept(const QStringList &rules);

Q_SIGNALS:
    void replaced(const QString &rule);
    void keepRequested(const QString &rule);

private:
    void follow();
    void clear();
    void addRow(const LanguageFinding &finding, const QString &text);
    void orderTabs();
    void addButtons(QWidget *row, const LanguageFinding &finding, const QString &words);
    void reword(const QString &rule);
    void replace(const QString &rule);

    OwnWords *m_words;
    const Answering m_answering;
    QVBoxLayout *m_column;
    QTimer m_rest;
    QStringList m_shown; // rule and wording of each row
};

} // namespace Revisit
