package cn.reserve.gateway.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The conversation with the identity provider (OpenID Connect). Calls block: never from an event loop. */
@Singleton
class IdentityProvider {

    /** A finished sign-in: who, which session of the provider, which tokens. */
    record SignedIn(String subject, @Nullable String providerSession, TokenSet tokens) {}

    /** Whom a back-channel logout is about: one session, or every session of a person. */
    record LogoutNotice(
            @Nullable String providerSession, @Nullable String subject) {}

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.EdDSA);

    private final SessionConfiguration configuration;
    private final ProviderMetadata metadata;
    private final Clock clock;
    private final ClientID clientId;

    IdentityProvider(SessionConfiguration configuration, ProviderMetadata metadata, Clock clock) {
        this.configuration = configuration;
        this.metadata = metadata;
        this.clock = clock;
        this.clientId = new ClientID(configuration.clientId());
    }

    /**
     * Where to send a browser to sign in, or to make a new account.
     *
     * @param language of the page the person comes from; null leaves it to the provider
     */
    URI signInAddress(SignInTicket ticket, URI callback, boolean register, @Nullable LangTag language) {
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, Scope.parse(configuration.scope()), clientId, callback)
                .endpointURI(metadata.current().document().getAuthorizationEndpointURI())
                .state(new State(ticket.state()))
                .nonce(new Nonce(ticket.nonce()))
                .codeChallenge(new CodeVerifier(ticket.verifier()), CodeChallengeMethod.S256);
        if (language != null) {
            request.uiLocales(List.of(language));
        }
        return (register ? request.prompt(new Prompt("create")) : request)
                .build()
                .toURI();
    }

    /** Exchanges a code and checks the ID token: signature, issuer, audience, time, nonce. */
    SignedIn redeem(String code, SignInTicket ticket, URI callback) {
        var grant =
                new AuthorizationCodeGrant(new AuthorizationCode(code), callback, new CodeVerifier(ticket.verifier()));
        try {
            var answer = ask(grant);
            var claims = idTokenValidator().validate(idToken(answer), new Nonce(ticket.nonce()));
            var session = claims.getSessionID();
            return new SignedIn(
                    claims.getSubject().getValue(), session == null ? null : session.getValue(), tokens(answer, null));
        } catch (SessionEnded e) {
            throw new SignInRefused("the code was refused");
        } catch (BadJOSEException e) {
            throw new SignInRefused("ID token: " + e.getMessage());
        } catch (JOSEException e) {
            throw new ProviderUnavailable("signing keys", e);
        }
    }

    /** New tokens for old ones; {@link SessionEnded} when the provider no longer honours them. */
    TokenSet renew(TokenSet present) {
        return tokens(ask(new RefreshTokenGrant(new RefreshToken(present.refresh()))), present);
    }

    /** Where to send a browser to end its session at the provider as well. */
    URI signOutAddress(TokenSet tokens, URI afterwards) {
        try {
            return new LogoutRequest(
                            metadata.current().document().getEndSessionEndpointURI(),
                            JWTParser.parse(tokens.id()),
                            null,
                            clientId,
                            afterwards,
                            null,
                            null)
                    .toURI();
        } catch (java.text.ParseException e) {
            throw new IllegalStateException("stored ID token", e);
        }
    }

    /** Checks a logout token of the back channel. */
    LogoutNotice verify(String logoutToken) throws BadJOSEException {
        try {
            LogoutTokenClaimsSet claims = new LogoutTokenValidator(
                            new Issuer(configuration.issuer()), clientId, keySelector(), null)
                    .validate(JWTParser.parse(logoutToken));
            var session = claims.getSessionID();
            var subject = claims.getSubject();
            return new LogoutNotice(
                    session == null ? null : session.getValue(), subject == null ? null : subject.getValue());
        } catch (java.text.ParseException e) {
            throw new BadJOSEException("not a token");
        } catch (JOSEException e) {
            throw new ProviderUnavailable("signing keys", e);
        }
    }

    private IDTokenValidator idTokenValidator() {
        return new IDTokenValidator(new Issuer(configuration.issuer()), clientId, keySelector(), null);
    }

    private JWSVerificationKeySelector<com.nimbusds.jose.proc.SecurityContext> keySelector() {
        return new JWSVerificationKeySelector<>(ALGORITHMS, metadata.current().keys());
    }

    private OIDCTokenResponse ask(AuthorizationGrant grant) {
        var secret = new ClientSecretBasic(clientId, new Secret(configuration.clientSecret()));
        try {
            var request = new TokenRequest.Builder(metadata.current().document().getTokenEndpointURI(), secret, grant)
                    .build()
                    .toHTTPRequest();
            limitTime(request);
            var answer = request.send();
            if (answer.getStatusCode() >= 500) {
                throw new ProviderUnavailable("token endpoint answers " + answer.getStatusCode());
            }
            var response = OIDCTokenResponseParser.parse(answer);
            if (response.indicatesSuccess()) {
                return (OIDCTokenResponse) response.toSuccessResponse();
            }
            var error = response.toErrorResponse().getErrorObject();
            if ("invalid_grant".equals(error.getCode())) {
                throw new SessionEnded();
            }
            throw new ProviderUnavailable("token endpoint: " + error.getCode());
        } catch (IOException | ParseException e) {
            throw new ProviderUnavailable("token endpoint", e);
        }
    }

    private void limitTime(HTTPRequest request) {
        request.setConnectTimeout(
                Math.toIntExact(configuration.providerConnectTimeout().toMillis()));
        request.setReadTimeout(Math.toIntExact(configuration.providerTimeout().toMillis()));
        request.setFollowRedirects(false);
    }

    private static JWT idToken(OIDCTokenResponse answer) {
        var token = answer.getOIDCTokens().getIDToken();
        if (token == null) {
            throw new SignInRefused("no ID token");
        }
        return token;
    }

    private TokenSet tokens(OIDCTokenResponse answer, @Nullable TokenSet before) {
        var tokens = answer.getOIDCTokens();
        var refresh = tokens.getRefreshToken();
        var id = tokens.getIDTokenString();
        return new TokenSet(
                tokens.getAccessToken().getValue(),
                refresh != null ? refresh.getValue() : before == null ? "" : before.refresh(),
                id != null ? id : before == null ? "" : before.id(),
                until(tokens.getAccessToken().getLifetime()));
    }

    private Instant until(long lifetimeSeconds) {
        return clock.instant().plusSeconds(lifetimeSeconds > 0 ? lifetimeSeconds : 60);
    }
}
