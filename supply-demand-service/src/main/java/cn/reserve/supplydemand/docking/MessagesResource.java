package cn.reserve.supplydemand.docking;

import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Messages between the two enterprises of a case. */
@Path("/dockings/{id}/messages")
@Tag(name = "dockings")
@RunOnVirtualThread
public class MessagesResource {
    private final WritingMessages writing;

    MessagesResource(WritingMessages writing) {
        this.writing = writing;
    }

    @GET
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "listDockingMessages", summary = "对接留言 · What the two enterprises wrote to each other")
    public MessageResponses list(UUID id) {
        return writing.of(id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "writeDockingMessage", summary = "留言 · Write to the other side")
    public RestResponse<MessageResponses.Message> write(
            UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull DockingRequests.Message request) {
        return ResponseBuilder.create(
                        RestResponse.Status.CREATED,
                        writing.write(id, key, request).body())
                .build();
    }

    @PUT
    @Path("/reading")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "readDockingMessages", summary = "标为已读 · The caller's side has read up to a message")
    public void read(UUID id, @Valid @NotNull DockingRequests.Reading request) {
        writing.read(id, request.upTo());
    }
}
