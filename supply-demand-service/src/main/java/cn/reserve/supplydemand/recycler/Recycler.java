package cn.reserve.supplydemand.recycler;

import cn.reserve.supplydemand.participant.Participant;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One business of an enterprise that recycles, as a survey said. */
@Entity
@Table(name = "recycler")
class Recycler {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String uscc;
    private String county;

    @Enumerated(EnumType.STRING)
    private BusinessKind businessKind;

    private String materials;
    private BigDecimal capacity;
    private BigDecimal handled;
    private @Nullable String qualification;
    private String[] accepts;
    private @Nullable UUID sourceRow;
    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    Recycler() {}

    /**
     * What a row of the survey says.
     *
     * @param capacity designed, tons a year
     * @param handled last year, tons
     */
    record Said(
            BusinessKind businessKind,
            String materials,
            BigDecimal capacity,
            BigDecimal handled,
            @Nullable String qualification) {}

    static Recycler list(Participant owner, Said said, Instant now) {
        Recycler recycler = new Recycler();
        recycler.createdAt = now;
        recycler.change(owner, said, now);
        return recycler;
    }

    void change(Participant owner, Said said, Instant now) {
        uscc = owner.uscc();
        county = owner.county();
        businessKind = said.businessKind();
        materials = said.materials();
        capacity = said.capacity();
        handled = said.handled();
        qualification = said.qualification();
        accepts = FitPolicy.accepts(said.businessKind(), said.materials(), said.qualification()).stream()
                .map(Enum::name)
                .toArray(String[]::new);
        updatedAt = now;
    }

    void comeFrom(UUID row) {
        sourceRow = row;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String uscc() {
        return uscc;
    }

    String county() {
        return county;
    }

    BusinessKind businessKind() {
        return businessKind;
    }

    String materials() {
        return materials;
    }

    BigDecimal capacity() {
        return capacity;
    }

    BigDecimal handled() {
        return handled;
    }

    @Nullable
    String qualification() {
        return qualification;
    }

    List<RetiredKind> accepts() {
        return Arrays.stream(accepts).map(RetiredKind::valueOf).toList();
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
