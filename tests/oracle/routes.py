"""Ways to a target: of full size against an integer program and tables, small ones by trying every
set."""

import random
import sys

import oracle
import solver
import tables
from cases import Assessments, Writer, bundled
from running import (
    LOCALES, Case, Failure, described, difference, in_two_processes, weights_of,
)

FEW_SETS, MOST_SETS = 20, 4000  # that a small case has
IN_A_BATCH = 5


class RouteCase(Case):
    """One way to a target. What it must be is found out only when it is compared."""

    def __init__(self, assessments, profile, texts, states, request):
        super().__init__(assessments, profile, texts, states, request)
        self.weights = weights_of(assessments.questionnaire, profile, request)

    def set_of(self, route):
        """The set {index: level} of a way the feed printed."""
        index = self.assessments.questionnaire.index
        return {index[step[0]]: step[2] for step in route["steps"]}

    def best(self):
        """[effort, questions, total] of the best ways, None where there is none, found twice."""
        case = self.assessments.questionnaire, self.states, self.weights, self.request["target"]
        best = tables.cheapest(*case)
        try:
            again = solver.cheapest(*case)
        except solver.Undecided:
            print(f"HiGHS ran out of time; tables find {best}", file=sys.stderr, flush=True)
            return best
        if again != best:
            raise Failure(f"Tables find {best}, HiGHS finds {again}:\n{self.line()}")
        return best

    def difference(self, found):
        """Against the best figures: which of several equal sets it is, the rules leave open."""
        questionnaire, target = self.assessments.questionnaire, self.request["target"]
        case = questionnaire, self.states, self.weights
        best, route = self.best(), found["route"]
        try:
            raised = None if best is None else self.set_of(route)
            text = difference(oracle.route_of(*case, raised), route, "/route")
            figures = best and oracle.plan_figures(*case, raised)
        except (KeyError, ValueError) as error:
            return f"/route: {error}"
        if text or best is None:
            return text
        if figures[2] < target or not figures[3]:
            return f"/route: does not reach {target}: {figures}"
        return difference(best, list(figures[:3]), "/route effort, questions, total")


class SmallCase(RouteCase):
    """Robustness and a way, with every factor and every set tried."""

    def expected(self):
        questionnaire = self.assessments.questionnaire
        case = questionnaire, self.states, self.weights
        card = oracle.scores(*case)
        raised = oracle.brute_route(*case, self.request["target"])
        figures = None if raised is None else list(oracle.plan_figures(*case, raised)[:3])
        found = tables.cheapest(*case, self.request["target"])
        if figures != found:
            raise Failure(f"Trying all finds {figures}, tables find {found}:\n{self.line()}")
        tenths = self.request["k"]
        return {
            "robustness": oracle.robustness(questionnaire, card, self.weights, tenths, brute=True),
            "route": oracle.route_of(*case, raised),
        }

    def difference(self, found):
        return difference(self.expected(), found)


def target_by_chance(rng, questionnaire):
    band = rng.choice(questionnaire.bands_from[1:])
    if rng.random() < 0.9:
        return rng.choice((band, rng.randint(40_000, 99_999)))
    return rng.choice((0, 1, 100_000, 100_001))


def full_size(seed, number, count):
    rng = random.Random(f"{seed}/route/{number}")
    writer = Writer(rng)
    structure, rules = bundled()
    if number % 4 == 3:
        structure, rules = writer.changed(structure, rules)
    assessments = Assessments(rng, structure, rules, count=6)
    while count > 0:
        texts, states = assessments.states()
        if sum(max(state, 0) for state in states) > 3 * len(states) and rng.random() < 0.9:
            continue  # hardly anything left to raise
        count -= 1
        request = {"want": ["route"], "target": target_by_chance(rng, assessments.questionnaire)}
        if rng.random() < 0.5:
            request["own"] = writer.profile(structure, "own")
        yield RouteCase(assessments, "neutral", texts, states, request)


def small(seed, number, count):
    rng = random.Random(f"{seed}/small/{number}")
    writer = Writer(rng)
    while count > 0:
        size = rng.choice(((1, 2, 4), (2, 2, 3), (3, 3, 2)))
        assessments = Assessments(rng, *writer.questionnaire(*size), count=6)
        texts, states = assessments.states()
        sets = 1
        for low in oracle.standing(states):
            sets *= 1 if low is None else 5 - low
        if sets > MOST_SETS or (sets < FEW_SETS and rng.random() < 0.9):
            continue
        count -= 1
        request = {"want": ["robustness", "route"], "k": rng.randint(10, 100)}
        request["target"] = target_by_chance(rng, assessments.questionnaire)
        yield SmallCase(assessments, "neutral", texts, states, request)


def run(feed, made, seed, number, count):
    locale = LOCALES[number % len(LOCALES)]
    for case in made(seed, number, count):
        found = feed.run([case.questionnaire_line(), case.line()], locale)[1]
        text = case.difference(found)
        if text:
            return f"batch {number}: {text}\n{described(feed, case, locale)}"
    return None


def compare_each(feed, made, cases, seed):
    counts = [min(IN_A_BATCH, cases - first) for first in range(0, cases, IN_A_BATCH)]
    jobs = [(run, feed, made, seed, number, count) for number, count in enumerate(counts)]
    return in_two_processes(jobs)


def compare_routes(feed, cases, seed):
    return compare_each(feed, full_size, cases, seed)


def compare_small(feed, cases, seed):
    return compare_each(feed, small, cases, seed)
