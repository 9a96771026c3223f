#include "ui/shell/preferencesdialog.h"

#include "core/refdata/codebook.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/segmented.h"
#include "ui/base/workspace.h"
#include "ui/shell/shellpreferences.h"
#include "ui/wellbeing/wellbeingpreferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr std::array textSizes{100, 110, 125, 150, 175, 200};
constexpr std::array breaks{30, 50, 75, 90}; // minutes

} // namespace

PreferencesDialog::PreferencesDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Preferences"), parent)
    , m_workspace(workspace)
{
    setObjectName(u"preferences"_s);
    addLook();
    addLanguage();
    addPurpose();
    addWellbeing();
    body()->addStretch(1);
    Button *done = addButton(tr("Done"), ButtonKind::Primary);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(Theme::px(420));
}

void PreferencesDialog::addLook()
{
    m_theme = new Segmented({tr("Like the desktop"), tr("Light"), tr("Dark")}, this);
    m_theme->setCurrent(int(ShellPreferences::theme.value()));
    connect(m_theme, &Segmented::currentChanged, this, [](int index) {
        ShellPreferences::theme.setValue(ThemeMode(index));
        setTheme(ThemeMode(index));
    });
    body()->addWidget(new Field({tr("Colours")}, m_theme, this));

    m_textSize = new QComboBox(this);
    for (const int size : textSizes)
        m_textSize->addItem(tr("%1%").arg(locale().toString(size)), size);
    m_textSize->setCurrentIndex(m_textSize->findData(ShellPreferences::textSize.value()));
    connect(m_textSize, &QComboBox::currentIndexChanged, this, [this] {
        const int size = m_textSize->currentData().toInt();
        ShellPreferences::textSize.setValue(size);
        setTextScale(size / 100.0);
    });
    body()->addWidget(new Field({tr("Size of text")}, m_textSize, this));
}

void PreferencesDialog::addLanguage()
{
    m_language = new QComboBox(this);
    m_language->addItem(tr("Like the desktop"), QString());
    m_language->addItem(u"English"_s, u"en_GB"_s); // in their own language, as readers expect
    m_language->addItem(u"Cymraeg"_s, u"cy"_s);
    const int current = m_language->findData(ShellPreferences::language.value());
    m_language->setCurrentIndex(std::max(0, current));
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        ShellPreferences::language.setValue(m_language->currentData().toString());
        messages()->tell(tr("The language changes when Revisit is started again."), Tone::Info);
    });
    body()->addWidget(new Field({tr("Language")}, m_language, this));
}

// The log of consultation names the purpose of each opening (DPA 2018 s.62).
void PreferencesDialog::addPurpose()
{
    m_purpose = new QComboBox(this);
    const QList<Code> purposes = CodeBook::instance().list(u"purpose");
    for (const Code &purpose : purposes)
        m_purpose->addItem(labelOf(purpose), purpose.code);
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(m_workspace.purpose())));
    connect(m_purpose, &QComboBox::currentIndexChanged, this,
            [this] { m_workspace.setPurpose(m_purpose->currentData().toString()); });
    body()->addWidget(new Field({tr("Purpose of opening cases"),
                                 tr("Stands in the audit trail with every case that is opened.")},
                                m_purpose, this));
}

// Kept at this machine for the person alone (domain.md 5.4).
void PreferencesDialog::addWellbeing()
{
    m_break = new QComboBox(this);
    m_break->setObjectName(u"breakAfter"_s);
    m_break->addItem(tr("Never"), 0);
    for (const int minutes : breaks)
        m_break->addItem(tr("After %n minute(s) without one", nullptr, minutes), minutes);
    m_break->setCurrentIndex(
        std::max(0, m_break->findData(WellbeingPreferences::breakAfter.value())));
    connect(m_break, &QComboBox::currentIndexChanged, this,
            [this] { WellbeingPreferences::breakAfter.setValue(m_break->currentData().toInt()); });
    body()->addWidget(new Field(
        {tr("Propose a break"), tr("Only you see it; it is recorded nowhere.")}, m_break, this));

    m_notice = new QCheckBox(tr("Show a narrative of the file only when I ask for it"), this);
    m_notice->setObjectName(u"noticeFirst"_s);
    m_notice->setChecked(WellbeingPreferences::noticeFirst.value());
    connect(m_notice, &QCheckBox::toggled, this,
            [](bool isChecked) { WellbeingPreferences::noticeFirst.setValue(isChecked); });
    body()->addWidget(m_notice);
}

} // namespace Revisit
