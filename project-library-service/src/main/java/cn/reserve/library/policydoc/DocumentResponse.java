package cn.reserve.library.policydoc;

import java.util.List;

/**
 * A document with its text by clauses and the rules that name it.
 *
 * @param rules in force today or later, or ended; never drafts
 */
public record DocumentResponse(DocumentRow document, List<DocumentClause> clauses, List<CitingRule> rules) {

    /** Defensive copies. */
    public DocumentResponse {
        clauses = List.copyOf(clauses);
        rules = List.copyOf(rules);
    }

    /** A clause, see {@code ClauseText}. */
    public record DocumentClause(int position, int line, int depth, String label, String heading, String body) {}

    /** A version of a rule whose clause names the document. */
    public record CitingRule(
            String ruleId, int number, String programme, String clause, String passZh, String passEn) {}
}
