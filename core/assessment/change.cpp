#include "core/assessment/change.h"

namespace core {

namespace {

struct Applier
{
    Assessment &assessment;

    void operator()(const AnswerChanged &change) const
    {
        Response response = assessment.response(change.question);
        response.answer = change.after;
        response.wording = change.wordingAfter;
        put(change.question, response);
    }

    void operator()(const NoteChanged &change) const
    {
        Response response = assessment.response(change.question);
        (change.kind == NoteKind::Shared ? response.note : response.privateNote) = change.after;
        put(change.question, response);
    }

    void operator()(const HeaderChanged &change) const { assessment.header = change.after; }

    void put(const QuestionId &question, const Response &response) const
    {
        if (response.isEmpty())
            assessment.responses.remove(question);
        else
            assessment.responses.insert(question, response);
    }
};

} // namespace

void apply(const Change &change, const QDateTime &at, Assessment &assessment)
{
    std::visit(Applier{assessment}, change);
    assessment.lastChange = at;
}

} // namespace core
