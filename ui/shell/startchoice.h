#pragma once

#include <QAbstractButton>

namespace Revisit {

// One way to begin: an icon, what it does, and a line on what comes of it.
class StartChoice : public QAbstractButton
{
    Q_OBJECT

public:
    StartChoice(const QString &icon, const QString &title, const QString &note,
                QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_icon;
    const QString m_note;
};

} // namespace Revisit
