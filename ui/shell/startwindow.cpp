#include "ui/shell/startwindow.h"

#include "ui/base/busybar.h"
#include "ui/base/messagebar.h"
#include "ui/base/preference.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/themedlabel.h"
#include "ui/shell/startchoice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

const Preference<QStringList> recent{u"start/recent"_s, {}};

constexpr qsizetype mostRecent = 6;
constexpr int columnWidth = 560;

QString caseloadFilter()
{
    return StartWindow::tr("Caseloads (*.revisit);;All files (*)");
}

// Where it lies and when it was last worked on.
QString noteOf(const QFileInfo &file)
{
    //: A caseload opened before: its folder, and when it was changed
    return StartWindow::tr("%1 · %2").arg(
        QDir::toNativeSeparators(file.absolutePath()),
        QLocale().toString(file.lastModified(), u"d MMM yyyy, HH:mm"_s));
}

} // namespace

StartWindow::StartWindow(QWidget *parent)
    : QWidget(parent)
    , m_busy(new BusyBar(this))
    , m_lead(new ThemedLabel(tr("Open a caseload to begin, or make one."), TextRole::Body,
                             Ink::Secondary, this))
    , m_messages(new MessageBar(this))
    , m_choices(new QWidget(this))
    , m_column(new QVBoxLayout(m_choices))
    , m_recent(new QWidget(m_choices))
{
    setObjectName(u"startWindow"_s);
    setWindowTitle(u"Revisit"_s);
    setMinimumSize(640, 560);
    resize(Theme::px(760), Theme::px(720));
    layOut();
    showRecent();
}

void StartWindow::layOut()
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::medium);
    addChoice(u"openCaseload"_s, u"folder-open"_s, tr("Open a caseload…"),
              tr("A file that Revisit made, on this machine or on a share"),
              &StartWindow::chooseFile);
    addChoice(u"makeDemonstration"_s, u"lightbulb"_s, tr("Look at a demonstration"),
              tr("9,000 synthetic cases and 26 officers, with reviews under way"),
              &StartWindow::demonstrate);
    addChoice(u"importCaseload"_s, u"file-input"_s, tr("Import a force's export…"),
              tr("Makes a new caseload and loads the files of a records system into it"),
              &StartWindow::chooseNewFile);
    m_column->addWidget(m_recent);
    m_column->addStretch(1);

    auto *sheet = new QWidget(this);
    sheet->setMaximumWidth(Theme::px(columnWidth));
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(Space::medium);
    inside->addWidget(new ThemedLabel(u"Revisit"_s, TextRole::Display, Ink::Primary, sheet));
    inside->addWidget(m_lead->wrapped());
    inside->addWidget(m_messages);
    inside->addWidget(m_choices, 1);

    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(Space::page, 40, Space::page, Space::page);
    row->addStretch(1);
    row->addWidget(sheet, 100);
    row->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Ways to begin"));
    area->setFocusPolicy(Qt::NoFocus); // what it holds takes the keyboard
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_busy);
    column->addWidget(area, 1);
}

void StartWindow::addChoice(const QString &name, const QString &icon, const QString &title,
                            const QString &note, void (StartWindow::*act)())
{
    auto *choice = new StartChoice(icon, title, note, m_choices);
    choice->setObjectName(name);
    connect(choice, &QAbstractButton::clicked, this, act);
    m_column->addWidget(choice);
}

void StartWindow::showRecent()
{
    auto *fresh = new QWidget(m_choices);
    auto *column = new QVBoxLayout(fresh);
    column->setContentsMargins(0, Space::small, 0, 0);
    column->setSpacing(Space::small);
    for (const QString &path : recentFiles()) {
        const QFileInfo file(path);
        if (column->count() == 0)
            column->addWidget(
                new ThemedLabel(tr("Opened before"), TextRole::Label, Ink::Secondary, fresh));
        auto *choice = new StartChoice(u"database"_s, file.completeBaseName(), noteOf(file), fresh);
        connect(choice, &QAbstractButton::clicked, this,
                [this, path] { Q_EMIT openRequested(path); });
        column->addWidget(choice);
    }
    delete m_column->replaceWidget(m_recent, fresh);
    m_recent->deleteLater(); // a press on it may have brought us here
    m_recent = fresh;
}

void StartWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showRecent();
}

void StartWindow::tell(const Error &error)
{
    m_messages->tell(error);
}

void StartWindow::setBusy(const QString &what)
{
    m_messages->clear();
    m_lead->setText(what);
    m_busy->setBusy(true);
    m_choices->setEnabled(false);
}

void StartWindow::setIdle()
{
    m_lead->setText(tr("Open a caseload to begin, or make one."));
    m_busy->setBusy(false);
    m_choices->setEnabled(true);
}

void StartWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a caseload"), {}, caseloadFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StartWindow::openRequested);
    dialog->open();
}

void StartWindow::chooseNewFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Where to keep the new caseload"), {}, caseloadFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"revisit"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // what is there is added to
    connect(dialog, &QFileDialog::fileSelected, this, &StartWindow::importRequested);
    dialog->open();
}

QStringList StartWindow::recentFiles()
{
    QStringList files = recent.value();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files.mid(0, mostRecent);
}

void StartWindow::remember(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    recent.setValue(files.mid(0, mostRecent));
}

} // namespace Revisit
