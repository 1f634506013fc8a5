/** Tests of the feature {@code people}. */
@NullMarked
package cn.reserve.library.people;

import org.jspecify.annotations.NullMarked;
