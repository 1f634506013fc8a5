/** Tests of the feature {@code dispatch.workbook}. */
@NullMarked
package cn.reserve.library.dispatch.workbook;

import org.jspecify.annotations.NullMarked;
