#pragma once

#include "ui/dataquality/qualitycharts.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace Revisit {

class ChartCard;
class Segmented;

// The figures by year of closure and by team: a heat map of every field in one
// dimension, and the chosen field over the years and between the teams.
class QualitySection : public QWidget
{
    Q_OBJECT

public:
    explicit QualitySection(QWidget *parent = nullptr);

    std::array<ChartCard *, 3> cards() const { return {m_heatCard, m_yearsCard, m_teamsCard}; }
    void showQuality(const DataQuality &quality, const QString &marking);
    void choose(QualityChoice choice);
    void setColumns(int columns);

Q_SIGNALS:
    // Another dimension was chosen for the heat map.
    void dimensionChosen(Revisit::Dimension dimension);
    void asked(const Revisit::QualityQuestion &question);

private:
    void layOut();
    void showHeat();
    QString heatSummary() const;
    void showYears();
    void showTeams();
    template<typename Chart>
    void show(ChartCard *card, const QualityChart<Chart> &made, QList<FieldQuestion> &questions,
              const QString &summary);
    void showNone(ChartCard *card, QList<FieldQuestion> &questions, const QString &icon,
                  const QString &title, const QString &why);
    QString whyNone(Undefined why) const;
    void ask(const QList<FieldQuestion> &questions, int index);

    DataQuality m_quality;
    QualityChoice m_choice;
    Segmented *m_dimension;
    Segmented *m_by;
    ChartCard *m_heatCard;
    ChartCard *m_yearsCard;
    ChartCard *m_teamsCard;
    QList<FieldQuestion> m_heat;
    QList<FieldQuestion> m_years;
    QList<FieldQuestion> m_teams;
    int m_heatColumns = 1;
    QGridLayout *m_grid;
};

} // namespace Revisit
