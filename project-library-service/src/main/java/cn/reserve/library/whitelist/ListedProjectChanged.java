package cn.reserve.library.whitelist;

/** The figures of a listed project changed; the event has the shape of {@link ProjectWhitelisted}, with the figures that count now. */
final class ListedProjectChanged {
    static final String TYPE = "library.listed-project-changed";

    private ListedProjectChanged() {}
}
