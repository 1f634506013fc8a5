package cn.reserve.supplydemand.docking;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is agreed.
 *
 * @param amount yuan, for everything that is bought
 * @param day of the contract
 */
record Terms(BigDecimal amount, LocalDate day) {}
