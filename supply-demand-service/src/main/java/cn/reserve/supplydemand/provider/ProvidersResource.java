package cn.reserve.supplydemand.provider;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.PlainText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register of experts and service institutions. */
@Path("/service-providers")
@Tag(name = "service-providers", description = "专家和服务机构 · Experts and service institutions")
@RunOnVirtualThread
public class ProvidersResource {
    private static final String IF_MATCH = "If-Match";

    private final KeepingProviders keeping;
    private final ReadingProviders reading;

    ProvidersResource(KeepingProviders keeping, ReadingProviders reading) {
        this.keeping = keeping;
        this.reading = reading;
    }

    /** Why a provider is refused or suspended. */
    @Schema(name = "ServiceProviderReason")
    public record Reason(
            @NotBlank @PlainText(max = 500, lines = true) String reason) {}

    @GET
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listServiceProviders",
            summary = "服务机构库 · Listed providers; more for who keeps the register")
    public Page<ProviderResponse> list(@BeanParam ProviderSearch search, @BeanParam PageParams paging) {
        return reading.page(search, paging);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Roles.ENTERPRISE, Roles.BUREAU_REVIEWER})
    @Operation(
            operationId = "addServiceProvider",
            summary = "申请入库或登记 · An enterprise applies, the economy bureau registers")
    public RestResponse<ProviderResponse> add(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull ProviderRequest request) {
        ProviderResponse added = keeping.add(key, request).body();
        return Etags.created("service-providers/" + added.id(), added, added.version());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "readServiceProvider", summary = "服务机构详情 · One provider")
    public RestResponse<ProviderResponse> read(UUID id) {
        return tagged(reading.one(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.ENTERPRISE, Roles.BUREAU_REVIEWER})
    @Operation(
            operationId = "changeServiceProvider",
            summary = "修改 · The applicant mends, the economy bureau keeps up to date")
    public RestResponse<ProviderResponse> change(
            UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch, @Valid @NotNull ProviderRequest request) {
        return tagged(keeping.change(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/listing")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "listServiceProvider", summary = "同意入库 · The economy bureau lists the provider")
    public RestResponse<ProviderResponse> list(UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return tagged(keeping.list(id, ifMatch));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "refuseServiceProvider", summary = "不予入库 · The economy bureau refuses the application")
    public RestResponse<ProviderResponse> refuse(
            UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Reason request) {
        return tagged(keeping.refuse(id, ifMatch, request.reason()));
    }

    @POST
    @Path("/{id}/suspension")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(
            operationId = "suspendServiceProvider",
            summary = "暂停服务 · The economy bureau takes it out of the register for now")
    public RestResponse<ProviderResponse> suspend(
            UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Reason request) {
        return tagged(keeping.suspend(id, ifMatch, request.reason()));
    }

    private static RestResponse<ProviderResponse> tagged(ProviderResponse provider) {
        return Etags.answer(provider, provider.version());
    }
}
