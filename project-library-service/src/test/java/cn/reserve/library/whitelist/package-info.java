/** Tests of the feature {@code whitelist}. */
@NullMarked
package cn.reserve.library.whitelist;

import org.jspecify.annotations.NullMarked;
