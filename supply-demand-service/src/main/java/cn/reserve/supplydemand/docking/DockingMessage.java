package cn.reserve.supplydemand.docking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** What one side wrote to the other; never changes. */
@Entity
@Immutable
@Table(name = "docking_message")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class DockingMessage {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID caseId;
    private int sequence;

    @Enumerated(EnumType.STRING)
    private DockingSide side;

    private Instant at;
    private String person;
    private String personName;
    private String organisationName;
    private String text;

    protected DockingMessage() {}

    DockingMessage(UUID caseId, int sequence, Doing doing, String text) {
        this.caseId = caseId;
        this.sequence = sequence;
        this.side = doing.side();
        this.at = doing.at();
        this.person = doing.person();
        this.personName = doing.personName();
        this.organisationName = doing.organisationName();
        this.text = text;
    }

    UUID id() {
        return id;
    }

    int sequence() {
        return sequence;
    }

    DockingSide side() {
        return side;
    }

    Instant at() {
        return at;
    }

    String personName() {
        return personName;
    }

    String organisationName() {
        return organisationName;
    }

    String text() {
        return text;
    }
}
