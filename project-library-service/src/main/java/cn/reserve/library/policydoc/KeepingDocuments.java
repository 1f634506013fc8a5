package cn.reserve.library.policydoc;

import cn.reserve.library.content.Received;
import cn.reserve.library.content.ReceivingContent;
import cn.reserve.library.content.Sending;
import cn.reserve.library.content.Sha256;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The commission's preparer keeps the policy library. */
@ApplicationScoped
class KeepingDocuments {
    private final PolicyDocuments documents;
    private final ReceivingContent receiving;
    private final Idempotency idempotency;
    private final Audit audit;
    private final ReviewClock clock;

    KeepingDocuments(
            PolicyDocuments documents,
            ReceivingContent receiving,
            Idempotency idempotency,
            Audit audit,
            ReviewClock clock) {
        this.documents = documents;
        this.receiving = receiving;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** What an idempotent repeat has to repeat. */
    private record Sent(DocumentFacts facts, String sha256) {}

    /** The answer that is kept for a repeat. */
    record Kept(UUID id) {}

    /**
     * Takes a text in, outside any transaction, and keeps it by clauses.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400; 409 {@code policy-document.number-taken} or {@code policy-document.same-text}; 413;
     *     422 {@code content.refused} naming the rule
     */
    UUID take(DocumentFacts facts, Sending sending, Viewer viewer) {
        requireTrue(facts);
        Sha256 announced = Sha256.announced(sending.contentDigest());
        if (sending.length() > SentText.MOST_BYTES) {
            throw ReceivingContent.tooLarge(SentText.MOST_BYTES);
        }
        SentText text = read(sending, announced, viewer);
        List<ClauseText> clauses = ClauseText.of(text.content());
        return idempotency
                .once(
                        sending.idempotencyKey(),
                        new Sent(facts, text.sum().hex()),
                        Kept.class,
                        () -> keep(facts, text, clauses, viewer))
                .body()
                .id();
    }

    private SentText read(Sending sending, Sha256 announced, Viewer viewer) {
        try (Received received = receiving.receive(sending.body(), announced, SentText.MOST_BYTES, viewer.subject())) {
            return SentText.of(Files.readAllBytes(received.file()), received.sum());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Kept keep(DocumentFacts facts, SentText text, List<ClauseText> clauses, Viewer viewer) {
        PolicyDocument document = new PolicyDocument(facts, text, viewer.name(), clock.now());
        documents.sameText(text.sum().hex()).ifPresent(title -> {
            throw Problems.conflict("policy-document.same-text", title);
        });
        requireOnce(facts, document.id());
        documents.persistAndFlush(document);
        documents.keepText(document.id(), text.content(), clauses);
        note("policy-document.imported", document, null);
        return new Kept(document.id());
    }

    /** What the document is, corrected; its text stays. */
    @Transactional
    void change(UUID id, DocumentFacts facts, @Nullable String ifMatch, Viewer viewer) {
        PolicyDocument document = documents.locked(id);
        Etags.require(ifMatch, document.version());
        requireTrue(facts);
        requireOnce(facts, id);
        DocumentFacts before = document.facts();
        document.change(facts, viewer.name(), clock.now());
        documents.flush();
        note("policy-document.changed", document, before);
    }

    /** Nothing finds it any more; what was taken over from it stays. */
    @Transactional
    void withdraw(UUID id, DocumentWithdrawal request, @Nullable String ifMatch, Viewer viewer) {
        PolicyDocument document = documents.locked(id);
        Etags.require(ifMatch, document.version());
        document.withdraw(request.reason(), viewer.name(), clock.now());
        documents.flush();
        audit.record(
                "policy-document.withdrawn",
                "policy-document",
                id.toString(),
                document.facts(),
                Map.of("state", document.state(), "reason", request.reason()));
    }

    private void requireTrue(DocumentFacts facts) {
        List<Violation> wrong = DocumentPolicy.violations(facts, clock.today());
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }

    private void requireOnce(DocumentFacts facts, UUID id) {
        String number = facts.number();
        if (number != null && documents.isNumberTaken(number, id)) {
            throw Problems.conflict("policy-document.number-taken", number);
        }
    }

    private void note(String action, PolicyDocument document, @Nullable DocumentFacts before) {
        audit.record(action, "policy-document", document.id().toString(), before, document.facts());
    }
}
