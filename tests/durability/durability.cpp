#include "killing.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>
#include <map>

// Kills writers in the middle of their work and looks whether anything they acknowledged is lost.
// See README.md of this folder.

using namespace Qt::Literals::StringLiterals;
using namespace durability;

namespace {

struct Request
{
    int kills = 1000;
    quint32 seed = 0;
    QString only; // the name of one kind of work; empty: all
    bool isBroken = false;
    QString program;
};

struct Sums
{
    int kills = 0;
    qint64 acknowledged = 0;
    int lost = 0;
    int damaged = 0;
};

void print(const Sums &sums)
{
    std::printf("%d kills, %lld acknowledged changes, %d lost, %d damaged\n",
        sums.kills,
        static_cast<long long>(sums.acknowledged),
        sums.lost,
        sums.damaged);
    std::fflush(stdout);
}

std::vector<const Work *> chosen(const Request &request)
{
    std::vector<const Work *> result;
    for (const Work &work : works()) {
        const bool isWanted = request.only.isEmpty() || work.name == request.only;
        if (isWanted && (!work.needsProgram || !request.program.isEmpty()))
            result.push_back(&work);
    }
    return result;
}

Request requestOf(const QCommandLineParser &parser)
{
    Request request;
    const QString count = parser.positionalArguments().value(0);
    if (!count.isEmpty())
        request.kills = count.toInt();
    request.seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toUInt()
                                           : QRandomGenerator::global()->generate();
    request.only = parser.value(u"work"_s);
    request.isBroken = parser.isSet(u"acknowledge-too-early"_s);
    request.program = parser.value(u"program"_s);
    return request;
}

Sums run(const Request &request)
{
    const std::vector<const Work *> kinds = chosen(request);
    QRandomGenerator random(request.seed);
    std::map<const Work *, std::unique_ptr<Life>> lives;
    Sums sums;
    while (!kinds.empty() && sums.kills < request.kills) {
        const Work *work = kinds.at(size_t(sums.kills) % kinds.size());
        std::unique_ptr<Life> &life = lives[work];
        if (!life)
            life = std::make_unique<Life>(*work, random);
        ++sums.kills;
        const int before = life->acknowledged();
        const Order order{.folder = {},
            .token = u"w%1"_s.arg(sums.kills),
            .acknowledgesTooEarly = request.isBroken,
            .program = request.program};
        const Findings findings = life->kill(order, random);
        sums.acknowledged += life->acknowledged() - before;
        sums.lost += findings.lost;
        sums.damaged += findings.damage.isEmpty() ? 0 : 1;
        if (!findings.areGood()) {
            std::printf("kill %d, %s: %d lost; %s%s\n",
                sums.kills,
                qPrintable(work->name),
                findings.lost,
                qPrintable(findings.damage.join(u"; "_s)),
                request.isBroken ? "" : qPrintable(u"; left in "_s + life->keep()));
        }
        if (!findings.areGood() || life->isOver())
            life.reset();
        if (sums.kills % 1000 == 0 && sums.kills < request.kills)
            print(sums);
    }
    return sums;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"kills"_s, u"How many; 1000 unless said."_s, u"[N]"_s);
    QCommandLineOption broken(u"acknowledge-too-early"_s);
    broken.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({
        {u"seed"_s, u"Where the random moments begin."_s, u"number"_s},
        {u"work"_s, u"Only this kind of work."_s, u"name"_s},
        {u"program"_s, u"csp-readiness, to be killed, too."_s, u"file"_s},
        broken,
    });
    parser.process(application);
    const Request request = requestOf(parser);
    std::printf("seed %u\n", request.seed);
    const Sums sums = run(request);
    print(sums);
    const bool isGood = sums.kills > 0 && sums.lost == 0 && sums.damaged == 0;
    return isGood ? 0 : 1;
}
