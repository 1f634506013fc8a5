package cn.reserve.library.people;

import cn.reserve.library.membership.Member;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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

/** An enterprise's people over HTTP. */
@Path("/enterprises/{id}/people")
@Tag(name = "people", description = "企业人员 · An enterprise's people")
@RunOnVirtualThread
public class PeopleResource {
    private final ShowingPeople showing;
    private final ChangingPeople changing;
    private final Caller caller;

    PeopleResource(ShowingPeople showing, ChangingPeople changing, Caller caller) {
        this.showing = showing;
        this.changing = changing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ENTERPRISE, Roles.DISTRICT_REVIEWER, Roles.AUDITOR})
    @Operation(operationId = "listPeople", summary = "企业人员 · People of an enterprise")
    public PeopleResponse list(@PathParam("id") UUID id) {
        return showing.people(id, caller.username().orElse(""), Viewer.of(caller));
    }

    @POST
    @Path("/{person}/removal")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "removePerson", summary = "移除人员 · Take a person out of the enterprise")
    public RestResponse<PersonResponse> remove(
            @PathParam("id") UUID id,
            @PathParam("person") UUID person,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(id, changing.remove(id, person, ifMatch, Viewer.of(caller)));
    }

    @POST
    @Path("/{person}/responsibility")
    @RolesAllowed({Roles.ENTERPRISE, Roles.DISTRICT_REVIEWER})
    @Operation(operationId = "handOverPeople", summary = "移交负责人 · Make another person responsible for the people")
    public RestResponse<PersonResponse> handOver(
            @PathParam("id") UUID id,
            @PathParam("person") UUID person,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(id, changing.handOver(id, person, ifMatch, Viewer.of(caller)));
    }

    private RestResponse<PersonResponse> answer(UUID id, Member member) {
        PersonResponse body = showing.one(id, member, Viewer.of(caller));
        return Etags.answer(body, body.version());
    }
}
