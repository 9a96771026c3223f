#pragma once

#include "core/links/seenelsewhere.h"
#include "ui/cases/detailsheet.h"

namespace Revisit {

class Workspace;

// The other cases that share something with this one, how common each shared value
// is, and what officers made of each: a tab of the case.
class SeenElsewherePanel : public DetailSheet
{
    Q_OBJECT

public:
    SeenElsewherePanel(Workspace &workspace, const QString &accessibleName,
                       QWidget *parent = nullptr);

    void showCase(CaseId id);

Q_SIGNALS:
    void counted(int links, int open); // of the case shown; `open` are not answered

private:
    void read();
    void take(const Result<QList<CaseLink>> &links);
    void write(const QString &trouble = {});
    void writeLink(const CaseLink &link, int number);
    void answer(const CaseLink &link, LinkVerdict verdict, const QString &button);

    Workspace &m_workspace;
    CaseId m_case;
    QList<CaseLink> m_links;
    QString m_pressed; // the button that had the keyboard when the answer was given
};

} // namespace Revisit
