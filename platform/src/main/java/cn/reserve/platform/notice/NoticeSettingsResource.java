package cn.reserve.platform.notice;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.notice.NoticeResponses.Settings;
import cn.reserve.platform.notice.NoticeResponses.SettingsRequest;
import cn.reserve.platform.rest.Etags;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the caller is told by which way. */
@Path("/notice-settings")
@Tag(name = "notices", description = "通知 · Notices")
@Authenticated
@RunOnVirtualThread
public class NoticeSettingsResource {
    private final ChoosingNotices choosing;
    private final Caller caller;

    NoticeSettingsResource(ChoosingNotices choosing, Caller caller) {
        this.choosing = choosing;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getNoticeSettings", summary = "我的通知设置 · What the caller is told by which way")
    public RestResponse<Settings> get() throws SQLException {
        Settings settings = choosing.of(caller.subject(), caller.roles());
        return Etags.answer(settings, settings.version());
    }

    @PUT
    @Operation(
            operationId = "changeNoticeSettings",
            summary = "修改通知设置 · Chooses kinds, ways, language, quiet hours, digest")
    public RestResponse<Settings> change(
            @Valid @NotNull SettingsRequest request, @RestHeader("If-Match") @Nullable String ifMatch)
            throws SQLException {
        Settings settings = choosing.choose(caller.subject(), caller.roles(), request, ifMatch);
        return Etags.answer(settings, settings.version());
    }
}
