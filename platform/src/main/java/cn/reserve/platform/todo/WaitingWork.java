package cn.reserve.platform.todo;

/** Finds what waits for the caller; a service has one bean of it. */
public interface WaitingWork {

    /** The caller's work, by role; empty for callers who have nothing to do in this service. */
    Todos ofCaller();
}
