"""Holds the content against its JSON Schemas (2020-12), and the schemas against wrong documents."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker

ROOT = Path(sys.argv[1])
SCHEMAS = ROOT / "resources" / "schemas"
CONTENT = {
    "questionnaire.schema.json": sorted(ROOT.glob("resources/questionnaires/*.json")),
    "rules.schema.json": sorted(ROOT.glob("resources/rules/*.json")),
    "texts.schema.json": [path for path in sorted(ROOT.glob("translations/*/*.json")) if path.stem.count(".") == 0],
    "history.schema.json": sorted(ROOT.glob("translations/*/*.history.json")),
    "origin.schema.json": sorted(ROOT.glob("translations/*/*.origin.json")),
    "assessment.schema.json": [ROOT / "resources" / "sample.json"],
}
# Answers of an exchange file: what is asked of them, by version.
WORDING = {"wording": "en:0123456789ab it:ba9876543210"}
ANSWERS = [
    ("a wording beside an answer", 2, {"level": 3} | WORDING, True),
    ("a wording in version 1", 1, {"level": 3} | WORDING, False),
    ("a wording without an answer", 2, {"note": "n"} | WORDING, False),
    ("a wording that is none", 2, {"level": 3, "wording": "en"}, False),
    ("a wording longer than 500 characters", 2, {"level": 3, "wording": " ".join(["en:0123456789ab"] * 32)}, False),
    ("an answer in version 1", 1, {"level": 3}, True),
    ("an answer in version 3", 3, {"level": 3}, True),
    ("an answer in version 4", 4, {"level": 3}, True),
    ("an answer in version 5", 5, {"level": 3}, False),
]
OWN = {"name": "n", "groups": {"sell": 5}, "capabilities": {"S1": 1}}
ABOUT = {"purpose": "application", "weights": "own"}
FIELD = {"dates": {"agreementDate": "2024-09-03"}}
PIECE = "0d3c8a0e-52c1-4a70-9a53-9f1b9f3c1f11"
FILE = {"question": "S2.2", "file": {"name": "a.pdf", "sha256": "ab" * 32, "size": 31}}
LINK = {"question": "R1", "link": "https://example.org"}


def evidence(piece, key=PIECE):
    return {"evidence": {key: piece}}


# What stands beside the answers since version 3, and evidence since version 4, by version.
BESIDE = [
    ("facts", 3, {"facts": {"R1": {"yes": True} | FIELD}}, True),
    ("facts in version 2", 2, {"facts": {"R1": {"yes": True}}}, False),
    ("fields alone", 3, {"facts": {"R6b": FIELD}}, True),
    ("an empty fact", 3, {"facts": {"R1": {}}}, False),
    ("two answers at once", 3, {"facts": {"R1": {"yes": True, "option": "own"}}}, False),
    ("an amount", 3, {"facts": {"R5": {"amount": {"value": 1, "currency": "EUR", "dollars": 1.08}}}}, True),
    ("an amount without a rate", 3, {"facts": {"R5": {"amount": {"value": 1, "currency": "EUR"}}}}, False),
    ("a rate of 0", 3, {"facts": {"R5": {"amount": {"value": 1, "currency": "EUR", "dollars": 0}}}}, False),
    ("a day of 1899", 3, {"facts": {"R8": {"day": "1899-12-31"}}}, False),
    ("a month of 13", 3, {"facts": {"W2": {"month": "2026-13"}}}, False),
    ("a region twice", 3, {"facts": {"R13": {"regions": ["EMEA", "EMEA"]}}}, False),
    ("no region", 3, {"facts": {"R13": {"regions": []}}}, False),
    ("no designation", 3, {"facts": {"R7": {"designations": []}}}, True),
    ("a score of 101", 3, {"facts": {"R7": {"designations": [{"area": "Security", "score": 101}]}}}, False),
    ("a plan", 3, {"plan": {"target": 85000, "steps": {"S2.2": {"level": 4, "state": "in-progress"}}}}, True),
    ("a plan in version 2", 2, {"plan": {"target": 85000}}, False),
    ("a step to level 0", 3, {"plan": {"steps": {"S2.2": {"level": 0}}}}, False),
    ("a target over 100 000", 3, {"plan": {"target": 100001}}, False),
    ("a what-if", 3, {"scenarios": [{"name": "n", "levels": {"S2.2": 0}}]}, True),
    ("a what-if in version 2", 2, {"scenarios": []}, False),
    ("a what-if without a name", 3, {"scenarios": [{"name": " ", "levels": {}}]}, False),
    ("own weights that count", 3, {"ownWeights": OWN, "assessment": ABOUT}, True),
    ("own weights in version 2", 2, {"ownWeights": OWN}, False),
    ("own weights that are not there", 3, {"assessment": ABOUT}, False),
    ("a file", 4, evidence(FILE | {"type": "certificates", "date": "2026-01-15", "note": "n"}), True),
    ("a link of an eligibility question", 4, evidence(LINK | {"validUntil": "2027-01-14"}), True),
    ("no evidence", 4, {"evidence": {}}, True),
    ("evidence in version 3", 3, evidence(LINK), False),
    ("evidence that is file and link", 4, evidence(FILE | LINK), False),
    ("evidence that is neither", 4, evidence({"question": "S2.2"}), False),
    ("evidence without a question", 4, evidence({"link": "x"}), False),
    ("evidence under a number", 4, evidence(LINK, "1"), False),
    ("a file in a folder", 4, evidence({"question": "S2.2", "file": FILE["file"] | {"name": "a/b"}}), False),
    ("a digest in capital letters", 4, evidence({"question": "S2.2", "file": FILE["file"] | {"sha256": "AB" * 32}}), False),
    ("a size below 0", 4, evidence({"question": "S2.2", "file": FILE["file"] | {"size": -1}}), False),
    ("a link without an address", 4, evidence({"question": "S2.2", "link": " "}), False),
    ("an address over 2000 characters", 4, evidence(LINK | {"link": "x" * 2001}), False),
    ("a weight of 0", 3, {"ownWeights": OWN | {"groups": {"sell": 0}}}, False),
]


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def problems_in(validator, document):
    problems = []
    for error in validator.iter_errors(document):
        pointer = "".join(f"/{part}" for part in error.absolute_path)
        problems.append(f"{pointer}: {error.message[:300]}")
    return sorted(problems)


def main():
    problems = []
    for name, documents in CONTENT.items():
        schema = load(SCHEMAS / name)
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema, format_checker=FormatChecker())
        if not documents:
            problems.append(f"nothing to hold against {name}")
        for path in documents:
            document = load(path)
            where = path.relative_to(ROOT)
            problems += [f"{where} {problem}" for problem in problems_in(validator, document)]
            # A schema that lets these through would let anything through.
            for what, wrong in (("an unknown key", document | {"surprise": 1}), ("nothing", {})):
                if not problems_in(validator, wrong):
                    problems.append(f"{name} accepts {what} in place of {where}")
            if name == "assessment.schema.json":
                bare = {key: value for key, value in document.items() if key != "facts"}
                cases = [(what, version, {"answers": {"S2.2": answer}}, ok) for what, version, answer, ok in ANSWERS]
                for what, version, more, taken in cases + BESIDE:
                    if taken == bool(problems_in(validator, bare | {"formatVersion": version} | more)):
                        problems.append(f"{name} {'refuses' if taken else 'accepts'} {what}")
    count = sum(map(len, CONTENT.values()))
    print("\n".join(problems) or f"{count} documents are as their schemas say")
    return 1 if problems else 0


sys.exit(main())
