package cn.reserve.schema;

import static cn.reserve.schema.SchemaProblem.Kind.BEHIND;
import static cn.reserve.schema.SchemaProblem.Kind.LOCKED;
import static cn.reserve.schema.SchemaProblem.Kind.REFUSED;
import static cn.reserve.schema.SchemaProblem.Kind.UNREACHABLE;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.api.output.ValidateOutput;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** One database against the migrations of this artifact. */
final class Schema {

    private static final String NO_RIGHT = "42501";
    private static final String LOCK_NOT_FREE = "55P03";
    private static final int CONNECT_SECONDS = 3;
    private static final int LOGIN_SECONDS = 5;
    private static final int ANSWER_SECONDS = 20;

    /** A change of a table that waits makes everybody after it wait too, so it does not wait for a long reader. */
    private static final String NO_LONG_WAIT = "SET lock_timeout = '3s'";

    private final SchemaSettings settings;
    private final DataSource database;
    private final Flyway flyway;

    Schema(SchemaSettings settings) {
        this.settings = settings;
        this.database = database(settings);
        this.flyway = flyway(settings, database);
        // after loading, which sets Flyway's own
        LogFactory.setLogCreator(type -> QuietLog.INSTANCE);
    }

    private static DataSource database(SchemaSettings settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setURL(settings.url());
        } catch (IllegalArgumentException e) {
            throw new SchemaProblem(
                    REFUSED,
                    "DB_URL 无法使用：" + oneLine(e.getMessage()),
                    "DB_URL cannot be used: " + oneLine(e.getMessage()));
        }
        source.setUser(settings.username());
        source.setPassword(settings.password());
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(LOGIN_SECONDS);
        source.setTcpKeepAlive(true);
        // A look is quick or the database is not there; a migration may take as long as it takes.
        source.setSocketTimeout(settings.mayChange() ? 0 : ANSWER_SECONDS);
        return source;
    }

    private static Flyway flyway(SchemaSettings settings, DataSource database) {
        try {
            var configuration = Flyway.configure();
            if (settings.mayChange()) {
                configuration.initSql(NO_LONG_WAIT);
            }
            return configuration
                    .dataSource(database)
                    .locations(settings.locations())
                    .outOfOrder(settings.outOfOrder())
                    // What a newer artifact has applied, whatever its number: services number apart from the platform.
                    .ignoreMigrationPatterns("*:future", "versioned:missing")
                    .placeholders(Map.of("app", settings.app()))
                    .javaMigrationClassProvider(List::of)
                    .cleanDisabled(true)
                    .load();
        } catch (FlywayException e) {
            throw new SchemaProblem(REFUSED, "数据库结构无法检查：" + reason(e), "The schema cannot be checked: " + reason(e));
        }
    }

    /**
     * Applies what is missing, under Flyway's lock.
     *
     * @return how many migrations were applied
     * @throws SchemaProblem if the database does not answer, a table is in use for long, or a migration fails; a failed one
     *     is rolled back as a whole, those before it stay
     */
    int migrate() {
        requireConnection();
        int before = 0;
        try {
            before = applied();
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw failed(e, before);
        }
    }

    private int applied() {
        return flyway.info().applied().length;
    }

    /** Each migration is a transaction of its own: what a failed run has changed until then is in force. */
    private SchemaProblem failed(FlywayException e, int before) {
        int stay = appliedSince(before);
        String zh = stay == 0 ? "未作更改" : "此前已完成 " + stay + " 个迁移并生效";
        String en = stay == 0 ? "nothing was changed" : stay + " before it were applied and stay";
        if (sqlState(e).equals(LOCK_NOT_FREE)) {
            return new SchemaProblem(
                    LOCKED,
                    "数据表正被其他会话长时间占用（如导出），本次迁移" + zh + "，请待其结束后重试：" + reason(e),
                    "A table that a migration changes is in use by another session for long (an export, say); " + en
                            + ", try again when it has ended: " + reason(e));
        }
        return new SchemaProblem(
                REFUSED, "数据库迁移失败（" + zh + "）：" + reason(e), "The migration failed (" + en + "): " + reason(e));
    }

    private int appliedSince(int before) {
        try {
            return Math.max(0, applied() - before);
        } catch (FlywayException e) {
            // The history itself is what cannot be had, so nothing can have been written to it.
            return 0;
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
        try (Connection connection = database.getConnection()) {
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
