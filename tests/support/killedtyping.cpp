#include "tests/support/killedtyping.h"

#include "core/cases/caseload.h"
#include "core/people/officerstore.h"
#include "core/review/draftsleft.h"
#include "core/review/reviewstore.h"
#include "core/review/saveanswers.h"
#include "core/review/startreview.h"
#include "core/storage/query.h"
#include "core/storage/session.h"
#include "tests/support/typingrecord.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <thread>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString field = u"G2.options"_s;
const Clock wallClock;
constexpr auto longestStart = std::chrono::seconds(60);

} // namespace

TypingDesk::TypingDesk()
    : m_spec(ConnectionSpec::file(m_folder.filePath(u"killed.revisit"_s)))
    , m_connection(std::move(openCaseload(m_spec, wallClock).value().connection))
{
    const QList<Officer> officers = activeOfficers(*m_connection).value();
    m_officer = *std::ranges::find(officers, Role::ReviewOfficer, &Officer::role);
    CaseId caseId;
    {
        Query query(*m_connection,
                    u"INSERT INTO review_case (reference, title, folded, officer_id) "
                    "VALUES ('R-1', 'Case', 'case', :officer) RETURNING id"_s);
        query.bind(":officer"_L1, m_officer.id).next();
        caseId = query.id<CaseId>(0);
    }
    Session session{*m_connection, wallClock, m_officer};
    m_draft = StartReview{caseId}.run(session).value();
}

TypingDesk::~TypingDesk() = default;

KilledTyping TypingDesk::killAfter(std::chrono::microseconds life, quint32 seed)
{
    const QString memory = m_folder.filePath(u"record-%1"_s.arg(seed));
    TypingRecord &record = *TypingRecord::in(memory);
    QProcess typist;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
    typist.setProcessEnvironment(environment);
    typist.start(QStringLiteral(REVISIT_TYPIST),
                 {m_spec.database, QString::number(m_officer.id.value()),
                  QString::number(m_draft.caseId.value()), memory, QString::number(seed)});
    const auto begun = std::chrono::steady_clock::now();
    while (record.letters == 0 && std::chrono::steady_clock::now() - begun < longestStart)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    std::this_thread::sleep_for(life);
    const qint64 now = TypingRecord::now();
    ::kill(pid_t(typist.processId()), SIGKILL);
    typist.waitForFinished();

    KilledTyping killed;
    killed.typed = record.letters;
    QString typed;
    for (int letter = 0; letter < killed.typed; ++letter)
        typed += TypingRecord::letter(letter);
    const QString kept = keptText(killed.wasOffered);
    killed.kept = int(kept.size());
    killed.isTrue = killed.typed > 0 && typed.startsWith(kept);
    if (killed.isTrue && killed.kept < killed.typed)
        killed.lost = double(now - record.at[killed.kept]) / 1e6;
    takeBack();
    QFile::remove(memory);
    return killed;
}

QString TypingDesk::keptText(bool &wasOffered)
{
    const QString folder = m_folder.filePath(u"typist/journals"_s);
    const QList<DraftOffer> offers = draftOffers(*m_connection, folder, m_officer).value();
    m_draft = reviewById(*m_connection, m_draft.id).value().value();
    QString text = m_draft.answers.value(field);
    for (const DraftOffer &offer : offers) {
        wasOffered = true;
        text = offer.left.typed.value(field);
        discard(offer.left);
    }
    return text;
}

void TypingDesk::takeBack()
{
    Session session{*m_connection, wallClock, m_officer};
    const auto saved = SaveAnswers{m_draft.id, m_draft.version, {{field, {}}}}.run(session);
    EXPECT_TRUE(saved);
}

void reportKills(const QList<KilledTyping> &kills)
{
    QList<double> lost;
    int letters = 0;
    for (const KilledTyping &kill : kills) {
        lost.append(kill.lost);
        letters += kill.typed - kill.kept;
    }
    std::ranges::sort(lost);
    const auto offered = std::ranges::count_if(kills, &KilledTyping::wasOffered);
    std::printf("%d kills: %d letters lost; ms of typing lost: median %.0f, 95th percentile %.0f, "
                "most %.0f; offered by the journal %d times\n",
                int(kills.size()), letters, lost[lost.size() / 2],
                lost[std::min(lost.size() - 1, lost.size() * 95 / 100)], lost.last(), int(offered));
}

} // namespace Revisit
