/**
 * The tests of {@code platform/} and {@code schema/} that need a database or a running service: a toy service stands under {@code src/test}.
 * They are a module of their own so that the services' tests, which need the test kit of {@code platform-test/} only, do not wait for them.
 */
@NullMarked
package cn.reserve.platformcheck;

import org.jspecify.annotations.NullMarked;
