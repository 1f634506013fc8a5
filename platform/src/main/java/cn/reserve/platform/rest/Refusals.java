package cn.reserve.platform.rest;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** Finds the refusal behind any exception; what nobody expected becomes 500 without a word about the inside. */
final class Refusals {

    private static final int MAX_CAUSES = 20;
    private static final String POOL = "io.agroal.pool.ConnectionPool";

    /** Class of the states that tell of a connection that is not there or is lost. */
    private static final String CONNECTION_CLASS = "08";

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "request.malformed"),
            Map.entry(401, "request.unauthenticated"),
            Map.entry(403, "request.forbidden"),
            Map.entry(404, "request.not-found"),
            Map.entry(405, "request.method-not-allowed"),
            Map.entry(406, "request.not-acceptable"),
            Map.entry(408, "request.timeout"),
            Map.entry(412, "record.stale"),
            Map.entry(413, "request.too-large"),
            Map.entry(415, "request.media-type"),
            Map.entry(429, "request.too-many"),
            Map.entry(503, "service.busy"));

    private Refusals() {}

    /**
     * The refusal behind an exception.
     *
     * @param status what the framework would have answered
     */
    static ProblemException of(@Nullable Throwable thrown, int status) {
        for (Throwable cause : causes(thrown)) {
            Optional<ProblemException> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return ofStatus(status);
    }

    static ProblemException ofStatus(int status) {
        String code = CODES.get(status);
        if (code == null) {
            boolean callersFault = status >= 400 && status < 500;
            return callersFault
                    ? new ProblemException(status, "request.refused", List.of())
                    : new ProblemException(500, "request.failed", List.of());
        }
        return new ProblemException(status, code, List.of());
    }

    private static Optional<ProblemException> known(Throwable cause) {
        return switch (cause) {
            case ProblemException refusal -> Optional.of(refusal);
            case ConstraintViolationException broken -> Optional.of(Constraints.refusal(broken));
            case OptimisticLockException stale -> Optional.of(Problems.stale());
            case StaleStateException stale -> Optional.of(Problems.stale());
            case UnauthorizedException nobody -> Optional.of(Problems.unauthenticated());
            case AuthenticationFailedException nobody -> Optional.of(Problems.unauthenticated());
            case ForbiddenException missingRight -> Optional.of(ofStatus(403));
            case org.hibernate.exception.ConstraintViolationException broken -> ofConstraint(broken);
            case JDBCConnectionException unreachable -> Optional.of(busy());
            case SQLException database when isOfThePool(database) -> Optional.of(busy());
            case SQLException database -> ofSqlState(database.getSQLState());
            case WebApplicationException framework
            when framework.getCause() == null ->
                Optional.of(ofStatus(framework.getResponse().getStatus()));
            default -> Optional.empty();
        };
    }

    /** A unique constraint answers with the sentence {@code unique.<constraint>} of the service, where there is one. */
    private static Optional<ProblemException> ofConstraint(
            org.hibernate.exception.ConstraintViolationException broken) {
        String name = broken.getConstraintName();
        if ("23505".equals(broken.getSQLState()) && name != null) {
            String code = "unique." + name.toLowerCase(Locale.ROOT);
            return Optional.of(Problems.conflict(Messages.wording(code).isPresent() ? code : "record.duplicate"));
        }
        return ofSqlState(broken.getSQLState());
    }

    private static Optional<ProblemException> ofSqlState(@Nullable String state) {
        return switch (state) {
            case null -> Optional.empty();
            case "23505", "23P01" -> Optional.of(Problems.conflict("record.duplicate"));
            // A number or time that no column can hold, and text that is no time: nothing that we could have stored.
            case "22003", "22007", "22008" -> Optional.of(Problems.badRequest("request.value-out-of-range"));
            // U+0000 and half characters, which no text column takes.
            case "22021", "22P05" -> Optional.of(Problems.badRequest("request.text-unstorable"));
            case "23503" -> Optional.of(Problems.conflict("record.referenced"));
            case "40001", "40P01", "55P03", "57014", "53300", "57P01", "57P02", "57P03" -> Optional.of(busy());
            default -> state.startsWith(CONNECTION_CLASS) ? Optional.of(busy()) : Optional.empty();
        };
    }

    /** The pool has no connection to give in time; it says so without a state, in words that change with its version. */
    private static boolean isOfThePool(SQLException database) {
        StackTraceElement[] stack = database.getStackTrace();
        return database.getSQLState() == null
                && stack.length > 0
                && stack[0].getClassName().equals(POOL);
    }

    private static ProblemException busy() {
        return Problems.unavailable("service.busy").withHeader("Retry-After", 1);
    }

    private static List<Throwable> causes(@Nullable Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        Throwable cause = thrown;
        while (cause != null && causes.size() < MAX_CAUSES) {
            causes.add(cause);
            cause = cause.getCause();
        }
        return causes;
    }
}
