#pragma once

#include "core/base/ids.h"

#include <QStringList>

// Stores as earlier releases left them.
namespace oldstores {

using namespace Qt::Literals::StringLiterals;

inline const core::AssessmentId kOld{u"6d1f4c2e-93b7-4a58-8e0d-2c7a51f3b964"_s};

// What schema 1 held of an assessment that was imported with two answers and a note, and then
// answered once more: the statements are those of its day. Later schemas take them, too.
inline const QStringList kOfSchemaOne = {
    u"INSERT INTO assessment (id, title, purpose, region, planned_date, profile, company, pga_id, "
    "pla_id, fictitious, questionnaire_id, questionnaire_version, last_change) VALUES "
    "('6d1f4c2e-93b7-4a58-8e0d-2c7a51f3b964', 'Rinnovo', 'renewal', 'EMEA', NULL, 'neutral', "
    "'Contoso S.p.A.', '', '', 1, 'direct-bill', '2026.11', '2026-11-21T10:00:00+01:00')"_s,
    u"INSERT INTO answer (assessment_id, question_id, value, note, private_note) VALUES "
    "('6d1f4c2e-93b7-4a58-8e0d-2c7a51f3b964', 'S1.1', '{\"value\":12}', 'x', ''), "
    "('6d1f4c2e-93b7-4a58-8e0d-2c7a51f3b964', 'S1.2', '{}', '', 'y'), "
    "('6d1f4c2e-93b7-4a58-8e0d-2c7a51f3b964', 'C1.1', '{\"level\":3}', '', '')"_s,
    u"INSERT INTO log (assessment_id, at, kind, question_id, old_value, new_value) VALUES "
    "('6d1f4c2e-93b7-4a58-8e0d-2c7a51f3b964', '2026-11-20T10:00:00+01:00', 'created', NULL, NULL, "
    "'{\"header\":{\"company\":\"Contoso "
    "S.p.A.\",\"fictitious\":true,\"pgaId\":\"\",\"plaId\":\"\","
    "\"plannedDate\":\"\",\"profile\":\"neutral\",\"purpose\":\"renewal\",\"questionnaireId\":"
    "\"direct-bill\",\"questionnaireVersion\":\"2026.11\",\"region\":\"EMEA\",\"title\":"
    "\"Rinnovo\"},\"lastChange\":\"2026-11-20T09:00:00+01:00\",\"responses\":{\"S1.1\":{\"answer\":"
    "{\"value\":12},\"note\":\"x\",\"privateNote\":\"\"},\"S1.2\":{\"answer\":{},\"note\":\"\","
    "\"privateNote\":\"y\"}}}')"_s,
    u"INSERT INTO log (assessment_id, at, kind, question_id, old_value, new_value) VALUES "
    "('6d1f4c2e-93b7-4a58-8e0d-2c7a51f3b964', '2026-11-21T10:00:00+01:00', 'answer', 'C1.1', "
    "'{}', '{\"level\":3}')"_s,
};

} // namespace oldstores
