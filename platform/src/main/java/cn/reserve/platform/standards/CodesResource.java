package cn.reserve.platform.standards;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.PageRequest;
import cn.reserve.platform.rest.PlainText;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Code tables over HTTP: search for everyone signed in, new versions by the system administrator. */
@Path("/codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "codes")
@RunOnVirtualThread
public class CodesResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Clock CLOCK = Clock.system(CityTime.ZONE);

    private final CodeTables tables;
    private final ImportingCodes importing;

    CodesResource(CodeTables tables, ImportingCodes importing) {
        this.tables = tables;
        this.importing = importing;
    }

    /** Rows that are current on a day; with {@code code}, that one row, also when it is retired. */
    @GET
    @Path("/{table}")
    @Authenticated
    @Operation(operationId = "searchCodes", summary = "Search a code table")
    public Page<CodeEntry> search(
            @PathParam("table") @Schema(enumeration = {"divisions", "industries", "banks", "workdays"}) String table,
            @QueryParam("q") @PlainText(max = 50) @Nullable String q,
            @QueryParam("parent") @Size(max = 50) @PlainText(max = 50) @Nullable String parent,
            @QueryParam("code") @Size(max = 50) @PlainText(max = 50) @Nullable String code,
            @QueryParam("on") @Nullable LocalDate on,
            @BeanParam PageParams paging) {
        CodeTable wanted = CodeTable.of(table);
        LocalDate asked = Parameters.day("on", on);
        LocalDate day = asked == null ? LocalDate.now(CLOCK) : asked;
        PageRequest page = paging.request();
        if (code != null) {
            Optional<CodeEntry> found = tables.find(wanted.wire(), code, day);
            return Page.of(found.stream().toList(), found.isPresent() ? 1 : 0, new PageRequest(1, page.size()));
        }
        return tables.search(wanted.wire(), blankAsNull(q), blankAsNull(parent), day, page);
    }

    /** What was imported when and by whom, latest first, at most 100. */
    @GET
    @Path("/{table}/versions")
    @Authenticated
    @Operation(operationId = "listCodeVersions", summary = "Versions of a code table")
    public List<CodeVersion> versions(
            @PathParam("table") @Schema(enumeration = {"divisions", "industries", "banks", "workdays"}) String table) {
        return tables.versions(CodeTable.of(table).wire());
    }

    /** Imports a file as a new version; see {@link ImportingCodes}. The same file twice changes nothing. */
    @POST
    @Path("/{table}/versions")
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Consumes({"text/csv", XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(operationId = "importCodes", summary = "Import a version of a code table")
    @RequestBody(
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public ImportReport importVersion(
            @PathParam("table") @Schema(enumeration = {"divisions", "industries", "banks", "workdays"}) String table,
            @QueryParam("validFrom") @Nullable LocalDate validFrom,
            @QueryParam("missing") @Nullable Missing missing,
            @QueryParam("preview") @DefaultValue("false") boolean preview,
            @QueryParam("source") @DefaultValue("upload") @PlainText(max = 200) String source,
            InputStream body) {
        CodeTable wanted = CodeTable.of(table);
        LocalDate from = Parameters.day("validFrom", validFrom);
        CodeFile file = CodeFile.read(wanted, body);
        return importing.run(wanted, file, new ImportingCodes.Wish(from, missing, preview, source));
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
