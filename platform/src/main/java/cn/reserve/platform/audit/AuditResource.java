package cn.reserve.platform.audit;

import cn.reserve.platform.audit.VerifyingAudit.KnownEntry;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Cursor;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.PageRequest;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What happened in this service, for auditors. */
@Path("/audit")
@RunOnVirtualThread
@RolesAllowed(Roles.AUDITOR)
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    private static final String NEWEST_FIRST = "-position";
    private static final String HASH = "[0-9a-fA-F]{64}";

    private final AuditTrail trail;
    private final VerifyingAudit verifying;

    AuditResource(AuditTrail trail, VerifyingAudit verifying) {
        this.trail = trail;
        this.verifying = verifying;
    }

    @GET
    @Operation(operationId = "listAudit", summary = "Acts, newest first")
    public Page<AuditEntry> list(@BeanParam @Valid AuditSearch search, @BeanParam PageParams paging) {
        PageRequest request = paging.request();
        Optional<Cursor> cursor = Cursor.read(paging.cursor(), NEWEST_FIRST, 1);
        long before = cursor.map(position -> position.number(0)).orElse(Long.MAX_VALUE);
        // One more than asked for tells whether a next page exists.
        List<AuditEntry> found =
                trail.latest(search, before, cursor.isPresent() ? 0 : request.offset(), request.size() + 1);
        List<AuditEntry> shown = found.subList(0, Math.min(found.size(), request.size()));
        Cursor next = found.size() > request.size()
                ? Cursor.after(NEWEST_FIRST, shown.getLast().position())
                : null;
        return Page.of(shown, trail.count(search, Page.COUNT_LIMIT), request, next);
    }

    @GET
    @Path("/verification")
    @Operation(
            operationId = "verifyAudit",
            summary =
                    "Checks the chain, a stretch at a time, and that an entry noted earlier (position, hash) still stands in it;"
                            + " until complete, go on with after = entries and afterHash = checkedHash")
    public AuditVerification verify(
            @RestQuery @DefaultValue("0") @Min(0) long position,
            @RestQuery @Nullable @Pattern(regexp = HASH) String hash,
            @RestQuery @DefaultValue("0") @Min(0) long after,
            @RestQuery @Nullable @Pattern(regexp = HASH) String afterHash) {
        if (after > 0 && afterHash == null) {
            throw Problems.invalid(Violation.of("afterHash", "not-null"));
        }
        return verifying.stretch(
                afterHash == null || after == 0 ? ChainLink.START : ChainLink.of(after, afterHash),
                hash == null ? KnownEntry.NONE : new KnownEntry(position, hash));
    }
}
