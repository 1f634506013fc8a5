/**
 * What financing tells people, in the app (the way of it is {@link cn.reserve.platform.notice}): the enterprise hears that a bank takes its
 * need up, declines, approves or refuses credit; the bank hears that the enterprise withdrew. Each notice is written by the step that is its
 * cause.
 */
@NullMarked
package cn.reserve.financing.notice;

import org.jspecify.annotations.NullMarked;
