#!/usr/bin/env python3
"""Makes schema-N.db for one N from the first N migrations and rows of that day. See README.md."""
import hashlib
import pathlib
import re
import sqlite3
import sys

HERE = pathlib.Path(__file__).parent
MIGRATIONS = HERE.parents[2] / "core/storage/migrations"
APPLICATION = 0x43535052
ID = "6d1f4c2e-93b7-4a58-8e0d-2c7a51f3b964"
CREATED = ('{"header":{"company":"Contoso S.p.A.","fictitious":true,"pgaId":"4567","plaId":"",'
           '"plannedDate":"2026-12-15","profile":"neutral","purpose":"renewal","questionnaireId":"direct-bill",'
           '"questionnaireVersion":"2026.11","region":"EMEA","title":"Rinnovo à l’été"},'
           '"lastChange":"2026-11-20T09:00:00+01:00","responses":{"S1.1":{"answer":{"value":12},'
           '"note":"x","privateNote":""},"S1.2":{"answer":{},"note":"","privateNote":"y"}}}')


def digest(columns):
    """The digest of an entry, as core/storage/digest.cpp makes it."""
    made = hashlib.sha256()
    for column in columns:
        text = b"" if column is None else str(column).encode()
        made.update((b"-" if column is None else str(len(text)).encode()) + b":" + text)
    return made.hexdigest()


def append(store, schema, at, kind, question, before, after, author=None, reason=""):
    values = {"assessment_id": ID, "at": at, "author": author, "kind": kind, "question_id": question,
              "old_value": before, "new_value": after}
    if schema >= 2:
        words = "en:0123456789ab" if kind == "answer" else ""
        values |= {"old_wording": "", "new_wording": words}
    if schema >= 4:
        values |= {"reason": reason, "undoes": None}
        values["digest"] = digest(values.values())
    marks = ", ".join("?" * len(values))
    store.execute(f"INSERT INTO log ({', '.join(values)}) VALUES ({marks})", list(values.values()))


def fill(store, schema):
    store.execute("INSERT INTO assessment (id, title, purpose, region, planned_date, profile, company, pga_id, pla_id,"
                  " fictitious, questionnaire_id, questionnaire_version, last_change) VALUES (?, 'Rinnovo à l’été',"
                  " 'renewal', 'EMEA', '2026-12-15', 'neutral', 'Contoso S.p.A.', '4567', '', 1, 'direct-bill',"
                  " '2026.11', '2026-11-21T10:00:00+01:00')", [ID])
    for question, value, note, private in (("S1.1", '{"value":12}', "x", ""), ("S1.2", "{}", "", "y"),
                                           ("C1.1", '{"level":3}', "", "")):
        store.execute("INSERT INTO answer (assessment_id, question_id, value, note, private_note)"
                      " VALUES (?, ?, ?, ?, ?)", [ID, question, value, note, private])
    store.execute("INSERT INTO draft (assessment_id, question_id, text) VALUES (?, 'S1.3', '1,')", [ID])
    append(store, schema, "2026-11-20T10:00:00+01:00", "created", None, None, CREATED)
    append(store, schema, "2026-11-21T10:00:00+01:00", "answer", "C1.1", "{}", '{"level":3}')
    if schema >= 2:
        store.execute("UPDATE answer SET wording='en:0123456789ab' WHERE question_id='C1.1'")
    if schema >= 3:
        fact = '{"yes":true}'
        store.execute("INSERT INTO fact (assessment_id, question_id, value) VALUES (?, 'R1', ?)", [ID, fact])
        append(store, schema, "2026-11-21T10:00:00+01:00", "fact", "R1", "{}", fact)
    if schema >= 4:
        link = '{"link":"https://example.com/","question":"C1.1"}'
        piece = "0f6d1f4c-93b7-4a58-8e0d-2c7a51f3b964"
        store.execute("INSERT INTO evidence (assessment_id, id, sha256, value) VALUES (?, ?, NULL, ?)",
                      [ID, piece, link])
        append(store, schema, "2026-11-21T10:00:00+01:00", "evidence", "C1.1", f'{{"id":"{piece}"}}',
               f'{{"evidence":{link},"id":"{piece}"}}', "Anna")
        append(store, schema, "2026-11-21T10:05:00+01:00", "milestone", None, None, "submitted", "Anna")
        store.execute("UPDATE assessment SET shelf='archived'")
        append(store, schema, "2026-11-21T10:06:00+01:00", "shelf", None, "", "archived", "Anna", "sent off")


def main():
    schema = int(sys.argv[1])
    path = HERE / f"schema-{schema}.db"
    path.unlink(missing_ok=True)
    store = sqlite3.connect(path, isolation_level=None)
    store.execute(f"PRAGMA application_id={APPLICATION}")
    for number, file in enumerate(sorted(MIGRATIONS.glob("*.sql"))[:schema], 1):
        for statement in re.split(r"(?m)^-- end\s*$", file.read_text()):
            if re.sub(r"(?m)^\s*--.*$", "", statement).strip():
                store.execute(statement)
        store.execute(f"PRAGMA user_version={number}")
    fill(store, schema)
    store.execute("PRAGMA journal_mode=WAL")
    store.close()


if __name__ == "__main__":
    main()
