package cn.reserve.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the launcher gives a service, and what not. */
class ServicesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void makeTheDataFolder() throws IOException {
        Files.createDirectories(options().data());
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"LIBRARY", "SUPPLY_DEMAND", "FINANCING", "GATEWAY"})
    void givesAServiceTheLoginThatCannotChangeTheSchema(Part part) {
        Secrets secrets = Secrets.in(options().data());
        Map<String, String> environment = services(secrets).environment(part, 8081, 8081);

        assertThat(environment).containsEntry("DB_USERNAME", part.database() + "_app");
        assertThat(environment.keySet()).noneMatch(name -> name.contains("OWNER"));
        assertThat(environment.values()).doesNotContain(secrets.of("database." + part.database() + "_owner"));
    }

    @Test
    void saysInOneSentenceThatAServiceIsNotBuilt() {
        assertThatThrownBy(() -> new Migrations(
                                options(),
                                Secrets.in(options().data()),
                                postgres(Secrets.in(options().data())))
                        .await(Part.LIBRARY))
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining("is not built");
    }

    private Services services(Secrets secrets) {
        return new Services(options(), secrets, postgres(secrets));
    }

    private PostgresServer postgres(Secrets secrets) {
        return new PostgresServer(options(), secrets);
    }

    private StackOptions options() {
        return StackOptions.separate(folder, folder.resolve("data")).withProgress(Progress.silent());
    }
}
