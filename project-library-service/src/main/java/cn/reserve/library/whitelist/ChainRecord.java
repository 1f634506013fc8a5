package cn.reserve.library.whitelist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One link of the whitelist's chain: a published batch or a revocation; never changes. */
@Entity
@Immutable
@Table(name = "whitelist_record")
class ChainRecord {
    /** Hash before the first record. */
    static final String GENESIS = "0".repeat(64);

    /** What a record tells of. */
    enum Kind {
        BATCH,
        REVOCATION
    }

    @Id
    private long position;

    /** As text: a check must be able to read, and to name, a kind that there is not. */
    @Column(nullable = false)
    private String kind;

    @Column(name = "subject_id", nullable = false)
    private UUID subjectId;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String content;

    @Column(name = "previous_hash", nullable = false)
    private String previousHash;

    @Column(nullable = false)
    private String hash;

    /** For Hibernate. */
    protected ChainRecord() {}

    ChainRecord(long position, Kind kind, UUID subjectId, Instant at, String content, String previousHash) {
        this.position = position;
        this.kind = kind.name();
        this.subjectId = subjectId;
        this.at = at;
        this.content = content;
        this.previousHash = previousHash;
        this.hash = link(previousHash, content);
    }

    /** SHA-256 over the previous hash, a line feed and the content, in hex. */
    static String link(String previousHash, String content) {
        return sha256(previousHash + "\n" + content);
    }

    /** SHA-256 of a text in UTF-8, in hex. */
    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** Whether this record follows the one before it and holds what its hash says. */
    boolean follows(String hashBefore) {
        return previousHash.equals(hashBefore) && hash.equals(link(previousHash, content));
    }

    long position() {
        return position;
    }

    String previousHash() {
        return previousHash;
    }

    String hash() {
        return hash;
    }

    ChainRecordResponse response() {
        return new ChainRecordResponse(position, kind, subjectId, at, content, previousHash, hash);
    }
}
