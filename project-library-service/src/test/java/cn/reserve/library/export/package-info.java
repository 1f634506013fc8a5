/** Tests of exports. */
@NullMarked
package cn.reserve.library.export;

import org.jspecify.annotations.NullMarked;
