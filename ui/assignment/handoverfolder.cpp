#include "ui/assignment/handoverfolder.h"

#include "ui/base/button.h"
#include "ui/base/field.h"
#include "ui/base/space.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

HandoverFolder::HandoverFolder(QWidget *parent)
    : QWidget(parent)
    , m_wanted(new QCheckBox(tr("Write a handover page for each case that goes"), this))
    , m_folder(new QLineEdit(this))
    , m_field(new Field(
          {tr("Folder for the pages"), tr("One file for each officer who receives cases."), true},
          m_folder, this))
{
    m_wanted->setObjectName(u"writePages"_s);
    m_folder->setObjectName(u"pagesFolder"_s);
    auto *choose = new Button(u"folder-open"_s, tr("Choose the folder…"), ButtonKind::Quiet, this);
    choose->setObjectName(u"choosePagesFolder"_s);
    auto *below = new QWidget(this);
    auto *row = new QHBoxLayout(below);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(choose);
    row->addStretch(1);
    m_field->addBelow(below);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::small);
    column->addWidget(m_wanted);
    column->addWidget(m_field);
    connect(m_wanted, &QCheckBox::toggled, this, &HandoverFolder::follow);
    connect(m_folder, &QLineEdit::textChanged, m_field, &Field::clearError);
    connect(choose, &QPushButton::clicked, this, &HandoverFolder::choose);
    follow();
}

void HandoverFolder::setWanted(bool isWanted)
{
    m_wanted->setChecked(isWanted);
}

bool HandoverFolder::isWanted() const
{
    return m_wanted->isChecked();
}

QString HandoverFolder::folder() const
{
    return m_folder->text().trimmed();
}

bool HandoverFolder::isReady()
{
    if (!isWanted())
        return true;
    const QFileInfo info(folder());
    const bool isThere = !folder().isEmpty() && info.isDir();
    m_field->setError(!isThere             ? tr("Choose a folder that is there.")
                      : !info.isWritable() ? tr("Nothing can be written into this folder.")
                                           : QString());
    if (!m_field->error().isEmpty())
        m_folder->setFocus(Qt::OtherFocusReason);
    return m_field->error().isEmpty();
}

void HandoverFolder::choose()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the pages"), folder());
    dialog->setObjectName(u"pagesFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void HandoverFolder::follow()
{
    m_field->setVisible(isWanted());
}

} // namespace Revisit
