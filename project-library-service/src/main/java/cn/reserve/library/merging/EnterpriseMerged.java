package cn.reserve.library.merging;

/**
 * Two files became one; what other services learn of it.
 *
 * @param uscc code of the merged file
 * @param into code of the surviving file
 * @param name of the surviving enterprise
 */
record EnterpriseMerged(String uscc, String into, String name) {
    static final String TYPE = "library.enterprise-merged";
}
