package cn.reserve.platform.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The organisation part of an access token, read tolerantly: flat claims ({@code org}, {@code org_name}, {@code org_kind}, {@code district},
 * {@code bureau}) win; what they lack comes from Keycloak's {@code organization} claim, whose value may be a list of aliases or an
 * object {@code {alias: {id, kind: ["…"]}}}, with the attributes beside the id or under {@code attributes}.
 */
record OrganisationClaims(
        @Nullable String alias,
        @Nullable String name,
        OrganisationKind kind,
        @Nullable String district,
        @Nullable String bureau) {

    static OrganisationClaims of(JsonNode claims) {
        JsonNode organization = claims.path("organization");
        String nestedAlias = firstAlias(organization);
        String alias = first(text(claims.path("org")), nestedAlias);
        JsonNode nested = alias == null ? MissingNode.getInstance() : organization.path(alias);
        return new OrganisationClaims(
                alias,
                first(text(claims.path("org_name")), attribute(nested, "name"), alias),
                OrganisationKind.fromWire(first(text(claims.path("org_kind")), attribute(nested, "kind"))),
                first(text(claims.path("district")), attribute(nested, "district")),
                first(text(claims.path("bureau")), attribute(nested, "bureau")));
    }

    private static @Nullable String firstAlias(JsonNode organization) {
        if (organization.isObject()) {
            return organization.properties().stream()
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
        }
        return text(organization);
    }

    private static @Nullable String attribute(JsonNode organization, String name) {
        return first(
                text(organization.path(name)),
                text(organization.path("attributes").path(name)));
    }

    /** A text, or the first text of a list. */
    private static @Nullable String text(JsonNode node) {
        JsonNode value = node.isArray() ? node.path(0) : node;
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }

    private static @Nullable String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }
}
