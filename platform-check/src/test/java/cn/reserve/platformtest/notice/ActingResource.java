package cn.reserve.platformtest.notice;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.Notices;
import cn.reserve.platformtest.toy.ToyNoticeKinds;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;

/** Acts of the caller upon a record, as use cases make them. */
@Path("/acts/{record}")
@Authenticated
@RunOnVirtualThread
@Transactional
public class ActingResource {
    private final Audit audit;
    private final Notices notices;

    ActingResource(Audit audit, Notices notices) {
        this.audit = audit;
        this.notices = notices;
    }

    @POST
    public void act(@RestPath String record) {
        audit.record("toy.mended", "toy", record, null, null);
    }

    @POST
    @Path("/look")
    public void look(@RestPath String record) {
        audit.recordLook("toy.looked-at", "toy", record, "木马");
        audit.recordLook("toy.exported", "toy", record, null, Map.of("format", "XLSX"));
    }

    /** Acts and tells a district of the same record, before and after. */
    @POST
    @Path("/news/{county}")
    public void tell(@RestPath String record, @RestPath String county) {
        Audience district = Audience.of(Role.DISTRICT_REVIEWER, county);
        notices.tell(ToyNoticeKinds.BROKEN, district, new About(record, "铜马", "/toys/1"));
        act(record);
        notices.tell(ToyNoticeKinds.BROKEN, district, new About(record, "银马", "/toys/1"));
    }

    /** Is recorded on another record than the notices are about. */
    @POST
    @Path("/part")
    public void part(@RestPath String record) {
        act("whole of " + record);
        notices.actedUpon(record);
    }

    @POST
    @Path("/failure")
    public void fail(@RestPath String record) {
        act(record);
        throw new IllegalStateException("on purpose");
    }
}
