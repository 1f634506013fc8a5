/** Tests of the feature {@code dispatch.notice}. */
@NullMarked
package cn.reserve.library.dispatch.notice;

import org.jspecify.annotations.NullMarked;
