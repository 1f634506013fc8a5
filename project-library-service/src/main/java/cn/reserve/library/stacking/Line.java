package cn.reserve.library.stacking;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One line of arithmetic for people.
 *
 * @param amount what the line comes to, yuan; null where it only explains
 */
@Schema(name = "ArithmeticLine")
public record Line(String zh, String en, @Nullable BigDecimal amount) {}
