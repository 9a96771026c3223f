#pragma once

#include "core/people/officer.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace Revisit {

class AccountButton;
class Action;
class Brand;
class NavigationButton;

// The dark column at the reading side: pages, settings, and who is at the desk. It folds to
// icons when the window is narrow, the text large, or the person prefers it.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void addPage(const PageEntry &entry);
    void addCommand(Action *action);
    void setCurrent(const QString &pageId);
    void setBadge(const QString &pageId, int count);
    void setOfficer(const Officer &officer);
    void setFolded(bool isFolded);

    QWidget *currentButton() const;

Q_SIGNALS:
    void pageChosen(const QString &pageId);
    void accountPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applySizes();

    struct Place {
        NavigationButton *button;
        std::optional<Capability> needs;
    };

    bool m_isFolded = false;
    Brand *m_brand;
    QVBoxLayout *m_pages;
    QVBoxLayout *m_commands;
    AccountButton *m_account;
    QHash<QString, Place> m_places;
    QList<NavigationButton *> m_buttons;
};

} // namespace Revisit
