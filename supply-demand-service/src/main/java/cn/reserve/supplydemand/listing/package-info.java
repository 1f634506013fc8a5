/**
 * How both lists are read: conditions, one order out of an enum, a page or a cursor, a count that stops at 10,000. Values are always
 * parameters; SQL text comes from constants of the source only.
 */
@NullMarked
package cn.reserve.supplydemand.listing;

import org.jspecify.annotations.NullMarked;
