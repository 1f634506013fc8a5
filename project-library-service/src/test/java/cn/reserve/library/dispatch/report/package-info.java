/** Tests of the feature {@code dispatch.report}. */
@NullMarked
package cn.reserve.library.dispatch.report;

import org.jspecify.annotations.NullMarked;
