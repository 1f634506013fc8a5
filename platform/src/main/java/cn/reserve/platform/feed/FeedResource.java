package cn.reserve.platform.feed;

import cn.reserve.platform.feed.FeedReader.StoredEvent;
import cn.reserve.platform.feed.FeedReader.StoredPage;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Problems;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;

/** The feed for other services and systems: CloudEvents 1.0 in commit order. */
@Path("/feed")
@RolesAllowed(Roles.FEED_READER)
public class FeedResource {
    private static final JsonFactory JSON = new JsonFactory();

    private final FeedReader reader;
    private final String source;

    FeedResource(FeedReader reader, @ConfigProperty(name = "quarkus.rest.path") String source) {
        this.reader = reader;
        this.source = source;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "readFeed",
            summary = "Events after a position, in commit order; waits up to `wait` seconds for the first one")
    @APIResponse(
            responseCode = "200",
            description = "Events; read on with after = next",
            content = @Content(schema = @Schema(implementation = FeedPage.class)))
    public Response read(
            @RestQuery @DefaultValue("0") @Min(0) long after,
            @RestQuery @DefaultValue("500") @Min(1) @Max(2000) int limit,
            @RestQuery @DefaultValue("0") @Min(0) @Max(25) int wait,
            @RestQuery Set<String> type)
            throws SQLException, InterruptedException, IOException {
        StoredPage page = reader.read(after, limit, type, Duration.ofSeconds(wait));
        if (after > page.head()) {
            // This database was set back (restored from a backup): reading on would miss what is published next.
            throw Problems.conflict("feed.position-unknown", after, page.head());
        }
        return Response.ok(json(page)).build();
    }

    private byte[] json(StoredPage page) throws IOException {
        ByteArrayOutputStream out =
                new ByteArrayOutputStream(1024 + 600 * page.events().size());
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            generator.writeStartObject();
            generator.writeArrayFieldStart("events");
            for (StoredEvent event : page.events()) {
                write(generator, event);
            }
            generator.writeEndArray();
            generator.writeNumberField("next", page.next());
            generator.writeNumberField("head", page.head());
            generator.writeEndObject();
        }
        return out.toByteArray();
    }

    private void write(JsonGenerator generator, StoredEvent event) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("specversion", "1.0");
        generator.writeStringField("id", event.id().toString());
        generator.writeStringField("source", source);
        generator.writeStringField("type", event.type());
        generator.writeStringField("subject", event.subject());
        generator.writeStringField("time", event.time().toString());
        generator.writeStringField("datacontenttype", "application/json");
        // A CloudEvents integer has 32 bits only, so extension attributes that may outgrow it are strings.
        generator.writeStringField("position", Long.toString(event.position()));
        generator.writeFieldName("data");
        generator.writeRawValue(event.data());
        generator.writeEndObject();
    }

    /** The answer's shape, for the API document. */
    @Schema(name = "FeedPage")
    record FeedPage(List<FeedCloudEvent> events, long next, long head) {}

    /** A CloudEvent 1.0 with the extension {@code position}. */
    @Schema(name = "FeedCloudEvent")
    record FeedCloudEvent(
            String specversion,
            String id,
            String source,
            String type,
            String subject,
            String time,
            String datacontenttype,
            String position,
            Object data) {}
}
