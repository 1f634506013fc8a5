package cn.reserve.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program's folder is there as a whole or not at all, whenever a start is killed. */
class ArchiveTest {

    @TempDir
    Path folder;

    @Test
    void mendsWhatAKilledStartLeftHalfUnpacked() throws IOException {
        Path half = folder.resolve("keycloak-1.unpacking-4711/lib/half.jar");
        Files.createDirectories(half.getParent());
        Files.writeString(half, "ha");

        unpack("whole");

        assertThat(folder.resolve("keycloak-1/lib/a.jar")).hasContent("whole");
        assertThat(beside()).containsExactly("keycloak-1", "keycloak-1.lock");
    }

    @Test
    void leavesNothingInPlaceWhenTheUnpackingBreaks() throws IOException {
        assertThatThrownBy(() -> Archive.unpackOnce(folder.resolve("keycloak-1"), into -> {
                    Files.writeString(into.resolve("kc.sh"), "half");
                    throw new IOException("planted");
                }))
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining("planted");
        assertThat(folder.resolve("keycloak-1")).doesNotExist();

        unpack("whole");

        assertThat(folder.resolve("keycloak-1/kc.sh")).doesNotExist();
        assertThat(folder.resolve("keycloak-1/lib/a.jar")).hasContent("whole");
    }

    @Test
    void unpacksOnce() throws IOException {
        unpack("first");
        unpack("second");
        assertThat(folder.resolve("keycloak-1/lib/a.jar")).hasContent("first");
    }

    private void unpack(String content) throws IOException {
        Archive.unpackOnce(folder.resolve("keycloak-1"), into -> {
            Files.createDirectories(into.resolve("lib"));
            Files.writeString(into.resolve("lib/a.jar"), content);
        });
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
