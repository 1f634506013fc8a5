package cn.reserve.supplydemand.exchange.incoming;

import cn.reserve.supplydemand.exchange.packages.Manifest;
import cn.reserve.supplydemand.exchange.packages.PackageRefused;
import cn.reserve.supplydemand.exchange.packages.RefusalReason;
import cn.reserve.supplydemand.exchange.packages.RowFault;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A package that came from the province, taken or not. */
@Entity
@Table(name = "exchange_incoming")
class IncomingPackage {
    private static final int MOST_DETAIL = 500;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private @Nullable String sender;
    private @Nullable Integer number;

    @Enumerated(EnumType.STRING)
    private IncomingState state;

    @Enumerated(EnumType.STRING)
    private IncomingWay way;

    private String fileName;
    private long bytes;
    private String sha256;
    private @Nullable String manifestSha256;
    private @Nullable Instant madeAt;
    private Instant receivedAt;
    private String receivedBy;
    private int supplies;
    private int demands;
    private int withdrawn;
    private int unchanged;
    private int own;
    private int conflicts;
    private @Nullable Integer missing;

    @Enumerated(EnumType.STRING)
    private @Nullable RefusalReason reason;

    private @Nullable String detail;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RowFault> faults;

    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected IncomingPackage() {}

    /** A file that came in. */
    record Arrival(IncomingWay way, String fileName, long bytes, String sha256, String by, Instant at) {}

    static IncomingPackage arrived(Arrival arrival) {
        IncomingPackage arrived = new IncomingPackage();
        arrived.way = arrival.way();
        arrived.fileName = arrival.fileName();
        arrived.bytes = arrival.bytes();
        arrived.sha256 = arrival.sha256();
        arrived.receivedBy = arrival.by();
        arrived.receivedAt = arrival.at();
        arrived.updatedAt = arrival.at();
        arrived.state = IncomingState.WAITING;
        arrived.faults = List.of();
        return arrived;
    }

    /** What it says of itself. */
    void claims(Manifest manifest) {
        sender = manifest.sender();
        number = manifest.number();
        madeAt = manifest.madeAt();
    }

    /** It waits for the one before. */
    void waitFor(int forNumber, String digest) {
        state = IncomingState.WAITING;
        missing = forNumber;
        manifestSha256 = digest;
    }

    void take(String digest, TakenRows rows, int found, Instant now) {
        state = IncomingState.TAKEN;
        missing = null;
        manifestSha256 = digest;
        supplies = rows.supplies();
        demands = rows.demands();
        withdrawn = rows.withdrawn();
        unchanged = rows.unchanged();
        own = rows.own();
        conflicts = found;
        updatedAt = now;
    }

    void refuse(PackageRefused refused, Instant now) {
        state = IncomingState.REFUSED;
        missing = null;
        reason = refused.reason();
        detail =
                refused.detail().length() > MOST_DETAIL ? refused.detail().substring(0, MOST_DETAIL) : refused.detail();
        faults = refused.faults();
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable
    String sender() {
        return sender;
    }

    @Nullable
    Integer number() {
        return number;
    }

    IncomingState state() {
        return state;
    }

    IncomingWay way() {
        return way;
    }

    String fileName() {
        return fileName;
    }

    long bytes() {
        return bytes;
    }

    String sha256() {
        return sha256;
    }

    @Nullable
    String manifestSha256() {
        return manifestSha256;
    }

    @Nullable
    Instant madeAt() {
        return madeAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String receivedBy() {
        return receivedBy;
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

    int unchanged() {
        return unchanged;
    }

    int own() {
        return own;
    }

    int conflicts() {
        return conflicts;
    }

    @Nullable
    Integer missing() {
        return missing;
    }

    @Nullable
    RefusalReason reason() {
        return reason;
    }

    @Nullable
    String detail() {
        return detail;
    }

    List<RowFault> faults() {
        return faults;
    }
}
