#include "ui/shell/aboutdialog.h"

#include "ui/base/theme.h"
#include "ui/base/themedlabel.h"
#include "ui/base/typography.h"

#include <QCoreApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : Dialog(tr("About Revisit"), parent)
{
    setLead(tr("Revisit helps police forces to look again at closed investigations of group-based "
               "child sexual exploitation, case by case, with every step on record."));
    const QString version = QCoreApplication::applicationVersion();
    body()->addWidget(new ThemedLabel(
        tr("Version %1, built with Qt %2")
            .arg(version.isEmpty() ? u"0.1.0"_s : version, QString::fromLatin1(qVersion())),
        TextRole::Body, Ink::Secondary, this));
    body()->addWidget(
        (new ThemedLabel(tr("Free software under the GNU General Public License, version 3 or "
                            "later. It comes without warranty."),
                         TextRole::Body, Ink::Secondary, this))
            ->wrapped());

    auto *licences = new QPlainTextEdit(this);
    licences->setReadOnly(true);
    licences->setTabChangesFocus(true);
    licences->setFont(Revisit::font(TextRole::Caption));
    licences->setAccessibleName(tr("Licences of the font and the icons"));
    licences->setPlainText(contentOf(u":/fonts/LICENSE.txt"_s) + u"\n\n"_s +
                           contentOf(u":/icons/LICENSE.txt"_s));
    body()->addWidget(licences, 1);
    Button *done = addButton(tr("Done"), ButtonKind::Primary);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    resize(Theme::px(560), Theme::px(480));
}

} // namespace Revisit
