/** Tests of the feature {@code form}. */
@NullMarked
package cn.reserve.library.form;

import org.jspecify.annotations.NullMarked;
