#pragma once

class QWidget;

namespace Revisit {

class FigureFilterBar;
class MessageBar;
class Page;
class SavedViewsButton;

// Lays a page of figures out: what is to be said, what the figures are cut to and the views of
// the page stay where they are, and the sheet of cards scrolls under them.
void frameFigures(Page *page, MessageBar *messages, FigureFilterBar *filter,
                  SavedViewsButton *views, QWidget *scrolledSheet);

} // namespace Revisit
