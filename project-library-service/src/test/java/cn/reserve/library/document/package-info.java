/** Tests of the printed project. */
@NullMarked
package cn.reserve.library.document;

import org.jspecify.annotations.NullMarked;
