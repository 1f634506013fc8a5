package cn.reserve.supplydemand.consumergoods;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

/** The consumer goods of the caller's enterprise. */
@Path("/consumer-goods")
@Tag(name = "consumer-goods", description = "Consumer goods that enterprises make")
@RunOnVirtualThread
public class ConsumerGoodsResource {
    private final SavingConsumerGood saving;
    private final ReadingConsumerGoods reading;

    ConsumerGoodsResource(SavingConsumerGood saving, ReadingConsumerGoods reading) {
        this.saving = saving;
        this.reading = reading;
    }

    @GET
    @Operation(operationId = "listConsumerGoods", summary = "我的消费品 · Consumer goods of the caller's enterprise")
    @RolesAllowed(Roles.ENTERPRISE)
    public Page<ConsumerGoodResponse> list(@BeanParam ConsumerGoodSearch search, @BeanParam PageParams paging) {
        return reading.page(search, paging);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "fileConsumerGood", summary = "File consumer goods of the caller's enterprise")
    @RolesAllowed(Roles.ENTERPRISE)
    public RestResponse<ConsumerGoodResponse> file(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull ConsumerGoodRequest request) {
        ConsumerGoodResponse filed = saving.file(key, request).body();
        return Etags.created("consumer-goods/" + filed.id(), filed, filed.version());
    }

    @GET
    @Path("/{good}")
    @Operation(operationId = "readConsumerGood", summary = "One of the consumer goods, of whichever enterprise")
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
    public RestResponse<ConsumerGoodResponse> read(@PathParam("good") UUID good) {
        return tagged(reading.one(good));
    }

    @PUT
    @Path("/{good}")
    @Operation(operationId = "changeConsumerGood", summary = "Change consumer goods of the caller's own enterprise")
    @RolesAllowed(Roles.ENTERPRISE)
    public RestResponse<ConsumerGoodResponse> change(
            @PathParam("good") UUID good,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ConsumerGoodRequest request) {
        return tagged(saving.change(good, ifMatch, request));
    }

    @DELETE
    @Path("/{good}")
    @Operation(
            operationId = "removeConsumerGood",
            summary = "Take consumer goods of the caller's enterprise out of the list")
    @RolesAllowed(Roles.ENTERPRISE)
    public void remove(@PathParam("good") UUID good, @HeaderParam("If-Match") @Nullable String ifMatch) {
        saving.remove(good, ifMatch);
    }

    private static RestResponse<ConsumerGoodResponse> tagged(ConsumerGoodResponse good) {
        return Etags.answer(good, good.version());
    }
}
