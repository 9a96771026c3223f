// Speed and memory side by side with a peer or the raw engine, in one run.

#include "tests/performance/benchmark.h"

#include <QCoreApplication>
#include <QHash>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QHash<QString, bool (*)()> benchmarks{
        {QStringLiteral("import"), Revisit::benchmarkImport},
        {QStringLiteral("forecast"), Revisit::benchmarkForecast},
        {QStringLiteral("queue"), Revisit::benchmarkQueue},
        {QStringLiteral("language"), Revisit::benchmarkLanguage},
        {QStringLiteral("moves"), Revisit::benchmarkMoves},
        {QStringLiteral("proposal"), Revisit::benchmarkProposal},
        {QStringLiteral("save"), Revisit::benchmarkSave},
        {QStringLiteral("scope"), Revisit::benchmarkScope},
        {QStringLiteral("trend"), Revisit::benchmarkTrend},
        {QStringLiteral("window"), Revisit::benchmarkWindow},
    };
    const QString name = application.arguments().value(1);
    if (!benchmarks.contains(name)) {
        std::fprintf(stderr, "usage: revisit_benchmark %s\n",
                     qPrintable(QStringList(benchmarks.keys()).join(u'|')));
        return 2;
    }
    return benchmarks.value(name)() ? 0 : 1;
}
