#pragma once

#include "core/review/reviewfile.h"
#include "ui/base/banner.h"

#include <functional>

namespace Revisit {

class Button;

// Over a review on an older form: how many more questions the newest asks of it, with
// the one button that moves it there. It is there only for who may move it.
class FormMoveBar : public Banner
{
    Q_OBJECT

public:
    explicit FormMoveBar(QWidget *parent = nullptr);

    void offer(const ReviewFile &file, const Officer &actor);

    // Asks before the act where what was submitted is superseded by it.
    static void confirmMove(ReviewState state, QWidget *parent, std::function<void()> act);

Q_SIGNALS:
    void accepted();

private:
    Button *m_move;
};

} // namespace Revisit
