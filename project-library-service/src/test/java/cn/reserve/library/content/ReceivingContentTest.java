package cn.reserve.library.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.reserve.platform.rest.ProblemException;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceivingContentTest {
    private static final byte[] BYTES = "自贡".getBytes(StandardCharsets.UTF_8);
    private static final Sha256 SUM = Sha256.announced(SampleFiles.digest(BYTES));
    private static final Sha256 ANOTHER = Sha256.announced(SampleFiles.digest(new byte[] {1}));

    @Test
    void holdsNoMoreFilesAtOnceThanThereIsRoomFor() {
        ReceivingContent receiving = receiving("2", "5m");
        Received first = receive(receiving);
        try (Received second = receive(receiving)) {
            assertThat(second.file()).exists();

            ProblemException busy = catchThrowableOfType(ProblemException.class, () -> receive(receiving));
            assertThat(busy.status()).isEqualTo(503);
            assertThat(busy.code()).isEqualTo("service.busy");

            first.close();
            first.close();
            assertThat(Files.exists(first.file())).isFalse();
            try (Received third = receive(receiving)) {
                assertThat(third.file()).exists();
                assertThat(catchThrowableOfType(ProblemException.class, () -> receive(receiving)))
                        .as("closing twice frees one place")
                        .isNotNull();
            }
        }
    }

    @Test
    void aRefusedUploadLeavesItsPlace() {
        ReceivingContent receiving = receiving("1", "5m");

        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> receiving.receive(new ByteArrayInputStream(BYTES), ANOTHER, 100))
                        .code())
                .isEqualTo("content.refused");

        try (Received received = receive(receiving)) {
            assertThat(received.size()).isEqualTo(BYTES.length);
        }
    }

    @Test
    void anUploadThatDoesNotArriveInTimeIsEnded() {
        ReceivingContent receiving = receiving("1", "0s");

        assertThat(catchThrowableOfType(ProblemException.class, () -> receive(receiving))
                        .status())
                .isEqualTo(408);
    }

    private static Received receive(ReceivingContent receiving) {
        return receiving.receive(new ByteArrayInputStream(BYTES), SUM, 100);
    }

    private static ReceivingContent receiving(String atOnce, String limit) {
        return new ReceivingContent(new SmallRyeConfigBuilder()
                .withMapping(StoreSettings.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withDefaultValues(Map.of(
                        "reserve.content.directory",
                        "unused",
                        "reserve.content.uploads-at-once",
                        atOnce,
                        "reserve.content.upload-limit",
                        limit))
                .build()
                .getConfigMapping(StoreSettings.class));
    }
}
