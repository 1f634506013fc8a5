/** Tests of judging projects. */
@NullMarked
package cn.reserve.library.judging;

import org.jspecify.annotations.NullMarked;
