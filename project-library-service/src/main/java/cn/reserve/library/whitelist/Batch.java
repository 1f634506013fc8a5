package cn.reserve.library.whitelist;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A batch of projects on its way to the list. */
@Entity
@Table(name = "whitelist_batch")
class Batch {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private String number;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BatchState state;

    /** Everybody who had a hand in preparing; none of them decides. */
    @Column(nullable = false)
    private String[] preparers;

    @Column(name = "prepared_by_name", nullable = false)
    private String preparedByName;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_by_name")
    private @Nullable String approvedByName;

    @Column(name = "return_reason")
    private @Nullable String returnReason;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "published_by")
    private @Nullable String publishedBy;

    @Column(name = "published_by_name")
    private @Nullable String publishedByName;

    @Column(name = "previous_hash")
    private @Nullable String previousHash;

    private @Nullable String hash;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** For Hibernate. */
    protected Batch() {}

    Batch(String number, String name, Viewer preparer, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.number = number;
        this.name = name;
        this.state = BatchState.PREPARING;
        this.preparers = new String[] {preparer.subject()};
        this.preparedByName = preparer.name();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Somebody adds or takes out projects. */
    void change(Viewer preparer, Instant now) {
        if (state != BatchState.PREPARING) {
            throw Problems.conflict("whitelist.batch-closed");
        }
        preparers = Stream.concat(Arrays.stream(preparers), Stream.of(preparer.subject()))
                .distinct()
                .toArray(String[]::new);
        updatedAt = now;
    }

    void submit(Viewer preparer, Instant now) {
        change(preparer, now);
        become(BatchState.SUBMITTED, now);
        returnReason = null;
    }

    void sendBack(String reason, Instant now) {
        become(BatchState.PREPARING, now);
        returnReason = reason;
        approvedBy = null;
        approvedByName = null;
    }

    void approve(Viewer approver, Instant now) {
        become(BatchState.APPROVED, now);
        approvedBy = approver.subject();
        approvedByName = approver.name();
    }

    void publish(ChainRecord link, Viewer publisher, Instant now) {
        become(BatchState.PUBLISHED, now);
        publishedBy = publisher.subject();
        publishedByName = publisher.name();
        publishedAt = now;
        previousHash = link.previousHash();
        hash = link.hash();
    }

    /** Refuses a transition that is not legal. */
    void requireNext(BatchState next) {
        if (!state.canBecome(next)) {
            throw Problems.conflict("whitelist.state", state, next);
        }
    }

    private void become(BatchState next, Instant now) {
        requireNext(next);
        state = next;
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    /** What people call it in one line. */
    String label() {
        return number + " " + name;
    }

    String name() {
        return name;
    }

    BatchState state() {
        return state;
    }

    List<String> preparers() {
        return List.of(preparers);
    }

    String preparedByName() {
        return preparedByName;
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }

    @Nullable
    String approvedByName() {
        return approvedByName;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    String previousHash() {
        return previousHash;
    }

    @Nullable
    String hash() {
        return hash;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
