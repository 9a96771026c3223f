#pragma once

#include "core/people/officer.h"

#include <QPushButton>

namespace Revisit {

// Who is at the desk, at the foot of the rail.
class AccountButton : public QPushButton
{
    Q_OBJECT

public:
    explicit AccountButton(QWidget *parent = nullptr);

    void setOfficer(const Officer &officer);
    void setFolded(bool isFolded);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Officer m_officer;
    bool m_isFolded = false;
};

} // namespace Revisit
