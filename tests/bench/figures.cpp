#include "bench/figures.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace bench {

namespace {

double processorTimeNs()
{
    timespec now = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e9 + double(now.tv_nsec);
}

} // namespace

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

double processorNs(int rounds, int calls, const std::function<void()> &call)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const double before = processorTimeNs();
        for (int i = 0; i < calls; ++i)
            call();
        times.push_back((processorTimeNs() - before) / calls);
    }
    return median(times);
}

void print(const QString &name,
    const QString &figure,
    const QString &yardstick,
    double ratio,
    const QString &aim)
{
    std::printf("%-44s %14s   yardstick %14s   %6.2f x   aim: %s\n",
        qPrintable(name),
        qPrintable(figure),
        qPrintable(yardstick),
        ratio,
        qPrintable(aim));
    std::fflush(stdout);
}

QString milliseconds(double ns)
{
    return QString::number(ns / 1e6, 'f', 1) + QStringLiteral(" ms");
}

QString microseconds(double ns)
{
    return QString::number(ns / 1e3, 'f', 2) + QStringLiteral(" us");
}

} // namespace bench
