package cn.reserve.library.form;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The enterprise's consent that banks see its contact and financial figures, until a day. */
public record Consent(@NotNull Boolean given, @NotNull LocalDate until) {}
