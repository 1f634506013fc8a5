package cn.reserve.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/**
 * Where the database is, who asks, and which migrations belong to this artifact.
 *
 * @param url JDBC address
 * @param app the runtime login, which migrations grant rights to
 * @param locations Flyway's locations
 * @param outOfOrder whether a migration with a lower number than an applied one is applied too
 * @param mayChange whether this is the owner
 */
record SchemaSettings(
        String url,
        String username,
        String password,
        String app,
        String[] locations,
        boolean outOfOrder,
        boolean mayChange) {

    private static final String SHARED = "META-INF/microprofile-config.properties";
    private static final String OWN = "application.properties";

    /** As the owner, who may change the schema. */
    static SchemaSettings ofOwner(Map<String, String> environment) {
        return of(environment, "DB_OWNER_USERNAME", "DB_OWNER_PASSWORD", true);
    }

    /** As the service itself, which may only look. */
    static SchemaSettings ofService(Map<String, String> environment) {
        return of(environment, "DB_USERNAME", "DB_PASSWORD", false);
    }

    private static SchemaSettings of(
            Map<String, String> environment, String username, String password, boolean mayChange) {
        Properties artifact = artifact();
        return new SchemaSettings(
                required(environment, "DB_URL"),
                required(environment, username),
                required(environment, password),
                required(environment, "DB_USERNAME"),
                artifact.getProperty("quarkus.flyway.locations", "classpath:db/migration")
                        .split(",", -1),
                Boolean.parseBoolean(artifact.getProperty("quarkus.flyway.out-of-order", "false")),
                mayChange);
    }

    /** Name of the service as its configuration says it. */
    static String service() {
        return artifact().getProperty("quarkus.application.name", "service");
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new SchemaProblem(
                    SchemaProblem.Kind.REFUSED,
                    "缺少环境变量 " + name + "。",
                    "The environment variable " + name + " is not set.");
        }
        return value;
    }

    private static Properties artifact() {
        Properties all = new Properties();
        for (String file : new String[] {SHARED, OWN}) {
            load(all, file);
        }
        return all;
    }

    private static void load(Properties all, String file) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        // several jars bring the shared file's name; ours is the one that knows Flyway
        try {
            for (var found = loader.getResources(file); found.hasMoreElements(); ) {
                Properties one = new Properties();
                try (InputStream in = found.nextElement().openStream()) {
                    one.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
                one.stringPropertyNames().stream()
                        .filter(name -> name.startsWith("quarkus.flyway.") || name.equals("quarkus.application.name"))
                        .forEach(name -> all.setProperty(name, one.getProperty(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
