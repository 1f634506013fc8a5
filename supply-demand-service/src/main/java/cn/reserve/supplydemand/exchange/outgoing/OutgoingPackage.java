package cn.reserve.supplydemand.exchange.outgoing;

import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A package to the province; its bytes never change, only how far they have got. */
@Entity
@Table(name = "exchange_package")
class OutgoingPackage {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 10;
    private static final int MOST_TEXT = 500;

    @Id
    private UUID id;

    @Version
    private long version;

    private String receiver;
    private int number;

    @Enumerated(EnumType.STRING)
    private PackageState state;

    private Instant madeAt;
    private String madeBy;
    private int supplies;
    private int demands;
    private int withdrawn;
    private long bytes;
    private String sha256;
    private String manifestSha256;
    private long sentBytes;
    private int attempts;
    private @Nullable Instant nextAt;
    private @Nullable String trouble;
    private @Nullable Instant acknowledgedAt;
    private @Nullable String refusal;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected OutgoingPackage() {}

    /** What a package holds. */
    record Contents(int supplies, int demands, int withdrawn, long bytes, String sha256, String manifestSha256) {}

    /** A new package. */
    static OutgoingPackage made(UUID id, String receiver, int number, Contents contents, String by, Instant now) {
        OutgoingPackage made = new OutgoingPackage();
        made.id = id;
        made.receiver = receiver;
        made.number = number;
        made.state = PackageState.MADE;
        made.madeAt = now;
        made.madeBy = by;
        made.supplies = contents.supplies();
        made.demands = contents.demands();
        made.withdrawn = contents.withdrawn();
        made.bytes = contents.bytes();
        made.sha256 = contents.sha256();
        made.manifestSha256 = contents.manifestSha256();
        made.nextAt = now;
        made.updatedAt = now;
        return made;
    }

    /** Somebody wants it sent once more. */
    void sendAgain(Instant now) {
        if (state == PackageState.ACKNOWLEDGED) {
            throw Problems.conflict("exchange.acknowledged");
        }
        state = PackageState.MADE;
        attempts = 0;
        sentBytes = 0;
        refusal = null;
        trouble = null;
        nextAt = now;
        updatedAt = now;
    }

    /** An attempt begins: nobody else tries meanwhile. */
    void attempt(Instant now) {
        attempts++;
        nextAt = now.plus(pause());
        updatedAt = now;
    }

    /** So many bytes are with the receiver. */
    void arrived(long count, Instant now) {
        if (isAcknowledged()) {
            return;
        }
        sentBytes = count;
        state = count < bytes ? PackageState.SENDING : PackageState.DELIVERED;
        trouble = null;
        updatedAt = now;
    }

    void brokeOff(String why, Instant now) {
        if (isAcknowledged()) {
            return;
        }
        trouble = shortened(why);
        updatedAt = now;
    }

    void acknowledge(Instant now) {
        state = PackageState.ACKNOWLEDGED;
        sentBytes = bytes;
        acknowledgedAt = now;
        nextAt = null;
        trouble = null;
        refusal = null;
        updatedAt = now;
    }

    void refuse(String why, Instant now) {
        if (isAcknowledged()) {
            return;
        }
        state = PackageState.REFUSED;
        refusal = shortened(why);
        nextAt = null;
        trouble = null;
        updatedAt = now;
    }

    /** What another replica heard meanwhile stands: a transfer that ends late takes nothing back. */
    private boolean isAcknowledged() {
        return state == PackageState.ACKNOWLEDGED;
    }

    private Duration pause() {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static String shortened(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() > MOST_TEXT ? plain.substring(0, MOST_TEXT) : plain;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String receiver() {
        return receiver;
    }

    int number() {
        return number;
    }

    PackageState state() {
        return state;
    }

    Instant madeAt() {
        return madeAt;
    }

    String madeBy() {
        return madeBy;
    }

    int supplies() {
        return supplies;
    }

    int demands() {
        return demands;
    }

    int withdrawn() {
        return withdrawn;
    }

    long bytes() {
        return bytes;
    }

    String sha256() {
        return sha256;
    }

    String manifestSha256() {
        return manifestSha256;
    }

    long sentBytes() {
        return sentBytes;
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    Instant nextAt() {
        return nextAt;
    }

    @Nullable
    String trouble() {
        return trouble;
    }

    @Nullable
    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    @Nullable
    String refusal() {
        return refusal;
    }
}
