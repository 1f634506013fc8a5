@NullMarked
package cn.reserve.library.globalsearch;

import org.jspecify.annotations.NullMarked;
