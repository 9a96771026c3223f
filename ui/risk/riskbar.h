#pragma once

#include <QFrame>

namespace Revisit {

class Button;
class RiskWatch;
class ThemedLabel;

// Stands over every page of a supervisor while something waits for them, and is
// not there otherwise. No filter hides it.
class RiskBar : public QFrame
{
    Q_OBJECT

public:
    explicit RiskBar(const RiskWatch &watch, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    const RiskWatch &m_watch;
    ThemedLabel *m_text;
    Button *m_open;
};

} // namespace Revisit
