package cn.reserve.schema;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * Brings a service's database to the schema of this artifact, as the database's owner, and ends: 0 when it is there, 1 with
 * one sentence in Chinese and English when not.
 *
 * <pre>java -cp 'app/*:lib/main/*:lib/boot/*' cn.reserve.schema.Migrate</pre>
 *
 * Environment: {@code DB_URL}, {@code DB_OWNER_USERNAME}, {@code DB_OWNER_PASSWORD} and {@code DB_USERNAME}, the runtime
 * login that the migrations grant rights to.
 */
public final class Migrate {

    private static final int ATTEMPTS = 15;
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private Migrate() {}

    public static void main(String[] arguments) {
        // Named before the first log line: the service's own log manager complains on the last line otherwise.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        int status = run(System.getenv(), new PrintStream(System.out, true, StandardCharsets.UTF_8), ATTEMPTS);
        Runtime.getRuntime().exit(status);
    }

    /** One run with {@code attempts} to reach the database and to find its tables free; the exit status. */
    static int run(Map<String, String> environment, PrintStream out, int attempts) {
        try {
            Schema schema = new Schema(SchemaSettings.ofOwner(environment));
            int applied = migrate(schema, attempts);
            out.printf(
                    "%s：数据库结构已是最新（本次执行 %d 个迁移） | the schema is up to date (%d applied)%n",
                    SchemaSettings.service(), applied, applied);
            return 0;
        } catch (SchemaProblem problem) {
            out.println(problem.lines());
            return 1;
        }
    }

    private static int migrate(Schema schema, int attempts) {
        for (int attempt = 1; ; attempt++) {
            try {
                return schema.migrate();
            } catch (SchemaProblem problem) {
                if (!mayComeRight(problem.kind()) || attempt >= attempts) {
                    throw problem;
                }
                Pause.of(pauseAfter(attempt));
            }
        }
    }

    /** Grows: each attempt at a table in use makes everybody wait who wants it too. */
    static Duration pauseAfter(int attempt) {
        Duration doubled = SHORTEST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private static boolean mayComeRight(SchemaProblem.Kind kind) {
        return kind == SchemaProblem.Kind.UNREACHABLE || kind == SchemaProblem.Kind.LOCKED;
    }
}
