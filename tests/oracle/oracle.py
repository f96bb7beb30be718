"""The scoring rules a second time, written from their text alone and from the file formats.

Shapes are the feed's: what it prints for a case equals what these functions return for it. Integers
throughout, millipoints for scores; Fractions where the rules ask for exact means. None is null.
"""

from decimal import Decimal
from fractions import Fraction
from itertools import product

FULL = 100_000
UNANSWERED, UNKNOWN, NOT_APPLICABLE = -1, -2, -3  # other states are levels, 0 to 4
EFFORT = {"small": 1, "medium": 2, "large": 4, "veryLarge": 8}
BANDS = ("not-ready", "gaps", "nearly-ready", "ready")
GAPS = 1
FLOOR, CEILING, SO_FAR, COVERAGE = range(4)


def exact(number):
    return Fraction(number if isinstance(number, (int, Decimal)) else str(number))


def half_up(numerator, denominator):
    return (2 * numerator + denominator) // (2 * denominator)


class Question:
    """One question of the structure, with its rules."""

    def __init__(self, structure, rules):
        self.id = structure["id"]
        self.kind = structure["kind"]
        self.structure = structure
        self.weight = rules["weight"]
        self.points = [1000 * points for points in rules.get("points", (0, 25, 50, 75, 100))]
        self.critical = rules.get("critical")
        self.effort = [EFFORT[step] for step in rules["effort"]]
        self.weeks = rules["weeks"]
        self.conditions = structure.get("conditions", [None] * 4)
        self.choices = {choice["id"]: choice["level"] for choice in structure.get("choices", [])}

    def effort_between(self, low, high):
        return sum(self.effort[low:high])

    def reaches(self, level, value):
        """Whether a typed number (a Fraction) or a number of ticks reaches the edge of a level."""
        edge = self.structure["edges"][level - 1]
        if edge is None or edge == "any":
            return edge == "any"
        if isinstance(edge, dict):
            ((side, at),) = edge.items()
            return value > exact(at) if side == "above" else value < exact(at)
        if self.structure.get("direction") == "less":
            return value <= exact(edge)
        return value >= exact(edge)

    def banded(self, value, met):
        """The highest level whose edge is reached and whose condition, if it names one, is met."""
        for level in range(4, 0, -1):
            condition = self.conditions[level - 1]
            if self.reaches(level, value) and (condition is None or condition in met):
                return level
        return 0

    def state(self, answer):
        """UNANSWERED, UNKNOWN, NOT_APPLICABLE, or the level of an answer of an exchange file."""
        if "unknown" in answer:
            return UNKNOWN
        if "notApplicable" in answer:
            return NOT_APPLICABLE
        if "level" in answer:
            return answer["level"]
        if "choice" in answer:
            return self.choices[answer["choice"]]
        if "items" in answer:
            return self.banded(len(answer["items"]), answer.get("conditions", ()))
        if "value" in answer:
            value = exact(answer["value"])
            if "of" in answer:
                value = 100 * value / exact(answer["of"])
            return self.banded(value, answer.get("conditions", ()))
        return UNANSWERED


class Questionnaire:
    """Groups as (id, [(capability id, [(index of question, weight, points)])])."""

    def __init__(self, structure, rules):
        self.structure, self.rules = structure, rules
        self.questions, self.groups, self.home = [], [], []
        for group in structure["groups"]:
            capabilities = []
            for capability in group["capabilities"]:
                rows = []
                for each in capability["questions"]:
                    question = Question(each, rules["questions"][each["id"]])
                    rows.append((len(self.questions), question.weight, question.points))
                    self.home.append((len(self.groups), len(capabilities)))
                    self.questions.append(question)
                capabilities.append((capability["id"], rows))
            self.groups.append((group["id"], capabilities))
        self.index = {question.id: i for i, question in enumerate(self.questions)}
        self.bands_from = [1000 * band["from"] for band in rules["bands"]]
        self.profiles = {}
        for profile in rules["profiles"]:
            self.profiles[profile["id"]] = self.weights(profile)

    def weights(self, profile):
        """Weights as [(W(g), [w(c)])], in the questionnaire's order."""
        return [
            (profile["groups"][group], [profile["capabilities"][id_] for id_, _ in capabilities])
            for group, capabilities in self.groups
        ]

    def band(self, score):
        return max(i for i, start in enumerate(self.bands_from) if score >= start)

    def states(self, answers):
        """States of all questions from the parsed answers of an exchange file."""
        return [question.state(answers.get(question.id, {})) for question in self.questions]


def capability_score(rows, states):
    """Readings of one capability, then how many are closed, unknown, and there at all."""
    low = high = far = covered = weights = far_weights = all_weights = closed = unknown = 0
    for index, weight, points in rows:
        state = states[index]
        all_weights += weight
        if state >= 0:
            term = weight * points[state]
            low += term
            high += term
            far += term
            weights += weight
            far_weights += weight
            covered += weight
            closed += 1
        elif state == NOT_APPLICABLE:
            covered += weight
            closed += 1
        else:
            high += weight * FULL
            weights += weight
            if state == UNKNOWN:
                unknown += 1
                far_weights += weight
    coverage = half_up(covered * FULL, all_weights)
    readings = [
        half_up(low, weights) if weights else None,
        half_up(high, weights) if weights else None,
        half_up(far, far_weights) if far_weights else None,
        coverage if closed == len(rows) else min(coverage, FULL - 1),
    ]
    return readings, closed, unknown, len(rows)


def mean(parts):
    """Weighted mean of (weight, score), a part without a score left out; None without any."""
    numerator = denominator = 0
    for weight, score in parts:
        if score is not None:
            numerator += weight * score
            denominator += weight
    return half_up(numerator, denominator) if denominator else None


def mean_readings(parts, is_complete):
    """Means of (weight, readings), one for each reading."""
    result = [mean([(weight, readings[i]) for weight, readings in parts]) for i in range(4)]
    if not is_complete:
        result[COVERAGE] = min(result[COVERAGE], FULL - 1)
    return result


def scores(questionnaire, states, weights):
    """Sections 2 and 3, and the bands of section 5."""
    groups, parts, all_closed = [], [], 0
    for (group, capabilities), (group_weight, own_weights) in zip(questionnaire.groups, weights):
        lines, inner, closed, count = [], [], 0, 0
        for (id_, rows), weight in zip(capabilities, own_weights):
            readings, own_closed, unknown, own_count = capability_score(rows, states)
            lines.append([id_, readings, own_closed, unknown, own_count])
            inner.append((weight, readings))
            closed += own_closed
            count += own_count
        readings = mean_readings(inner, closed == count)
        groups.append([group, readings, closed, count, lines])
        parts.append((group_weight, readings))
        all_closed += closed
    total = mean_readings(parts, all_closed == len(states))
    bands = [
        None if total[i] is None else BANDS[questionnaire.band(total[i])] for i in (FLOOR, CEILING)
    ]
    return {
        "total": total,
        "bands": bands,
        "counts": [all_closed, len(states)],
        "groups": groups,
    }


class FloorWith:
    """The total floor with one question at another level, all else as it is."""

    def __init__(self, questionnaire, states, weights, card):
        self.questionnaire, self.states, self.weights = questionnaire, states, weights
        self.capabilities = [[line[1][FLOOR] for line in group[4]] for group in card["groups"]]
        self.groups = [group[1][FLOOR] for group in card["groups"]]

    def total(self, index, level):
        g, c = self.questionnaire.home[index]
        rows = self.questionnaire.groups[g][1][c][1]
        changed = mean(
            (weight, points[level if i == index else max(self.states[i], 0)])
            for i, weight, points in rows
            if self.states[i] != NOT_APPLICABLE
        )
        inner = list(self.capabilities[g])
        inner[c] = changed
        outer = list(self.groups)
        outer[g] = mean(zip(self.weights[g][1], inner))
        return mean((weight, score) for (weight, _), score in zip(self.weights, outer))

    def worth(self, index):
        """What each level adds to the total floor against level 0."""
        if self.states[index] == NOT_APPLICABLE:
            return [0] * 5
        totals = [self.total(index, level) for level in range(5)]
        return [total - totals[0] for total in totals]

    def decisive(self):
        """Open questions as [id, worth]: most first, ties in the questionnaire's order."""
        found = [
            [question.id, self.worth(i)[4]]
            for i, question in enumerate(self.questionnaire.questions)
            if self.states[i] in (UNANSWERED, UNKNOWN)
        ]
        return sorted(found, key=lambda each: -each[1])


def critical_below(questionnaire, states, open_level):
    """Ids of the critical questions below their level, an open one standing at `open_level`."""
    below = []
    for question, state in zip(questionnaire.questions, states):
        if question.critical is not None and state != NOT_APPLICABLE:
            if (state if state >= 0 else open_level) < question.critical:
                below.append(question.id)
    return below


def verdict(questionnaire, states, card, hindrances):
    """Section 5: both lowered bands, and every rule that lowers one of them by itself."""
    bands = [card["total"][i] for i in (FLOOR, CEILING)]
    bands = [None if score is None else questionnaire.band(score) for score in bands]
    below = [critical_below(questionnaire, states, open_level) for open_level in (0, 4)]
    words = ["nothing-to-score"] * 2
    for i in (0, 1):
        if bands[i] is not None:
            words[i] = BANDS[min(bands[i], GAPS) if below[i] else bands[i]]
    if hindrances:
        words = ["not-eligible-yet"] * 2
    rules = [["requirement", id_] for id_ in hindrances]
    for question, state in zip(questionnaire.questions, states):
        lowers = [
            bands[i] is not None and bands[i] > GAPS and question.id in below[i] for i in (0, 1)
        ]
        if any(lowers):
            level = state if state >= 0 else None
            rules.append(["critical", question.id, level, question.critical, *lowers])
    return {"floor": words[0], "ceiling": words[1], "certain": words[0] == words[1], "rules": rules}


def vertex_mean(terms, raised, tenths):
    """Weighted mean of (v, score) with v times k where raised and v / k elsewhere; k > 0."""
    up, down = tenths * tenths, 100  # k and 1/k, both times 10 * tenths
    numerator = denominator = 0
    for (weight, score), is_up in zip(terms, raised):
        factor = weight * (up if is_up else down)
        numerator += factor * score
        denominator += factor
    return numerator, denominator


def extreme(terms, tenths, sign):
    """The exact largest (sign 1) or smallest (-1) mean: raise what lies beyond the mean so far,
    until that changes nothing (Dinkelbach: each round is strictly better, or the last)."""
    numerator, denominator = vertex_mean(terms, [False] * len(terms), tenths)
    while True:
        raised = [sign * (score * denominator - numerator) > 0 for _, score in terms]
        better, below = vertex_mean(terms, raised, tenths)
        if sign * (better * denominator - numerator * below) <= 0:
            return numerator, denominator
        numerator, denominator = better, below


def vertex_terms(card, weights, reading):
    """(v(c), score) of the applicable capabilities, the v(c) times their common denominator."""
    groups = []
    for group, (group_weight, own_weights) in zip(card["groups"], weights):
        inner = [
            (weight, line[1][reading])
            for line, weight in zip(group[4], own_weights)
            if line[1][reading] is not None
        ]
        if inner:
            groups.append((group_weight, sum(weight for weight, _ in inner), inner))
    common = 1
    for _, whole, _ in groups:
        common *= whole
    return [
        (group_weight * weight * (common // whole), score)
        for group_weight, whole, inner in groups
        for weight, score in inner
    ]


def robustness(questionnaire, card, weights, tenths, brute=False):
    """Section 4 for floor and ceiling: [smallest, largest, whether the band can change]."""
    result = []
    for reading in (FLOOR, CEILING):
        terms = vertex_terms(card, weights, reading)
        if not terms:
            result.append(None)
            continue
        if brute:
            all_means = [
                Fraction(*vertex_mean(terms, raised, tenths))
                for raised in product((False, True), repeat=len(terms))
            ]
            ends = [min(all_means).as_integer_ratio(), max(all_means).as_integer_ratio()]
        else:
            ends = [extreme(terms, tenths, -1), extreme(terms, tenths, 1)]
        total = card["total"][reading]
        smallest = min(ends[0][0] // ends[0][1], total)
        largest = max(-(-ends[1][0] // ends[1][1]), total)
        can_change = questionnaire.band(smallest) != questionnaire.band(largest)
        result.append([smallest, largest, can_change])
    return result


def standing(states):
    """Where the way starts: open questions at 0; None where nothing is ever raised."""
    return [None if state == NOT_APPLICABLE else max(state, 0) for state in states]


def plan_figures(questionnaire, states, weights, raised):
    """(effort, questions, total, whether critical levels hold) of a set {index: level}."""
    levels = list(states)
    effort = 0
    for index, level in raised.items():
        low = max(states[index], 0)
        if states[index] == NOT_APPLICABLE or not low < level <= 4:
            raise ValueError(f"{questionnaire.questions[index].id} cannot be raised to {level}")
        effort += questionnaire.questions[index].effort_between(low, level)
        levels[index] = level
    total = scores(questionnaire, levels, weights)["total"][FLOOR]
    return effort, len(raised), total, not critical_below(questionnaire, levels, 0)


def brute_route(questionnaire, states, weights, target):
    """The cheapest set {index: level} by trying every one; None where there is none. What effort,
    number of questions and total leave open goes to the set that raises the first question in
    which they differ higher."""
    starts = standing(states)
    choices = [[None] if low is None else range(low, 5) for low in starts]
    best = None
    for levels in product(*choices):
        raised = {
            i: level for i, (low, level) in enumerate(zip(starts, levels)) if level != low
        }
        effort, count, total, is_met = plan_figures(questionnaire, states, weights, raised)
        if total is not None and total >= target and is_met:
            key = (effort, count, -total, [-(level or 0) for level in levels])
            if best is None or key < best[0]:
                best = key, raised
    return best and best[1]


def route_of(questionnaire, states, weights, raised):
    """A set {index: level} as the feed prints it; of none, the highest total there is."""
    if raised is None:
        highest = [state if state == NOT_APPLICABLE else 4 for state in states]
        total = scores(questionnaire, highest, weights)["total"][FLOOR]
        return {"outcome": "unreachable", "effort": 0, "weeks": 0, "total": total, "steps": []}
    steps = []
    for i, level in sorted(raised.items()):
        question, low = questionnaire.questions[i], max(states[i], 0)
        effort, weeks = question.effort_between(low, level), sum(question.weeks[low:level])
        steps.append([question.id, low, level, effort, weeks, states[i] < 0])
    effort, _, total, _ = plan_figures(questionnaire, states, weights, raised)
    return {
        "outcome": "found" if raised else "there",
        "effort": effort,
        "weeks": max((step[4] for step in steps), default=0),
        "total": total,
        "steps": steps,
    }
