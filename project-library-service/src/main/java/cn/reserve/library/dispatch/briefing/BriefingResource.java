package cn.reserve.library.dispatch.briefing;

import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.dispatch.briefing.MakingBriefing.LitRow;
import cn.reserve.library.dispatch.light.Light;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The month's briefing over HTTP. */
@Path("/dispatch/rounds/{round}/briefing")
@Tag(name = "dispatch", description = "项目调度 · Dispatch")
@RunOnVirtualThread
public class BriefingResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PDF = "application/pdf";

    private final MakingBriefing making;
    private final BriefingPages pages;
    private final HeavyWork work;
    private final Caller caller;

    BriefingResource(MakingBriefing making, BriefingPages pages, HeavyWork work, Caller caller) {
        this.making = making;
        this.pages = pages;
        this.work = work;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "getDispatchBriefing", summary = "调度通报 · The month's briefing")
    public BriefingResponse one(@PathParam("round") UUID round) {
        return making.of(round, Viewer.of(caller));
    }

    @GET
    @Path("/workbook")
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @APIResponse(responseCode = "200", description = "xlsx file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportDispatchBriefing", summary = "通报工作簿 · The briefing as a workbook")
    public Response workbook(@PathParam("round") UUID round) {
        Viewer viewer = Viewer.of(caller);
        BriefingResponse briefing = making.export(round, "xlsx", viewer);
        StreamingOutput body =
                out -> BriefingSheet.write(briefing, pages, reader -> making.lit(round, viewer, reader), out);
        return Response.ok(body, XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"briefing-" + briefing.period() + ".xlsx\"")
                .build();
    }

    @GET
    @Path("/document")
    @Produces(PDF)
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(operationId = "printDispatchBriefing", summary = "通报 PDF · The briefing as a PDF")
    public RestResponse<OutgoingFile> document(
            @PathParam("round") UUID round,
            @QueryParam("language") @Pattern(regexp = "zh|en") @Nullable String language) {
        Viewer viewer = Viewer.of(caller);
        BriefingResponse briefing = making.export(round, "pdf", viewer);
        List<LitRow> red = making.first(round, viewer, Light.RED, BriefingDocument.ROWS);
        BriefingWords words = new BriefingWords("en".equals(language));
        byte[] document = work.run(() -> BriefingDocument.of(briefing, red, words, pages.of(briefing), viewer.name()));
        String name = "briefing-" + briefing.period() + ".pdf";
        return new OutgoingFile(name, PDF, document.length, new ByteArrayInputStream(document)).answer();
    }
}
