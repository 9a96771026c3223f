#include "ui/review/signoffactions.h"

#include "ui/base/actions.h"
#include "ui/review/signoffpage.h"

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

struct Answer {
    QString id;
    SignOffDecision decision;
    QString icon;
    QString shortcut;
};

const QList<Answer> &answersOffered()
{
    static const QList<Answer> answers{
        {u"signoff.agree"_s, SignOffDecision::Agree, u"check"_s, u"Ctrl+Shift+A"_s},
        {u"signoff.agree-with-changes"_s, SignOffDecision::AgreeWithChanges, u"check-check"_s, {}},
        {u"signoff.return"_s, SignOffDecision::Return, u"corner-up-left"_s, u"Ctrl+Shift+B"_s},
        {u"signoff.escalate"_s, SignOffDecision::Escalate, u"circle-arrow-up"_s, {}}};
    return answers;
}

bool agrees(SignOffDecision decision)
{
    return decision == SignOffDecision::Agree || decision == SignOffDecision::AgreeWithChanges;
}

} // namespace

void SignOffActions::declare(ActionRegistry &actions, SignOffPage &page)
{
    const ActionTerms terms{tr("Sign-off"), Capability::SignOffReviews,
                            [&page] { return page.isVisible() && page.isChosen(); },
                            tr("Choose a submitted review first.")};
    for (const Answer &answer : answersOffered()) {
        const bool needsReason = answer.decision != SignOffDecision::Agree;
        const QString label = signOffLabel(answer.decision);
        actions.action(answer.id)
            .changes()
            .text(needsReason ? tr("%1…").arg(label) : label)
            .of(terms)
            .icon(answer.icon)
            .shortcut(QKeySequence(answer.shortcut))
            .enabledWhen([&page] { return !page.isOwn(); }, ownReview())
            .enabledWhen([&page] { return !page.isBeforePanel(); },
                         tr("A panel sits on this case: it decides first."))
            .enabledWhen([&page, isAgreement = agrees(
                                     answer.decision)] { return !isAgreement || !page.isPanels(); },
                         tr("A panel decides on this review. Convene one; the review is signed "
                            "off when the panel upholds it."))
            .onTriggered(&page, [&page, decision = answer.decision] { page.decide(decision); });
    }
    actions.action(convene())
        .changes()
        .text(tr("Con&vene a panel…"))
        .of(terms)
        .icon(u"users"_s)
        .shortcut(QKeySequence(u"Ctrl+Shift+V"_s))
        .enabledWhen([&page] { return page.canConvene(); },
                     tr("Choose a review that a panel decides on and that none sits on yet."))
        .onTriggered(&page, [&page] { page.askToConvene(); });
}

QString SignOffActions::ownReview()
{
    return tr("This is your own review: another team lead signs it off.");
}

QString SignOffActions::convene()
{
    return u"signoff.convene"_s;
}

QStringList SignOffActions::ids()
{
    QStringList ids;
    for (const Answer &answer : answersOffered())
        ids.append(answer.id);
    return ids;
}

} // namespace Revisit
