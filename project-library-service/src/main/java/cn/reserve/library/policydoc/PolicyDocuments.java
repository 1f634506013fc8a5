package cn.reserve.library.policydoc;

import cn.reserve.library.policydoc.DocumentResponse.CitingRule;
import cn.reserve.library.policydoc.DocumentResponse.DocumentClause;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** The library's documents and their clauses. */
@ApplicationScoped
class PolicyDocuments implements PanacheRepositoryBase<PolicyDocument, UUID> {
    private static final String COLUMNS = """
            d.id, d.version, d.kind, d.level, d.number, d.title, d.issuer, d.region, d.issued_on, d.valid_from, d.valid_to, d.state,
            d.reason, d.lines, d.updated_by, d.updated_at""";
    private static final String CLAUSES = "policy_clause c join policy_document d on d.id = c.document_id";
    static final Sort<DocumentSort> LATEST_FIRST = new Sort<>(DocumentSort.ISSUED_ON, true);
    static final String CLAUSE_COLUMNS = """
            d.id as document_id, d.title, d.number, d.issuer, d.issued_on, c.position, c.line, c.label, c.heading, c.body""";
    private static final int MOST_RULES = 200;

    /** For a change. */
    PolicyDocument locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("policy-document"));
    }

    /** Whether another document in the library has this number, whatever brackets it is typed with. */
    boolean isNumberTaken(@Nullable String number, UUID besides) {
        return number != null
                && !getEntityManager()
                        .createNativeQuery("""
                                select 1 from policy_document where document_key(number) = document_key(?1) and state = 'KEPT'
                                and id <> ?2""")
                        .setParameter(1, number)
                        .setParameter(2, besides)
                        .getResultList()
                        .isEmpty();
    }

    /** The title of the document in the library with the same text. */
    Optional<String> sameText(String sha256) {
        return getEntityManager()
                .createNativeQuery(
                        "select title from policy_document where sha256 = ?1 and state = 'KEPT'", String.class)
                .setParameter(1, sha256)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .findFirst();
    }

    void keepText(UUID id, String content, List<ClauseText> clauses) {
        getEntityManager()
                .createNativeQuery("insert into policy_text (document_id, content) values (?1, ?2)")
                .setParameter(1, id)
                .setParameter(2, content)
                .executeUpdate();
        for (int i = 0; i < clauses.size(); i++) {
            ClauseText clause = clauses.get(i);
            getEntityManager()
                    .createNativeQuery("""
                            insert into policy_clause (id, document_id, position, line, depth, label, heading, body)
                            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
                    .setParameter(1, UuidVersion7Strategy.INSTANCE.generateUuid(null))
                    .setParameter(2, id)
                    .setParameter(3, i)
                    .setParameter(4, clause.line())
                    .setParameter(5, clause.depth())
                    .setParameter(6, clause.label())
                    .setParameter(7, clause.heading())
                    .setParameter(8, clause.body())
                    .executeUpdate();
        }
    }

    /** The text as imported. */
    Optional<String> text(UUID id) {
        return getEntityManager()
                .createNativeQuery("select content from policy_text where document_id = ?1", String.class)
                .setParameter(1, id)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .findFirst();
    }

    Page<DocumentRow> search(DocumentSearch search, Viewer viewer, PageParams paging) {
        return found(search).page(getEntityManager(), COLUMNS, sorted(search), paging, row -> row(row, viewer));
    }

    /** All that the search finds, for an export. */
    ListRows<DocumentRow> every(DocumentSearch search, Viewer viewer) {
        return found(search).every(getEntityManager(), COLUMNS, sorted(search), row -> row(row, viewer));
    }

    private static Sort<DocumentSort> sorted(DocumentSearch search) {
        return Sort.read(DocumentSort.class, search.sort, LATEST_FIRST);
    }

    private static ListQuery found(DocumentSearch search) {
        return filtered(new ListQuery("policy_document d", "d.id"), search)
                .matching("d.search_keys", "d.search_text", search.q);
    }

    /** Clauses in which a word stands, latest documents first. */
    Page<ClauseHit> hits(DocumentSearch search, String word, PageParams paging) {
        return sought(search, word)
                .page(getEntityManager(), CLAUSE_COLUMNS, LATEST_FIRST, paging, row -> hit(row, word));
    }

    /** What {@link #hits} asks. */
    static ListQuery sought(DocumentSearch search, String word) {
        return filtered(new ListQuery(CLAUSES, "c.id"), search).matching("c.search_keys", "c.search_text", word);
    }

    private static ListQuery filtered(ListQuery query, DocumentSearch search) {
        LocalDate day = DocumentUpload.day("validOn", search.validOn);
        query.equal("d.state", search.state == null ? DocumentState.KEPT : search.state)
                .equal("d.kind", search.kind)
                .equal("d.level", search.level);
        if (day != null) {
            query.where("d.valid_from <= ? and (d.valid_to is null or d.valid_to >= ?)", day, day);
        }
        return query;
    }

    Optional<DocumentRow> row(UUID id, Viewer viewer) {
        return new ListQuery("policy_document d", "d.id")
                        .equal("d.id", id)
                        .page(
                                getEntityManager(),
                                COLUMNS,
                                new Sort<>(DocumentSort.ISSUED_ON, true),
                                new PageParams(),
                                row -> row(row, viewer))
                        .items()
                        .stream()
                        .findFirst();
    }

    /** Documents in the library whose number or title the text names. */
    List<DocumentRow> named(String text, Viewer viewer) {
        return new ListQuery("policy_document d", "d.id")
                .equal("d.state", DocumentState.KEPT)
                .where(
                        "(position(document_key(d.number) in document_key(?)) > 0"
                                + " or position(document_key(d.title) in document_key(?)) > 0)",
                        text,
                        text)
                .page(
                        getEntityManager(),
                        COLUMNS,
                        new Sort<>(DocumentSort.ISSUED_ON, true),
                        new PageParams(),
                        row -> row(row, viewer))
                .items();
    }

    @SuppressWarnings("unchecked")
    List<DocumentClause> clauses(UUID id) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(
                        "select position, line, depth, label, heading, body from policy_clause where document_id = ?1 order by position",
                        Tuple.class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(row -> new DocumentClause(
                        row.get("position", Integer.class),
                        row.get("line", Integer.class),
                        row.get("depth", Integer.class),
                        row.get("label", String.class),
                        row.get("heading", String.class),
                        row.get("body", String.class)))
                .toList();
    }

    /** Versions of rules that judge or judged, whose clause names the document. */
    @SuppressWarnings("unchecked")
    List<CitingRule> citing(DocumentRow document) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select r.rule_id as id, r.number, r.programme, r.clause, r.pass_zh, r.pass_en from policy_rule_version r
                        where r.state = 'IN_FORCE' and (position(document_key(?1) in document_key(r.clause)) > 0
                        or position(document_key(?2) in document_key(r.clause)) > 0)
                        order by r.rule_id, r.number""", Tuple.class)
                .setParameter(1, document.number() == null ? document.title() : document.number())
                .setParameter(2, document.title())
                .setMaxResults(MOST_RULES)
                .getResultList();
        return rows.stream()
                .map(row -> new CitingRule(
                        row.get("id", String.class),
                        row.get("number", Integer.class),
                        row.get("programme", String.class),
                        row.get("clause", String.class),
                        row.get("pass_zh", String.class),
                        row.get("pass_en", String.class)))
                .toList();
    }

    private static ClauseHit hit(Tuple row, String word) {
        return new ClauseHit(
                row.get("document_id", UUID.class),
                row.get("title", String.class),
                row.get("number", String.class),
                row.get("issuer", String.class),
                row.get("issued_on", LocalDate.class),
                row.get("position", Integer.class),
                row.get("line", Integer.class),
                row.get("label", String.class),
                row.get("heading", String.class),
                Excerpt.of(row.get("body", String.class), word));
    }

    private static DocumentRow row(Tuple row, Viewer viewer) {
        DocumentState state = DocumentState.valueOf(row.get("state", String.class));
        return new DocumentRow(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                DocumentKind.valueOf(row.get("kind", String.class)),
                DocumentLevel.valueOf(row.get("level", String.class)),
                row.get("number", String.class),
                row.get("title", String.class),
                row.get("issuer", String.class),
                row.get("region", String.class),
                row.get("issued_on", LocalDate.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                state,
                row.get("reason", String.class),
                row.get("lines", Integer.class),
                row.get("updated_by", String.class),
                row.get("updated_at", Instant.class),
                DocumentPolicy.actions(viewer, state));
    }
}
