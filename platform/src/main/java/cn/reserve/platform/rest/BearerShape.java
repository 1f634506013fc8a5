package cn.reserve.platform.rest;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses bearer tokens that are not even of a token's form (RFC 6750: letters, digits, {@code - . _ ~ + /}, then padding) or consist of dots
 * only, before anybody takes them apart: the OIDC extension fails on {@code ..} with an error of its own, which would be a 500.
 */
@Singleton
public class BearerShape implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";
    private static final Pattern TOKEN = Pattern.compile("\\.*[A-Za-z0-9\\-_~+/][A-Za-z0-9\\-._~+/]*=*");

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY * 2;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        return isRefused(context.request().getHeader(HttpHeaders.AUTHORIZATION))
                ? Uni.createFrom().failure(new AuthenticationFailedException())
                : Uni.createFrom().nullItem();
    }

    /** The challenge is the OIDC extension's business. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    private static boolean isRefused(@Nullable String authorization) {
        return authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && !TOKEN.matcher(authorization.substring(SCHEME.length()).strip())
                        .matches();
    }
}
