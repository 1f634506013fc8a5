package cn.reserve.schema;

import static cn.reserve.schema.SchemaProblem.Kind.BEHIND;
import static cn.reserve.schema.SchemaProblem.Kind.REFUSED;
import static cn.reserve.schema.SchemaProblem.Kind.UNREACHABLE;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.api.output.ValidateOutput;
import org.jspecify.annotations.Nullable;

/** One database against the migrations of this artifact. */
final class Schema {

    private static final String NO_RIGHT = "42501";

    private final SchemaSettings settings;
    private final Flyway flyway;

    Schema(SchemaSettings settings) {
        this.settings = settings;
        this.flyway = flyway(settings);
        // after loading, which sets Flyway's own
        LogFactory.setLogCreator(type -> QuietLog.INSTANCE);
    }

    private static Flyway flyway(SchemaSettings settings) {
        try {
            return Flyway.configure()
                    .dataSource(settings.url(), settings.username(), settings.password())
                    .locations(settings.locations())
                    .outOfOrder(settings.outOfOrder())
                    .placeholders(Map.of("app", settings.app()))
                    .javaMigrationClassProvider(List::of)
                    .cleanDisabled(true)
                    .load();
        } catch (FlywayException e) {
            throw new SchemaProblem(REFUSED, "DB_URL 无法使用：" + reason(e), "DB_URL cannot be used: " + reason(e));
        }
    }

    /**
     * Applies what is missing, under Flyway's lock.
     *
     * @return how many migrations were applied
     * @throws SchemaProblem if the database does not answer or a migration fails; a failed one is rolled back as a whole
     */
    int migrate() {
        requireConnection();
        try {
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new SchemaProblem(REFUSED, "数据库迁移失败：" + reason(e), "The migration failed: " + reason(e));
        }
    }

    /** What keeps this artifact from running on the database as it is; empty when nothing does. */
    Optional<SchemaProblem> problem() {
        try {
            requireConnection();
            var result = flyway.validateWithResult();
            if (result.validationSuccessful && result.validateCount == 0) {
                return Optional.of(new SchemaProblem(REFUSED, "本程序中没有数据库迁移。", "This artifact holds no migrations."));
            }
            return result.validationSuccessful
                    ? Optional.empty()
                    : Optional.of(unfit(result.invalidMigrations, result.errorDetails));
        } catch (SchemaProblem problem) {
            return Optional.of(problem);
        } catch (FlywayException e) {
            if (sqlState(e).equals(NO_RIGHT)) {
                return Optional.of(behind("?"));
            }
            return Optional.of(new SchemaProblem(
                    UNREACHABLE, "无法检查数据库结构：" + reason(e), "The schema cannot be checked: " + reason(e)));
        }
    }

    private static SchemaProblem unfit(List<ValidateOutput> invalid, @Nullable ErrorDetails details) {
        boolean onlyMissing = !invalid.isEmpty()
                && invalid.stream()
                        .allMatch(one ->
                                one.errorDetails.errorCode == CoreErrorCode.RESOLVED_VERSIONED_MIGRATION_NOT_APPLIED);
        if (onlyMissing) {
            return behind(invalid.stream().map(one -> "V" + one.version).collect(Collectors.joining(", ")));
        }
        String what = invalid.isEmpty()
                ? (details == null ? "" : oneLine(details.errorMessage))
                : oneLine(invalid.getFirst().errorDetails.errorMessage);
        return new SchemaProblem(REFUSED, "数据库结构与本版本不符：" + what, "The schema is not the one of this version: " + what);
    }

    private static SchemaProblem behind(String missing) {
        return new SchemaProblem(
                BEHIND,
                "数据库结构落后（缺少 " + missing + "），请先运行迁移 " + Migrate.class.getName() + "。",
                "The schema is behind (missing " + missing + "): run the migration " + Migrate.class.getName()
                        + " first.");
    }

    private void requireConnection() {
        try (Connection connection =
                DriverManager.getConnection(settings.url(), settings.username(), settings.password())) {
            Objects.requireNonNull(connection);
        } catch (SQLException e) {
            String state = Objects.requireNonNullElse(e.getSQLState(), "");
            boolean mayCome = state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
            throw new SchemaProblem(
                    mayCome ? UNREACHABLE : REFUSED,
                    "无法登录数据库（" + settings.username() + "）：" + oneLine(e.getMessage()),
                    "Cannot log in to the database as " + settings.username() + ": " + oneLine(e.getMessage()));
        }
    }

    private static String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    /** The database's own words when it has any, else Flyway's. */
    private static String reason(FlywayException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                String first = Objects.requireNonNullElse(failure.getMessage(), "")
                        .lines()
                        .findFirst()
                        .orElse("");
                return oneLine(first + ": " + cause.getMessage());
            }
        }
        return oneLine(failure.getMessage());
    }

    private static String oneLine(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip().replaceAll("\\s+", " ");
    }
}
