/** Calendar days as callers name them: read and refused in one way everywhere. */
@NullMarked
package cn.reserve.library.day;

import org.jspecify.annotations.NullMarked;
