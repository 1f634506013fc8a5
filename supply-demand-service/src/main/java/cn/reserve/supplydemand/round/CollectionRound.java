package cn.reserve.supplydemand.round;

import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.sheet.SheetKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One round of collection. */
@Entity
@Table(name = "collection_round")
public class CollectionRound {
    @Id
    private UUID id;

    @Version
    private long version;

    private String name;
    private int year;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> sheets;

    private String[] counties;
    private LocalDate deadline;
    private String instructions;
    private String draftedBy;
    private Instant draftedAt;
    private @Nullable String openedBy;
    private @Nullable Instant openedAt;
    private @Nullable LocalDate remindedOn;
    private @Nullable String closedBy;
    private @Nullable Instant closedAt;
    private @Nullable String frozenBy;
    private @Nullable Instant frozenAt;
    private @Nullable String correction;

    @SuppressWarnings("NullAway.Init")
    CollectionRound() {}

    @SuppressWarnings("NullAway.Init")
    CollectionRound(RoundRequest request, String person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.state = RoundState.DRAFT;
        change(request, person, now);
    }

    final void change(RoundRequest request, String person, Instant now) {
        require(RoundState.DRAFT);
        name = request.name();
        year = request.year();
        sheets = numbered(request.kinds(), _ -> 0);
        counties = request.counties().toArray(String[]::new);
        deadline = request.deadline();
        instructions = request.instructions();
        draftedBy = person;
        draftedAt = now;
    }

    /** Takes the version of each sheet that is in use now. */
    void open(ToIntFunction<SheetKind> released, String person, Instant now) {
        require(RoundState.DRAFT);
        sheets = numbered(List.copyOf(versions().keySet()), released);
        state = RoundState.OPEN;
        openedBy = person;
        openedAt = now;
    }

    void extend(LocalDate later) {
        if (isCorrected() || (state != RoundState.OPEN && state != RoundState.CLOSED)) {
            throw Problems.conflict("collection-round.state", state);
        }
        deadline = later;
        state = RoundState.OPEN;
        closedBy = null;
        closedAt = null;
    }

    /** Once a day: what comes more often is not read. */
    void remind(LocalDate today) {
        require(RoundState.OPEN);
        if (today.equals(remindedOn)) {
            throw Problems.conflict("collection-round.reminded");
        }
        remindedOn = today;
    }

    void close(String person, Instant now) {
        require(RoundState.OPEN);
        state = RoundState.CLOSED;
        closedBy = person;
        closedAt = now;
    }

    void beginFreezing(String person) {
        require(RoundState.CLOSED);
        state = RoundState.FREEZING;
        frozenBy = person;
    }

    void freeze(Instant now) {
        require(RoundState.FREEZING);
        state = RoundState.FROZEN;
        frozenAt = now;
    }

    /** What could not be copied can be closed again and looked at. */
    void giveUpFreezing() {
        require(RoundState.FREEZING);
        state = RoundState.CLOSED;
    }

    /** Opens it again for a correction after it was frozen; several reasons stand beside each other. */
    void correct(String reason) {
        if (state == RoundState.OPEN && correction != null) {
            correction = isAmong(reason, correction) ? correction : correction + "\n" + reason;
            return;
        }
        require(RoundState.FROZEN);
        state = RoundState.OPEN;
        correction = reason;
        closedBy = null;
        closedAt = null;
        remindedOn = null;
    }

    private static boolean isAmong(String reason, String said) {
        return ("\n" + said + "\n").contains("\n" + reason + "\n");
    }

    void require(RoundState wanted) {
        if (state != wanted) {
            throw Problems.conflict("collection-round.state", state);
        }
    }

    private static Map<String, Integer> numbered(List<SheetKind> kinds, ToIntFunction<SheetKind> number) {
        Map<String, Integer> numbered = new TreeMap<>();
        kinds.forEach(kind -> numbered.put(kind.name(), number.applyAsInt(kind)));
        return numbered;
    }

    /** Whether enterprises of a county are asked. */
    public boolean asks(String county) {
        return RoundPolicy.asks(counties(), county);
    }

    /** Whether enterprises fill in and hand in on a day. */
    public boolean isFillable(LocalDate today) {
        return !isCorrected() && RoundPolicy.isFillable(state, deadline, today);
    }

    /** Version of each sheet's template, in the order of the sheets; 0 before the round is opened. */
    public Map<SheetKind, Integer> versions() {
        Map<SheetKind, Integer> versions = new EnumMap<>(SheetKind.class);
        sheets.forEach((kind, number) -> versions.put(SheetKind.valueOf(kind), number));
        return versions;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public int year() {
        return year;
    }

    public RoundState state() {
        return state;
    }

    List<String> counties() {
        return List.of(counties);
    }

    public LocalDate deadline() {
        return deadline;
    }

    /** Whether it was opened again after it had been frozen: what came back is corrected, nothing else is begun. */
    public boolean isCorrected() {
        return correction != null;
    }

    @Nullable
    String correction() {
        return correction;
    }

    String instructions() {
        return instructions;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    LocalDate remindedOn() {
        return remindedOn;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    String frozenBy() {
        return frozenBy;
    }

    @Nullable
    Instant frozenAt() {
        return frozenAt;
    }

    String draftedBy() {
        return draftedBy;
    }
}
