package cn.reserve.platform.rest;

import cn.reserve.platform.identity.Caller;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Lets a creating POST be sent twice: the second answer is the first one's, and nothing is done again.
 *
 * <p>One row per caller and {@code Idempotency-Key}, written in the caller's transaction: when the action fails, the key is free
 * again; when two requests come at once, the second waits at the unique index until the first has ended. Keys live for
 * {@code reserve.idempotency.retention} (default one day).
 */
@ApplicationScoped
public class Idempotency {

    private static final int MAX_KEY = 200;

    private final EntityManager entities;
    private final Caller caller;
    private final ObjectMapper json;
    private final Duration retention;

    @Inject
    Idempotency(
            EntityManager entities,
            Caller caller,
            ObjectMapper mapper,
            @ConfigProperty(name = "reserve.idempotency.retention", defaultValue = "P1D") Duration retention) {
        this.entities = entities;
        this.caller = caller;
        // A stored answer may be a newer version's, which knew more fields: while an update rolls, both run.
        this.json = mapper.copy()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.retention = retention;
    }

    /**
     * Does the action once per key.
     *
     * @param key the {@code Idempotency-Key} header
     * @param request everything that tells this request from another (body, and the ids of the path); compared by its JSON
     * @param type what the action returns; must read back from JSON. Flush before building it when it carries a version
     * @param action creates the record; runs in this transaction
     * @throws ProblemException 400 {@code idempotency.key-missing} or {@code idempotency.key-invalid}; 409
     *     {@code idempotency.key-reused} when the key was used for another request
     */
    @Transactional
    public <T> Answer<T> once(@Nullable String key, Object request, Class<T> type, Supplier<T> action) {
        String checked = check(key);
        String subject = caller.subject();
        String hash = hash(type.getName() + '\n' + write(request));
        if (!claim(subject, checked, hash)) {
            return new Answer<>(earlier(subject, checked, hash, type), true);
        }
        T body = action.get();
        entities.flush();
        entities.createNativeQuery("update idempotency set answer = cast(?1 as jsonb) where subject = ?2 and key = ?3")
                .setParameter(1, write(body))
                .setParameter(2, subject)
                .setParameter(3, checked)
                .executeUpdate();
        return new Answer<>(body, false);
    }

    private static String check(@Nullable String key) {
        if (key == null || key.isBlank()) {
            throw Problems.badRequest("idempotency.key-missing");
        }
        if (key.length() > MAX_KEY || !key.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw Problems.badRequest("idempotency.key-invalid", MAX_KEY);
        }
        return key;
    }

    /**
     * True when this request is the first, or the first after the key's time has run out; waits while another one with the same key is
     * still running.
     */
    private boolean claim(String subject, String key, String hash) {
        return entities.createNativeQuery("""
                        insert into idempotency (subject, key, request_hash, expires_at)
                        values (?1, ?2, ?3, now() + cast(?4 as interval))
                        on conflict (subject, key) do update
                          set request_hash = excluded.request_hash, answer = null, created_at = now(), expires_at = excluded.expires_at
                          where idempotency.expires_at < now()
                        """)
                        .setParameter(1, subject)
                        .setParameter(2, key)
                        .setParameter(3, hash)
                        .setParameter(4, retention.toString())
                        .executeUpdate()
                == 1;
    }

    private <T> T earlier(String subject, String key, String hash, Class<T> type) {
        List<?> rows = entities.createNativeQuery(
                        "select request_hash, cast(answer as text) from idempotency where subject = ?1 and key = ?2",
                        Object[].class)
                .setParameter(1, subject)
                .setParameter(2, key)
                .getResultList();
        // The row can vanish between the conflict and this read when its time ran out just now.
        if (rows.isEmpty() || !(rows.getFirst() instanceof Object[] row) || row[1] == null) {
            throw Problems.conflict("idempotency.key-expired");
        }
        if (!hash.equals(row[0])) {
            throw Problems.conflict("idempotency.key-reused");
        }
        try {
            return json.readValue(row[1].toString(), type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("stored answer does not read back as " + type.getSimpleName(), unreadable);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("not writable as JSON", unwritable);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
