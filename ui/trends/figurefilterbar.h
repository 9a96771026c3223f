#pragma once

#include "core/trends/trendstore.h"
#include "ui/trends/figurechoice.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace Revisit {

class Button;
class Field;

// Chooses time, area and team of the figures, on whichever page.
class FigureFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FigureFilterBar(FigureChoice &choice, QWidget *parent = nullptr);

    // Teams there are; the choice stays, even of one that is not among them.
    void offerTeams(const QList<NamedTeam> &teams);
    // First and last day that are offered where days are to be chosen.
    void setBounds(QDate from, QDate today);

    // What a chart is narrowed to, after what it counts: " Only Barnet, Team North, from 3 Nov
    // 2025 to 29 Nov 2025."; empty where nothing is left out. Not every chart is cut by all.
    enum class Cut { ByDay, ByYear, NotByTime, ByTeam };
    QString only(Cut cut) const;
    // What of the choice is not there any more.
    QStringList missing() const;

private:
    Field *addField(const QString &label, QWidget *editor);
    QComboBox *addBox(const QString &name, const QString &label);
    void follow();
    void take();

    FigureChoice &m_choice;
    QWidget *m_fields;
    QComboBox *m_time;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QComboBox *m_area;
    QComboBox *m_team;
    Field *m_fromField;
    Field *m_untilField;
    Button *m_clear;
    QDate m_first;
    QDate m_today;
    bool m_isFollowing = false;
};

} // namespace Revisit
