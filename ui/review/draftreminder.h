#pragma once

#include "core/review/draftsleft.h"

#include <QObject>

#include <functional>

class QWidget;

namespace Revisit {

class Workspace;

// Tells an officer who sits down that something they typed was not saved, and
// leads to the reviews in which it is.
class DraftReminder : public QObject
{
    Q_OBJECT

public:
    using Open = std::function<void(CaseId)>;

    DraftReminder(Workspace &workspace, QWidget *window, Open open);

    void look();

private:
    void remind(const QList<DraftOffer> &offers);

    Workspace &m_workspace;
    QWidget *m_window;
    Open m_open;
};

} // namespace Revisit
