package cn.reserve.supplydemand.submission;

import cn.reserve.supplydemand.participant.Participant;
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
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an enterprise hands in within a round. */
@Entity
@Table(name = "submission")
class Submission {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID roundId;
    private String uscc;
    private String county;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    private int rowCount;

    /** Given back after the round was frozen, and not answered yet. */
    private boolean correcting;

    private @Nullable String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Remark> remarks;

    private String updatedBy;
    private Instant updatedAt;
    private @Nullable String handedInBy;
    private @Nullable Instant handedInAt;
    private @Nullable String judgedBy;
    private @Nullable Instant judgedAt;

    @SuppressWarnings("NullAway.Init")
    Submission() {}

    Submission(UUID round, Participant owner, String person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.roundId = round;
        this.uscc = owner.uscc();
        this.county = owner.county();
        this.state = SubmissionState.FILLING;
        this.remarks = List.of();
        this.updatedBy = person;
        this.updatedAt = now;
    }

    /** Rows came or went. */
    void fill(int more, String person, Instant now) {
        rowCount += more;
        touch(person, now);
    }

    void handIn(boolean nothing, String person, Instant now) {
        state = nothing ? SubmissionState.NOTHING : SubmissionState.SUBMITTED;
        correcting = correcting && !nothing;
        handedInBy = person;
        handedInAt = now;
        touch(person, now);
    }

    void takeBack(String person, Instant now) {
        state = SubmissionState.FILLING;
        touch(person, now);
    }

    void pass(String person, Instant now) {
        state = SubmissionState.PASSED;
        correcting = false;
        reason = null;
        remarks = List.of();
        judge(person, now);
    }

    void giveBack(ReturnRequest request, String person, Instant now) {
        state = SubmissionState.RETURNED;
        reason = request.reason();
        remarks = request.remarks();
        judge(person, now);
    }

    /** Gives back what is frozen, for a correction. */
    void correct(String why, String person, Instant now) {
        giveBack(new ReturnRequest(why, List.of()), person, now);
        correcting = true;
    }

    private void judge(String person, Instant now) {
        judgedBy = person;
        judgedAt = now;
        touch(person, now);
    }

    private void touch(String person, Instant now) {
        updatedBy = person;
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID round() {
        return roundId;
    }

    String uscc() {
        return uscc;
    }

    String county() {
        return county;
    }

    SubmissionState state() {
        return state;
    }

    boolean isCorrecting() {
        return correcting;
    }

    int rows() {
        return rowCount;
    }

    @Nullable
    String reason() {
        return reason;
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    String updatedBy() {
        return updatedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    Instant handedInAt() {
        return handedInAt;
    }

    @Nullable
    String judgedBy() {
        return judgedBy;
    }

    @Nullable
    Instant judgedAt() {
        return judgedAt;
    }
}
