package cn.reserve.library.document;

import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.heavy.HeavyWork;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A project as a document over HTTP. */
@Path("/projects/{id}/document")
@Tag(name = "projects")
@RunOnVirtualThread
public class DocumentResource {
    private static final String PDF = "application/pdf";

    private final PrintingProject printing;
    private final HeavyWork work;
    private final Caller caller;

    DocumentResource(PrintingProject printing, HeavyWork work, Caller caller) {
        this.printing = printing;
        this.work = work;
        this.caller = caller;
    }

    @GET
    @Produces(PDF)
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "printProject", summary = "打印项目 · The project as a PDF")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<OutgoingFile> print(
            @PathParam("id") UUID id, @QueryParam("language") @Pattern(regexp = "zh|en") @Nullable String language) {
        Printed printed = printing.collect(id, Viewer.of(caller));
        byte[] document = work.run(() -> ProjectDocument.of(printed, Words.in(language)));
        String name = printed.project().name() + ".pdf";
        return new OutgoingFile(name, PDF, document.length, new ByteArrayInputStream(document)).answer();
    }
}
