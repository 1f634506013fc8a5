/** Tests of the offline check. */
@NullMarked
package cn.reserve.library.offline;

import org.jspecify.annotations.NullMarked;
