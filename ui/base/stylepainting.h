#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;

// The drawing half of RevisitStyle, one family of controls a file. Only the style calls these.
namespace Revisit::StylePainting {

// Set on an editor whose answer is refused, so that its frame turns red.
inline constexpr const char *invalidProperty = "revisitInvalid";
// Set on a line edit that lies on a surface of its own and needs no frame.
inline constexpr const char *bareProperty = "revisitBare";

// stylebuttons.cpp
void buttonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void buttonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget,
                 bool showsMnemonic);
void toolButtonPanel(const QStyleOption &option, QPainter *painter);
void checkMark(const QStyleOption &option, QPainter *painter);
void radioMark(const QStyleOption &option, QPainter *painter);

// stylefields.cpp
bool isInvalid(const QWidget *widget);
// Combo and spin boxes draw the frame round the line edit inside them.
bool isInsideAnotherField(const QWidget *widget);
void fieldFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void lineEditFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void comboFrame(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget);
void comboLabel(const QStyleOptionComboBox &option, const QRect &field, QPainter *painter);
void scrollBar(const QStyleOptionSlider &option, const QRect &thumb, QPainter *painter,
               const QWidget *widget);
void progressGroove(const QStyleOption &option, QPainter *painter);
void progressContents(const QStyleOptionProgressBar &option, QPainter *painter);

// styleviews.cpp
void viewFrame(const QStyleOption &option, QPainter *painter);
void viewItem(const QStyleOptionViewItem &option, QPainter *painter, bool isRow);
void headerSection(const QStyleOption &option, QPainter *painter);
void headerLabel(const QStyleOptionHeader &option, QPainter *painter);
void tabShape(const QStyleOptionTab &option, QPainter *painter);
void tabLabel(const QStyleOptionTab &option, QPainter *painter, bool showsMnemonic);
void tabBase(const QStyleOption &option, QPainter *painter);
void splitterGrip(const QStyleOption &option, QPainter *painter);
void menuPanel(const QStyleOption &option, QPainter *painter);
void menuItem(const QStyleOptionMenuItem &option, QPainter *painter, bool showsMnemonic);
void tipPanel(const QStyleOption &option, QPainter *painter);
void chevron(const QStyleOption &option, QPainter *painter, const char *direction);

} // namespace Revisit::StylePainting
