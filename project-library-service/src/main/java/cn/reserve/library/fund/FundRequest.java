package cn.reserve.library.fund;

import cn.reserve.platform.rest.Money;
import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Funds as recorded first.
 *
 * @param programme id of a policy programme that gives money
 * @param documentNumber of the notice that issues the money
 * @param issued by that document, yuan
 * @param inPlace of it at the project, yuan
 * @param paid of it to suppliers, yuan
 */
public record FundRequest(
        @NotNull UUID projectId,

        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,99}", message = "{violation.programme}")
        String programme,

        @NotBlank @PlainText(max = 100) String documentNumber,
        @NotNull LocalDate issuedOn,
        @NotNull @Money(positive = true) BigDecimal issued,
        @NotNull @Money BigDecimal inPlace,
        @NotNull @Money BigDecimal paid) {}
