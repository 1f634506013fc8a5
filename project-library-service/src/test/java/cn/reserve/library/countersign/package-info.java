/** Tests of the feature {@code countersign}. */
@NullMarked
package cn.reserve.library.countersign;

import org.jspecify.annotations.NullMarked;
