package cn.reserve.library.retired;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A disposal with its accepted certificate. */
record Disposed(
        UUID line,
        String name,
        String model,
        int quantity,
        String certificateNumber,
        LocalDate certificateOn,
        String certificateIssuer,
        String disposer,
        @Nullable String disposerUscc,
        Instant acceptedAt) {}
