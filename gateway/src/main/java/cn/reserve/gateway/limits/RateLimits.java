package cn.reserve.gateway.limits;

import cn.reserve.gateway.exchange.Exchange;
import cn.reserve.gateway.exchange.Problems;
import cn.reserve.gateway.exchange.Refusal;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.concurrent.TimeUnit;

/** Rates per client. Each {@code allows…} takes a token or answers 429 with {@code Retry-After}. */
@Singleton
public class RateLimits {

    private static final class Buckets {
        private final LimitsConfiguration.Rate rate;
        private final Cache<String, TokenBucket> buckets;

        private Buckets(LimitsConfiguration.Rate rate, int remembered) {
            this.rate = rate;
            // Tidied where it is used: a pool's thread would take a core from an event loop a thousand times a second.
            this.buckets = Caffeine.newBuilder()
                    .executor(Runnable::run)
                    .maximumSize(remembered)
                    .build();
        }

        private long take(String client) {
            long now = System.nanoTime();
            var bucket = buckets.getIfPresent(client);
            if (bucket == null) {
                bucket = buckets.get(client, key -> new TokenBucket(rate.perSecond(), rate.burst(), now));
            }
            return bucket.take(now);
        }
    }

    private final Buckets persons;
    private final Buckets bearers;
    private final Buckets addresses;
    private final Buckets signIns;

    RateLimits(LimitsConfiguration configuration) {
        this.persons = new Buckets(configuration.person(), configuration.remembered());
        this.bearers = new Buckets(configuration.bearer(), configuration.remembered());
        this.addresses = new Buckets(configuration.address(), configuration.remembered());
        this.signIns = new Buckets(configuration.signIn(), configuration.remembered());
    }

    public boolean allowsPerson(Exchange exchange, String subject) {
        return granted(exchange, persons.take(subject));
    }

    /** By token and by address: tokens are not checked here, so a new invented one must not buy a new allowance. */
    public boolean allowsBearer(Exchange exchange, String token, String address) {
        return allowsAddress(exchange, address) && granted(exchange, bearers.take(digest(token)));
    }

    public boolean allowsAddress(Exchange exchange, String address) {
        return granted(exchange, addresses.take(address));
    }

    public boolean allowsSignIn(Exchange exchange, String address) {
        return granted(exchange, signIns.take(address));
    }

    private static boolean granted(Exchange exchange, long wait) {
        if (wait == TokenBucket.GRANTED) {
            return true;
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(wait) + 1;
        exchange.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        Problems.answer(exchange, Refusal.TOO_MANY_REQUESTS);
        return false;
    }

    /** Tokens are not kept, not even here. */
    private static String digest(String token) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.ISO_8859_1));
            return new String(hash, StandardCharsets.ISO_8859_1);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
