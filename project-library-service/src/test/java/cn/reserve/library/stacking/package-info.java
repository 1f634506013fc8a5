/** Tests of policy stacking. */
@NullMarked
package cn.reserve.library.stacking;

import org.jspecify.annotations.NullMarked;
