#pragma once

#include "core/review/reviewrules.h"
#include "ui/base/card.h"

namespace Revisit {

class FlowLayout;
class ThemedLabel;

// What stands between a draft and its submission, in one place, with a way to
// each question. It takes no room while nothing is missing.
class MissingSummary : public Card
{
    Q_OBJECT

public:
    explicit MissingSummary(QWidget *parent = nullptr);

    void show(const QList<Missing> &missing, const Form &form);

Q_SIGNALS:
    void chosen(const QString &key);

private:
    ThemedLabel *m_heading;
    FlowLayout *m_links;
};

} // namespace Revisit
