-- Why something was changed, in the user's words; '' where nobody said. Like `author`, of the entry
-- and not of the change.
ALTER TABLE log ADD COLUMN reason TEXT NOT NULL DEFAULT ''
-- end

-- The entry that this one takes back: an undo points at a change, a redo at an undo.
ALTER TABLE log ADD COLUMN undoes INTEGER REFERENCES log (seq)
-- end

-- SHA-256 of what the entry says, in hexadecimal, so that a letter changed inside a well-formed page
-- is noticed, which SQLite alone does not. '' in entries older than this schema.
ALTER TABLE log ADD COLUMN digest TEXT NOT NULL DEFAULT ''
-- end

-- Where the assessment is kept.
ALTER TABLE assessment ADD COLUMN shelf TEXT NOT NULL DEFAULT ''
    CHECK (shelf IN ('', 'archived', 'deleted'))
-- end

-- What proves answers: JSON, as every value whose parts no statement asks for, but for the digest of
-- a file, which says what files beside the database are still needed; NULL for a link.
CREATE TABLE evidence (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    id TEXT NOT NULL,
    sha256 TEXT,
    value TEXT NOT NULL CHECK (value GLOB '{*}'),
    PRIMARY KEY (assessment_id, id)
) STRICT, WITHOUT ROWID
-- end

-- Kinds of entries since this schema: 'evidence' ({"id":…} and the evidence, before and after),
-- 'shelf', 'milestone' and 'reason' (texts, the last two with nothing before).
CREATE TRIGGER log_takes_evidence_as_objects BEFORE INSERT ON log
WHEN NEW.kind = 'evidence'
    AND (NEW.old_value IS NULL OR NOT NEW.old_value GLOB '{*}' OR NOT NEW.new_value GLOB '{*}')
BEGIN
    SELECT RAISE(ABORT, 'an entry that is no JSON object');
END
-- end

-- What is being deleted for good: filled and emptied in the transaction that does it. Only then the
-- log gives way, and only there. `name` is a person's, taken out of the entries of all assessments.
CREATE TABLE erasure (
    assessment_id TEXT,
    name TEXT,
    CHECK ((assessment_id IS NULL) <> (name IS NULL))
) STRICT
-- end

DROP TRIGGER log_is_never_changed
-- end

CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE name IS NOT NULL)
    OR NEW.seq <> OLD.seq OR NEW.assessment_id <> OLD.assessment_id OR NEW.at <> OLD.at
    OR NEW.kind <> OLD.kind OR NEW.undoes IS NOT OLD.undoes
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END
-- end

DROP TRIGGER log_is_never_shortened
-- end

CREATE TRIGGER log_is_never_shortened BEFORE DELETE ON log
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE assessment_id = OLD.assessment_id)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END
-- end
