"""Proves that the comparison can fail: a feed with one fault after the other must be found out."""

import re
import sys
from pathlib import Path

import routes
from compare import compare
from running import Failure, Feed

WRONG = str(Path(__file__).resolve().parent / "wrongfeed.py")
# Fault of wrongfeed.py: (what compares, of how many cases, what its report must say).
CASES = {
    "level": (compare, 250, r": /states/\d+: 3 expected, 4 found"),
    "total_floor": (compare, 250, r": /scores/total/0: "),
    "capability_ceiling": (compare, 250, r": /scores/groups/\d+/4/\d+/1/1: "),
    "so_far": (compare, 250, r": /scores/groups/\d+/.*: None expected, 0 found"),
    "coverage": (compare, 3000, r"/3: 99999 expected, 100000 found"),
    "band": (compare, 1000, r": /scores/bands/0: gaps expected, nearly-ready found"),
    "worth": (compare, 250, r": /worth/[A-Z0-9.]+/4: "),
    "verdict": (compare, 1000, r": /verdict/ceiling: gaps expected, nearly-ready found"),
    "rule": (compare, 500, r": /verdict/rules: "),
    "robustness": (compare, 250, r": /robustness/0/1: "),
    "decisive": (compare, 250, r": /decisive/0/0: "),
    "refusal": (compare, 500, r": /: a refusal expected"),
    "small_range": (routes.compare_small, 20, r": /robustness/0/0: "),
    "raise_target": (routes.compare_routes, 10, r": /route effort, questions, total/"),
    "lower_target": (routes.compare_routes, 10, r": /route: does not reach "),
}


def problem_of(name, feed, folder, seed):
    compared, cases, wanted = CASES[name]
    text = compared(Feed([sys.executable, "-B", WRONG, name, feed], folder), cases, seed)
    if text is None:
        return f"{name}: not found in {cases} cases"
    if not re.search(wanted, text.splitlines()[0]):
        return f"{name}: found as {text.splitlines()[0]}"
    if name == "level" and len(re.findall(r'"[A-Z]\d+\.\d+":', text.splitlines()[3])) != 1:
        return f"{name}: the smallest case has more than one answer: {text.splitlines()[3]}"
    return None


def locale_problem(feed, folder):
    try:
        Feed([sys.executable, "-B", WRONG, "locale", feed], folder).make_locales()
    except Failure:
        return None
    return "locale: a feed that stays under C.UTF-8 is let through"


def main():
    feed, folder = sys.argv[1:]
    Feed([feed], folder).make_locales()
    problems = [problem_of(name, feed, folder, "proof") for name in CASES]
    problems.append(locale_problem(feed, folder))
    problems = [problem for problem in problems if problem]
    print("\n".join(problems) or f"{len(CASES) + 1} faults found")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
