#pragma once

#include <QLatin1StringView>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

// Every statement of the store. Rows come in the order of these columns.

constexpr auto kSelectHeads
    = "SELECT id, title, purpose, region, planned_date, profile, company, pga_id, pla_id, "
      "fictitious, questionnaire_id, questionnaire_version, own_weights, last_change, shelf "
      "FROM assessment WHERE shelf<>'deleted' ORDER BY number DESC"_L1;
constexpr auto kSelectKept
    = "SELECT id, title, purpose, region, planned_date, profile, company, pga_id, pla_id, "
      "fictitious, questionnaire_id, questionnaire_version, own_weights, last_change, plan, "
      "scenarios, shelf "
      "FROM assessment WHERE shelf<>'deleted' ORDER BY number DESC"_L1;
constexpr auto kSelectDeleted
    = "SELECT id, title, purpose, region, planned_date, profile, company, pga_id, pla_id, "
      "fictitious, questionnaire_id, questionnaire_version, own_weights, last_change, plan, "
      "scenarios, shelf "
      "FROM assessment WHERE shelf='deleted' ORDER BY number DESC"_L1;
constexpr auto kSelectOne
    = "SELECT id, title, purpose, region, planned_date, profile, company, pga_id, pla_id, "
      "fictitious, questionnaire_id, questionnaire_version, own_weights, last_change, plan, "
      "scenarios, shelf "
      "FROM assessment WHERE id=?"_L1;
constexpr auto kSelectId = "SELECT id FROM assessment WHERE id=?"_L1;
constexpr auto kInsertHeader
    = "INSERT INTO assessment (id, title, purpose, region, planned_date, profile, company, pga_id, "
      "pla_id, fictitious, questionnaire_id, questionnaire_version, own_weights, last_change, "
      "plan, "
      "scenarios) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;
constexpr auto kUpdateHeader
    = "UPDATE assessment SET title=?, purpose=?, region=?, planned_date=?, profile=?, company=?, "
      "pga_id=?, pla_id=?, fictitious=?, questionnaire_id=?, questionnaire_version=?, "
      "own_weights=? WHERE id=?"_L1;
constexpr auto kUpdatePlan = "UPDATE assessment SET plan=? WHERE id=?"_L1;
constexpr auto kSelectScenarios = "SELECT scenarios FROM assessment WHERE id=?"_L1;
constexpr auto kUpdateScenarios = "UPDATE assessment SET scenarios=? WHERE id=?"_L1;
constexpr auto kUpdateShelf = "UPDATE assessment SET shelf=? WHERE id=?"_L1;
constexpr auto kTouch = "UPDATE assessment SET last_change=? WHERE id=?"_L1;

constexpr auto kSelectAnswers
    = "SELECT question_id, value, note, private_note, wording FROM answer WHERE assessment_id=?"_L1;
constexpr auto kInsertAnswer
    = "INSERT INTO answer (assessment_id, question_id, value, note, private_note, wording) "
      "VALUES (?, ?, ?, ?, ?, ?)"_L1;
constexpr auto kPutAnswer
    = "INSERT INTO answer (assessment_id, question_id, value, note, private_note, wording) "
      "VALUES (?, ?, ?, '', '', ?) "
      "ON CONFLICT (assessment_id, question_id) DO UPDATE "
      "SET value=excluded.value, wording=excluded.wording"_L1;
constexpr auto kPutNote
    = "INSERT INTO answer (assessment_id, question_id, value, note, private_note) "
      "VALUES (?, ?, '{}', ?, '') "
      "ON CONFLICT (assessment_id, question_id) DO UPDATE SET note=excluded.note"_L1;
constexpr auto kPutPrivateNote
    = "INSERT INTO answer (assessment_id, question_id, value, note, private_note) "
      "VALUES (?, ?, '{}', '', ?) "
      "ON CONFLICT (assessment_id, question_id) DO UPDATE "
      "SET private_note=excluded.private_note"_L1;
constexpr auto kDropEmptyAnswer
    = "DELETE FROM answer WHERE assessment_id=? AND question_id=? AND value='{}' AND note='' "
      "AND private_note=''"_L1;

constexpr auto kSelectFacts = "SELECT question_id, value FROM fact WHERE assessment_id=?"_L1;
constexpr auto kPutFact
    = "INSERT INTO fact (assessment_id, question_id, value) VALUES (?, ?, ?) "
      "ON CONFLICT (assessment_id, question_id) DO UPDATE SET value=excluded.value"_L1;
constexpr auto kDropFact = "DELETE FROM fact WHERE assessment_id=? AND question_id=?"_L1;

constexpr auto kSelectEvidence = "SELECT id, value FROM evidence WHERE assessment_id=?"_L1;
constexpr auto kPutEvidence
    = "INSERT INTO evidence (assessment_id, id, sha256, value) VALUES (?, ?, ?, ?) "
      "ON CONFLICT (assessment_id, id) DO UPDATE SET sha256=excluded.sha256, "
      "value=excluded.value"_L1;
constexpr auto kDropEvidence = "DELETE FROM evidence WHERE assessment_id=? AND id=?"_L1;

constexpr auto kAppend
    = "INSERT INTO log (assessment_id, at, author, kind, question_id, old_value, new_value, "
      "old_wording, new_wording, reason, undoes, digest) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;
constexpr auto kSelectAppended = "SELECT last_insert_rowid()"_L1;
constexpr auto kSelectLog
    = "SELECT seq, at, kind, question_id, old_value, new_value, old_wording, new_wording, author, "
      "reason, undoes, digest FROM log WHERE assessment_id=? ORDER BY seq"_L1;

constexpr auto kPutDraft
    = "INSERT INTO draft (assessment_id, question_id, text) VALUES (?, ?, ?) "
      "ON CONFLICT (assessment_id, question_id) DO UPDATE SET text=excluded.text"_L1;
constexpr auto kDropDraft = "DELETE FROM draft WHERE assessment_id=? AND question_id=?"_L1;
constexpr auto kSelectDrafts = "SELECT question_id, text FROM draft WHERE assessment_id=?"_L1;

// What belongs to all assessments that are deleted (1) or are not (0). Not by a join: the planner
// would ask once an assessment.
constexpr auto kSelectAllAnswers
    = "SELECT assessment_id, question_id, value, note, private_note, wording FROM answer "
      "WHERE (assessment_id IN (SELECT id FROM assessment WHERE shelf='deleted')) = ?"_L1;
constexpr auto kSelectAllFacts
    = "SELECT assessment_id, question_id, value FROM fact "
      "WHERE (assessment_id IN (SELECT id FROM assessment WHERE shelf='deleted')) = ?"_L1;
constexpr auto kSelectAllEvidence
    = "SELECT assessment_id, id, value FROM evidence "
      "WHERE (assessment_id IN (SELECT id FROM assessment WHERE shelf='deleted')) = ?"_L1;

// Deleting for good. What belongs to an assessment says so in `assessment_id`, whatever the table.
constexpr auto kSelectIds = "SELECT id FROM assessment ORDER BY number"_L1;
constexpr auto kSelectTablesOfAssessments
    = "SELECT m.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c "
      "WHERE m.type='table' AND c.name='assessment_id' AND m.name<>'erasure'"_L1;
constexpr auto kBeginErasingAssessment = "INSERT INTO erasure (assessment_id) VALUES (?)"_L1;
constexpr auto kBeginErasingName = "INSERT INTO erasure (name) VALUES ('')"_L1;
constexpr auto kEndErasing = "DELETE FROM erasure"_L1;
constexpr auto kDropAssessment = "DELETE FROM assessment WHERE id=?"_L1;
constexpr auto kRewriteAnswer
    = "UPDATE answer SET value=?, note=?, private_note=? WHERE assessment_id=? AND "
      "question_id=?"_L1;
constexpr auto kRewriteEntry
    = "UPDATE log SET author=?, old_value=?, new_value=?, reason=?, digest=? WHERE seq=?"_L1;
// Of one assessment where the second value is 1, of all others where it is 0.
constexpr auto kSelectDigests
    = "SELECT sha256 FROM evidence WHERE sha256 IS NOT NULL AND (assessment_id=?) = ?"_L1;
constexpr auto kSelectEvidenceEntries
    = "SELECT old_value, new_value FROM log WHERE kind IN ('evidence', 'created') AND "
      "(assessment_id=?) = ?"_L1;

// Kinds of log entries, as the migrations 0001, 0003 and 0004 tell them.
constexpr auto kCreatedKind = "created"_L1;
constexpr auto kAnswerKind = "answer"_L1;
constexpr auto kNoteKind = "note"_L1;
constexpr auto kPrivateNoteKind = "private-note"_L1;
constexpr auto kHeaderKind = "header"_L1;
constexpr auto kFactKind = "fact"_L1;
constexpr auto kPlanKind = "plan"_L1;
constexpr auto kScenarioKind = "scenario"_L1;
constexpr auto kEvidenceKind = "evidence"_L1;
constexpr auto kShelfKind = "shelf"_L1;
constexpr auto kMilestoneKind = "milestone"_L1;
constexpr auto kReasonKind = "reason"_L1;

} // namespace core::storage
