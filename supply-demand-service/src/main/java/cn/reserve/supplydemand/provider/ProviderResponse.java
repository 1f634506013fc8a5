package cn.reserve.supplydemand.provider;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A provider as its readers see it. */
@Schema(name = "ServiceProvider")
public record ProviderResponse(
        UUID id,
        long version,
        ProviderKind kind,
        String name,

        @Schema(description = "The enterprise that acts for it; null when the economy bureau does") @Nullable
        String uscc,

        Set<ProvidedService> services,
        Set<ServiceField> fields,
        @Nullable String title,
        String qualification,
        String introduction,
        ProviderState state,

        @Schema(description = "Why it was refused or suspended") @Nullable
        String reason,

        @Schema(description = "Only for the enterprise that acts for it and the economy bureau") @Nullable
        Contact contact,

        Instant createdAt,
        Instant updatedAt) {

    /** Whom to call. */
    @Schema(name = "ServiceContact")
    public record Contact(String person, String phone) {}

    static ProviderResponse of(ServiceProvider provider, boolean withContact) {
        return new ProviderResponse(
                provider.id(),
                provider.version(),
                provider.kind(),
                provider.name(),
                provider.uscc(),
                provider.services(),
                provider.fields(),
                provider.title(),
                provider.qualification(),
                provider.introduction(),
                provider.state(),
                provider.reason(),
                withContact ? new Contact(provider.contactPerson(), provider.contactPhone()) : null,
                provider.createdAt(),
                provider.updatedAt());
    }
}
