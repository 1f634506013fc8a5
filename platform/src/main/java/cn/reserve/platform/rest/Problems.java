package cn.reserve.platform.rest;

import java.util.List;

/**
 * Makes refusals: {@code throw Problems.conflict("project.not-editable")}.
 *
 * <p>Codes are {@code noun.what} in kebab case. The sentence comes from {@code messages/problems_{zh,en}.properties} under the
 * same key; arguments fill {@code {0}}, {@code {1}}, ….
 */
public final class Problems {

    private Problems() {}

    /** 400: fields of the request are wrong in shape or value; code {@code request.invalid}. */
    public static ProblemException invalid(Violation... violations) {
        return invalid(List.of(violations));
    }

    /** 400, see {@link #invalid(Violation...)}. */
    public static ProblemException invalid(List<Violation> violations) {
        return new ProblemException(400, "request.invalid", violations);
    }

    /** 400 with a code of its own, e.g. an unreadable cursor. */
    public static ProblemException badRequest(String code, Object... args) {
        return new ProblemException(400, code, List.of(), args);
    }

    /** 401: nobody is signed in; code {@code request.unauthenticated}. */
    public static ProblemException unauthenticated() {
        return new ProblemException(401, "request.unauthenticated", List.of());
    }

    /** 403: the caller knows the record, but may not do this. */
    public static ProblemException forbidden(String code, Object... args) {
        return new ProblemException(403, code, List.of(), args);
    }

    /** 404: unknown, or not the caller's to know; code {@code <noun>.not-found}. */
    public static ProblemException notFound(String noun) {
        String code = noun + ".not-found";
        return new ProblemException(404, Messages.wording(code).isPresent() ? code : "record.not-found", List.of());
    }

    /** 409: a rule of the record or its state forbids this now. */
    public static ProblemException conflict(String code, Object... args) {
        return new ProblemException(409, code, List.of(), args);
    }

    /** 412: the record changed since the caller read it; code {@code record.stale}. */
    public static ProblemException stale() {
        return new ProblemException(412, "record.stale", List.of());
    }

    /** 422: readable, but its content cannot be taken (cells of a workbook). */
    public static ProblemException unprocessable(String code, Object... args) {
        return new ProblemException(422, code, List.of(), args);
    }

    /** 422 with the places that are wrong. */
    public static ProblemException unprocessable(String code, List<Violation> violations) {
        return new ProblemException(422, code, violations);
    }

    /** 428: the request must say which version it changes; code {@code record.if-match-missing}. */
    public static ProblemException preconditionRequired() {
        return new ProblemException(428, "record.if-match-missing", List.of());
    }

    /** 429 with {@code Retry-After} in seconds; code {@code request.too-many}. */
    public static ProblemException tooMany(long retryAfterSeconds) {
        return new ProblemException(429, "request.too-many", List.of(), retryAfterSeconds)
                .withHeader("Retry-After", retryAfterSeconds);
    }

    /** 503: a neighbour that is needed now does not answer. */
    public static ProblemException unavailable(String code, Object... args) {
        return new ProblemException(503, code, List.of(), args);
    }

    /** Any other status. */
    public static ProblemException of(int status, String code, Object... args) {
        return new ProblemException(status, code, List.of(), args);
    }
}
