package cn.reserve.platform.rest;

import jakarta.ws.rs.core.EntityTag;
import java.net.URI;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Versions of records as ETags: version 3 is {@code "3"}. */
public final class Etags {

    private Etags() {}

    /** The strong tag of a version. */
    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** 200 with the record and its version as tag. */
    public static <T> RestResponse<T> answer(T body, long version) {
        return answer(RestResponse.Status.OK, body, version);
    }

    /** The record and its version as tag, e.g. 201 for a new one. */
    public static <T> RestResponse<T> answer(RestResponse.Status status, T body, long version) {
        return RestResponse.ResponseBuilder.create(status, body)
                .tag(of(version))
                .build();
    }

    /**
     * 201 with a new record, its version as tag and where it is.
     *
     * @param where below the service's own path, without a slash in front
     */
    public static <T> RestResponse<T> created(String where, T body, long version) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(where))
                .entity(body)
                .tag(of(version))
                .build();
    }

    /**
     * Lets a change pass only when the caller has seen the current version.
     *
     * @param ifMatch the {@code If-Match} header as sent; {@code *} says nothing about what was seen and counts as missing
     * @throws ProblemException 428 when missing, 412 when none of its tags is the current version
     */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw Problems.preconditionRequired();
        }
        String current = "\"" + version + "\"";
        boolean seen = Arrays.stream(ifMatch.split(",", 20)).map(String::strip).anyMatch(current::equals);
        if (!seen) {
            throw Problems.stale();
        }
    }
}
