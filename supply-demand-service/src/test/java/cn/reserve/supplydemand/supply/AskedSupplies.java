package cn.reserve.supplydemand.supply;

import cn.reserve.supplydemand.AskedList;
import cn.reserve.supplydemand.AskedList.Asking;
import cn.reserve.supplydemand.ManyRows;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The supply list as people ask for it: each filter and order. */
public final class AskedSupplies {
    private static final Map<String, Consumer<SupplySearch>> FILTERS = Map.of(
            "nothing", search -> {},
            "category", search -> search.category = "BOILER",
            "county", search -> search.county = "510302",
            "mine", search -> search.mine = "true",
            "category and county",
                    search -> {
                        search.category = "BOILER";
                        search.county = "510302";
                    },
            "a word", search -> search.q = ManyRows.RARE_WORD,
            "a character", search -> search.q = "焊",
            "a word in a category",
                    search -> {
                        search.q = ManyRows.RARE_WORD;
                        search.category = "BOILER";
                    });

    private AskedSupplies() {}

    public static Stream<AskedList> all() {
        return new Asking<SupplySearch, SupplySort>(
                        SupplySearch::new, (search, sort) -> search.sort = sort, SupplySearch::order, SupplySort.class)
                .each("supplies", FILTERS, search -> search.query(Optional.of(ManyRows.USCC)));
    }
}
