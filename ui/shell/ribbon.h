#pragma once

#include <QWidget>

namespace Revisit {

// The handling marking across the top of the window, and what else must never be overlooked:
// that the records are synthetic, for example.
class Ribbon : public QWidget
{
    Q_OBJECT

public:
    explicit Ribbon(QWidget *parent = nullptr);

    void setNotice(const QString &notice);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString text() const;

    QString m_notice;
};

} // namespace Revisit
