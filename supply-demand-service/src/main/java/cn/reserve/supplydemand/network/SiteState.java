package cn.reserve.supplydemand.network;

/** How far a site is; legal transitions are in {@link RecyclingSite}. */
public enum SiteState {
    PROPOSED,
    RETURNED,
    OPERATING,
    CLOSED,
    WITHDRAWN;

    /** Whether everybody who is signed in may read it. */
    boolean isPublic() {
        return this == OPERATING || this == CLOSED;
    }
}
