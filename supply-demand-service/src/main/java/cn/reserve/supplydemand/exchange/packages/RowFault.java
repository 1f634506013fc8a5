package cn.reserve.supplydemand.exchange.packages;

/**
 * One thing wrong with one row of a package.
 *
 * @param part name of the part, e.g. {@code supplies.json}
 * @param row line, from 1
 * @param field path within the row, e.g. {@code listing.priceFrom}; empty when the whole row is meant
 */
public record RowFault(String part, int row, String field, Fault fault) {

    /** What is wrong. */
    public enum Fault {
        NOT_JSON,
        MISSING,
        TOO_LONG,
        WRONG_VALUE,
        OUT_OF_RANGE,
        UNKNOWN_FIELD,
        UNKNOWN_CITY,
        TWICE
    }
}
