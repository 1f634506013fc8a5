/** Tests of the feature {@code annuallist}. */
@NullMarked
package cn.reserve.library.annuallist;

import org.jspecify.annotations.NullMarked;
