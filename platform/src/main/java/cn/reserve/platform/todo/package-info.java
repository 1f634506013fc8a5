/**
 * To-dos: what waits for the caller in a service, each kind with its count and a link into the web app.
 *
 * <p>{@code GET /todos} is open to everybody who is signed in; a service says what waits by one bean of {@link
 * cn.reserve.platform.todo.WaitingWork}, which looks at the caller's role and scope. A kind with nothing to do is left out, and a
 * caller without work here gets an empty list, never a refusal: the first page asks all services for everyone.
 */
@NullMarked
package cn.reserve.platform.todo;

import org.jspecify.annotations.NullMarked;
