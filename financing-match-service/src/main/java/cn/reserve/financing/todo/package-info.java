/** What waits for the caller in financing; each role has its own short list. */
@NullMarked
package cn.reserve.financing.todo;

import org.jspecify.annotations.NullMarked;
