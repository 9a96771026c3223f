#pragma once

#include "core/review/answers.h"

namespace Revisit {

// What a straightforward triage answers: nothing at risk, victim asks to wait.
inline Answers completeTriage()
{
    using namespace Qt::StringLiterals;
    return {{u"C1"_s, u"no"_s},
            {u"C2"_s, u"no"_s},
            {u"C3"_s, u"no"_s},
            {u"C4"_s, u"no"_s},
            {u"C5"_s, u"no"_s},
            {u"A1"_s, u"R-1"_s},
            {u"A1.system"_s, u"CRIS"_s},
            {u"A2"_s, u"CRIME_REPORT"_s},
            {u"A4"_s, u"yes"_s},
            {u"A5"_s, u"REVIEW"_s},
            {u"B3.date"_s, u"2014-05"_s},
            {u"B3"_s, u"not recorded"_s},
            {u"B3.by"_s, u"POLICE"_s},
            {u"B4"_s, u"1"_s},
            {u"B4.unidentified"_s, u"1"_s},
            {u"B5"_s, u"unknown"_s},
            {u"B6"_s, u"SET-ORG"_s},
            {u"B6.online"_s, u"NONE"_s},
            {u"B6.crossover"_s, u"UNKNOWN"_s},
            {u"B7"_s, u"NAMED_TOGETHER"_s},
            {u"B8"_s, u"no"_s},
            {u"F2"_s, u"do_not_contact"_s},
            {u"G1"_s, u"DEC-HOLD"_s},
            {u"G7"_s, u"2026-06-01"_s}};
}

// The same, assessed in full: no further opportunity at present.
inline Answers completeAssessment()
{
    using namespace Qt::StringLiterals;
    Answers answers = completeTriage();
    answers.insert({{u"A3"_s, u"NONE"_s},
                    {u"A6"_s, u"75"_s},
                    {u"D6"_s, u"no"_s},
                    {u"D7@FORENSIC"_s, u"not_done"_s},
                    {u"D7@MEDICAL"_s, u"done"_s},
                    {u"D7@DIGITAL"_s, u"not_identified"_s},
                    {u"D7@PHONE"_s, u"not_possible"_s},
                    {u"D7@CCTV"_s, u"not_possible"_s},
                    {u"D7@THIRD_PARTY"_s, u"not_on_file"_s},
                    {u"D7@PARTNER"_s, u"not_on_file"_s},
                    {u"D8"_s, u"not_on_file"_s},
                    {u"D8.today"_s, u"No other report."_s},
                    {u"D9@MASH"_s, u"no"_s},
                    {u"D9@S47"_s, u"not_on_file"_s},
                    {u"D9@MISSING"_s, u"yes"_s},
                    {u"D9@SCHOOL"_s, u"no"_s},
                    {u"D9@HEALTH"_s, u"no"_s},
                    {u"D10"_s, u"not_on_file"_s},
                    {u"D10.constraint"_s, u"no"_s},
                    {u"D12"_s, u"no"_s},
                    {u"D13"_s, u"NONE"_s},
                    {u"D14"_s, u"no"_s},
                    {u"E1"_s, u"MO-07"_s},
                    {u"E1.present@MO-07"_s, u"yes"_s},
                    {u"E1.recoverable@MO-07"_s, u"unknown"_s},
                    {u"E1.opportunity@MO-07"_s, u"digital"_s},
                    {u"E2"_s, u"partly"_s},
                    {u"E3"_s, u"no"_s},
                    {u"E4"_s, u"requires_improvement"_s},
                    {u"E5"_s, u"no"_s},
                    {u"F2"_s, u"not_yet"_s},
                    {u"F4"_s, u"NONE"_s},
                    {u"G1"_s, u"DEC-NFO"_s},
                    {u"G1.plan"_s, u"By letter through her adviser."_s},
                    {u"G2.information"_s, u"Crime report and both interviews, read in full."_s},
                    {u"G2.assessment"_s, u"The accounts agree; nothing supports a charge now."_s},
                    {u"G2.powers"_s, u"Code for Crown Prosecutors, evidential stage."_s},
                    {u"G2.options"_s, u"A new appeal was considered and rejected."_s},
                    {u"G3"_s, u"A new account, or a match of the exhibits."_s},
                    {u"G4"_s, u"auto"_s},
                    {u"G5"_s, u"no"_s}});
    return answers;
}

// What an assessment answers besides about one suspect, by key ("suspect/1").
inline Answers answersAboutSuspect(const QString &suspect)
{
    using namespace Qt::StringLiterals;
    const Answers about{{u"D1.identified"_s, u"yes"_s},
                        {u"D1.traced"_s, u"yes"_s},
                        {u"D1.arrested"_s, u"no"_s},
                        {u"D1.interviewed"_s, u"no"_s},
                        {u"D1.denial"_s, u"not_on_file"_s},
                        {u"D1.linked"_s, u"no"_s},
                        {u"D2.self"_s, u"NONE"_s},
                        {u"D2.officer"_s, u"NONE"_s},
                        {u"D2.nationality"_s, u"not on file"_s},
                        {u"D2.missing"_s, u"NOT_ASKED"_s},
                        {u"D3.outcome"_s, u"16"_s},
                        {u"D3.date"_s, u"2014-05"_s},
                        {u"D3.reasons"_s, u"NFA-E1"_s},
                        {u"F2.suspect"_s, u"unknown"_s}};
    Answers answers;
    for (auto it = about.cbegin(); it != about.cend(); ++it)
        answers.insert(answerKey(it.key(), suspect), it.value());
    return answers;
}

// And about one victim ("victim/1").
inline Answers answersAboutVictim(const QString &victim)
{
    using namespace Qt::StringLiterals;
    const Answers about{{u"D4.account"_s, u"yes"_s},
                        {u"D4.recorded"_s, u"not_on_file"_s},
                        {u"D4.support"_s, u"no"_s},
                        {u"D4.needs"_s, u"not_on_file"_s},
                        {u"D4.told"_s, u"not_on_file"_s},
                        {u"D5.self"_s, u"NONE"_s},
                        {u"D5.nationality"_s, u"not on file"_s},
                        {u"D5.missing"_s, u"NOT_ASKED"_s},
                        {u"D5.age"_s, unknownAnswer}};
    Answers answers;
    for (auto it = about.cbegin(); it != about.cend(); ++it)
        answers.insert(answerKey(it.key(), victim), it.value());
    return answers;
}

} // namespace Revisit
