#pragma once

#include "core/base/error.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace Revisit {

class BusyBar;
class MessageBar;
class ThemedLabel;

// What there is before a caseload is open: the ways to get one. A file that
// cannot be opened is told here, so that nobody is left with nothing to press.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(QWidget *parent = nullptr);

    void tell(const Error &error);
    // While a caseload is being made nothing else can be begun.
    void setBusy(const QString &what);
    void setIdle();

    // The caseloads opened last on this machine, the newest first.
    static QStringList recentFiles();
    static void remember(const QString &file);

Q_SIGNALS:
    void openRequested(const QString &file);
    void demonstrationRequested();
    void importRequested(const QString &newFile);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void addChoice(const QString &name, const QString &icon, const QString &title,
                   const QString &note, void (StartWindow::*act)());
    void showRecent();
    void chooseFile();
    void chooseNewFile();
    void demonstrate() { Q_EMIT demonstrationRequested(); }

    BusyBar *m_busy;
    ThemedLabel *m_lead;
    MessageBar *m_messages;
    QWidget *m_choices;
    QVBoxLayout *m_column;
    QWidget *m_recent;
};

} // namespace Revisit
