/** Tests of whom a bank may call. */
@NullMarked
package cn.reserve.library.contact;

import org.jspecify.annotations.NullMarked;
