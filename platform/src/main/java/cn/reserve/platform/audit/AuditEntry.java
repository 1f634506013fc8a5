package cn.reserve.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One act, as it stands in the chain.
 *
 * @param position place in the chain, without gaps from 1
 * @param person subject of the token, or {@code service:<name>} for the service itself
 * @param organisation alias of the person's organisation then
 * @param organisationName what that organisation was called then; null also in entries of before names were kept
 * @param subjectLabel what people called the record then; null where it has no name, and in entries of before names were kept
 * @param before decision-bearing fields before the act, null for a new record
 * @param after the same fields after it
 * @param hash SHA-256 over the previous entry's hash and this entry, in hexadecimal
 */
public record AuditEntry(
        long position,
        Instant at,
        String person,
        String personName,
        List<String> roles,
        @Nullable String organisation,
        @Nullable String organisationName,
        String action,
        String subjectType,
        String subjectId,
        @Nullable String subjectLabel,
        @Nullable @Schema(implementation = Object.class) JsonNode before,
        @Nullable @Schema(implementation = Object.class) JsonNode after,
        @Nullable String traceId,
        String hash) {

    static AuditEntry of(long position, JsonNode content, byte[] hash) {
        List<String> roles = new ArrayList<>();
        content.path("roles").forEach(role -> roles.add(role.asText()));
        return new AuditEntry(
                position,
                Instant.parse(content.path("at").asText()),
                content.path("person").asText(),
                content.path("personName").asText(),
                roles,
                content.path("organisation").textValue(),
                content.path("organisationName").textValue(),
                content.path("action").asText(),
                content.path("subjectType").asText(),
                content.path("subjectId").asText(),
                content.path("subjectLabel").textValue(),
                present(content.path("before")),
                present(content.path("after")),
                content.path("traceId").textValue(),
                HexFormat.of().formatHex(hash));
    }

    private static @Nullable JsonNode present(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : node;
    }
}
