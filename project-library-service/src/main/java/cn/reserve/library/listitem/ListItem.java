package cn.reserve.library.listitem;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing to be renewed. */
@Entity
@Table(name = "list_item")
class ListItem {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "list_id", nullable = false)
    private UUID listId;

    @Column(nullable = false)
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "data", nullable = false)
    private Map<String, String> values;

    @Column(nullable = false)
    private String words;

    @Column(nullable = false)
    private String print;

    @Column(nullable = false)
    private String title;

    private @Nullable String county;

    private @Nullable String registration;

    @Column(name = "commissioned_on")
    private @Nullable LocalDate commissionedOn;

    private @Nullable BigDecimal quantity;

    private @Nullable BigDecimal cost;

    @Column(nullable = false)
    private boolean flagged;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ItemState state;

    @Column(name = "done_quantity", nullable = false)
    private BigDecimal doneQuantity;

    private @Nullable String note;

    @Column(name = "project_id")
    private @Nullable UUID projectId;

    @Column(name = "updated_by", nullable = false)
    private String updatedBy;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ListItem() {}

    @SuppressWarnings("NullAway.Init")
    ListItem(UUID listId, int number, ItemFacts facts, String person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.listId = listId;
        this.number = number;
        this.state = ItemState.PLANNED;
        this.doneQuantity = BigDecimal.ZERO;
        fill(facts, person, now);
    }

    final void fill(ItemFacts facts, String person, Instant now) {
        values = facts.values();
        words = facts.words();
        print = facts.print();
        title = facts.title();
        county = facts.county();
        registration = facts.registration();
        commissionedOn = facts.commissionedOn();
        quantity = facts.quantity();
        cost = facts.cost();
        flagged = facts.flagged();
        touched(person, now);
    }

    void report(ItemState reached, BigDecimal done, @Nullable String said, String person, Instant now) {
        state = reached;
        doneQuantity = done;
        note = said;
        touched(person, now);
    }

    void link(@Nullable UUID project, String person, Instant now) {
        projectId = project;
        touched(person, now);
    }

    private void touched(String person, Instant now) {
        updatedBy = person;
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID listId() {
        return listId;
    }

    int number() {
        return number;
    }

    Map<String, String> values() {
        return values;
    }

    String title() {
        return title;
    }

    String print() {
        return print;
    }

    @Nullable
    String county() {
        return county;
    }

    @Nullable
    LocalDate commissionedOn() {
        return commissionedOn;
    }

    @Nullable
    BigDecimal quantity() {
        return quantity;
    }

    @Nullable
    BigDecimal cost() {
        return cost;
    }

    boolean isFlagged() {
        return flagged;
    }

    ItemState state() {
        return state;
    }

    BigDecimal doneQuantity() {
        return doneQuantity;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    UUID projectId() {
        return projectId;
    }

    String updatedBy() {
        return updatedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
