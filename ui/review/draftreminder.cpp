#include "ui/review/draftreminder.h"

#include "ui/base/dialog.h"
#include "ui/base/format.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

DraftReminder::DraftReminder(Workspace &workspace, QWidget *window, Open open)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_open(std::move(open))
{
    connect(&workspace, &Workspace::actorChanged, this, &DraftReminder::look);
}

void DraftReminder::look()
{
    const OfficerId viewer = m_workspace.actor().id;
    const auto read = [actor = m_workspace.actor()](Connection &connection) {
        return draftOffers(connection, journalFolder(), actor);
    };
    m_workspace.fetch(read, this, [this, viewer](const Result<QList<DraftOffer>> &offers) {
        if (offers && !offers->isEmpty() && viewer == m_workspace.actor().id)
            remind(*offers);
    });
}

void DraftReminder::remind(const QList<DraftOffer> &offers)
{
    auto *dialog = new Dialog(tr("Typed and not saved"), m_window);
    dialog->setObjectName(u"draftReminder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLead(tr("Revisit stopped before it had saved everything that you typed. It is kept "
                       "at this desk until you restore or discard it."));
    for (const DraftOffer &offer : offers) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::medium);
        //: %1 is the reference of a case, %2 a date and time
        const QString text = tr("%1: %n answer(s), %2", nullptr, int(offer.keys().size()))
                                 .arg(offer.reference, Format::dateTime(offer.left.at));
        row->addWidget((new ThemedLabel(text, TextRole::Body, Ink::Primary, dialog))->wrapped(), 1);
        auto *button = new Button(tr("Open"), ButtonKind::Plain, dialog);
        button->setObjectName(u"open"_s + offer.reference);
        //: Spoken name of a button: %1 is the reference of a case
        button->setAccessibleName(tr("Open %1").arg(offer.reference));
        connect(button, &QPushButton::clicked, dialog,
                [this, dialog, id = offer.left.owner.caseId] {
                    dialog->accept();
                    m_open(id);
                });
        row->addWidget(button);
        dialog->body()->addLayout(row);
    }
    dialog->body()->addStretch(1);
    Button *later = dialog->addCancel();
    later->setText(tr("Not now"));
    dialog->resize(Theme::px(520), dialog->sizeHint().height());
    dialog->open();
}

} // namespace Revisit
