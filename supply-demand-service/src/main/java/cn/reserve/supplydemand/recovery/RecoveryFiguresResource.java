package cn.reserve.supplydemand.recovery;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Yearly figures of recovery. */
@Path("/recovery-figures")
@Tag(name = "recovery", description = "What the city recovers, year by year")
@RunOnVirtualThread
public class RecoveryFiguresResource {
    private final KeepingRecovery keeping;
    private final ReadingRecovery reading;

    RecoveryFiguresResource(KeepingRecovery keeping, ReadingRecovery reading) {
        this.keeping = keeping;
        this.reading = reading;
    }

    @GET
    @Operation(operationId = "listRecoveryFigures", summary = "Figures of all counties and the city")
    @RolesAllowed({
        Roles.APPLICANT,
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
        Roles.SYSTEM_ADMIN,
        Roles.SECURITY_ADMIN
    })
    public Page<FigureResponse> list(@BeanParam FigureSearch search, @BeanParam PageParams paging) {
        return reading.page(search, paging);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "enterRecoveryFigure",
            summary =
                    "Enter a year's figure: a district of its own county, the commerce bureau and the preparer of any and the city")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER})
    public RestResponse<FigureResponse> enter(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull FigureRequest request) {
        FigureResponse entered = keeping.enter(key, request).body();
        return Etags.created("recovery-figures/" + entered.id(), entered, entered.version());
    }

    @PUT
    @Path("/{figure}")
    @Operation(operationId = "correctRecoveryFigure", summary = "Correct a figure, with the reason")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER})
    public RestResponse<FigureResponse> correct(
            @PathParam("figure") UUID figure,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull FigureCorrection correction) {
        FigureResponse corrected = keeping.correct(figure, ifMatch, correction);
        return Etags.answer(corrected, corrected.version());
    }

    @POST
    @Path("/{figure}/voiding")
    @Operation(
            operationId = "voidRecoveryFigure",
            summary = "Void a figure of a wrong year, indicator or place, with the reason: it counts no more")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER})
    public RestResponse<FigureResponse> voidFigure(
            @PathParam("figure") UUID figure,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull FigureVoiding voiding) {
        FigureResponse voided = keeping.voidFigure(figure, ifMatch, voiding);
        return Etags.answer(voided, voided.version());
    }
}
