package cn.reserve.gateway.route;

/** One configured route with the service behind it. */
public final class Route {

    private final String name;
    private final String prefix;
    private final RouteConfiguration.Definition definition;
    private final Upstreams upstreams;
    private final long bodyLimit;

    Route(String name, RouteConfiguration.Definition definition, Upstreams upstreams) {
        this.name = name;
        this.prefix = definition.prefix();
        this.definition = definition;
        this.upstreams = upstreams;
        this.bodyLimit = definition.bodyLimit().asLongValue();
    }

    public String name() {
        return name;
    }

    public RouteKind kind() {
        return definition.kind();
    }

    public boolean isBearerOnly() {
        return definition.bearerOnly();
    }

    /** The service's name for people and programs. */
    public String service() {
        return definition.service().orElse(name);
    }

    String prefix() {
        return prefix;
    }

    String ending() {
        return definition.ending().orElse("");
    }

    long bodyLimit() {
        return bodyLimit;
    }

    Upstreams upstreams() {
        return upstreams;
    }

    boolean fits(String path) {
        if (!path.startsWith(prefix) || !path.endsWith(ending())) {
            return false;
        }
        return prefix.endsWith("/") || path.length() == prefix.length() || path.charAt(prefix.length()) == '/';
    }
}
