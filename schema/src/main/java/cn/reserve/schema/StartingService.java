package cn.reserve.schema;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Main class of every application: nothing of it runs before the database has the schema that it was built for. */
@QuarkusMain
public final class StartingService {

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private StartingService() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            awaitSchema(System.getenv(), out);
        } catch (SchemaProblem problem) {
            out.println(problem.lines());
            Runtime.getRuntime().exit(1);
        }
        // Quarkus answers an address with broken encoding by a bare 400; gateway and services have a problem answer for
        // it.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }

    /**
     * Returns when the schema is there. Until then the health address says what is missing, and so does the log whenever it
     * changes.
     *
     * @throws SchemaProblem if waiting cannot mend it
     */
    static void awaitSchema(Map<String, String> environment, PrintStream out) {
        Schema schema = new Schema(SchemaSettings.ofService(environment));
        Optional<SchemaProblem> problem = schema.problem();
        if (problem.isEmpty()) {
            return;
        }
        try (WaitingRoom room = WaitingRoom.open(environment)) {
            String said = "";
            while (problem.isPresent()) {
                SchemaProblem now = problem.get();
                if (now.kind() == SchemaProblem.Kind.REFUSED) {
                    throw now;
                }
                room.say(now);
                if (!said.equals(now.en())) {
                    said = now.en();
                    out.println(now.lines());
                }
                Pause.of(BETWEEN);
                problem = schema.problem();
            }
        }
    }
}
