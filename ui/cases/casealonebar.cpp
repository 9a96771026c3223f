#include "ui/cases/casealonebar.h"

#include "ui/base/actionbutton.h"
#include "ui/base/actions.h"
#include "ui/base/format.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

CaseAloneBar::CaseAloneBar(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_back(new ActionButton(actions.find(u"cases.back"_s), ButtonKind::Quiet, this))
    , m_place(new ThemedLabel({}, TextRole::Caption, Ink::Secondary, this))
{
    m_back->setObjectName(u"backToList"_s);
    m_place->setObjectName(u"placeInList"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_place);
    for (const QString &id : {u"cases.previous"_s, u"cases.next"_s})
        row->addWidget(new ActionButton(actions.find(id), ButtonKind::Quiet, this));
}

void CaseAloneBar::setPlace(int row, int rows)
{
    //: Where a case stands in the list that it was opened from, "Case 3 of 26"
    m_place->setText(row < 0
                         ? tr("Not in the list now")
                         : tr("Case %1 of %2").arg(Format::count(row + 1), Format::count(rows)));
}

void CaseAloneBar::focusBack()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

} // namespace Revisit
