package cn.reserve.supplydemand.consumergoods;

import cn.reserve.supplydemand.AskedList;
import cn.reserve.supplydemand.AskedList.Asking;
import cn.reserve.supplydemand.ManyRows;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An enterprise's consumer goods as people ask for them: each filter and order. */
public final class AskedGoods {
    private static final Map<String, Consumer<ConsumerGoodSearch>> FILTERS = Map.of(
            "nothing", search -> {},
            "category", search -> search.category = "CAR",
            "a word", search -> search.q = ManyRows.RARE_WORD);

    private AskedGoods() {}

    public static Stream<AskedList> all() {
        return new Asking<ConsumerGoodSearch, ConsumerGoodSort>(
                        ConsumerGoodSearch::new,
                        (search, sort) -> search.sort = sort,
                        ConsumerGoodSearch::order,
                        ConsumerGoodSort.class)
                .each("consumer goods", FILTERS, search -> search.query(ManyRows.USCC));
    }
}
