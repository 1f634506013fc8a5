package cn.reserve.supplydemand.matching.suggestion;

import cn.reserve.platform.identity.Roles;
import cn.reserve.supplydemand.matching.score.MatchingWeights;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The effect of other weights, over HTTP; nothing is kept. */
@Path("/matching/weights-preview")
@Tag(name = "matching", description = "供需匹配 · Matching of demand and supply")
@RunOnVirtualThread
public class WeightsPreviewResource {
    private final PreviewingWeights previewing;

    WeightsPreviewResource(PreviewingWeights previewing) {
        this.previewing = previewing;
    }

    @POST
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "previewMatchingWeights", summary = "预览权重影响 · What other points would change")
    public WeightsPreview preview(@NotNull @Valid MatchingWeights weights) {
        return previewing.preview(weights);
    }
}
