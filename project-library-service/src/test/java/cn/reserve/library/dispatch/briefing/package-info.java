/** Tests of the feature {@code dispatch.briefing}. */
@NullMarked
package cn.reserve.library.dispatch.briefing;

import org.jspecify.annotations.NullMarked;
