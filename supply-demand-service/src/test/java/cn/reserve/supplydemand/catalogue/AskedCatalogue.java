package cn.reserve.supplydemand.catalogue;

import cn.reserve.supplydemand.AskedList;
import cn.reserve.supplydemand.AskedList.Asking;
import cn.reserve.supplydemand.ManyRows;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The catalogue as people ask for it: each filter and order. */
public final class AskedCatalogue {
    private static final Map<String, Consumer<CatalogueSearch>> FILTERS = Map.of(
            "nothing", search -> {},
            "a list", search -> search.kind = "CONSUMER_GOODS",
            "category", search -> search.category = "OTHER",
            "county", search -> search.county = "510302",
            "energy grade", search -> search.energyGrade = "1",
            "price", search -> search.priceTo = "1000",
            "category and county",
                    search -> {
                        search.kind = "SUPPLY";
                        search.category = "BOILER";
                        search.county = "510302";
                    },
            "a word", search -> search.q = ManyRows.RARE_WORD,
            "a character", search -> search.q = "焊",
            "a word in a list",
                    search -> {
                        search.q = ManyRows.RARE_WORD;
                        search.kind = "CONSUMER_GOODS";
                    });

    private AskedCatalogue() {}

    public static Stream<AskedList> all() {
        return new Asking<CatalogueSearch, CatalogueSort>(
                        CatalogueSearch::new,
                        (search, sort) -> search.sort = sort,
                        CatalogueSearch::order,
                        CatalogueSort.class)
                .each("catalogue", FILTERS, search -> search.query(false));
    }
}
