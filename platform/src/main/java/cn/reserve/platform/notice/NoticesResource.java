package cn.reserve.platform.notice;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.notice.NoticeInbox.News;
import cn.reserve.platform.notice.NoticeInbox.Reader;
import cn.reserve.platform.notice.NoticeInbox.Told;
import cn.reserve.platform.notice.NoticeResponses.NoticeList;
import cn.reserve.platform.notice.NoticeResponses.NoticeRow;
import cn.reserve.platform.notice.NoticeResponses.ReadUpTo;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The caller's notices: empty for callers whom nobody tells anything. */
@Path("/notices")
@Tag(name = "notices", description = "通知 · Notices")
@Authenticated
@RunOnVirtualThread
public class NoticesResource {
    private final NoticeInbox inbox;
    private final Caller caller;

    NoticesResource(NoticeInbox inbox, Caller caller) {
        this.inbox = inbox;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listNotices",
            summary = "我的通知，新的在前 · The caller's notices, newest first; read on with before = next")
    public NoticeList list(
            @RestQuery @DefaultValue("9223372036854775807") @Min(1) long before,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @RestQuery @DefaultValue("false") boolean unread)
            throws SQLException {
        List<Told> told = inbox.list(reader(), before, limit, unread);
        Long next = told.size() == limit ? told.getLast().position() : null;
        return new NoticeList(told.stream().map(NoticeRow::of).toList(), next);
    }

    @GET
    @Path("/news")
    @Operation(
            operationId = "awaitNotices",
            summary =
                    "未读数，可等待变化 · How many are unread; waits up to `wait` seconds for it to differ from what the caller knows")
    public News news(
            @RestQuery @DefaultValue("-1") @Min(-1) long last,
            @RestQuery @DefaultValue("-1") @Min(-1) int unread,
            @RestQuery @DefaultValue("0") @Min(0) @Max(25) int wait)
            throws SQLException, InterruptedException {
        return inbox.news(reader(), new News(last, unread), Duration.ofSeconds(wait));
    }

    @PUT
    @Path("/{notice}/reading")
    @Operation(operationId = "markNoticeRead", summary = "标为已读 · Marks one notice as read")
    public News read(@RestPath long notice) throws SQLException {
        inbox.mark(reader(), notice, true);
        return inbox.news(reader());
    }

    @DELETE
    @Path("/{notice}/reading")
    @Operation(operationId = "markNoticeUnread", summary = "标为未读 · Marks one notice as unread again")
    public News unread(@RestPath long notice) throws SQLException {
        inbox.mark(reader(), notice, false);
        return inbox.news(reader());
    }

    @PUT
    @Path("/reading")
    @Operation(
            operationId = "markAllNotices",
            summary = "全部标为已读 · Marks all up to a notice as read; what came after it stays unread")
    public News markAll(@Valid @NotNull ReadUpTo read) throws SQLException {
        inbox.markAll(reader(), Objects.requireNonNull(read.upTo()));
        return inbox.news(reader());
    }

    private Reader reader() {
        return new Reader(caller.subject(), Audience.keysOf(caller));
    }
}
