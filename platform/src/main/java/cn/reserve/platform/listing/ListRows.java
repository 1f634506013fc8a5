package cn.reserve.platform.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** All rows of a list, however many, one after the other; to be counted and read within one transaction. */
public interface ListRows<R> {
    /** Rows that are looked up together. */
    int PORTION = 500;

    /** Number of rows, exactly. */
    long count();

    /** Hands over each row in the list's order; memory does not grow with their number. */
    void forEach(Consumer<? super R> reader);

    /** Forgets what was looked up for the rows so far. */
    void forget();

    /** The same rows, of which some hundred at a time are looked up in more detail; {@code look} may leave rows out. */
    default <S> ListRows<S> inPortions(Function<List<R>, List<S>> look) {
        ListRows<R> whole = this;
        return new ListRows<>() {
            @Override
            public long count() {
                return whole.count();
            }

            @Override
            public void forEach(Consumer<? super S> reader) {
                List<R> portion = new ArrayList<>(PORTION);
                whole.forEach(row -> {
                    portion.add(row);
                    if (portion.size() == PORTION) {
                        hand(portion, reader);
                    }
                });
                hand(portion, reader);
            }

            @Override
            public void forget() {
                whole.forget();
            }

            private void hand(List<R> portion, Consumer<? super S> reader) {
                if (!portion.isEmpty()) {
                    look.apply(List.copyOf(portion)).forEach(reader);
                    portion.clear();
                    forget();
                }
            }
        };
    }
}
