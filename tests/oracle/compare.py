"""Holds the program's scoring against oracle.py: see README.md. Exits 1 at the first difference."""

import argparse
import random
import sys
import time

import routes
from cases import Assessments, Writer, bundled
from running import LOCALES, Case, Failure, Feed, described, in_two_processes

BATCH = 250


def request_by_chance(rng, writer, questionnaire):
    request = {"want": ["states", "scores"]}
    if rng.random() < 0.5:
        request["want"].append("verdict")
        request["hindrances"] = ["R6a", "W1"][: rng.choice((0, 0, 0, 1, 2))]
    if rng.random() < 0.3:
        request["want"].append("robustness")
        request["k"] = rng.choice((10, 20, 20, 100, rng.randint(10, 100)))
    if rng.random() < 0.2:
        request["want"].append("decisive")
    if rng.random() < 0.3:
        request["want"].append("worth")
        ids = [question.id for question in questionnaire.questions]
        request["worthOf"] = rng.sample(ids, min(3, len(ids)))
    if rng.random() < 0.2:
        request["own"] = writer.profile(questionnaire.structure, "own")
    return request


def cases_of_batch(seed, number, count):
    """Cases of a batch: of the bundled questionnaire, of it with other rules, or of small ones."""
    rng = random.Random(f"{seed}/{number}")
    writer = Writer(rng)
    if number % 4 == 0:
        made = [(bundled(), count)]
    elif number % 4 == 1:
        made = [(writer.changed(*bundled()), count)]
    else:
        each = 25
        made = [(writer.questionnaire(), min(each, count - n)) for n in range(0, count, each)]
        if number % 16 == 2:
            made[-1] = (writer.wide(), made[-1][1])
    for (structure, rules), share in made:
        assessments = Assessments(rng, structure, rules)
        profiles = list(assessments.questionnaire.profiles)
        for _ in range(share):
            texts, states = assessments.states()
            if rng.random() < 0.02:
                answers = rng.choice(assessments.answers)
                start = f'"{answers.question.id}":'
                texts = [text for text in texts if not text.startswith(start)]
                texts, states = texts + [answers.refused()], None
            request = request_by_chance(rng, writer, assessments.questionnaire)
            yield Case(assessments, rng.choice(profiles), texts, states, request)


def lines_of(cases):
    """(lines, for each line its case or None where the line is a questionnaire)."""
    lines, owners, last = [], [], None
    for case in cases:
        if case.assessments is not last:
            last = case.assessments
            lines.append(case.questionnaire_line())
            owners.append(None)
        lines.append(case.line())
        owners.append(case)
    return lines, owners


def run_batch(feed, seed, number, count):
    """None, or the first difference as text."""
    locale = LOCALES[(number + number // 4) % len(LOCALES)]
    lines, owners = lines_of(cases_of_batch(seed, number, count))
    for line, case, found in zip(lines, owners, feed.run(lines, locale)):
        text = case.difference(found) if case else (f"/: not loaded: {found}" if found else None)
        if text and case is None:
            return f"{text}\n{line}"
        if text:
            return f"batch {number}: {text}\n{described(feed, case, locale)}"
    return None


def compare(feed, cases, seed):
    counts = [min(BATCH, cases - first) for first in range(0, cases, BATCH)]
    jobs = [(run_batch, feed, seed, number, count) for number, count in enumerate(counts)]
    return in_two_processes(jobs)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--feed", nargs="+", required=True, help="csp-oracle-feed, as a command")
    parser.add_argument("--locales", required=True, help="a folder for the locales it makes")
    parser.add_argument("--cases", type=int, default=0, help="assessments by chance")
    parser.add_argument("--routes", type=int, default=0, help="full-size ways, against a solver")
    parser.add_argument("--small", type=int, default=0, help="small cases, by trying everything")
    parser.add_argument("--seed", default="1")
    arguments = parser.parse_args()
    feed = Feed(arguments.feed, arguments.locales)
    try:
        feed.make_locales()
        steps = [
            ("assessments", compare, arguments.cases),
            ("routes", routes.compare_routes, arguments.routes),
            ("small cases", routes.compare_small, arguments.small),
        ]
        for what, step, count in steps:
            start = time.monotonic()
            text = step(feed, count, arguments.seed) if count else None
            if text:
                raise Failure(text)
            if count:
                seconds = time.monotonic() - start
                print(f"{count} {what}: no difference, {seconds:.1f} s", flush=True)
    except Failure as failure:
        print(failure)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
