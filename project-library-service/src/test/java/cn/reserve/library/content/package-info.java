/** Tests of content. */
@NullMarked
package cn.reserve.library.content;

import org.jspecify.annotations.NullMarked;
