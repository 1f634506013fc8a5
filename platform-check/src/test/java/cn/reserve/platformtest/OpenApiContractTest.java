package cn.reserve.platformtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiContractTest {
    private static final String SERVED = """
            openapi: 3.1.0
            servers: [{url: "http://localhost:4711"}]
            paths:
              /toys:
                get: {tags: [b, a], responses: {"200": {description: OK}}}
            """;

    @TempDir
    Path folder;

    @Test
    void orderAndServersAreOfNoMatter() throws IOException {
        Path file = committed("""
                paths:
                  /toys:
                    get: {responses: {"200": {description: OK}}, tags: [a, b]}
                openapi: 3.1.0
                """);

        assertThatCode(() -> OpenApiContract.compare(file, SERVED, false)).doesNotThrowAnyException();
    }

    @Test
    void aDifferenceIsNamedByItsPlace() throws IOException {
        Path file =
                committed(SERVED.replace("description: OK", "description: Fine").replace("get", "put"));

        assertThatThrownBy(() -> OpenApiContract.compare(file, SERVED, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "/paths/~1toys/get: committed nothing", "/paths/~1toys/put", "contracts.accept");
    }

    @Test
    void aMissingDocumentSaysWhatToDo() {
        assertThatThrownBy(() -> OpenApiContract.compare(folder.resolve("openapi.yaml"), SERVED, false))
                .hasMessageContaining("-Dcontracts.accept=true");
    }

    @Test
    void whatWasAcceptedIsEqualAfterwards() throws IOException {
        Path file = folder.resolve("openapi.yaml");

        OpenApiContract.compare(file, SERVED, true);

        assertThatCode(() -> OpenApiContract.compare(file, SERVED, false)).doesNotThrowAnyException();
        assertThat(Files.readString(file)).doesNotContain("4711");
    }

    private Path committed(String text) throws IOException {
        return Files.writeString(folder.resolve("openapi.yaml"), text);
    }
}
