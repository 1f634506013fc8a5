package cn.reserve.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.localstack.Progress;
import cn.reserve.localstack.StackOptions;
import cn.reserve.localstack.StackProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetTest {

    @TempDir
    Path folder;

    @Test
    void refusesToDeleteWithoutATerminal() throws IOException {
        StackOptions options = stackWithData();
        assertThatThrownBy(() -> Reset.run(options, false))
                .isInstanceOfSatisfying(
                        StackProblem.class, problem -> assertThat(problem.en()).contains("--yes"));
        assertThat(options.data().resolve("postgres/PG_VERSION")).exists();
    }

    @Test
    void deletesDataButNotTheUnpackedSoftware() throws IOException {
        StackOptions options = stackWithData();
        Reset.run(options, true);
        assertThat(options.data().resolve("postgres")).doesNotExist();
        assertThat(options.data().resolve("secrets")).doesNotExist();
        assertThat(options.data().resolve("content")).doesNotExist();
        assertThat(options.data().resolve("keycloak-1/lib")).exists();
    }

    private StackOptions stackWithData() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("postgres"));
        Files.createDirectories(data.resolve("content/ab"));
        Files.createDirectories(data.resolve("keycloak-1/lib"));
        Files.writeString(data.resolve("postgres/PG_VERSION"), "18\n");
        Files.writeString(data.resolve("secrets"), "a=b\n");
        return StackOptions.separate(folder, data).withProgress(Progress.silent());
    }
}
