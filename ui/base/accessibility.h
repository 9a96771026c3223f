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

// Qt scrolls to what Tab reaches from inside the area, and not to what it enters the area by.
void keepFocusInSight(QScrollArea *area);

void installAccessibility();

} // namespace Revisit
