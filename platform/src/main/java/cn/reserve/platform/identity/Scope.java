package cn.reserve.platform.identity;

/**
 * Which rows a caller may see. Features turn it into a query predicate with one exhaustive switch; the package documentation shows how.
 */
public sealed interface Scope {

    /** What to bind in the predicate: the code or alias; empty for {@link Everything} and {@link Nothing}. */
    String code();

    /** The whole city. */
    record Everything() implements Scope {
        @Override
        public String code() {
            return "";
        }
    }

    /**
     * Rows of one district.
     *
     * @param code six-digit division code of the county
     */
    record District(String code) implements Scope {}

    /**
     * Rows that one bureau leads.
     *
     * @param code bureau code, e.g. {@code economy}
     */
    record Bureau(String code) implements Scope {}

    /**
     * Rows of one organisation.
     *
     * @param alias organisation alias; of an enterprise its unified social credit code
     */
    record Organisation(String alias) implements Scope {
        @Override
        public String code() {
            return alias;
        }
    }

    /** No row at all. */
    record Nothing() implements Scope {
        @Override
        public String code() {
            return "";
        }
    }
}
