#include "ui/review/missingsummary.h"

#include "ui/base/button.h"
#include "ui/base/flowlayout.h"
#include "ui/base/iconmark.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

MissingSummary::MissingSummary(QWidget *parent)
    : Card(parent)
    , m_heading(new ThemedLabel({}, TextRole::Strong, Ink::Danger, this))
    , m_links(new FlowLayout(nullptr, Space::tiny))
{
    setObjectName(u"missingSummary"_s);
    m_heading->setObjectName(u"missingHeading"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::tiny);
    words->addWidget(m_heading->wrapped());
    words->addLayout(m_links);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::large, Space::small, Space::large, Space::small);
    row->addWidget(new IconMark(u"octagon-alert"_s, Ink::Danger, 16, this), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    hide();
}

void MissingSummary::show(const QList<Missing> &missing)
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_heading->setText(tr("%n answer(s) stand between this review and its submission", nullptr,
                          int(missing.size())));
    for (const Missing &one : missing) {
        auto *link = new Button(one.question, ButtonKind::Quiet, this);
        link->setObjectName(u"missing"_s + one.question);
        link->setToolTip(one.message);
        //: Spoken: %1 is the number of a question, %2 what is wrong with its answer
        link->setAccessibleName(tr("Question %1: %2").arg(one.question, one.message));
        connect(link, &QPushButton::clicked, this,
                [this, question = one.question] { Q_EMIT chosen(question); });
        m_links->addWidget(link);
    }
    setVisible(!missing.isEmpty());
}

} // namespace Revisit
