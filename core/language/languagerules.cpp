#include "core/language/languagerules.h"

#include "core/base/text.h"
#include "core/language/languagechecker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString shippedFile = u":/language/victim-language-1.json"_s;

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

Result<QList<WordPattern>> patternsFrom(const QJsonValue &value, const WordForms &forms)
{
    QList<WordPattern> patterns;
    for (const QString &text : textsFrom(value)) {
        const Result<WordPattern> pattern = readPattern(text, forms);
        RV_CHECK(pattern);
        patterns.append(*pattern);
    }
    return patterns;
}

QDate dateFrom(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Result<> checkMembers(const LanguageRule &rule)
{
    for (const auto &[value, name] :
         {std::pair{rule.id, "id"_L1}, std::pair{rule.why, "why"_L1},
          std::pair{rule.instead, "instead"_L1}, std::pair{rule.source, "source"_L1},
          std::pair{rule.example, "example"_L1}, std::pair{rule.neutral, "neutral"_L1}}) {
        if (value.isEmpty())
            return fail(Fault::Invalid, CoreText::tr("\"%1\" is missing or unknown").arg(name));
    }
    if (rule.severity < LanguageSeverity::Style ||
        rule.severity > LanguageSeverity::MustBeJustified)
        return fail(Fault::Invalid, CoreText::tr("the severity is not 1, 2 or 3"));
    if (!rule.validFrom.isValid())
        return fail(Fault::Invalid, CoreText::tr("\"valid_from\" is not a date"));
    return {};
}

void readMembers(const QJsonObject &object, const QJsonObject &sources, LanguageRule &rule)
{
    rule.text = object["pattern"_L1].toString();
    if (object.contains("child_under"_L1))
        rule.childUnder = object["child_under"_L1].toInt();
    rule.needsChild = object["child"_L1].toBool() || rule.childUnder;
    rule.severity = LanguageSeverity(object["severity"_L1].toInt());
    rule.why = object["why"_L1].toString();
    rule.instead = object["instead"_L1].toString();
    rule.replacement = object["replace"_L1].toString();
    rule.replacedWords = object["replace_words"_L1].toInt();
    rule.source = sources[object["source"_L1].toString()].toString();
    rule.validFrom = dateFrom(object["valid_from"_L1]);
    rule.validTo = dateFrom(object["valid_to"_L1]);
    rule.example = object["example"_L1].toString();
    rule.neutral = object["neutral"_L1].toString();
}

class RulesReader
{
public:
    RulesReader(QString file, const QJsonObject &object)
        : m_file(std::move(file))
        , m_object(object)
    {}

    Result<LanguageRules> read()
    {
        m_rules.name = m_object["name"_L1].toString();
        m_rules.title = m_object["title"_L1].toString();
        m_rules.source = m_object["source"_L1].toString();
        readWords();
        RV_CHECK(readLists());
        for (const QJsonValue &value : m_object["rules"_L1].toArray())
            RV_CHECK(readRule(value.toObject()));
        if (m_rules.name.isEmpty() || m_rules.rules.isEmpty())
            return refuse({}, CoreText::tr("it has no name or no rules"));
        RV_CHECK(checkExamples());
        return m_rules;
    }

private:
    tl::unexpected<Error> refuse(const QString &rule, const QString &why) const
    {
        //: %1 is a file, %2 a rule in it (or "the file"), %3 what is wrong, in lower case
        return fail(Fault::Invalid,
                    CoreText::tr("%1, %2: %3.")
                        .arg(m_file, rule.isEmpty() ? CoreText::tr("the file") : rule, why));
    }

    void readWords()
    {
        const QJsonObject forms = m_object["forms"_L1].toObject();
        for (auto it = forms.begin(); it != forms.end(); ++it)
            m_forms.insert(it.key(), textsFrom(it.value()));
        const QJsonObject numbers = m_object["numbers"_L1].toObject();
        QStringList numerals{anyNumber};
        for (auto it = numbers.begin(); it != numbers.end(); ++it) {
            m_rules.numbers.insert(it.key(), it.value().toInt());
            numerals.append(it.key());
        }
        m_forms.insert(u"number"_s, numerals);
    }

    Result<> readLists()
    {
        for (const auto &[list, name] :
             {std::pair{&m_rules.titles, "titles"_L1}, std::pair{&m_rules.children, "children"_L1},
              std::pair{&m_rules.ages, "ages"_L1}}) {
            const Result<QList<WordPattern>> patterns = patternsFrom(m_object[name], m_forms);
            if (!patterns)
                return refuse(name, patterns.error().message);
            *list = *patterns;
        }
        return {};
    }

    Result<> readRule(const QJsonObject &object)
    {
        LanguageRule rule;
        rule.id = object["id"_L1].toString();
        if (m_rules.find(rule.id))
            return refuse(rule.id, CoreText::tr("the id stands there twice"));
        readMembers(object, m_object["sources"_L1].toObject(), rule);
        if (const Result<> complete = checkMembers(rule); !complete)
            return refuse(rule.id, complete.error().message);
        const Result<WordPattern> pattern = readPattern(rule.text, m_forms);
        if (!pattern)
            return refuse(rule.id, pattern.error().message);
        const auto exceptions = patternsFrom(object["except"_L1], m_forms);
        if (!exceptions)
            return refuse(rule.id, exceptions.error().message);
        rule.pattern = *pattern;
        rule.exceptions = *exceptions;
        m_rules.rules.append(rule);
        return {};
    }

    Result<> checkExamples() const
    {
        const LanguageChecker checker(m_rules);
        for (const LanguageRule &rule : m_rules.rules) {
            const auto isIn = [&](const QString &text) {
                return std::ranges::any_of(checker.findingsIn(text), [&](const auto &finding) {
                    return finding.rule->id == rule.id;
                });
            };
            if (!rule.isRetired() && !isIn(rule.example))
                return refuse(rule.id, CoreText::tr("it does not find its own example"));
            if (isIn(rule.neutral))
                return refuse(rule.id, CoreText::tr("it finds fault with its neutral sentence"));
        }
        return {};
    }

    const QString m_file;
    const QJsonObject m_object;
    WordForms m_forms;
    LanguageRules m_rules;
};

Result<LanguageRules> readShipped()
{
    QFile file(shippedFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::NotFound, CoreText::tr("The rules on language are missing from the "
                                                  "program."));
    return readLanguageRules(shippedFile.section(u'/', -1), file.readAll());
}

} // namespace

const LanguageRule *LanguageRules::find(const QString &id) const
{
    const auto found = std::ranges::find(rules, id, &LanguageRule::id);
    return found == rules.end() ? nullptr : &*found;
}

QString severityLabel(LanguageSeverity severity)
{
    switch (severity) {
    case LanguageSeverity::Style:
        return CoreText::tr("Style");
    case LanguageSeverity::Blames:
        return CoreText::tr("Blames or minimises");
    case LanguageSeverity::MustBeJustified:
        return CoreText::tr("Must be justified");
    }
    return {};
}

Result<LanguageRules> readLanguageRules(const QString &file, const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return fail(Fault::Invalid,
                    CoreText::tr("%1 is not JSON: %2 at byte %3.")
                        .arg(file, problem.errorString(), QString::number(problem.offset)));
    return RulesReader(file, object).read();
}

const Result<LanguageRules> &shippedLanguageRules()
{
    static const Result<LanguageRules> rules = readShipped();
    return rules;
}

} // namespace Revisit
