-- What was asked when an answer was given, so that a later questionnaire asks again only where the
-- meaning changed: "en:0123456789ab it:ba9876543210", a fingerprint a language. '' where nobody
-- recorded it (every answer older than this schema), and where `value` is '{}'.
ALTER TABLE answer ADD COLUMN wording TEXT NOT NULL DEFAULT ''
-- end

-- The same of 'answer' entries, before and after; '' in every other kind. 'created' has it inside
-- new_value, beside each answer. Columns and not keys of the JSON: an entry's values stay the very
-- texts of answer.value, whose reading refuses keys it does not know, and the entries there are
-- get their '' without being rewritten, which the triggers would refuse.
ALTER TABLE log ADD COLUMN old_wording TEXT NOT NULL DEFAULT ''
-- end

ALTER TABLE log ADD COLUMN new_wording TEXT NOT NULL DEFAULT ''
-- end
