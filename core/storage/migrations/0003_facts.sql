-- Weights of the user's own, of the header: '{…}', NULL where there are none. JSON, as every value
-- whose parts no statement asks for.
ALTER TABLE assessment ADD COLUMN own_weights TEXT CHECK (own_weights GLOB '{*}')
-- end

-- Target and steps: '{}' where nothing is planned.
ALTER TABLE assessment ADD COLUMN plan TEXT NOT NULL DEFAULT '{}' CHECK (plan GLOB '{*}')
-- end

-- The named what-ifs, in their order: a list, because a change may put one in the middle or give it
-- another name.
ALTER TABLE assessment ADD COLUMN scenarios TEXT NOT NULL DEFAULT '[]'
    CHECK (scenarios GLOB '[[]*]')
-- end

-- The current facts of the eligibility questions. No row: nobody has said anything.
CREATE TABLE fact (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    question_id TEXT NOT NULL,
    value TEXT NOT NULL CHECK (value GLOB '{*}'),
    PRIMARY KEY (assessment_id, question_id)
) STRICT, WITHOUT ROWID
-- end

-- The log has three more kinds: 'fact', 'plan' and 'scenario', all with JSON before and after.
-- 'fact': '{}' is none. 'scenario': the place in the list, and the what-if where there is one. The
-- CHECK of the table knows only the kinds of its day and cannot be changed, so a trigger asks the
-- same of these.
CREATE TRIGGER log_takes_objects BEFORE INSERT ON log
WHEN NEW.kind IN ('fact', 'plan', 'scenario')
    AND (NEW.old_value IS NULL OR NOT NEW.old_value GLOB '{*}' OR NOT NEW.new_value GLOB '{*}')
BEGIN
    SELECT RAISE(ABORT, 'an entry that is no JSON object');
END
-- end
