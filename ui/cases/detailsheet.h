#pragma once

#include "ui/base/theme.h"

#include <QScrollArea>

#include <functional>

class QGridLayout;
class QVBoxLayout;

namespace Revisit {

struct ChipText;

// What is said where nothing was recorded: the gap has a name and is muted.
struct Fact {
    QString label;
    QString value; // empty: "Not recorded"
};

// One of a few buttons under a line.
struct SheetChoice {
    QString text;
    QString spoken; // what it is a choice about, too
    QString objectName;
    std::function<void()> act;
    bool isChosen = false;
};

// A tab of the case: a column of headings, facts and paragraphs that is
// written anew for each case.
class DetailSheet : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailSheet(const QString &accessibleName, QWidget *parent = nullptr);

    void clear();
    // Call after the last part: keeps the parts at the top.
    void finish();

    void addBanner(Tone tone, const QString &text);
    void addHeading(const QString &text);
    void addText(const QString &text, bool isMuted = false);
    // A text of the original file, with its wordings pointed out.
    void addNarrative(const QString &text);
    void addFacts(const QList<Fact> &facts);
    void addFact(const Fact &fact); // over the whole width
    void addRule();
    // A line with an icon: what, and under it the particulars.
    void addEvent(const QString &icon, const QString &title, const QString &particulars);
    // A heading with chips beside it, for a person or a review.
    void addTitled(const QString &title, const QList<ChipText> &chips);
    // Something that the sheet takes over, such as a drawing.
    void addPart(QWidget *part);
    // Acts after the sheet has come to rest, so that it may write it anew.
    void addButton(const QString &text, std::function<void()> act, const QString &objectName = {});
    // Side by side; they act as one of addButton() does.
    void addChoices(const QList<SheetChoice> &choices);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString selectedText() const; // of every line in which some is selected
    void add(QWidget *part);

    QVBoxLayout *m_column = nullptr;
};

} // namespace Revisit
