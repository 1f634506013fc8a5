/** Tests of the feature {@code dispatch.credibility}. */
@NullMarked
package cn.reserve.library.dispatch.credibility;

import org.jspecify.annotations.NullMarked;
