#include "ui/review/answeringwording.h"

#include "core/language/languagechecker.h"
#include "core/review/answerlanguage.h"
#include "ui/base/workspace.h"
#include "ui/review/formview.h"
#include "ui/review/reasondialog.h"

#include <QCoreApplication>

namespace Revisit {

namespace {

struct WordingText {
    Q_DECLARE_TR_FUNCTIONS(Revisit::WordingText)
};

bool mustBeJustified(const QString &id)
{
    const LanguageRule *rule = languageChecker().rules().find(id);
    return rule && rule->severity == LanguageSeverity::MustBeJustified;
}

} // namespace

void keepWording(Workspace &workspace, ReviewId review, const WordingPlace &place, QWidget *owner,
                 std::function<void(const Result<> &)> then)
{
    const auto keep = [&workspace, review, place, owner, then](const QString &reason) {
        const AnswerLanguage command{
            review, {place.key, place.rule, LanguageDisposition::Dismissed, reason}};
        workspace.perform(command, owner, then);
    };
    if (!mustBeJustified(place.rule))
        return keep({});
    auto *dialog =
        new ReasonDialog({WordingText::tr("Keep this wording"),
                          WordingText::tr("Say why it stands, such as that it is quoted."),
                          WordingText::tr("Keep the wording")},
                         keep, owner);
    dialog->open();
}

void noteReplaced(Workspace &workspace, ReviewId review, const WordingPlace &place, QWidget *owner,
                  std::function<void(const Result<> &)> then)
{
    const AnswerLanguage command{review, {place.key, place.rule, LanguageDisposition::Accepted}};
    workspace.perform(command, owner, std::move(then));
}

} // namespace Revisit
