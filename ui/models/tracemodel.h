#pragma once

#include "core/report/sentences.h"
#include "core/scoring/trace.h"
#include "ui/models/tracesubject.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <vector>

namespace ui {

// The calculation of a reading as a tree: the reading, its groups, their capabilities, their
// questions; then the verdict with the rules that lowered it. Every printed mean is the printed sum
// divided by the printed weights. Figures have three decimals, which is all that scoring has.
class TraceModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TraceModel)

public:
    enum Column { Name, Given, Points, Weight, Product };
    static constexpr int kColumns = 5;
    enum Role {
        KindRole = Qt::UserRole, // Kind
        DetailRole, // the other columns in one line, for where there is no room for columns
        QuestionRole, // QString: id of the question of a row; empty elsewhere
    };
    enum class Kind { Reading, Group, Capability, Question, Verdict, Rule };

    // The questionnaire must outlive the model: its tree never changes, but for the rules.
    explicit TraceModel(const core::Questionnaire &questionnaire, QObject *parent = nullptr);

    // Trace and readiness are of the same answers and weights. What the speech refers to is used
    // during the call alone, but for the texts, which must outlive the model.
    void show(core::scoring::Trace trace,
        const core::report::Speech &speech,
        const core::readiness::Readiness &readiness);
    [[nodiscard]] const core::scoring::Trace &trace() const { return m_trace; }

    [[nodiscard]] QModelIndex indexOf(const TraceSubject &subject) const;
    // "Floor", "So far", "Ceiling", "Coverage".
    [[nodiscard]] static QString readingName(core::scoring::Reading reading);
    // The whole tree, a row a line, columns parted by tabs, parts set in by spaces.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node
    {
        Kind kind = Kind::Reading;
        int parent = -1; // place in m_nodes
        int row = 0;
        size_t group = 0;
        size_t capability = 0;
        size_t question = 0;
        std::vector<int> children = {};
    };

    int add(const Node &node);
    void build(const core::Questionnaire &questionnaire);
    void showRules(const QStringList &rules);
    void tellAllChanged(const QModelIndex &parent);
    [[nodiscard]] const Node &at(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexAt(int node, int column) const;
    [[nodiscard]] const core::scoring::GroupTrace &group(const Node &node) const;
    [[nodiscard]] const core::scoring::CapabilityTrace &capability(const Node &node) const;
    [[nodiscard]] const core::scoring::QuestionTrace &question(const Node &node) const;
    [[nodiscard]] QString text(const Node &node, int column) const;
    [[nodiscard]] QString name(const Node &node) const;
    [[nodiscard]] QString given(const Node &node) const;
    [[nodiscard]] QString detail(const Node &node) const;
    [[nodiscard]] const core::scoring::MeanTrace *mean(const Node &node) const;
    [[nodiscard]] std::optional<core::scoring::Millipoints> value(const Node &node) const;
    [[nodiscard]] std::optional<int> weight(const Node &node) const;
    [[nodiscard]] QString spoken(const Node &node) const;
    void write(int node, int depth, QStringList &lines) const;

    std::vector<Node> m_nodes;
    int m_verdict = 0; // place in m_nodes; its rules are the nodes behind it
    core::scoring::Trace m_trace;
    const core::Texts *m_texts = nullptr;
    QString m_verdictName;
    QStringList m_rules;
};

} // namespace ui
