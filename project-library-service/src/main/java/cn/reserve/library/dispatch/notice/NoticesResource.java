package cn.reserve.library.dispatch.notice;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Supervision notices over HTTP. */
@Path("/dispatch/notices")
@Tag(name = "dispatch", description = "项目调度 · Dispatch")
@RunOnVirtualThread
public class NoticesResource {
    private final FollowingNotice following;
    private final Caller caller;

    NoticesResource(FollowingNotice following, Caller caller) {
        this.following = following;
        this.caller = caller;
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
    @Operation(operationId = "listDispatchNotices", summary = "督办通知 · Supervision notices, soonest deadline first")
    public Page<NoticeRow> list(@BeanParam @Valid NoticeSearch search, @BeanParam PageParams paging) {
        return following.many(search, Viewer.of(caller), paging);
    }

    @POST
    @Path("/{notice}/acknowledgement")
    @RolesAllowed(Roles.DISTRICT_REVIEWER)
    @Operation(operationId = "acknowledgeDispatchNotice", summary = "签收督办 · Acknowledge a notice")
    public RestResponse<NoticeRow> acknowledge(
            @PathParam("notice") UUID notice, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(following.acknowledge(notice, ifMatch, Viewer.of(caller)));
    }

    @POST
    @Path("/{notice}/answer")
    @RolesAllowed(Roles.DISTRICT_REVIEWER)
    @Operation(operationId = "answerDispatchNotice", summary = "回复督办 · Answer a notice")
    public RestResponse<NoticeRow> answer(
            @PathParam("notice") UUID notice,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NoticeAnswer request) {
        return answer(following.answer(notice, request, ifMatch, Viewer.of(caller)));
    }

    @POST
    @Path("/{notice}/closure")
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @Operation(operationId = "closeDispatchNotice", summary = "办结督办 · Close a notice")
    public RestResponse<NoticeRow> close(
            @PathParam("notice") UUID notice, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(following.close(notice, ifMatch, Viewer.of(caller)));
    }

    @POST
    @Path("/{notice}/return")
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @Operation(operationId = "returnDispatchNotice", summary = "退回督办回复 · Ask for a better answer")
    public RestResponse<NoticeRow> sendBack(
            @PathParam("notice") UUID notice,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NoticeReturn request) {
        return answer(following.sendBack(notice, request.reason(), ifMatch, Viewer.of(caller)));
    }

    private static RestResponse<NoticeRow> answer(NoticeRow row) {
        return Etags.answer(row, row.version());
    }
}
