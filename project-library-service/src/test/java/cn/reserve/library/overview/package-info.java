/** Tests of the overview. */
@NullMarked
package cn.reserve.library.overview;

import org.jspecify.annotations.NullMarked;
