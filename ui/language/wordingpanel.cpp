#include "ui/language/wordingpanel.h"

#include "ui/base/accessibility.h"
#include "ui/base/button.h"
#include "ui/base/flowlayout.h"
#include "ui/base/iconmark.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/language/ownwords.h"
#include "ui/language/wordingmarks.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds rest{250}; // of typing, before the list follows
constexpr int iconSize = 14;
const QString gap = u"\u2026"_s; // in a replacement: for the writer to fill

// The first finding of each rule, the gravest rule first: one answer is for all of them.
QList<LanguageFinding> oneOfEachRule(const QList<LanguageFinding> &findings)
{
    QList<LanguageFinding> first;
    for (const LanguageFinding &finding : findings) {
        if (std::ranges::find(first, finding.rule, &LanguageFinding::rule) == first.end())
            first.append(finding);
    }
    std::ranges::stable_sort(first, std::ranges::greater{},
                             [](const LanguageFinding &finding) { return finding.rule->severity; });
    return first;
}

std::optional<LanguageFinding> findingOf(const QString &rule,
                                         const QList<LanguageFinding> &findings)
{
    const auto found = std::ranges::find_if(
        findings, [&](const LanguageFinding &finding) { return finding.rule->id == rule; });
    return found == findings.end() ? std::nullopt : std::optional(*found);
}

} // namespace

WordingPanel::WordingPanel(OwnWords *words, Answering answering, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_answering(answering)
    , m_column(new QVBoxLayout(this))
{
    speakAs(this, Speech::Group, tr("Wording"));
    m_column->setContentsMargins(0, Space::tiny, 0, 0);
    m_column->setSpacing(Space::small);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &WordingPanel::follow);
    connect(m_words, &OwnWords::changed, &m_rest, qOverload<>(&QTimer::start));
    follow();
}

void WordingPanel::setKept(const QStringList &rules)
{
    m_words->setKept(rules);
    follow();
}

void WordingPanel::follow()
{
    const QString text = m_words->text();
    const QList<LanguageFinding> findings = oneOfEachRule(m_words->findings());
    QStringList shown;
    for (const LanguageFinding &finding : findings)
        shown.append(finding.rule->id + u' ' + WordingMarks::words(finding, text));
    setVisible(!findings.isEmpty());
    if (shown == m_shown)
        return;
    m_shown = shown;
    clear();
    for (const LanguageFinding &finding : findings)
        addRow(finding, text);
    orderTabs();
}

// The rows are made late and would be reached after the whole window.
void WordingPanel::orderTabs()
{
    QWidget *before = m_words->editor();
    for (int place = 0; place < m_column->count(); ++place) {
        for (Button *button : m_column->itemAt(place)->widget()->findChildren<Button *>()) {
            setTabOrder(before, button);
            before = button;
        }
    }
}

void WordingPanel::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide(); // at once; it goes when its own click is done
        item->widget()->deleteLater();
        delete item;
    }
}

void WordingPanel::addRow(const LanguageFinding &finding, const QString &text)
{
    const LanguageRule &rule = *finding.rule;
    const QString words = WordingMarks::words(finding, text);
    auto *row = new QWidget(this);
    row->setObjectName(u"wording"_s + rule.id);
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::hair);
    //: %1 is a wording in the officer's text, %2 how grave it is
    const QString title = tr("\"%1\": %2").arg(words, severityLabel(rule.severity).toLower());
    auto *heading = new ThemedLabel(title, TextRole::Label, Ink::Primary, row);
    auto *advice =
        new ThemedLabel(WordingMarks::advice(rule), TextRole::Caption, Ink::Secondary, row);
    column->addWidget(heading->wrapped());
    column->addWidget(advice->wrapped());
    auto *cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(Space::small);
    cells->addWidget(new IconMark(WordingMarks::icon(rule.severity),
                                  WordingMarks::ink(rule.severity), iconSize, row),
                     0, Qt::AlignTop);
    cells->addLayout(column, 1);
    addButtons(row, finding, words);
    m_column->addWidget(row);
}

void WordingPanel::addButtons(QWidget *row, const LanguageFinding &finding, const QString &words)
{
    const LanguageRule &rule = *finding.rule;
    const auto add = [&](const QString &name, const QString &text, const QString &spoken) {
        auto *button = new Button(text, ButtonKind::Quiet, row);
        button->setObjectName(name + rule.id);
        button->setAccessibleName(spoken);
        button->setToolTip(spoken);
        row->layout()->addWidget(button);
        row->layout()->setAlignment(button, Qt::AlignTop);
        return button;
    };
    if (rule.replacement.isEmpty()) {
        connect(add(u"reword"_s, tr("Reword"), tr("Reword \"%1\"").arg(words)),
                &QPushButton::clicked, this, [this, id = rule.id] { reword(id); });
    } else {
        //: %1 is a wording in the officer's text, %2 what takes its place
        const QString spoken = tr("Replace \"%1\" by \"%2\"").arg(words, rule.replacement);
        connect(add(u"replace"_s, tr("Replace"), spoken), &QPushButton::clicked, this,
                [this, id = rule.id] { replace(id); });
    }
    if (m_answering == Answering::Advice)
        return;
    const bool needsReason = rule.severity == LanguageSeverity::MustBeJustified;
    connect(add(u"keep"_s, needsReason ? tr("Keep…") : tr("Keep"), tr("Keep \"%1\"").arg(words)),
            &QPushButton::clicked, this, [this, id = rule.id] { Q_EMIT keepRequested(id); });
}

void WordingPanel::reword(const QString &rule)
{
    if (const auto finding = findingOf(rule, m_words->findings()))
        m_words->select(finding->span);
}

void WordingPanel::replace(const QString &rule)
{
    const auto finding = findingOf(rule, m_words->findings());
    if (!finding)
        return;
    const TextSpan span = finding->replacedIn(m_words->text());
    const QString words = finding->rule->replacement;
    m_words->replace(span, words);
    const qsizetype toFill = words.indexOf(gap);
    m_words->select(toFill < 0 ? TextSpan{span.offset + words.size(), 0}
                               : TextSpan{span.offset + toFill, gap.size()});
    Q_EMIT replaced(rule);
}

} // namespace Revisit
