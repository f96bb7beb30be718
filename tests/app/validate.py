"""Holds a document against a schema (2020-12), and the schema against the same document made wrong.

validate.py SCHEMA DOCUMENT
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker

schema, document = (json.loads(Path(path).read_text(encoding="utf-8")) for path in sys.argv[1:])
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema, format_checker=FormatChecker())
problems = [f"{error.json_path}: {error.message[:300]}" for error in validator.iter_errors(document)]
# A schema that lets these through would let anything through.
wrong = {"an unknown key": document | {"surprise": 1}}
wrong |= {f"no {key}": {k: v for k, v in document.items() if k != key} for key in schema["required"]}
wrong |= {f"a wrong {key}": document | {key: {"surprise": 1}} for key in document}
problems += [f"accepts {what}" for what, made in wrong.items() if validator.is_valid(made)]
print("\n".join(problems))
sys.exit(1 if problems else 0)
