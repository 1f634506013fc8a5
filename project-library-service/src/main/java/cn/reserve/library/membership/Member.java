package cn.reserve.library.membership;

import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** One person of one enterprise. */
@Entity
@Table(name = "enterprise_member")
public class Member {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "enterprise_id", nullable = false)
    private UUID enterpriseId;

    @Column(nullable = false)
    private String person;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String username;

    @Column(nullable = false)
    private boolean responsible;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MemberState state;

    @Column(nullable = false)
    private Instant since;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** For Hibernate. */
    protected Member() {}

    Member(UUID enterpriseId, Person person, boolean responsible, MemberState state, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.enterpriseId = enterpriseId;
        this.person = person.subject();
        this.name = person.name();
        this.username = person.username();
        this.responsible = responsible;
        this.state = state;
        this.since = now;
    }

    /** The realm knows of the membership. */
    void arrive() {
        if (state == MemberState.JOINING) {
            state = MemberState.MEMBER;
        }
    }

    /**
     * Is taken out of the enterprise, also before the realm knew of it; the realm follows.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code member.responsible} or {@code member.state}
     */
    void leave() {
        if (responsible) {
            throw Problems.conflict("member.responsible");
        }
        if (!belongs()) {
            throw Problems.conflict("member.state");
        }
        state = MemberState.LEAVING;
    }

    /** The realm knows that it is over. */
    void gone(Instant now) {
        state = MemberState.LEFT;
        endedAt = now;
    }

    /** Becomes the one who invites and removes. */
    void takeOver() {
        requireMember();
        responsible = true;
    }

    /** Somebody else invites and removes from now on. */
    void handOver() {
        responsible = false;
    }

    /** Belongs to another enterprise after the files of two were merged; on the way until the realm knows of it. */
    void moveTo(UUID survivor) {
        enterpriseId = survivor;
        responsible = false;
        state = MemberState.JOINING;
    }

    /** Whether the person is one of the enterprise's people, or about to be. */
    boolean belongs() {
        return state == MemberState.JOINING || state == MemberState.MEMBER;
    }

    /** What the person is called now, as far as a visit tells it. */
    void called(Person visitor) {
        if (!visitor.name().isEmpty() && !visitor.name().equals(name)) {
            name = visitor.name();
        }
        if (!visitor.username().isEmpty() && !visitor.username().equals(username)) {
            username = visitor.username();
        }
    }

    private void requireMember() {
        if (state != MemberState.MEMBER) {
            throw Problems.conflict("member.state");
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID enterpriseId() {
        return enterpriseId;
    }

    public String person() {
        return person;
    }

    public String name() {
        return name;
    }

    public String username() {
        return username;
    }

    public boolean isResponsible() {
        return responsible;
    }

    public MemberState state() {
        return state;
    }

    public Instant since() {
        return since;
    }
}
