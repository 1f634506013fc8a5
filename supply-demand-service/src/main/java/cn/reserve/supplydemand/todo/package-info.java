/** What waits for the caller in this service, shown on the first page. */
@NullMarked
package cn.reserve.supplydemand.todo;

import org.jspecify.annotations.NullMarked;
