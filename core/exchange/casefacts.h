#pragma once

#include "core/base/partialdate.h"
#include "core/base/result.h"
#include "core/cases/tierrules.h"
#include "core/exchange/rowmapper.h"
#include "core/storage/bulkrows.h"

#include <QHash>

#include <array>
#include <deque>

namespace Revisit {

class BulkTable;
class Connection;

// What the import knows of one case while it runs, to number its people and to
// reckon what the queue shows of it.
struct CaseFacts {
    qint64 id = 0;
    std::string reference;
    int lastSuspect = 0;
    int lastVictim = 0;
    int suspectsIdentified = 0;
    int suspectsUnidentified = 0; // or not said to be identified
    int ethnicityKnown = 0;
    int victims = 0;
    int victimsUnder18 = 0;
    bool someAgeUnknown = false;
    std::optional<int> youngest;
    bool rapeAlleged = false;
    bool contactOffence = false;
    bool suspectInOtherCase = false;
    PartialDate offence;
    QDate due;
    std::optional<Tier> givenTier; // by a person, who has the last word
    bool isTouched = false;
    std::vector<std::pair<qint64, qint64>> crimes; // number of the offence, and the crime
    std::string waiting; // its row, packed, while its figures may still change

    TierFacts tierFacts() const;
    // The crime of the numbered offence; 0 as long as there is none.
    qint64 &crimeOf(qint64 number);
};

// Lets the offence, a code of the list "offence", count for the case's tier.
void noteOffence(CaseFacts &facts, qint64 offenceCode);

// What the queue shows of a case and the import reckons, in the order of
// figureColumns().
class CaseFigures
{
public:
    // `dueElse`: yyyy-MM-dd or empty, for a case that is not due yet.
    CaseFigures(const CaseFacts &facts, std::string_view dueElse);
    // Good as long as this lives.
    std::array<BulkValue, 8> values() const;

private:
    const CaseFacts &m_facts;
    int m_tier;
    std::string m_rule;
    std::string m_due;
};

// Every case of the caseload, those stored and those just loaded, by reference.
class CaseIndex
{
public:
    explicit CaseIndex(Connection &connection);

    CaseFacts *find(std::string_view reference);
    CaseFacts &add(std::string_view reference, qint64 id);
    bool isEmpty() const { return m_facts.empty(); }
    // Of a case that was stored before.
    CaseFacts &byId(qint64 id) { return *m_byId.value(id); }

    // The stored case is to be brought up to date.
    void touch(qint64 id);
    // Writes the rows that wait, each with its figures behind it. A case that is not
    // due at all becomes so on `due`, here and below.
    void release(BulkTable &table, QDate due);
    // Brings the figures of the touched cases up to date.
    void storeDerived(Connection &connection, QDate due);

private:
    void readCases(Connection &connection);
    void readNumbers(Connection &connection);
    void readOffences(Connection &connection);
    void readAges(Connection &connection);

    QHash<std::string_view, CaseFacts *> m_byReference;
    QHash<qint64, CaseFacts *> m_byId;
    std::deque<CaseFacts> m_facts; // addresses stay
};

// Persons by identifier, and whether one is in more than one case.
class PersonIndex
{
public:
    PersonIndex(Connection &connection, const QString &scheme);

    struct Person {
        qint64 id = 0;
        CaseFacts *first = nullptr; // the case in which this import met them first
        bool isElsewhere = false;   // in a case stored before
    };
    Person *find(std::string_view identifier);
    Person &add(std::string_view identifier, qint64 id);

    // Notes that the person is a suspect of the case, and tells both cases when
    // it is not the only one.
    static void meet(Person &person, CaseFacts &facts);

private:
    TextMap<Person> m_byIdentifier;
};

} // namespace Revisit
