"""Random questionnaires and answers, from a seed alone: structures and rules as dicts, answers as
the JSON text that is fed with the answer a reader makes of it."""

import copy
import json
from decimal import Decimal
from pathlib import Path

from oracle import Questionnaire

ROOT = Path(__file__).resolve().parents[2]
DATE = "2026-11-22"
LEVELS = range(1, 5)
MOST_WHOLE = 10**15 - 1  # of the 15 digits a number may have
# What share of the questions is unanswered, unknown, not applicable where that is allowed.
OPEN_UNKNOWN_NONE = (
    (0.0, 0.0, 0.0),
    (0.01, 0.0, 0.0),
    (0.1, 0.1, 0.1),
    (0.02, 0.0, 0.3),
    (0.05, 0.3, 0.05),
    (0.8, 0.1, 0.0),
    (1.0, 0.0, 0.0),
)
LEVELS_MOSTLY = ((0, 4), (0, 4), (2, 4), (3, 4), (0, 2), (0, 0), (4, 4))


def parsed(text):
    return json.loads(text, parse_float=Decimal)


def plain(number):
    """A decimal without exponent and without trailing zeros, as JSON has it."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


class Writer:
    """A questionnaire by chance. Everything the format allows, and nothing the loader refuses."""

    def __init__(self, random):
        self.random = random
        self.ids = iter(f"{letter}{n}" for n in range(1, 100) for letter in "ABCDEFGH")

    def weight(self):
        return self.random.choice((1, 1, 2, 3, 1000, self.random.randint(1, 1000)))

    def questionnaire(self, groups=3, capabilities=3, questions=5):
        structure, rules = {"format": "csp-readiness/questionnaire", "formatVersion": 2}, {}
        structure |= {"id": "by-chance", "version": "2026.11", "eligibility": [], "glossary": []}
        structure["groups"] = [
            {"id": f"g{n}", "capabilities": [
                self.capability(self.random.randint(1, questions), rules)
                for _ in range(self.random.randint(1, capabilities))
            ]}
            for n in range(self.random.randint(1, groups))
        ]
        return structure, self.rules(structure, rules)

    def rules(self, structure, questions):
        starts = sorted(self.random.sample(range(1, 101), 3))
        bands = zip(("not-ready", "gaps", "nearly-ready", "ready"), [0] + starts)
        return {
            "format": "csp-readiness/rules", "formatVersion": 1, "questionnaire": structure["id"],
            "asOf": DATE,
            "bands": [{"id": id_, "from": start} for id_, start in bands],
            "profiles": [self.profile(structure, id_) for id_ in ("neutral", "other")],
            "questions": questions,
            "evidence": [{"id": "papers", "months": 12}],
            "thresholds": [], "closedWindows": [], "retirements": [], "supportPlans": [],
            "sources": [{"id": "own"}],
        }

    def profile(self, structure, id_):
        groups = structure["groups"]
        return {
            "id": id_,
            "groups": {group["id"]: self.weight() for group in groups},
            "capabilities": {
                capability["id"]: self.weight()
                for group in groups for capability in group["capabilities"]
            },
        }

    def capability(self, count, rules):
        id_ = next(self.ids)
        questions = []
        is_optional = self.random.random() < 0.4  # so that all of it can be not applicable
        for number in range(1, count + 1):
            question = {"id": f"{id_}.{number}", "sources": ["own"]}
            question |= self.random.choice((self.level, self.measure, self.checklist))()
            if is_optional or self.random.random() < 0.2:
                question["notApplicable"] = True
            questions.append(question)
            rules[question["id"]] = self.question_rules(question)
        return {"id": id_, "questions": questions}

    def question_rules(self, question):
        rules = {
            "weight": self.weight(),
            "effort": self.random.choices(("small", "medium", "large", "veryLarge"), k=4),
            "weeks": [self.random.randint(0, 52) for _ in LEVELS],
            "evidence": "papers",
        }
        if self.random.random() < 0.4:
            middle = sorted(
                self.random.choice((0, 100, self.random.randint(0, 100))) for _ in range(3)
            )
            rules["points"] = [0, *middle, 100]
        if self.random.random() < 0.25:
            highest = 4
            if question["kind"] == "measure" and question["edges"][3] is None:
                highest = max(choice["level"] for choice in question["choices"])
            rules["critical"] = self.random.randint(1, highest)
        return rules

    def level(self):
        return {"kind": "level", "scale": self.random.choice(("own", "generic"))}

    def conditions(self, wanted):
        """Conditions of those of the four levels that must have one, and perhaps of others."""
        found = [
            f"condition{self.random.randint(1, 4)}" if must or self.random.random() < 0.15 else None
            for must in wanted
        ]
        return {"conditions": found} if any(found) else {}

    def checklist(self):
        items = [f"item{n}" for n in range(self.random.randint(1, 9))]
        edges = sorted(self.random.randint(1, len(items)) for _ in LEVELS)
        same = [False] + [edges[i] == edges[i - 1] for i in range(1, 4)]
        return {"kind": "checklist", "items": items, "edges": edges} | self.conditions(same)

    def measure(self):
        is_share = self.random.random() < 0.4
        is_whole = not is_share and self.random.random() < 0.5
        decimals = 0 if is_whole else self.random.choice((0, 1, 2, 6))
        ends = (0, 100) if is_share else self.random.sample((-1000, -3, 0, 7, 99, 5000), 2)
        low, high = sorted(ends)
        direction = self.random.choice(("more", "less"))
        unit = 10**decimals
        numbers = sorted(self.random.randint(low * unit, high * unit) for _ in LEVELS)
        if self.random.random() < 0.3:
            numbers[self.random.randint(1, 3)] = numbers[0]
            numbers.sort()
        if direction == "less":
            numbers.reverse()
        numbers = [Decimal(number).scaleb(-decimals) for number in numbers]
        edges, same, choices = [], [], [{"id": "zero", "level": 0}]
        last = None
        for level, number in zip(LEVELS, numbers):
            kind = self.random.random()
            edge = number
            if kind < 0.12:
                edge = None
                choices.append({"id": f"only{level}", "level": level})
            elif kind < 0.3 and level == 1:
                edge = "any"
            elif kind < 0.35:
                edge = {"above" if direction == "more" else "below": number}
            is_number = edge is not None and edge != "any"
            same.append(is_number and last is not None and edge == last)
            last = edge if is_number else last
            edges.append(edge)
        if self.random.random() < 0.5:
            choices.append({"id": "instead", "level": self.random.randint(0, 4)})
        question = {
            "kind": "measure", "unit": "percent" if is_share else "days", "direction": direction,
            "whole": is_whole, "min": low, "max": high, "edges": edges, "choices": choices,
        }
        return question | self.conditions(same)

    def changed(self, structure, rules):
        """A questionnaire of full size with rules by chance, everything optional at times."""
        structure, rules = copy.deepcopy(structure), copy.deepcopy(rules)
        everything = self.random.random() < 0.7
        for group in structure["groups"]:
            for capability in group["capabilities"]:
                for question in capability["questions"]:
                    own = rules["questions"][question["id"]]
                    own["weight"] = self.weight()
                    if everything:
                        question["notApplicable"] = True
                    if self.random.random() < 0.2:
                        own["points"] = [0, *sorted(self.random.choices(range(101), k=3)), 100]
        rules["profiles"].append(self.profile(structure, "by-chance"))
        return structure, rules

    def wide(self):
        """One capability of 400 questions and one light one: 99 999.6 of 100 000 are covered."""
        structure, rules = self.questionnaire(groups=2, capabilities=2)
        capability = {"id": "Z1", "questions": []}
        for number in range(1, 402):
            id_ = f"Z1.{number}"
            capability["questions"].append({"id": id_, "sources": ["own"]} | self.level())
            rules["questions"][id_] = self.question_rules({"kind": "level"}) | {"weight": 1000}
        rules["questions"]["Z1.401"]["weight"] = 1
        structure["groups"][0]["capabilities"].append(capability)
        for profile in rules["profiles"]:
            profile["capabilities"]["Z1"] = 1000
        return structure, rules


def bundled():
    """Structure and rules of the bundled questionnaire."""
    return [
        parsed((ROOT / f"resources/{folder}/direct-bill.json").read_text(encoding="utf-8"))
        for folder in ("questionnaires", "rules")
    ]


def text_of(value):
    """JSON of structure or rules, decimals as they are."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(k)}:{text_of(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(text_of, value)) + "]"
    return plain(value) if isinstance(value, Decimal) else json.dumps(value)


class Answers:
    """Answers by chance to one question: JSON text and the state the rules give it."""

    def __init__(self, random, question, count):
        self.random, self.question = random, question
        self.allows_none = question.structure.get("notApplicable", False)
        self.given = [self._with_state(self._text()) for _ in range(count)]
        self.unknown = self._with_state('{"unknown":true}')
        self.not_applicable = self._with_state('{"notApplicable":"a reason"}')

    def _with_state(self, text):
        return f'"{self.question.id}":{text}', self.question.state(parsed(text))

    def _text(self):
        structure = self.question.structure
        if structure["kind"] == "level":
            return f'{{"level":{self.random.randint(0, 4)}}}'
        if structure["kind"] == "checklist":
            items = structure["items"]
            ticked = self.random.sample(items, self.random.randint(0, len(items)))
            return f'{{"items":{json.dumps(ticked)}{self._conditions()}}}'
        if self.question.choices and self.random.random() < 0.2:
            return json.dumps({"choice": self.random.choice(list(self.question.choices))})
        if structure["unit"] == "percent" and self.random.random() < 0.5:
            return f"{{{self._share()}{self._conditions()}}}"
        return f'{{"value":{self._number()}{self._conditions()}}}'

    def _conditions(self):
        ids = [id_ for id_ in dict.fromkeys(self.question.conditions) if id_ is not None]
        met = [id_ for id_ in ids if self.random.random() < 0.6]
        return f',"conditions":{json.dumps(met)}' if met or self.random.random() < 0.1 else ""

    def _edge(self):
        """One of the edges, the least or the most."""
        structure = self.question.structure
        numbers = [structure["min"], structure["max"]]
        for edge in structure["edges"]:
            number = next(iter(edge.values())) if isinstance(edge, dict) else edge
            if number is not None and number != "any":
                numbers.append(number)
        return Decimal(self.random.choice(numbers))

    def _number(self):
        structure = self.question.structure
        low, high = structure["min"], structure["max"]
        decimals = 0 if structure["whole"] else self.random.choice((0, 0, 1, 2, 6))
        step = Decimal(1).scaleb(-decimals)
        if self.random.random() < 0.7:
            number = self._edge() + step * self.random.randint(-1, 1)
        else:
            number = low + step * self.random.randint(0, int((high - low) / step))
        number = min(max(number, Decimal(low)), Decimal(high))
        text = plain(number)
        if self.random.random() < 0.05:
            return text + ("00" if "." in text else ".0")
        return text

    def _share(self):
        """x of y, mostly a hair beside an edge."""
        whole = self.random.choice((1, 3, 7, 25, 1000, MOST_WHOLE, self.random.randint(1, 400)))
        part = int(self._edge() * whole / 100) + self.random.randint(-1, 1)
        if self.random.random() < 0.3:
            part = self.random.randint(0, whole)
        return f'"value":{min(max(part, 0), whole)},"of":{whole}'

    def refused(self):
        """An answer the question does not take."""
        structure = self.question.structure
        wrong = ['{"level":5}', '{"level":2.5}', '{"items":["nothing"]}', '{"choice":"nothing"}']
        if not self.allows_none:
            wrong.append('{"notApplicable":"a reason"}')
        if structure["kind"] == "measure":
            wrong.append(f'{{"value":{plain(structure["max"] + Decimal("0.000001"))}}}')
            wrong.append(f'{{"value":{structure["min"] - 1}}}')
            wrong.append('{"value":1,"of":0}')
            if structure["whole"]:
                wrong.append(f'{{"value":{plain(structure["min"] + Decimal("0.5"))}}}')
        return f'"{self.question.id}":{self.random.choice(wrong)}'


class Assessments:
    """Assessments by chance of one questionnaire, drawn from some answers to each question."""

    def __init__(self, random, structure, rules, count=24):
        self.random = random
        self.texts = text_of(structure), text_of(rules)
        self.questionnaire = Questionnaire(*(parsed(text) for text in self.texts))
        self.answers = [Answers(random, each, count) for each in self.questionnaire.questions]
        self.head = (
            '{"format":"csp-readiness/assessment","formatVersion":2,"questionnaire":{"id":"%s"},'
            '"assessment":{"purpose":"application","weights":"%%s"},"company":{"name":"N"},'
            '"answers":{%%s}}' % structure["id"]
        )

    def states(self):
        """(texts, states): each question by chance, a capability or a group alike at times."""
        draw = self.random.random
        open_, unknown, none = self.random.choice(OPEN_UNKNOWN_NONE)
        low, high = self.random.choice(LEVELS_MOSTLY)
        whole_capabilities = draw() < 0.3
        states, texts, home, forced = [], [], None, None
        for place, answers in zip(self.questionnaire.home, self.answers):
            if whole_capabilities and place != home:
                same_group = home is not None and home[0] == place[0] and draw() < 0.5
                forced = forced if same_group else self.random.choice((None, None, "none", "open"))
                home = place
            chance = draw()
            if forced == "none" and answers.allows_none:
                chosen = answers.not_applicable
            elif forced == "open" or chance < open_:
                chosen = None
            elif chance < open_ + unknown:
                chosen = answers.unknown
            elif answers.allows_none and chance > 1 - none:
                chosen = answers.not_applicable
            else:
                chosen = self._given(answers.given, low, high)
            states.append(-1 if chosen is None else chosen[1])
            if chosen is not None:
                texts.append(chosen[0])
        return texts, states

    def _given(self, given, low, high):
        for _ in range(4):
            chosen = given[int(self.random.random() * len(given))]
            if low <= chosen[1] <= high:
                break
        return chosen

    def exchange(self, profile, texts):
        return self.head % (profile, ",".join(texts))
