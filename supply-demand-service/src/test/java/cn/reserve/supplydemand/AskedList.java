package cn.reserve.supplydemand;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.ListStatement;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The two statements behind a list as somebody asks for it. */
public record AskedList(String name, ListStatement rows, ListStatement total) {

    /**
     * How a list is asked.
     *
     * @param <S> its search
     * @param <K> its orders
     */
    public record Asking<S, K extends Enum<K> & ListSort>(
            Supplier<S> search, BiConsumer<S, String> sorted, Function<S, Sort<K>> order, Class<K> keys) {

        /** The list with each filter in each order. */
        public Stream<AskedList> each(String name, Map<String, Consumer<S>> filters, Function<S, ListQuery> query) {
            return filters.entrySet().stream()
                    .flatMap(filter -> Arrays.stream(keys.getEnumConstants())
                            .map(key -> one(name + ", " + filter.getKey(), filter.getValue(), key, query)));
        }

        private AskedList one(String name, Consumer<S> filter, K key, Function<S, ListQuery> query) {
            S asked = search.get();
            filter.accept(asked);
            sorted.accept(asked, "-" + key.wire());
            Sort<K> by = order.apply(asked);
            ListQuery list = query.apply(asked);
            return new AskedList(
                    name + " by " + by.wire(), list.rows("r as row_itself", by, new PageParams()), list.total(by));
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
