@NullMarked
package cn.reserve.library.notice;

import org.jspecify.annotations.NullMarked;
