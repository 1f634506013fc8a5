package cn.reserve.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Settings of sign-in and sessions. */
@ConfigMapping(prefix = "gateway.session")
public interface SessionConfiguration {

    /** Where the gateway itself reaches the realm. */
    URI providerUrl();

    /** The realm's name for itself: what tokens must carry, and what browsers see. */
    String issuer();

    String clientId();

    String clientSecret();

    /** Secrets of 32 random characters or more: the first encrypts, the others still open what was sealed before a change. */
    List<String> key();

    String scope();

    /** A session ends after this long without a request. */
    Duration idleLimit();

    /** A session ends this long after sign-in, whatever happens. */
    Duration absoluteLimit();

    /** How long a replica trusts its own copy before it asks the store again; also the precision of the idle limit. */
    @WithDefault("30s")
    Duration recheck();

    /** How long before its end an access token is renewed. */
    @WithDefault("30s")
    Duration renewBefore();

    /** How long a replica that renews may take before another does it; longer than the provider's time limits together. */
    @WithDefault("20s")
    Duration renewalLease();

    /** Renewals that one replica has under way at most; more wait a second and then do without. */
    @WithDefault("32")
    int renewalsAtOnce();

    /** How long a copy in memory is trusted while the endings at other replicas cannot be heard. */
    @WithDefault("2s")
    Duration recheckUnheard();

    /** Sessions that one replica keeps in memory. */
    @WithDefault("20000")
    int remembered();

    /** How long a person may take between the sign-in page and the return from it. */
    @WithDefault("15m")
    Duration signInLimit();

    @WithDefault("2s")
    Duration providerConnectTimeout();

    @WithDefault("5s")
    Duration providerTimeout();

    /** Tokens with invented key names must not make the gateway ask the provider without end. */
    @WithDefault("10s")
    Duration keysReadAtMostEvery();
}
