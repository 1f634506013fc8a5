/**
 * What matching has found for all demands that one may read: of each the first three suggestions as they are stored, so that an office sees
 * which demands of its district nobody fits, and where something new came. The demand's own page has all twenty, scored at that moment.
 */
@NullMarked
package cn.reserve.supplydemand.matching.matched;

import org.jspecify.annotations.NullMarked;
