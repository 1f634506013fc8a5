/**
 * The package format of the exchange with the province, as {@code docs/reference/exchange-format.md} has it: a ZIP file with a manifest, its
 * Ed25519 signature, and parts of JSON lines beside the same rows as a workbook. Read with bounds on all that a stranger may make large;
 * what does not keep to the format is refused whole ({@link cn.reserve.supplydemand.exchange.packages.PackageRefused}), as it is signed whole.
 */
@NullMarked
package cn.reserve.supplydemand.exchange.packages;

import org.jspecify.annotations.NullMarked;
