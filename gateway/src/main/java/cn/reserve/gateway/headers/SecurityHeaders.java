package cn.reserve.gateway.headers;

import cn.reserve.gateway.exchange.Exchange;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Security headers of every answer. */
@Singleton
public class SecurityHeaders {

    private static final String PAGE_BEFORE_NONCE = "default-src 'none'; script-src 'self'; style-src 'self'";
    private static final String PAGE_AFTER_NONCE = "; connect-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private static final CharSequence CSP = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence DATA_POLICY = HttpHeaders.createOptimized(
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox");
    private static final CharSequence PAGE_POLICY = HttpHeaders.createOptimized(PAGE_BEFORE_NONCE + PAGE_AFTER_NONCE);
    private static final CharSequence DOCUMENTATION_POLICY =
            HttpHeaders.createOptimized(PAGE_BEFORE_NONCE + " 'unsafe-inline'" + PAGE_AFTER_NONCE);
    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence SAME_ORIGIN = HttpHeaders.createOptimized("same-origin");
    private static final CharSequence PERMISSIONS_POLICY = HttpHeaders.createOptimized("Permissions-Policy");
    private static final CharSequence NO_PERMISSIONS = HttpHeaders.createOptimized(
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()");
    private static final CharSequence OPENER_POLICY = HttpHeaders.createOptimized("Cross-Origin-Opener-Policy");
    private static final CharSequence RESOURCE_POLICY = HttpHeaders.createOptimized("Cross-Origin-Resource-Policy");
    private static final CharSequence TRANSPORT_SECURITY = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence TWO_YEARS = HttpHeaders.createOptimized("max-age=63072000; includeSubDomains");

    private final boolean https;

    SecurityHeaders(@ConfigProperty(name = "gateway.public-url") URI publicUrl) {
        this.https = "https".equals(publicUrl.getScheme());
    }

    /** Sets what the exchange's policy asks for; called when the head of the answer is about to be written. */
    public void apply(Exchange exchange) {
        var headers = exchange.response().headers();
        switch (exchange.headerPolicy()) {
            case DATA -> own(headers, DATA_POLICY);
            case PAGE -> own(headers, pagePolicy(exchange));
            case DOCUMENTATION -> own(headers, DOCUMENTATION_POLICY);
            case IDENTITY -> identity(headers);
        }
        if (https) {
            headers.set(TRANSPORT_SECURITY, TWO_YEARS);
        }
    }

    private static CharSequence pagePolicy(Exchange exchange) {
        var nonce = exchange.styleNonce();
        return nonce == null ? PAGE_POLICY : PAGE_BEFORE_NONCE + " 'nonce-" + nonce + "'" + PAGE_AFTER_NONCE;
    }

    private static void own(MultiMap headers, CharSequence policy) {
        headers.set(CSP, policy);
        headers.set(CONTENT_TYPE_OPTIONS, NOSNIFF);
        headers.set(REFERRER_POLICY, SAME_ORIGIN);
        headers.set(PERMISSIONS_POLICY, NO_PERMISSIONS);
        headers.set(OPENER_POLICY, SAME_ORIGIN);
        headers.set(RESOURCE_POLICY, SAME_ORIGIN);
    }

    /** The provider sets its own policies; what it left out is added, and an error page of ours gets all. */
    private static void identity(MultiMap headers) {
        if (!headers.contains(CSP)) {
            headers.set(CSP, DATA_POLICY);
        }
        headers.set(CONTENT_TYPE_OPTIONS, NOSNIFF);
        if (!headers.contains(REFERRER_POLICY)) {
            headers.set(REFERRER_POLICY, SAME_ORIGIN);
        }
    }
}
