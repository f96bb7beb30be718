"""What every comparison shares: the feed, cases, differences, the smallest case, two processes."""

import json
import multiprocessing
import os
import shutil
import subprocess
from pathlib import Path

import oracle
from cases import parsed

LOCALES = ("C.UTF-8", "it_IT.UTF-8", "en_US.UTF-8", "tr_TR.UTF-8")
FEED_SECONDS = 120


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
                try:
                    made.rename(self.folder / locale)
                except OSError:  # another test was faster
                    shutil.rmtree(made)
        for locale in LOCALES:
            done = subprocess.run([*self.command, "--locale"], env=self.environment(locale),
                                  capture_output=True, text=True, check=True, timeout=60)
            wanted = f"{locale} {locale.split('.')[0]}"
            if done.stdout.strip() != wanted:
                raise Failure(f"Wanted {wanted}, but the feed runs under {done.stdout.strip()}")

    def run(self, lines, locale):
        try:
            done = subprocess.run(self.command, input="\n".join(lines) + "\n", capture_output=True,
                                  env=self.environment(locale), text=True, timeout=FEED_SECONDS)
        except subprocess.TimeoutExpired as late:
            raise Failure(f"The feed has not ended after {FEED_SECONDS} s:\n{lines[-1]}") from late
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

    def without(self, first, count):
        texts = self.texts[:first] + self.texts[first + count:]
        states = self.states and self.assessments.questionnaire.states(
            parsed("{" + ",".join(texts) + "}"))
        return type(self)(self.assessments, self.profile, texts, states, self.request)


def smaller(feed, case, locale):
    """The case with as few answers as still differ: without halves of them, quarters, and so on."""
    size = len(case.texts)
    while size > 0:
        first = 0
        while first < len(case.texts):
            less = case.without(first, size)
            found = feed.run([less.questionnaire_line(), less.line()], locale)[1]
            if less.difference(found):
                case = less
            else:
                first += size
        size //= 2
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


def text_of_job(job):
    run, *arguments = job
    try:
        return run(*arguments)
    except Failure as failure:
        return str(failure)


def in_two_processes(jobs):
    """The first text of jobs (function, argument, ...) that is not None, or None."""
    with multiprocessing.Pool(2) as pool:
        for text in pool.imap_unordered(text_of_job, jobs):
            if text:
                pool.terminate()
                return text
    return None
