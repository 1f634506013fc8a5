package cn.reserve.library.policydoc;

import cn.reserve.library.content.Sending;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.PlainText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The policy library over HTTP. */
@Path("/policy-documents")
@Tag(name = "policy-documents", description = "政策文库 · Policy library")
@RolesAllowed({
    Roles.ENTERPRISE,
    Roles.DISTRICT_REVIEWER,
    Roles.BUREAU_REVIEWER,
    Roles.COMMISSION_PREPARER,
    Roles.COMMISSION_APPROVER,
    Roles.BANK_OFFICER,
    Roles.BANK_MANAGER,
    Roles.CENTRAL_BANK,
    Roles.FINANCE_BUREAU,
    Roles.AUDITOR,
    Roles.SYSTEM_ADMIN
})
@RunOnVirtualThread
public class PolicyDocumentsResource {
    private final KeepingDocuments keeping;
    private final ReadingDocuments reading;
    private final Caller caller;

    PolicyDocumentsResource(KeepingDocuments keeping, ReadingDocuments reading, Caller caller) {
        this.keeping = keeping;
        this.reading = reading;
        this.caller = caller;
    }

    /** Documents that a text names. */
    public record NamedDocuments(List<DocumentRow> items) {

        /** Defensive copy. */
        public NamedDocuments {
            items = List.copyOf(items);
        }
    }

    @GET
    @Operation(operationId = "listPolicyDocuments", summary = "政策文件列表 · The documents of the policy library")
    public Page<DocumentRow> list(@BeanParam @Valid DocumentSearch search, @BeanParam PageParams paging) {
        return reading.many(search, Viewer.of(caller), paging);
    }

    @GET
    @Path("/clauses")
    @Operation(operationId = "searchPolicyClauses", summary = "政策全文检索 · Clauses in which a word stands")
    public Page<ClauseHit> clauses(@BeanParam @Valid DocumentSearch search, @BeanParam PageParams paging) {
        return reading.hits(search, paging);
    }

    @GET
    @Path("/named")
    @Operation(
            operationId = "listNamedPolicyDocuments",
            summary = "条款所引文件 · Documents whose number or title a text names")
    public NamedDocuments named(@QueryParam("text") @PlainText(max = 500) @Nullable String text) {
        return new NamedDocuments(reading.named(text, Viewer.of(caller)));
    }

    /** The body is the text itself, UTF-8, at most 2 MiB; its SHA-256 comes in {@code Content-Digest: sha-256=:<base64>:}. */
    @POST
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "importPolicyDocument", summary = "导入政策文件 · Import a text into the library")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<DocumentRow> take(
            @BeanParam @Valid DocumentUpload upload,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Content-Digest") @Nullable String contentDigest,
            @Parameter(hidden = true) @HeaderParam("Content-Length") @Nullable Long length,
            InputStream body) {
        Viewer viewer = Viewer.of(caller);
        var sending = new Sending(contentDigest, key, length == null ? -1 : length, body);
        UUID id = keeping.take(upload.facts(), sending, viewer);
        DocumentRow row = reading.one(id, viewer).document();
        return Etags.answer(RestResponse.Status.CREATED, row, row.version());
    }

    @GET
    @Path("/{document}")
    @Operation(
            operationId = "getPolicyDocument",
            summary = "政策文件全文 · A document by clauses, with the rules that name it")
    public RestResponse<DocumentResponse> get(@PathParam("document") UUID document) {
        DocumentResponse found = reading.one(document, Viewer.of(caller));
        return Etags.answer(found, found.document().version());
    }

    @PUT
    @Path("/{document}")
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @Operation(operationId = "changePolicyDocument", summary = "更正文件信息 · Correct what a document is")
    public RestResponse<DocumentRow> change(
            @PathParam("document") UUID document,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DocumentFacts request) {
        keeping.change(document, request, ifMatch, Viewer.of(caller));
        return answer(document);
    }

    @POST
    @Path("/{document}/withdrawal")
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @Operation(operationId = "withdrawPolicyDocument", summary = "撤下文件 · Take a document out of the library")
    public RestResponse<DocumentRow> withdraw(
            @PathParam("document") UUID document,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DocumentWithdrawal request) {
        keeping.withdraw(document, request, ifMatch, Viewer.of(caller));
        return answer(document);
    }

    private RestResponse<DocumentRow> answer(UUID document) {
        DocumentRow row = reading.one(document, Viewer.of(caller)).document();
        return Etags.answer(row, row.version());
    }
}
