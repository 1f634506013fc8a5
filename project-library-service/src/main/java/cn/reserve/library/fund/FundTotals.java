package cn.reserve.library.fund;

import java.util.List;

/**
 * The programmes that give money, with what they gave.
 *
 * @param recordable whether the caller keeps the register
 */
public record FundTotals(List<ProgrammeTotal> items, boolean recordable) {}
