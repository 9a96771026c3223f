#pragma once

#include "ui/base/dialog.h"

class QCheckBox;
class QComboBox;

namespace Revisit {

class Segmented;
class Workspace;

// How the workstation looks and speaks for this person at this machine. Look and size follow at
// once; the language at the next start.
class PreferencesDialog : public Dialog
{
    Q_OBJECT

public:
    PreferencesDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void addLook();
    void addLanguage();
    void addPurpose();
    void addWellbeing();

    Workspace &m_workspace;
    Segmented *m_theme = nullptr;
    QComboBox *m_textSize = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_purpose = nullptr;
    QComboBox *m_break = nullptr;
    QCheckBox *m_notice = nullptr;
};

} // namespace Revisit
