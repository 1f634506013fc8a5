package cn.reserve.supplydemand.matching.index;

import cn.reserve.platform.listing.ListStatement;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The statements by which matching looks for candidates, as sixty kinds of equipment ask. */
public record AskedLooks(String name, ListStatement statement) {
    private static final Long[] KINDS = LongStream.rangeClosed(1, 60).boxed().toArray(Long[]::new);
    private static final Integer[] MOST =
            IntStream.rangeClosed(1, 60).mapToObj(i -> 6).toArray(Integer[]::new);
    private static final Long[] KEYS =
            LongStream.rangeClosed(1, 24).mapToObj(i -> i * 100_000 + 700 + i).toArray(Long[]::new);
    private static final BigDecimal AMOUNT = new BigDecimal(40_000);

    public static Stream<AskedLooks> all() {
        Date month = Date.valueOf("2026-06-01");
        return Stream.of(
                new AskedLooks(
                        "kinds by their terms",
                        new ListStatement(
                                EquipmentKinds.SHARING,
                                List.of(new String[] {"t1", "t2", "t3"}, new Double[] {1.0, 2.0, 3.0}, 6_000, 300))),
                new AskedLooks(
                        "supplies of a demand",
                        new ListStatement(
                                FindingSupplies.LOOKS,
                                List.of(
                                        KINDS,
                                        MOST,
                                        AMOUNT,
                                        90,
                                        2,
                                        AMOUNT,
                                        90,
                                        "510302",
                                        AMOUNT,
                                        90,
                                        "5103",
                                        "5103~",
                                        KEYS,
                                        "915103000000000007"))),
                new AskedLooks(
                        "demands of a supply",
                        new ListStatement(
                                FindingDemands.LOOKS,
                                List.of(
                                        KINDS,
                                        MOST,
                                        month,
                                        AMOUNT,
                                        "510302",
                                        month,
                                        month,
                                        KEYS,
                                        "915103000000000007",
                                        month))));
    }

    @Override
    public String toString() {
        return name;
    }
}
