#pragma once

#include "core/review/reviewfile.h"
#include "ui/base/card.h"

class QCheckBox;
class QVBoxLayout;

namespace Revisit {

class Button;
class ThemedLabel;
class Workspace;

// Above a revised draft: what the version before was returned with. Each factor that
// was not considered can be ticked off, and the whole can be replied to. It takes no
// room where nothing was returned, and its particulars can be put away.
class ReturnedStrip : public Card
{
    Q_OBJECT

public:
    explicit ReturnedStrip(Workspace &workspace, QWidget *parent = nullptr);

    // Shows what the newest sign-off says to `draft`, if anything.
    void showFor(const Review &draft, const ReviewFile &file);
    void leave();

Q_SIGNALS:
    void failed(const Revisit::Error &error);
    void replyRequested(const Revisit::SignOffGiven &given);

private:
    void write();
    void addFactor(CodeId factor);
    void tick(CodeId factor, QCheckBox *box);
    void follow();

    Workspace &m_workspace;
    std::optional<SignOffGiven> m_given;
    ThemedLabel *m_title;
    Button *m_toggle;
    QWidget *m_body = nullptr;
    QWidget *m_area;
    QVBoxLayout *m_column;
};

} // namespace Revisit
