"""The cheapest way once more, by tables: for each effort and number of questions the largest sum.

Exact because rounding is monotone: of two ways through a capability (or a group) that take no more
effort and no more questions, the one with the larger sum is never the worse one to go on from.
Decides where HiGHS runs out of time, and is itself held against brute force in small cases.
"""

import numpy

from oracle import standing

NONE = -1


def kept(table):
    """Entries (efforts, counts, sums) of a table that nothing as cheap and as small reaches."""
    best = numpy.maximum.accumulate(numpy.maximum.accumulate(table, axis=0), axis=1)
    before = numpy.full(table.shape, NONE)
    before[1:, :] = best[:-1, :]
    before[:, 1:] = numpy.maximum(before[:, 1:], best[:, :-1])
    efforts, counts = numpy.nonzero(table > before)
    return efforts, counts, table[efforts, counts]


def both(one, other):
    """Entries of two things done, sums added."""
    if len(one[0]) < len(other[0]):
        one, other = other, one
    shape = one[0].max() + other[0].max() + 1, one[1].max() + other[1].max() + 1
    table = numpy.full(shape, NONE)
    for effort, count, value in zip(*other):
        at = one[0] + effort, one[1] + count
        table[at] = numpy.maximum(table[at], one[2] + value)
    return kept(table)


def nothing():
    return numpy.array([0]), numpy.array([0]), numpy.array([0])


def mean(parts):
    """Entries of the rounded weighted mean of (weight, entries)."""
    entries, whole = nothing(), 0
    for weight, (efforts, counts, values) in parts:
        entries = both(entries, (efforts, counts, weight * values))
        whole += weight
    return entries[0], entries[1], (2 * entries[2] + whole) // (2 * whole)


def of_question(question, low):
    least = max(low, question.critical or 0)
    efforts = [question.effort_between(low, level) for level in range(least, 5)]
    counts = [int(level > low) for level in range(least, 5)]
    return numpy.array(efforts), numpy.array(counts), numpy.array(question.points[least:])


def cheapest(questionnaire, states, weights, target):
    """[effort, questions, total] of the cheapest way, None where there is none."""
    starts, groups = standing(states), []
    for (_, capabilities), (group_weight, own) in zip(questionnaire.groups, weights):
        inner = []
        for (_, rows), weight in zip(capabilities, own):
            parts = [
                (row_weight, of_question(questionnaire.questions[i], starts[i]))
                for i, row_weight, _ in rows
                if starts[i] is not None
            ]
            if parts:
                inner.append((weight, mean(parts)))
        if inner:
            groups.append((group_weight, mean(inner)))
    if not groups:
        return None
    efforts, counts, totals = mean(groups)
    reached = [
        (int(effort), int(count), -int(total))
        for effort, count, total in zip(efforts, counts, totals)
        if total >= target
    ]
    if not reached:
        return None
    effort, count, total = min(reached)
    return [effort, count, -total]
