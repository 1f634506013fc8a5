/**
 * The supply-demand service: what enterprises need (demand list), what enterprises offer (supply list), and which offer fits which
 * need. One package per feature; features meet through small public facades.
 */
@NullMarked
package cn.reserve.supplydemand;

import org.jspecify.annotations.NullMarked;
