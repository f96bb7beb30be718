-- The first schema. A statement ends at a line holding only `-- end`: triggers have semicolons
-- inside. Once released, this file never changes: what comes later is the next number.

-- The current state of an assessment's header. `number` keeps the order in which they were added.
CREATE TABLE assessment (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    purpose TEXT NOT NULL,
    region TEXT NOT NULL,
    planned_date TEXT,
    profile TEXT NOT NULL,
    company TEXT NOT NULL,
    pga_id TEXT NOT NULL,
    pla_id TEXT NOT NULL,
    fictitious INTEGER NOT NULL CHECK (fictitious IN (0, 1)),
    questionnaire_id TEXT NOT NULL,
    questionnaire_version TEXT NOT NULL,
    last_change TEXT NOT NULL
) STRICT
-- end

-- The current answers and notes. No row: unanswered, without notes. `value` is '{}' where there
-- are only notes. json_valid() would check more, but SQLite 3.40 does not let a schema call it
-- with trusted_schema=OFF.
CREATE TABLE answer (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    question_id TEXT NOT NULL,
    value TEXT NOT NULL CHECK (value GLOB '{*}'),
    note TEXT NOT NULL,
    private_note TEXT NOT NULL,
    PRIMARY KEY (assessment_id, question_id)
) STRICT, WITHOUT ROWID
-- end

-- Everything that ever happened, one entry a change. Kinds: 'created' (new_value holds the whole
-- assessment), 'answer' and 'header' (JSON before and after), 'note' and 'private-note' (the text
-- before and after).
CREATE TABLE log (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    at TEXT NOT NULL,
    author TEXT,
    kind TEXT NOT NULL,
    question_id TEXT,
    old_value TEXT CHECK (kind NOT IN ('answer', 'header') OR old_value GLOB '{*}'),
    new_value TEXT NOT NULL
        CHECK (kind NOT IN ('created', 'answer', 'header') OR new_value GLOB '{*}')
) STRICT
-- end

CREATE INDEX log_by_assessment ON log (assessment_id)
-- end

CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END
-- end

CREATE TRIGGER log_is_never_shortened BEFORE DELETE ON log
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END
-- end

-- INSERT OR REPLACE deletes without asking the trigger above.
CREATE TRIGGER log_is_never_replaced BEFORE INSERT ON log
WHEN EXISTS (SELECT 1 FROM log WHERE seq = NEW.seq)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END
-- end

-- Numbers being typed that are no answers yet. Not logged, never scored.
CREATE TABLE draft (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    question_id TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (assessment_id, question_id)
) STRICT, WITHOUT ROWID
-- end
