/** To-dos: what waits for the caller in this service, with a link into the web app. A kind with nothing to do is left out. */
@NullMarked
package cn.reserve.library.todo;

import org.jspecify.annotations.NullMarked;
