package cn.reserve.gateway.route;

/** What kind of thing stands behind a route. */
public enum RouteKind {
    /** A service: gets the person's access token and no cookies. */
    DATA,
    /** The identity provider: gets its own cookies and never the session's token. */
    IDENTITY
}
