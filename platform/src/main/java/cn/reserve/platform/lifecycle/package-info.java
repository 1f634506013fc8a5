/** The end of the application, for work that goes on by the clock. Knows no business. */
@NullMarked
package cn.reserve.platform.lifecycle;

import org.jspecify.annotations.NullMarked;
