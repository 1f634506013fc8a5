package cn.reserve.gateway.door;

import cn.reserve.gateway.exchange.ClientKind;
import cn.reserve.gateway.exchange.Cookies;
import cn.reserve.gateway.exchange.Exchange;
import cn.reserve.gateway.exchange.HeaderPolicy;
import cn.reserve.gateway.exchange.Problems;
import cn.reserve.gateway.exchange.Refusal;
import cn.reserve.gateway.headers.SecurityHeaders;
import cn.reserve.gateway.limits.RateLimits;
import cn.reserve.gateway.pages.Pages;
import cn.reserve.gateway.route.Forwarding;
import cn.reserve.gateway.route.Route;
import cn.reserve.gateway.route.RouteKind;
import cn.reserve.gateway.route.Routes;
import cn.reserve.gateway.session.Csrf;
import cn.reserve.gateway.session.LiveSession;
import cn.reserve.gateway.session.LiveSessions;
import cn.reserve.gateway.session.SessionEndpoints;
import cn.reserve.gateway.session.SessionFailures;
import cn.reserve.gateway.session.SigningIn;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Every request passes here, on one event loop and, for a remembered session, without leaving it: a plain request, a
 * known client, within its rate, not from another site, then on to its service or page.
 */
@Singleton
class Door {

    private final Routes routes;
    private final LiveSessions sessions;
    private final SessionEndpoints endpoints;
    private final Csrf csrf;
    private final RateLimits limits;
    private final Forwarding forwarding;
    private final Pages pages;
    private final SecurityHeaders securityHeaders;
    private final Records records;
    private final ClientAddress addresses;
    private final UndecodableRequests undecodable;

    Door(
            Routes routes,
            LiveSessions sessions,
            SessionEndpoints endpoints,
            Csrf csrf,
            RateLimits limits,
            Forwarding forwarding,
            Pages pages,
            SecurityHeaders securityHeaders,
            Records records,
            ClientAddress addresses,
            UndecodableRequests undecodable) {
        this.routes = routes;
        this.sessions = sessions;
        this.endpoints = endpoints;
        this.csrf = csrf;
        this.limits = limits;
        this.forwarding = forwarding;
        this.pages = pages;
        this.securityHeaders = securityHeaders;
        this.records = records;
        this.addresses = addresses;
        this.undecodable = undecodable;
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(context -> enter(context.request()));
        undecodable.handler(this::turnAway);
    }

    private void turnAway(HttpServerRequest request) {
        Problems.answerAndHangUp(begun(request), RequestShape.undecodable(request));
    }

    private Exchange begun(HttpServerRequest request) {
        var exchange = new Exchange(request);
        request.response().headersEndHandler(head -> securityHeaders.apply(exchange));
        records.follow(exchange);
        return exchange;
    }

    private void enter(HttpServerRequest request) {
        if (Probes.answer(request)) {
            return;
        }
        var exchange = begun(request);
        var refusal = RequestShape.refusal(exchange);
        if (refusal != null) {
            Problems.answer(exchange, refusal);
            return;
        }
        var route = routes.find(exchange.path());
        if (route != null) {
            exchange.routed(route.name());
            if (route.kind() == RouteKind.IDENTITY) {
                toProvider(exchange, route);
                return;
            }
        } else if (SessionEndpoints.owns(exchange.path())) {
            exchange.routed("session");
        } else {
            toPage(exchange);
            return;
        }
        recognise(exchange, route);
    }

    private void toProvider(Exchange exchange, Route route) {
        exchange.headers(HeaderPolicy.IDENTITY);
        var address = addresses.of(exchange);
        // Unsafe calls to the provider are passwords, registrations and token requests: as costly and tempting as
        // /login.
        boolean allowed =
                exchange.isUnsafe() ? limits.allowsSignIn(exchange, address) : limits.allowsAddress(exchange, address);
        if (allowed) {
            forwarding.forward(exchange, route, null, address);
        }
    }

    private void toPage(Exchange exchange) {
        exchange.routed("pages");
        if (limits.allowsAddress(exchange, addresses.of(exchange))) {
            pages.answer(exchange);
        }
    }

    private void recognise(Exchange exchange, @Nullable Route route) {
        var authorization = exchange.header(HttpHeaders.AUTHORIZATION);
        if (authorization != null && BearerToken.isMeant(authorization)) {
            exchange.recognised(ClientKind.BEARER);
            withToken(exchange, route, authorization);
            return;
        }
        var id = Cookies.find(exchange.header(HttpHeaders.COOKIE), SigningIn.COOKIE);
        var session = id == null ? null : sessions.remembered(id);
        if (session != null) {
            recognised(exchange, route, session);
            return;
        }
        if (!allowsUnknown(exchange)) {
            return;
        }
        if (id == null) {
            proceed(exchange, route, null);
        } else {
            ask(exchange, route, id);
        }
    }

    /** Whose token it is, the service finds out; what cannot be one goes no further. */
    private void withToken(Exchange exchange, @Nullable Route route, String authorization) {
        if (!limits.allowsBearer(exchange, authorization, addresses.of(exchange))) {
            return;
        }
        if (BearerToken.isWellFormed(authorization)) {
            proceed(exchange, route, null);
        } else {
            exchange.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            Problems.answer(exchange, Refusal.TOKEN_MALFORMED);
        }
    }

    private boolean allowsUnknown(Exchange exchange) {
        var address = addresses.of(exchange);
        return SessionEndpoints.isSignIn(exchange.path())
                ? limits.allowsSignIn(exchange, address)
                : limits.allowsAddress(exchange, address);
    }

    /** The slower way: the store knows. The request's body waits meanwhile. */
    private void ask(Exchange exchange, @Nullable Route route, String id) {
        exchange.request().pause();
        sessions.find(id)
                .onSuccess(found -> found.ifPresentOrElse(
                        session -> recognised(exchange, route, session), () -> proceed(exchange, route, null)))
                .onFailure(failure -> SessionFailures.answer(exchange, failure));
    }

    private void recognised(Exchange exchange, @Nullable Route route, LiveSession session) {
        exchange.recognised(ClientKind.SESSION);
        if (!limits.allowsPerson(exchange, session.subject())) {
            return;
        }
        if (csrf.allows(exchange, session)) {
            proceed(exchange, route, session);
        } else {
            Problems.answer(exchange, Refusal.CROSS_SITE_REQUEST);
        }
    }

    private void proceed(Exchange exchange, @Nullable Route route, @Nullable LiveSession session) {
        if (route == null) {
            endpoints.answer(exchange, session);
        } else if (route.isBearerOnly() && exchange.client() != ClientKind.BEARER) {
            Problems.answer(exchange, Refusal.BEARER_REQUIRED);
        } else {
            var authorization = session == null ? null : session.authorization();
            forwarding.forward(exchange, route, authorization, addresses.of(exchange));
        }
    }
}
