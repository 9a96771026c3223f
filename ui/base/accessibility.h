#pragma once

#include <QAccessible>

class QScrollArea;
class QWidget;

namespace Revisit {

// What a painted widget is for a screen reader, which would otherwise pass over it.
enum class Speech {
    Text,   // says its accessible name and nothing inside it
    Chart,  // one picture; its description follows the point that is read
    Alert,  // is read out when it appears
    Dialog, // keeps the reader inside while it is open
    Group,
};

// Call before setAccessibleName(): that call creates the interface and keeps it.
void speakAs(QWidget *widget, Speech speech, const QString &name = {});

// Sets the description and tells the screen reader that it changed.
void describe(QWidget *widget, const QString &description);

void announce(QWidget *alert);

// Turns to the next part of what the area shows when the keyboard leaves the
// part in sight. Qt scrolls by the least, so that the focus stays at the edge and
// what follows is never seen, and not at all to what Tab enters the area by.
void keepFocusInSight(QScrollArea *area);

// Lets Tab go through the part in the order in which it is read, from where the
// part began. Qt puts what is made later at the end of the window.
void orderTabs(QWidget *part);

// Lets Tab go through the parts one after the other, each from its top to its
// bottom and along its lines, as they stand now; everything else follows.
void orderTabsAsSeen(const QList<QWidget *> &parts);

void installAccessibility();

} // namespace Revisit
