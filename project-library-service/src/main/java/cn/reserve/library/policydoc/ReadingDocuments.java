package cn.reserve.library.policydoc;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The policy library for its readers, and the door for features that take over what a text says. */
@ApplicationScoped
public class ReadingDocuments {
    private final PolicyDocuments documents;

    ReadingDocuments(PolicyDocuments documents) {
        this.documents = documents;
    }

    @Transactional
    Page<DocumentRow> many(DocumentSearch search, Viewer viewer, PageParams paging) {
        return documents.search(search, viewer, paging);
    }

    /** All that the search finds, for an export. */
    ListRows<DocumentRow> every(DocumentSearch search, Viewer viewer) {
        return documents.every(search, viewer);
    }

    @Transactional
    Page<ClauseHit> hits(DocumentSearch search, PageParams paging) {
        String word = search.q;
        if (word == null || word.isBlank()) {
            throw Problems.invalid(Violation.of("q", "required"));
        }
        return documents.hits(search, word, paging);
    }

    /** Documents in whose title, number, issuer or region a word stands, latest first. */
    @Transactional
    public Page<DocumentRow> called(String word, Viewer viewer, PageParams paging) {
        DocumentSearch search = new DocumentSearch();
        search.q = word;
        return documents.search(search, viewer, paging);
    }

    /** Clauses in which a word stands, latest documents first. */
    @Transactional
    public Page<ClauseHit> saying(String word, PageParams paging) {
        return documents.hits(new DocumentSearch(), word, paging);
    }

    @Transactional
    DocumentResponse one(UUID id, Viewer viewer) {
        DocumentRow document = known(id, viewer);
        return new DocumentResponse(document, documents.clauses(id), documents.citing(document));
    }

    @Transactional
    List<DocumentRow> named(@Nullable String text, Viewer viewer) {
        return text == null || text.isBlank() ? List.of() : documents.named(text, viewer);
    }

    /**
     * The text of a document in the library, as imported.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 409 {@code policy-document.withdrawn}
     */
    @Transactional
    public String text(UUID id, Viewer viewer) {
        if (known(id, viewer).state() != DocumentState.KEPT) {
            throw Problems.conflict("policy-document.withdrawn");
        }
        return documents.text(id).orElseThrow(() -> Problems.notFound("policy-document"));
    }

    private DocumentRow known(UUID id, Viewer viewer) {
        return documents
                .row(id, viewer)
                .filter(document -> DocumentPolicy.sees(viewer, document.state()))
                .orElseThrow(() -> Problems.notFound("policy-document"));
    }
}
