// Computes with the program's own scoring what tests/oracle computes a second time. Each line of
// standard input is a JSON object, and after it, behind tabs, JSON texts that are handed on byte
// for byte, so that numbers are read as they would be from a file:
//
//   {}                           TAB  structure  TAB  rules    the questionnaire from here on
//   {"want": [...], ...}         TAB  an exchange file         see results.h
//
// "own" beside "want" holds weights of the user's own ("groups" and "capabilities", by id). Each
// line gives one line: {} for a questionnaire, results, or {"error": first error code, "place":
// ...}.

#include "core/exchange/exchange.h"
#include "core/questionnaire/loader.h"
#include "results.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <clocale>
#include <iostream>
#include <string>

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace core;

QJsonObject refused(const Error &error)
{
    return {{u"error"_s, static_cast<int>(error.code)}, {u"place"_s, error.place}};
}

std::map<QString, int> weights(const QJsonObject &json)
{
    std::map<QString, int> result;
    for (auto each = json.begin(); each != json.end(); ++each)
        result[each.key()] = each.value().toInt();
    return result;
}

void useOwnWeights(const QJsonObject &json, Header &header)
{
    OwnWeights own{u"own"_s, WeightProfile{kOwnProfile, {}, {}}};
    for (const auto &[id, weight] : weights(json.value(u"groups"_s).toObject()))
        own.weights.groups[GroupId{id}] = weight;
    for (const auto &[id, weight] : weights(json.value(u"capabilities"_s).toObject()))
        own.weights.capabilities[CapabilityId{id}] = weight;
    header.profile = kOwnProfile;
    header.ownWeights = own;
}

class Feed
{
public:
    QJsonObject answer(const QList<QByteArray> &parts)
    {
        const QJsonObject request = QJsonDocument::fromJson(parts.at(0)).object();
        return parts.size() == 3 ? load(parts.at(1), parts.at(2)) : compute(request, parts.at(1));
    }

private:
    QJsonObject load(const QByteArray &structure, const QByteArray &rules)
    {
        auto loaded
            = loadQuestionnaire({u"structure"_s, structure}, ContentFile{u"rules"_s, rules});
        if (!loaded)
            return refused(loaded.error().first());
        m_questionnaire = *std::move(loaded);
        return {};
    }

    QJsonObject compute(const QJsonObject &request, const QByteArray &exchangeFile) const
    {
        auto assessment = exchange::fromJson(exchangeFile, m_questionnaire);
        if (!assessment)
            return refused(assessment.error());
        if (request.contains(u"own"_s))
            useOwnWeights(request.value(u"own"_s).toObject(), assessment->header);
        return oracle::results(m_questionnaire, *assessment, request);
    }

    Questionnaire m_questionnaire;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::setlocale(LC_ALL, "");
    QLocale::setDefault(QLocale::system());
    if (application.arguments().contains(u"--locale"_s)) {
        std::cout << std::setlocale(LC_ALL, nullptr) << ' ' << qPrintable(QLocale().name()) << '\n';
        return 0;
    }
    std::ios::sync_with_stdio(false);
    Feed feed;
    for (std::string line; std::getline(std::cin, line);) {
        const auto parts = QByteArray::fromStdString(line).split('\t');
        if (parts.size() != 2 && parts.size() != 3) {
            std::cerr << "A line has one JSON object and one or two texts.\n";
            return 2;
        }
        std::cout << QJsonDocument(feed.answer(parts)).toJson(QJsonDocument::Compact).constData()
                  << '\n';
    }
    return 0;
}
