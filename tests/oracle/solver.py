"""The cheapest way to a target as an integer program, for questionnaires of full size.

HiGHS (scipy.optimize.milp) finds it; every answer is computed again in whole numbers, because the
solver's are doubles: a set that does not hold is cut off and the program solved again.
"""

import math

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

from oracle import FULL, plan_figures, standing

MOST_CUTS = 50
MOST_SECONDS = 20  # for one program; a tenth is usual
SLACK = 1.5  # rounding half up three times adds at most this to the exact mean


class Undecided(Exception):
    """HiGHS ran out of time: some last proofs, that no set of a higher total is there, are hard."""


class Program:
    """Rows over one 0/1 variable for each level a question can be raised to, and a whole-number
    variable for the score of each capability, group and the total.

    A rounded mean C of numerator N and denominator D is the largest whole C with 2 D C <= 2 N + D.
    Only that side is a row: nothing is gained by a smaller C, since scores only have to be high.
    The exact mean, with no rounding, and its slack bound the total once more: without that row
    HiGHS takes minutes where it takes a tenth of a second.
    """

    def __init__(self, questionnaire, states, weights):
        self.questionnaire, self.states, self.weights = questionnaire, states, weights
        self.starts = standing(states)
        self.levels = [
            (i, level)
            for i, low in enumerate(self.starts)
            if low is not None
            for level in range(low + 1, 5)
        ]
        self.column = {pair: n for n, pair in enumerate(self.levels)}
        self.width = len(self.levels)
        self.rounding, self.mean, self.mean_now = [], {}, 0.0
        self.total = self._scores()
        self.rows = list(self._questions())

    def _score(self, parts, constant, denominator):
        """A variable at most the rounded (constant + sum of factor * column) / denominator."""
        row = {self.width: 1.0}
        for column, factor in parts:
            row[column] = -factor / denominator
        self.rounding.append((row, -numpy.inf, constant / denominator + 0.5))
        self.width += 1
        return self.width - 1

    def _scores(self):
        groups = []
        for (_, capabilities), (group_weight, own) in zip(self.questionnaire.groups, self.weights):
            kept = [
                ([row for row in rows if self.starts[row[0]] is not None], weight)
                for (_, rows), weight in zip(capabilities, own)
            ]
            kept = [(rows, weight) for rows, weight in kept if rows]
            if kept:
                groups.append((group_weight, sum(weight for _, weight in kept), kept))
        whole = sum(group_weight for group_weight, _, _ in groups)
        outer = []
        for group_weight, below, kept in groups:
            share = group_weight / whole / below
            inner = [(self._capability(rows, share * weight), weight) for rows, weight in kept]
            outer.append((self._score(inner, 0, below), group_weight))
        return self._score(outer, 0, whole) if groups else None

    def _capability(self, rows, share):
        constant = sum(weight * points[self.starts[i]] for i, weight, points in rows)
        parts = [
            (self.column[i, level], weight * (points[level] - points[self.starts[i]]))
            for i, weight, points in rows
            for level in range(self.starts[i] + 1, 5)
        ]
        denominator = sum(weight for _, weight, _ in rows)
        self.mean_now += share * constant / denominator
        for column, factor in parts:
            self.mean[column] = share * factor / denominator
        return self._score(parts, constant, denominator)

    def _questions(self):
        for i, low in enumerate(self.starts):
            if low is None:
                continue
            yield {self.column[i, level]: 1.0 for level in range(low + 1, 5)}, 0.0, 1.0
            critical = self.questionnaire.questions[i].critical
            if critical is not None and low < critical:
                yield {self.column[i, level]: 1.0 for level in range(critical, 5)}, 1.0, 1.0

    def effort(self, i, level):
        return self.questionnaire.questions[i].effort_between(self.starts[i], level)

    def solve(self, objective, target, extra, is_rounded):
        """The set {index: level} that makes the objective {column: factor} least, and the value of
        the objective; None, None where there is none. Without rounding, with too many sets."""
        costs = numpy.zeros(self.width)
        for column, factor in objective.items():
            costs[column] = factor
        rows = self.rows + extra + [(self.mean, target - SLACK - self.mean_now, numpy.inf)]
        if is_rounded:
            rows = rows + self.rounding + [({self.total: 1.0}, float(target), numpy.inf)]
        at = [(r, c, v) for r, (row, _, _) in enumerate(rows) for c, v in row.items()]
        matrix = csr_matrix(
            ([v for _, _, v in at], ([r for r, _, _ in at], [c for _, c, _ in at])),
            shape=(len(rows), self.width),
        )
        upper = numpy.full(self.width, float(FULL))
        upper[: len(self.levels)] = 1.0
        found = milp(
            costs,
            integrality=numpy.ones(self.width),
            bounds=Bounds(numpy.zeros(self.width), upper),
            constraints=LinearConstraint(
                matrix, [row[1] for row in rows], [row[2] for row in rows]
            ),
            options={"mip_rel_gap": 0.0, "time_limit": MOST_SECONDS},
        )
        if found.status == 2:
            return None, None
        if found.status == 1:
            raise Undecided
        if found.status != 0:
            raise RuntimeError(f"HiGHS: {found.message}")
        raised = {pair[0]: pair[1] for n, pair in enumerate(self.levels) if found.x[n] > 0.5}
        return raised, found.fun

    def differs_from(self, raised):
        """A row that this set alone breaks."""
        inside = {self.column[pair] for pair in raised.items()}
        row = {n: (-1.0 if n in inside else 1.0) for n in range(len(self.levels))}
        return row, 1.0 - len(inside), numpy.inf


class Way:
    """The search: least effort, then fewest questions, then the highest total, each held to what
    was found before."""

    def __init__(self, questionnaire, states, weights):
        self.case = questionnaire, states, weights
        self.program = Program(questionnaire, states, weights)
        self.effort = {self.program.column[pair]: self.program.effort(*pair)
                       for pair in self.program.levels}
        self.count = {column: 1.0 for column in self.effort}
        self.bounds, self.cuts = [], []

    def best(self, objective, target, is_rounded=False):
        """Figures of the best set, None where no set holds. First without rounding: where that set
        holds, it is the best of more sets than there are."""
        for _ in range(MOST_CUTS):
            raised, _ = self.program.solve(
                objective, target, self.bounds + self.cuts, is_rounded)
            if raised is None:
                return None
            figures = plan_figures(*self.case, raised)
            if figures[2] >= target and figures[3]:
                return figures
            if is_rounded:  # accepted within a tolerance, not in whole numbers
                self.cuts.append(self.program.differs_from(raised))
            is_rounded = True
        raise RuntimeError("HiGHS keeps finding sets that do not hold")

    def highest(self, figures, target):
        """Figures with the highest total among sets as cheap and as small as these."""
        against = {column: -value for column, value in self.program.mean.items()}
        _, reached = self.program.solve(against, target, self.bounds, False)
        most = math.floor(self.program.mean_now - reached + SLACK + 1e-6)
        while figures[2] < most:
            better = self.best({self.program.total: -1.0}, figures[2] + 1, is_rounded=True)
            if better is None:
                break
            figures = better
        return figures


def cheapest(questionnaire, states, weights, target):
    """[effort, questions, total] of the cheapest way, None where there is none."""
    way = Way(questionnaire, states, weights)
    if way.program.total is None:
        return None
    best = plan_figures(questionnaire, states, weights, {})
    if best[2] >= target and best[3]:
        return list(best[:3])
    best = way.best(way.effort, target)
    if best is None:
        return None
    way.bounds.append((way.effort, -numpy.inf, float(best[0])))
    best = way.best(way.count, target)
    way.bounds.append((way.count, -numpy.inf, float(best[1])))
    return list(way.highest(best, target)[:3])
