/** Tests of the feature {@code policydoc}. */
@NullMarked
package cn.reserve.library.policydoc;

import org.jspecify.annotations.NullMarked;
