#include "ui/review/scopepanel.h"

#include "ui/base/iconmark.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/review/scopewording.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

Ink inkOf(std::optional<bool> met)
{
    if (!met)
        return Ink::Warning;
    return *met ? Ink::Ok : Ink::Danger;
}

} // namespace

ScopePanel::ScopePanel(const ScopeResult &scope, QWidget *parent)
    : Card(parent)
{
    setObjectName(u"scopePanel"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Space::large, Space::medium, Space::large, Space::medium);
    grid->setHorizontalSpacing(Space::small);
    grid->setVerticalSpacing(Space::hair);
    grid->setColumnStretch(1, 1);
    grid->addWidget(
        (new ThemedLabel(ScopeWording::heading(scope), TextRole::Strong, Ink::Primary, this))
            ->wrapped(),
        0, 0, 1, 2);
    for (const CriterionResult &criterion : scope.criteria) {
        const int row = grid->rowCount();
        auto *title =
            new ThemedLabel(ScopeWording::title(criterion), TextRole::Body, Ink::Primary, this);
        auto *why = new ThemedLabel(criterion.why, TextRole::Caption, Ink::Secondary, this);
        title->setObjectName(u"criterion"_s + criterion.criterion);
        grid->addWidget(
            new IconMark(ScopeWording::icon(criterion.met), inkOf(criterion.met), 16, this), row, 0,
            Qt::AlignTop);
        grid->addWidget(title->wrapped(), row, 1);
        grid->addWidget(why->wrapped(), row + 1, 1);
    }
}

} // namespace Revisit
