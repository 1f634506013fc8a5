package cn.reserve.library.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store promises, and what is special about each. */
class ContentStoreTest {
    private static final byte[] BYTES = "自贡".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    private static final Sha256 SUM = Sha256.announced(SampleFiles.digest(BYTES));

    @TempDir
    Path directory;

    @Test
    void aDirectoryKeepsWhatItWasGiven() throws IOException {
        keeps(new DirectoryStore(directory.resolve("store")));
    }

    @Test
    void aDirectoryLeavesNothingHalfDone() throws IOException {
        DirectoryStore store = new DirectoryStore(directory.resolve("store"));

        assertThatThrownBy(() -> store.put(SUM, directory.resolve("missing"))).isInstanceOf(IOException.class);

        assertThat(store.holds(SUM)).isFalse();
        assertThat(files(directory.resolve("store"))).isEmpty();
    }

    @Test
    void aBucketKeepsWhatItWasGiven() throws IOException {
        try (BucketForTests bucket = new BucketForTests();
                BucketStore store = store(bucket, BucketForTests.SECRET)) {
            keeps(store);
            store.put(SUM, file());
            assertThat(bucket.objects).containsOnlyKeys("/city/attachments/" + SUM);
        }
    }

    @Test
    void aBucketWhoseKeyMayNotListKeepsWhatItWasGiven() throws IOException {
        try (BucketForTests bucket = new BucketForTests();
                BucketStore store = store(bucket, BucketForTests.SECRET)) {
            bucket.hidesAbsence = true;

            keeps(store);
        }
    }

    @Test
    void aBucketRefusesAWrongSignature() throws IOException {
        try (BucketForTests bucket = new BucketForTests();
                BucketStore store = store(bucket, "another-secret")) {
            assertThatThrownBy(() -> store.put(SUM, file())).isInstanceOf(IOException.class);
            assertThat(bucket.objects).isEmpty();
            assertThatThrownBy(() -> store.open(SUM))
                    .as("not told as absent")
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(NoSuchFileException.class);
        }
    }

    private void keeps(ContentStore store) throws IOException {
        assertThat(store.holds(SUM)).isFalse();
        assertThatThrownBy(() -> store.open(SUM)).isInstanceOf(NoSuchFileException.class);
        store.put(SUM, file());
        store.put(SUM, file());
        assertThat(store.holds(SUM)).isTrue();
        try (InputStream in = store.open(SUM)) {
            assertThat(in.readAllBytes()).isEqualTo(BYTES);
        }
        store.delete(SUM);
        store.delete(SUM);
        assertThat(store.holds(SUM)).isFalse();
    }

    private Path file() throws IOException {
        return Files.write(directory.resolve("file"), BYTES);
    }

    private static Stream<Path> files(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static BucketStore store(BucketForTests bucket, String secret) {
        return new BucketStore(new SmallRyeConfigBuilder()
                .withMapping(StoreSettings.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withDefaultValues(Map.of(
                        "reserve.content.directory",
                        "unused",
                        "reserve.content.bucket.name",
                        "city",
                        "reserve.content.bucket.endpoint",
                        bucket.endpoint().toString(),
                        "reserve.content.bucket.access-key",
                        BucketForTests.KEY,
                        "reserve.content.bucket.secret-key",
                        secret))
                .build()
                .getConfigMapping(StoreSettings.class)
                .bucket());
    }
}
