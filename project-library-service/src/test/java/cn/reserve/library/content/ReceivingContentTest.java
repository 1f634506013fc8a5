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
import java.util.UUID;
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
                                () -> receiving.receive(new ByteArrayInputStream(BYTES), ANOTHER, 100, "a"))
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

    @Test
    void letsOnePersonHoldTwoPlacesAndLeavesTheOthersToOthers() {
        ReceivingContent receiving = receiving("16", "5m");
        Received first = receive(receiving, "a");
        try (Received second = receive(receiving, "a");
                Received other = receive(receiving, "b")) {
            assertThat(second.file()).exists();
            assertThat(other.file()).exists();

            ProblemException tooMany = catchThrowableOfType(ProblemException.class, () -> receive(receiving, "a"));
            assertThat(tooMany.status()).isEqualTo(429);
            assertThat(tooMany.code()).isEqualTo("request.too-many");

            first.close();
            first.close();
            try (Received third = receive(receiving, "a")) {
                assertThat(third.file()).exists();
                assertThat(catchThrowableOfType(ProblemException.class, () -> receive(receiving, "a"))
                                .status())
                        .as("closing twice frees one place")
                        .isEqualTo(429);
            }
        }
    }

    @Test
    void aRefusalForWantOfPlacesLeavesThePersonsOwn() {
        ReceivingContent receiving = receiving("1", "5m");
        Received others = receive(receiving, "b");
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(catchThrowableOfType(ProblemException.class, () -> receive(receiving, "a"))
                            .status())
                    .isEqualTo(503);
        }

        others.close();

        try (Received received = receive(receiving, "a")) {
            assertThat(received.size()).isEqualTo(BYTES.length);
        }
    }

    /** By somebody new each time. */
    private static Received receive(ReceivingContent receiving) {
        return receive(receiving, UUID.randomUUID().toString());
    }

    private static Received receive(ReceivingContent receiving, String person) {
        return receiving.receive(new ByteArrayInputStream(BYTES), SUM, 100, person);
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
