#pragma once

#include "core/review/form.h"

namespace Revisit {

// What a straightforward triage answers: nothing at risk, victim asks to wait.
inline Answers completeTriage()
{
    const auto text = [](const char *words) { return QString::fromLatin1(words); };
    Answers answers;
    for (const char *risk : {"C1", "C2", "C3", "C4", "C5"})
        answers.insert(text(risk), text("no"));
    answers.insert(text("A1"), text("R-1, CRIS"));
    answers.insert(text("A2"), text("CRIME_REPORT"));
    answers.insert(text("A4"), text("yes"));
    answers.insert(text("A5"), text("REVIEW"));
    answers.insert(text("B3"), text("not recorded"));
    answers.insert(text("B6"), text("SET-ORG"));
    answers.insert(text("B8"), text("no"));
    answers.insert(text("G1"), text("DEC-HOLD"));
    answers.insert(text("G2"), text("The victim has asked not to be contacted at present."));
    answers.insert(text("G7"), text("2026-06-01"));
    return answers;
}

} // namespace Revisit
