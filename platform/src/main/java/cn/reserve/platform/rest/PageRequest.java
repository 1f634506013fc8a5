package cn.reserve.platform.rest;

import java.util.Map;

/**
 * Which page of a list is wanted.
 *
 * @param page from 1
 * @param size rows per page, 1..200
 */
public record PageRequest(int page, int size) {

    /** Largest {@code size}. */
    public static final int MAX_SIZE = 200;

    /** Deepest row that a page can reach; beyond it, a cursor is the way. */
    public static final int MAX_DEPTH = 10_000;

    /**
     * Checks the limits.
     *
     * @throws ProblemException 400 naming {@code page} or {@code size}
     */
    public PageRequest {
        if (size < 1 || size > MAX_SIZE) {
            throw Problems.invalid(Violation.of("size", "range", Map.of("min", 1, "max", MAX_SIZE)));
        }
        if (page < 1) {
            throw Problems.invalid(Violation.of("page", "min", Map.of("value", 1)));
        }
        if ((long) page * size > MAX_DEPTH) {
            throw Problems.invalid(Violation.of("page", "page-too-deep", MAX_DEPTH));
        }
    }

    /** Rows before this page. */
    public int offset() {
        return (page - 1) * size;
    }
}
