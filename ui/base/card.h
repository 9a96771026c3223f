#pragma once

#include <QFrame>

namespace Revisit {

// A surface with a hairline edge and rounded corners, on which things that belong together lie.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Revisit
