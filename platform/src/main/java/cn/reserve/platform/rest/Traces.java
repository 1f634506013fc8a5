package cn.reserve.platform.rest;

import io.quarkus.arc.Unremovable;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * One id per request across services: the trace id of the W3C {@code traceparent} header, or a new one. It is in every log line (MDC
 * {@code traceId}), in every problem answer and in the response header {@code X-Trace-Id}.
 */
@Provider
@PreMatching
@Priority(1)
@Unremovable
public class Traces implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String KEY = "traceId";
    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    @Override
    public void filter(ContainerRequestContext request) {
        MDC.put(KEY, read(request.getHeaderString("traceparent")));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("X-Trace-Id", current());
    }

    /** The trace id of the current request, 32 hex digits; a new one outside of a request. */
    public static String current() {
        Object known = MDC.get(KEY);
        if (known != null) {
            return known.toString();
        }
        String fresh = fresh();
        MDC.put(KEY, fresh);
        return fresh;
    }

    static String read(@Nullable String traceparent) {
        if (traceparent == null) {
            return fresh();
        }
        Matcher matcher = TRACEPARENT.matcher(traceparent);
        return matcher.matches() ? matcher.group(1) : fresh();
    }

    private static String fresh() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
