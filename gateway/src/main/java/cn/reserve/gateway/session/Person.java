package cn.reserve.gateway.session;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the access token says about a person, in the shape the web app reads. */
final class Person {

    private Person() {}

    /** The person of an access token that came from the provider itself, so that its signature needs no second look. */
    static JsonObject of(String accessToken) {
        try {
            return of(JWTParser.parse(accessToken).getJWTClaimsSet());
        } catch (ParseException e) {
            throw new ProviderUnavailable("access token is no JWT", e);
        }
    }

    private static JsonObject of(JWTClaimsSet claims) {
        var organisation = organisation(claims);
        return new JsonObject()
                .put("name", text(claims, "name"))
                .put("username", text(claims, "preferred_username"))
                .put("roles", new JsonArray(list(claims.getClaim("roles"))))
                .put("organisation", organisation.alias())
                .put("organisationName", either(text(claims, "org_name"), organisation.attribute("name")))
                .put("kind", either(text(claims, "org_kind"), organisation.attribute("kind")))
                .put("district", either(text(claims, "district"), organisation.attribute("district")))
                .put("bureau", either(text(claims, "bureau"), organisation.attribute("bureau")));
    }

    private record Organisation(@Nullable String alias, Map<?, ?> content) {

        /** An attribute's first value; the provider writes attributes beside the id, older versions in an own object. */
        @Nullable
        String attribute(String name) {
            var direct = first(content.get(name));
            return direct == null && content.get("attributes") instanceof Map<?, ?> inner
                    ? first(inner.get(name))
                    : direct;
        }
    }

    private static Organisation organisation(JWTClaimsSet claims) {
        var flat = text(claims, "org");
        if (claims.getClaim("organization") instanceof Map<?, ?> all && !all.isEmpty()) {
            var alias = flat != null && all.containsKey(flat)
                    ? flat
                    : all.keySet().iterator().next().toString();
            return new Organisation(alias, all.get(alias) instanceof Map<?, ?> content ? content : Map.of());
        }
        return new Organisation(flat, Map.of());
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    private static @Nullable String text(JWTClaimsSet claims, String name) {
        return first(claims.getClaim(name));
    }

    private static @Nullable String first(@Nullable Object value) {
        return switch (value) {
            case String text -> text.isEmpty() ? null : text;
            case List<?> values -> values.isEmpty() ? null : first(values.getFirst());
            case null, default -> null;
        };
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> values ? values : List.of();
    }
}
