package cn.reserve.platform.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items rows of this page
 * @param total number of rows that match, exact up to 10,000, in a search by words up to 2,000
 * @param totalIsExact false when there are more than {@code total}
 * @param page from 1
 * @param size rows asked for
 * @param nextCursor opaque position after the last row, null at the end or where the list has no cursor
 */
public record Page<T>(
        List<T> items,
        long total,
        boolean totalIsExact,
        int page,
        int size,
        @Nullable String nextCursor) {

    /** Totals are exact up to here. Count with {@code limit COUNT_LIMIT} to stay cheap. */
    public static final int EXACT_TO = 10_000;

    /** Totals of a word's hits are exact up to here: looking at each hit costs more than walking an index. */
    public static final int HITS_EXACT_TO = 2_000;

    /** Rows that a counting query needs to look at. */
    public static final int COUNT_LIMIT = EXACT_TO + 1;

    /** Defensive copy of the rows. */
    public Page {
        items = List.copyOf(items);
    }

    /** A page without cursor; {@code counted} is the count cut at {@link #COUNT_LIMIT}. */
    public static <T> Page<T> of(List<T> items, long counted, PageRequest request) {
        return of(items, counted, request, null);
    }

    /** A page with the position after its last row. */
    public static <T> Page<T> of(List<T> items, long counted, PageRequest request, @Nullable Cursor next) {
        return of(items, counted, EXACT_TO, request, next);
    }

    /** A page of a list whose rows were counted no further than one beyond {@code exactTo}. */
    public static <T> Page<T> of(List<T> items, long counted, int exactTo, PageRequest request, @Nullable Cursor next) {
        return new Page<>(
                items,
                Math.min(counted, exactTo),
                counted <= exactTo,
                request.page(),
                request.size(),
                next == null ? null : next.encode());
    }

    /** The same page with each row converted. */
    public <R> Page<R> map(Function<? super T, ? extends R> row) {
        List<R> mapped = items.stream().<R>map(row).toList();
        return new Page<>(mapped, total, totalIsExact, page, size, nextCursor);
    }

    /** The same page with each row converted, without those that have become nothing; the total stays as counted. */
    public <R> Page<R> mapPresent(Function<? super T, Optional<R>> row) {
        List<R> mapped = items.stream().map(row).flatMap(Optional::stream).toList();
        return new Page<>(mapped, total, totalIsExact, page, size, nextCursor);
    }
}
