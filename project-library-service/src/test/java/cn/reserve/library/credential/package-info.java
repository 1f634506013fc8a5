/** Tests of the feature {@code credential}. */
@NullMarked
package cn.reserve.library.credential;

import org.jspecify.annotations.NullMarked;
