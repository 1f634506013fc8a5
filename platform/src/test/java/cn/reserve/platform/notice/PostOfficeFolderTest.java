package cn.reserve.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostOfficeFolderTest {
    private static final Mail MAIL =
            new Mail(UUID.fromString("00000000-0000-0000-0000-000000000001"), "a@b.example", "木马", "坏了");

    @TempDir
    Path folder;

    @Test
    void writesAMessageOnceHoweverOftenItIsSent() throws IOException {
        PostOffice post = post();

        post.send(MAIL);
        post.send(MAIL);

        assertThat(names()).containsExactly(MAIL.id() + ".eml");
    }

    @Test
    void leavesNoDraftBehindWhereWritingFails() throws IOException {
        Files.createDirectories(folder.resolve(MAIL.id() + ".eml").resolve("full"));

        assertThatThrownBy(() -> post().send(MAIL)).isInstanceOf(UncheckedIOException.class);

        assertThat(names()).containsExactly(MAIL.id() + ".eml");
    }

    @Test
    void sweepsWhatIsOldAndNothingElse() throws IOException {
        for (String name : List.of("old.eml", ".half.draft", "old.txt", "new.eml")) {
            Files.writeString(folder.resolve(name), "x");
        }
        Instant now = Instant.now();
        for (String name : List.of("old.eml", ".half.draft", "old.txt")) {
            Files.setLastModifiedTime(folder.resolve(name), FileTime.from(now.minus(Duration.ofDays(2))));
        }

        post().sweep(now.minus(Duration.ofDays(1)));

        assertThat(names()).containsExactlyInAnyOrder("old.txt", "new.eml");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** By SMTP nothing leaves here. */
    @SuppressWarnings("NullAway")
    private PostOffice post() {
        return new PostOffice(null, new Settings(folder));
    }

    private record Settings(Path folder) implements MailSettings {
        @Override
        public MailWay way() {
            return MailWay.FOLDER;
        }

        @Override
        public String from() {
            return "no-reply@reserve.example";
        }

        @Override
        public String publicUrl() {
            return "http://localhost";
        }

        @Override
        public Duration within() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration patience() {
            return Duration.ofDays(3);
        }
    }
}
