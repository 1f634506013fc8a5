/** Tests of consent. */
@NullMarked
package cn.reserve.library.consent;

import org.jspecify.annotations.NullMarked;
