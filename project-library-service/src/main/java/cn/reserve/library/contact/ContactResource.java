package cn.reserve.library.contact;

import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The contact of a listed project, for the financing service alone. */
@Path("/projects/{id}/contact")
@Tag(name = "projects", description = "项目储备 · Projects")
@RunOnVirtualThread
public class ContactResource {
    private static final String IDENTIFIER = "[A-Za-z0-9:._-]{1,100}";

    private static final String ENCODED = "([A-Za-z0-9+._*-]|%[0-9A-Fa-f]{2}){1,600}";

    private final ReadingContact reading;

    ContactResource(ReadingContact reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed(Roles.CONTACT_READER)
    @Operation(
            operationId = "getProjectContact",
            summary = "项目联系人（供融资服务） · Whom a bank may call; each answer is noted with who reads it")
    public ContactResponse get(
            @PathParam("id") UUID id,
            @HeaderParam("Reader-Person") @NotNull @Pattern(regexp = IDENTIFIER) String readerPerson,
            @HeaderParam("Reader-Name") @Nullable @Pattern(regexp = ENCODED) String readerName,
            @HeaderParam("Reader-Organisation") @NotNull @Pattern(regexp = IDENTIFIER) String readerOrganisation,
            @HeaderParam("Reader-Organisation-Name") @Nullable @Pattern(regexp = ENCODED)
                    String readerOrganisationName) {
        return reading.of(
                id,
                new ContactReader(
                        readerPerson, decoded(readerName), readerOrganisation, decoded(readerOrganisationName)));
    }

    /** A header holds no Chinese name as it is. */
    private static @Nullable String decoded(@Nullable String name) {
        return name == null ? null : URLDecoder.decode(name, StandardCharsets.UTF_8);
    }
}
