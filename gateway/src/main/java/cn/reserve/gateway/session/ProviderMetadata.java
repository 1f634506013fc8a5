package cn.reserve.gateway.session;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The provider's discovery document and signing keys, read at the first need: the gateway starts before the provider
 * does. Keys are read again when a token names an unknown one.
 */
@Singleton
class ProviderMetadata {

    record Current(OIDCProviderMetadata document, JWKSource<SecurityContext> keys) {}

    private static final int KEYS_BYTES = 256 * 1024;

    private final SessionConfiguration configuration;
    private volatile @Nullable Current current;

    ProviderMetadata(SessionConfiguration configuration) {
        this.configuration = configuration;
    }

    Current current() {
        var known = current;
        if (known != null) {
            return known;
        }
        var read = read();
        current = read;
        return read;
    }

    private Current read() {
        var address = URI.create(configuration.providerUrl() + "/.well-known/openid-configuration");
        try {
            var request = new HTTPRequest(HTTPRequest.Method.GET, address);
            request.setConnectTimeout(millis(configuration.providerConnectTimeout()));
            request.setReadTimeout(millis(configuration.providerTimeout()));
            var answer = request.send();
            answer.ensureStatusCode(200);
            var document = OIDCProviderMetadata.parse(answer.getBody());
            if (!document.getIssuer().getValue().equals(configuration.issuer())) {
                throw new ProviderUnavailable("issuer is " + document.getIssuer() + ", not " + configuration.issuer());
            }
            var retriever = new DefaultResourceRetriever(
                    millis(configuration.providerConnectTimeout()),
                    millis(configuration.providerTimeout()),
                    KEYS_BYTES);
            return new Current(
                    document,
                    JWKSourceBuilder.<SecurityContext>create(
                                    document.getJWKSetURI().toURL(), retriever)
                            .retrying(true)
                            .rateLimited(configuration.keysReadAtMostEvery().toMillis())
                            .build());
        } catch (IOException | ParseException e) {
            throw new ProviderUnavailable("discovery at " + address, e);
        }
    }

    private static int millis(java.time.Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
