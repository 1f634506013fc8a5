/** Tests of who sees what of a person. */
@NullMarked
package cn.reserve.library.viewer;

import org.jspecify.annotations.NullMarked;
