package cn.reserve.supplydemand.provider;

import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An expert or a service institution in the register. */
@Entity
@Table(name = "service_provider")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class ServiceProvider {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ProviderKind kind;

    private String name;
    private @Nullable String uscc;
    private String services;
    private String fields;
    private @Nullable String title;
    private String qualification;
    private String introduction;
    private String contactPerson;
    private String contactPhone;

    @Enumerated(EnumType.STRING)
    private ProviderState state;

    private @Nullable String reason;
    private Instant createdAt;
    private Instant updatedAt;

    protected ServiceProvider() {}

    /** An enterprise applies. */
    static ServiceProvider apply(String uscc, ProviderRequest request, Instant now) {
        return made(uscc, request, ProviderState.APPLIED, now);
    }

    /** The economy bureau registers. */
    static ServiceProvider register(ProviderRequest request, Instant now) {
        return made(request.uscc(), request, ProviderState.LISTED, now);
    }

    private static ServiceProvider made(
            @Nullable String uscc, ProviderRequest request, ProviderState state, Instant now) {
        ServiceProvider made = new ServiceProvider();
        made.createdAt = now;
        made.state = state;
        made.fill(uscc, request, now);
        return made;
    }

    /** The applicant mends what is not listed yet; it applies again. */
    void mend(ProviderRequest request, Instant now) {
        if (state != ProviderState.APPLIED && state != ProviderState.REFUSED) {
            throw Problems.conflict("provider.step-not-possible");
        }
        state = ProviderState.APPLIED;
        reason = null;
        fill(uscc, request, now);
    }

    /** The bureau keeps what it says up to date. */
    void change(ProviderRequest request, Instant now) {
        fill(request.uscc(), request, now);
    }

    void list(Instant now) {
        move(state == ProviderState.APPLIED || state == ProviderState.SUSPENDED, ProviderState.LISTED, null, now);
    }

    void refuse(String why, Instant now) {
        move(state == ProviderState.APPLIED, ProviderState.REFUSED, why, now);
    }

    void suspend(String why, Instant now) {
        move(state == ProviderState.LISTED, ProviderState.SUSPENDED, why, now);
    }

    private void move(boolean legal, ProviderState next, @Nullable String why, Instant now) {
        if (!legal) {
            throw Problems.conflict("provider.step-not-possible");
        }
        state = next;
        reason = why;
        updatedAt = now;
    }

    private void fill(@Nullable String owner, ProviderRequest request, Instant now) {
        uscc = owner;
        kind = request.kind();
        name = request.name();
        services = Codes.joined(request.services());
        fields = Codes.joined(request.fields());
        title = request.title();
        qualification = request.qualification();
        introduction = request.introduction();
        contactPerson = request.contactPerson();
        contactPhone = request.contactPhone();
        updatedAt = now;
    }

    boolean isActedForBy(@Nullable String enterprise) {
        return uscc != null && uscc.equals(enterprise);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ProviderKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    @Nullable
    String uscc() {
        return uscc;
    }

    Set<ProvidedService> services() {
        return Codes.read(ProvidedService.class, services);
    }

    Set<ServiceField> fields() {
        return Codes.read(ServiceField.class, fields);
    }

    @Nullable
    String title() {
        return title;
    }

    String qualification() {
        return qualification;
    }

    String introduction() {
        return introduction;
    }

    String contactPerson() {
        return contactPerson;
    }

    String contactPhone() {
        return contactPhone;
    }

    ProviderState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
