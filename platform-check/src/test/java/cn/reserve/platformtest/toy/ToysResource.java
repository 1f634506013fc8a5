package cn.reserve.platformtest.toy;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.PlainText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/toys")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ToysResource {
    private final PlayingWithToys playing;
    private final Idempotency idempotency;

    ToysResource(PlayingWithToys playing, Idempotency idempotency) {
        this.playing = playing;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.ENTERPRISE)
    @Transactional
    public Response make(@RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid ToyRequest request) {
        Answer<ToyResponse> answer =
                idempotency.once(key, request, ToyResponse.class, () -> new ToyResponse(playing.make(request.name())));
        return Response.status(answer.repeated() ? 200 : 201)
                .entity(answer.body())
                .build();
    }

    /** What it takes to make a toy. */
    public record ToyRequest(@NotNull @PlainText(max = 50) String name) {}

    /** A made toy. */
    public record ToyResponse(UUID id) {}
}
