"""Holds the program's scoring against oracle.py: see README.md. Exits 1 at the first difference."""

import argparse
import json
import multiprocessing
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import oracle
from cases import Assessments, Writer, parsed, text_of

ROOT = Path(__file__).resolve().parents[2]
LOCALES = ("C.UTF-8", "it_IT.UTF-8", "en_US.UTF-8", "tr_TR.UTF-8")
BATCH = 250
FEED_SECONDS = 300


class Failure(Exception):
    """What is printed before exit 1."""


class Feed:
    """csp-oracle-feed under one locale; its locales are made on first use, or it fails."""

    def __init__(self, command, folder):
        self.command, self.folder = command, Path(folder)

    def environment(self, locale):
        return {**os.environ, "LC_ALL": locale, "LOCPATH": str(self.folder)}

    def make_locales(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        for locale in LOCALES[1:]:
            name, charset = locale.split(".")
            if not (self.folder / locale).exists():
                made = self.folder / f"{locale}.{os.getpid()}"
                make = ["localedef", "-i", name, "-f", charset, str(made)]
                subprocess.run(make, check=True, capture_output=True)
                if (self.folder / locale).exists():
                    continue
                made.rename(self.folder / locale)
        for locale in LOCALES:
            done = subprocess.run([*self.command, "--locale"], env=self.environment(locale),
                                  capture_output=True, text=True, check=True, timeout=60)
            wanted = f"{locale} {locale.split('.')[0]}"
            if done.stdout.strip().replace("LC_CTYPE=", "") != wanted:
                raise Failure(f"Wanted {wanted}, but the feed runs under {done.stdout.strip()}")

    def run(self, lines, locale):
        done = subprocess.run(self.command, input="\n".join(lines) + "\n", capture_output=True,
                              env=self.environment(locale), text=True, timeout=FEED_SECONDS)
        if done.returncode != 0:
            raise Failure(f"The feed ended with {done.returncode}: {done.stderr[-3000:]}")
        results = done.stdout.splitlines()
        if len(results) != len(lines):
            raise Failure(f"{len(lines)} lines gave {len(results)} results")
        return [json.loads(result) for result in results]


def difference(expected, found, path=""):
    """The first difference as text, or None."""
    if isinstance(expected, dict) and isinstance(found, dict):
        if expected.keys() != found.keys():
            return f"{path}: keys {sorted(expected)} expected, {sorted(found)} found"
        pairs = [(expected[key], found[key], key) for key in expected]
    elif isinstance(expected, list) and isinstance(found, list):
        if len(expected) != len(found):
            return f"{path}: {expected} expected, {found} found"
        pairs = [(one, other, i) for i, (one, other) in enumerate(zip(expected, found))]
    elif type(expected) is type(found) and expected == found:
        return None
    else:
        return f"{path}: {expected} expected, {found} found"
    for one, other, key in pairs:
        text = difference(one, other, f"{path}/{key}")
        if text:
            return text
    return None


def weights_of(questionnaire, profile, request):
    own = request.get("own")
    return questionnaire.weights(own) if own else questionnaire.profiles[profile]


def expected(questionnaire, states, profile, request):
    """What the feed must print, route apart."""
    weights = weights_of(questionnaire, profile, request)
    card = oracle.scores(questionnaire, states, weights)
    result = {}
    for name in request["want"]:
        if name == "states":
            result[name] = states
        elif name == "scores":
            result[name] = card
        elif name == "verdict":
            result[name] = oracle.verdict(questionnaire, states, card, request["hindrances"])
        elif name == "robustness":
            result[name] = oracle.robustness(questionnaire, card, weights, request["k"])
        elif name == "decisive":
            result[name] = oracle.FloorWith(questionnaire, states, weights, card).decisive()
        elif name == "worth":
            floor = oracle.FloorWith(questionnaire, states, weights, card)
            result[name] = {
                id_: floor.worth(questionnaire.index[id_]) for id_ in request["worthOf"]
            }
    return result


class Case:
    """One assessment with what is asked about it."""

    def __init__(self, assessments, profile, texts, states, request):
        self.assessments, self.profile, self.texts = assessments, profile, texts
        self.states, self.request = states, request

    def line(self):
        exchange = self.assessments.exchange(self.profile, self.texts)
        return f"{json.dumps(self.request)}\t{exchange}"

    def questionnaire_line(self):
        return "{}\t%s\t%s" % self.assessments.texts

    def expected(self):
        if self.states is None:
            return None
        questionnaire = self.assessments.questionnaire
        return expected(questionnaire, self.states, self.profile, self.request)

    def difference(self, found):
        if self.states is None:  # holds an answer that the question does not take
            return None if "error" in found else "/: a refusal expected, it was taken"
        return difference(self.expected(), found)

    def without_text(self, index):
        texts = self.texts[:index] + self.texts[index + 1:]
        states = self.states and self.assessments.questionnaire.states(
            parsed("{" + ",".join(texts) + "}"))
        return Case(self.assessments, self.profile, texts, states, self.request)


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


def bundled():
    return [
        parsed((ROOT / f"resources/{folder}/direct-bill.json").read_text(encoding="utf-8"))
        for folder in ("questionnaires", "rules")
    ]


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


def smaller(feed, case, locale):
    """The case with as few answers as still differ."""
    index = 0
    while index < len(case.texts):
        less = case.without_text(index)
        found = feed.run([less.questionnaire_line(), less.line()], locale)[1]
        if less.difference(found):
            case = less
        else:
            index += 1
    return case


def described(feed, case, locale):
    case = smaller(feed, case, locale)
    found = feed.run([case.questionnaire_line(), case.line()], locale)[1]
    return "\n".join([
        f"under {locale}, smallest case: {case.difference(found)}",
        f"asked: {json.dumps(case.request)}",
        f"profile {case.profile}, answers: {{{','.join(case.texts)}}}",
        f"expected: {json.dumps(case.expected())}",
        f"found: {json.dumps(found)}",
        f"structure: {case.assessments.texts[0]}",
        f"rules: {case.assessments.texts[1]}",
    ])


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


def job(arguments):
    try:
        return run_batch(*arguments)
    except Failure as failure:
        return str(failure)


def in_two_processes(work, jobs):
    """The first text that is not None, or None."""
    with multiprocessing.Pool(2) as pool:
        for text in pool.imap_unordered(work, jobs):
            if text:
                pool.terminate()
                return text
    return None


def compare(feed, cases, seed):
    counts = [min(BATCH, cases - first) for first in range(0, cases, BATCH)]
    jobs = [(feed, seed, number, count) for number, count in enumerate(counts)]
    return in_two_processes(job, jobs)


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
        steps = [("assessments", compare, arguments.cases)]
        if arguments.routes or arguments.small:
            import routes
            steps.append(("routes", routes.compare_routes, arguments.routes))
            steps.append(("small cases", routes.compare_small, arguments.small))
        for what, step, count in steps:
            start = time.monotonic()
            text = step(feed, count, arguments.seed) if count else None
            if text:
                raise Failure(text)
            if count:
                print(f"{count} {what}: no difference, {time.monotonic() - start:.1f} s", flush=True)
    except Failure as failure:
        print(failure)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
