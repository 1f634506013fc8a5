/**
 * What the service tells people, in the app and by mail (the way of it is {@link cn.reserve.platform.notice}). Each notice is written by
 * the step that is its cause: a docking tells the side that has to answer, an agreement the economy bureau too; a diagnosis tells who is
 * asked, and the enterprise of each answer. A mail says that something waits, never an amount nor what was written.
 */
@NullMarked
package cn.reserve.supplydemand.notice;

import org.jspecify.annotations.NullMarked;
