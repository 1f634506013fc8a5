package cn.reserve.library.form;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The promise that lets permits follow (承诺制): the enterprise obtains what is still under way by a day, and bears what comes of it if not.
 *
 * @param given whether it is given
 * @param until last day, in the city's calendar; needed when it is given and the project submitted
 */
public record PermitPromise(
        @NotNull Boolean given, @Nullable LocalDate until) {}
