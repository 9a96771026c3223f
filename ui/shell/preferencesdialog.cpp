#include "ui/shell/preferencesdialog.h"

#include "core/refdata/codebook.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/segmented.h"
#include "ui/base/workspace.h"
#include "ui/shell/shellpreferences.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr std::array textSizes{100, 110, 125, 150, 175, 200};

} // namespace

PreferencesDialog::PreferencesDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Preferences"), parent)
    , m_workspace(workspace)
{
    setObjectName(u"preferences"_s);
    addLook();
    addLanguage();
    addPurpose();
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

} // namespace Revisit
