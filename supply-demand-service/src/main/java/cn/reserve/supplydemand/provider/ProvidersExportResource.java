package cn.reserve.supplydemand.provider;

import cn.reserve.platform.export.ExportParams;
import cn.reserve.platform.export.ExportedList;
import cn.reserve.platform.export.Exporting;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register as a file, without contacts. */
@Path("/service-providers/export")
@Tag(name = "service-providers")
@RunOnVirtualThread
public class ProvidersExportResource {
    private static final ExportedList<ProviderResponse> LIST = ExportedList.<ProviderResponse>of(
                    "service-providers", "服务机构库", "Service providers")
            .wide("名称", "Name", ProviderResponse::name)
            .with("类型", "Kind", ProviderResponse::kind)
            .with("职称", "Title", ProviderResponse::title)
            .wide("服务内容", "Services", row -> names(row.services()))
            .wide("服务领域", "Fields", row -> names(row.fields()))
            .wide("资质", "Qualification", ProviderResponse::qualification)
            .wide("简介", "Introduction", ProviderResponse::introduction)
            .with("状态", "State", ProviderResponse::state)
            .with("更新时间", "Updated", ProviderResponse::updatedAt);

    private final ReadingProviders reading;
    private final Exporting exporting;

    ProvidersExportResource(ReadingProviders reading, Exporting exporting) {
        this.reading = reading;
        this.exporting = exporting;
    }

    @GET
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportServiceProviders", summary = "导出服务机构库 · The register as a file")
    public Response export(@BeanParam ProviderSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, reading.every(search), params);
    }

    private static Wording names(Collection<? extends Enum<?>> codes) {
        List<Wording> names = codes.stream().map(Messages::name).toList();
        return new Wording(
                names.stream().map(Wording::zh).collect(Collectors.joining("、")),
                names.stream().map(Wording::en).collect(Collectors.joining(", ")));
    }
}
