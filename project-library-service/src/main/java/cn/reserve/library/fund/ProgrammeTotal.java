package cn.reserve.library.fund;

import java.math.BigDecimal;

/**
 * What a programme gave to the projects that the caller sees, revoked records left out.
 *
 * @param count records
 */
public record ProgrammeTotal(
        String programme,
        String nameZh,
        String nameEn,
        String clause,
        long count,
        BigDecimal issued,
        BigDecimal inPlace,
        BigDecimal paid) {}
