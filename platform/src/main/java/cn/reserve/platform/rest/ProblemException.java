package cn.reserve.platform.rest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal that the caller is told about as {@code application/problem+json}; made by {@link Problems}.
 *
 * <p>Rolls the transaction back like every runtime exception. Carries a stable code, never an inner detail.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Object[] args;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> headers = new LinkedHashMap<>();
    private final transient Map<String, Object> extra = new LinkedHashMap<>();

    ProblemException(int status, String code, List<Violation> violations, Object... args) {
        super(code, null, false, true);
        this.status = status;
        this.code = code;
        this.args = args.clone();
        this.violations = List.copyOf(violations);
    }

    /** HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** Stable name of the refusal, key of its sentence in the bundles. */
    public String code() {
        return code;
    }

    /** What fills the placeholders of the sentence. */
    public List<Object> arguments() {
        return Arrays.asList(args.clone());
    }

    /** What is wrong field by field; empty when the refusal is not about fields. */
    public List<Violation> violations() {
        return violations;
    }

    /** Adds a response header, e.g. {@code Retry-After}. */
    public ProblemException withHeader(String name, Object value) {
        headers.put(name, value);
        return this;
    }

    /** Adds a member to the JSON of the answer. */
    public ProblemException with(String name, Object value) {
        extra.put(name, value);
        return this;
    }

    Map<String, Object> headers() {
        return headers;
    }

    Map<String, Object> extra() {
        return extra;
    }

    Wording wording() {
        return Messages.wording(code, args).orElseGet(() -> Messages.wordingOrCode("title." + status));
    }
}
