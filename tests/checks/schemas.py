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
    ("an answer in version 3", 3, {"level": 3}, False),
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
                for what, version, answer, taken in ANSWERS:
                    given = document | {"formatVersion": version, "answers": {"S2.2": answer}}
                    if taken == bool(problems_in(validator, given)):
                        problems.append(f"{name} {'refuses' if taken else 'accepts'} {what}")
    count = sum(map(len, CONTENT.values()))
    print("\n".join(problems) or f"{count} documents are as their schemas say")
    return 1 if problems else 0


sys.exit(main())
