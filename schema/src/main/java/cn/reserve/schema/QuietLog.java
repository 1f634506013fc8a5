package cn.reserve.schema;

import org.flywaydb.core.api.logging.Log;

/** Flyway tells its story in many lines; here one sentence is told instead, from its results and exceptions. */
enum QuietLog implements Log {
    INSTANCE;

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void warn(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Exception failure) {}

    @Override
    public void notice(String message) {}
}
