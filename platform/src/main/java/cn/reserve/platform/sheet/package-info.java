/** Workbooks (xlsx), written and read as a stream; formulas are never executed on either side. */
@NullMarked
package cn.reserve.platform.sheet;

import org.jspecify.annotations.NullMarked;
