package cn.reserve.gateway.route;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All routes, longest prefix first, then the longest ending. */
@Singleton
public class Routes {

    private final List<Route> routes;

    Routes(RouteConfiguration configuration, Vertx vertx) {
        this.routes = configuration.routes().entrySet().stream()
                .map(entry -> new Route(entry.getKey(), entry.getValue(), new Upstreams(vertx, entry.getValue())))
                .sorted(Comparator.comparingInt((Route route) -> route.prefix().length())
                        .thenComparingInt(route -> route.ending().length())
                        .reversed())
                .toList();
    }

    public @Nullable Route find(String path) {
        for (var route : routes) {
            if (route.fits(path)) {
                return route;
            }
        }
        return null;
    }

    /** Services with an API of their own, for the page of API documentation; a route within another one's is part of that. */
    public List<String> documentedPrefixes() {
        return routes.stream()
                .filter(route -> route.kind() == RouteKind.DATA && !route.isBearerOnly())
                .map(Route::prefix)
                .distinct()
                .filter(prefix -> routes.stream().noneMatch(other -> isWithin(prefix, other.prefix())))
                .sorted()
                .toList();
    }

    private static boolean isWithin(String prefix, String other) {
        return prefix.length() > other.length() && prefix.startsWith(other);
    }

    public List<String> names() {
        return routes.stream().map(Route::name).toList();
    }
}
