package cn.reserve.library.enterprise;

import cn.reserve.library.correction.FieldReason;
import cn.reserve.library.membership.Membership;
import cn.reserve.library.membership.Person;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** An enterprise's registration file. */
@Entity
@Table(name = "enterprise")
public class Enterprise {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private String uscc;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String county;

    @Column(name = "county_name", nullable = false)
    private String countyName;

    @Column(nullable = false)
    private String industry;

    @Enumerated(EnumType.STRING)
    @Column(name = "size_class", nullable = false)
    private SizeClass sizeClass;

    @Column(name = "above_scale", nullable = false)
    private boolean aboveScale;

    @Embedded
    private Reach reach;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EnterpriseState state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<FieldReason> reasons;

    private @Nullable String rejection;

    @Column(name = "registered_by", nullable = false)
    private String registeredBy;

    @Column(name = "registered_by_name")
    private @Nullable String registeredByName;

    @Column(name = "submitted_at", nullable = false)
    private Instant submittedAt;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @Column(name = "merged_at")
    private @Nullable Instant mergedAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Enterprise() {}

    /** A new file, submitted for verification. */
    static Enterprise register(EnterpriseRequest request, String countyName, Viewer person, Instant now) {
        Enterprise enterprise = new Enterprise();
        enterprise.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        enterprise.registeredBy = person.subject();
        enterprise.registeredByName = person.name();
        enterprise.fill(request, countyName, now);
        return enterprise;
    }

    /** Mends a returned file and sends it again. */
    void resubmit(EnterpriseRequest request, String newCountyName, Instant now) {
        become(EnterpriseState.SUBMITTED);
        fill(request, newCountyName, now);
    }

    /** The district confirms that the enterprise is what the file says. */
    void verify(Instant now) {
        become(EnterpriseState.VERIFIED);
        reasons = List.of();
        verifiedAt = now;
        updatedAt = now;
    }

    /** The district asks for amendments. */
    void sendBack(List<FieldReason> why, Instant now) {
        become(EnterpriseState.RETURNED);
        reasons = List.copyOf(why);
        updatedAt = now;
    }

    /** The district closes the file for good: its code and its person are free again. */
    void reject(String why, Instant now) {
        become(EnterpriseState.REJECTED);
        rejection = why;
        updatedAt = now;
    }

    /** Its own people say anew where it is found and whom to call. */
    void reachAt(ContactRequest contact, Instant now) {
        if (state != EnterpriseState.VERIFIED) {
            throw Problems.conflict("enterprise.not-verified");
        }
        reach = new Reach(contact.address(), contact.contactName(), contact.contactPhone(), contact.contactEmail());
        updatedAt = now;
    }

    /** Other key data, accepted by the district. */
    public void amend(KeyData data, Instant now) {
        if (state != EnterpriseState.VERIFIED) {
            throw Problems.conflict("enterprise.not-verified");
        }
        name = data.name();
        county = data.county();
        countyName = data.countyName();
        industry = data.industry();
        sizeClass = data.sizeClass();
        aboveScale = data.aboveScale();
        updatedAt = now;
    }

    /** Another file of the same enterprise stands in this one's place from now on. */
    public void mergeInto(UUID survivor, Instant now) {
        become(EnterpriseState.MERGED);
        mergedInto = survivor;
        mergedAt = now;
        updatedAt = now;
    }

    /** What the district confirmed. */
    public KeyData keyData() {
        return new KeyData(name, county, countyName, industry, sizeClass, aboveScale);
    }

    private void fill(EnterpriseRequest request, String nameOfCounty, Instant now) {
        uscc = request.uscc();
        name = request.name();
        county = request.county();
        countyName = nameOfCounty;
        industry = request.industry();
        sizeClass = request.sizeClass();
        aboveScale = request.aboveScale();
        reach = new Reach(request.address(), request.contactName(), request.contactPhone(), request.contactEmail());
        state = EnterpriseState.SUBMITTED;
        reasons = List.of();
        submittedAt = now;
        updatedAt = now;
    }

    private void become(EnterpriseState next) {
        if (!state.canBecome(next)) {
            throw Problems.conflict("enterprise.state", state, next);
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String uscc() {
        return uscc;
    }

    public String name() {
        return name;
    }

    public String county() {
        return county;
    }

    public String countyName() {
        return countyName;
    }

    public String industry() {
        return industry;
    }

    public SizeClass sizeClass() {
        return sizeClass;
    }

    boolean aboveScale() {
        return aboveScale;
    }

    String address() {
        return reach.address();
    }

    public String contactName() {
        return reach.contactName();
    }

    public String contactPhone() {
        return reach.contactPhone();
    }

    @Nullable
    String contactEmail() {
        return reach.contactEmail();
    }

    public EnterpriseState state() {
        return state;
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    List<FieldReason> reasons() {
        return reasons;
    }

    /** Why the district rejected it; null unless it did. */
    @Nullable
    String rejection() {
        return rejection;
    }

    String registeredBy() {
        return registeredBy;
    }

    /** Who registered it, as known here. */
    public Person registrant() {
        return new Person(registeredBy, registeredByName == null ? "" : registeredByName, "");
    }

    /** A person's membership of its organisation. */
    public Membership membershipOf(String person) {
        return new Membership(uscc, name, county, person);
    }

    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant verifiedAt() {
        return verifiedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
