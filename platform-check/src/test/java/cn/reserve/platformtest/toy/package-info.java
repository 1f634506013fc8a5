/** A small service on which the platform is tested against a real database. */
@NullMarked
package cn.reserve.platformtest.toy;

import org.jspecify.annotations.NullMarked;
