/**
 * What the whole platform promises, tested against the running stack with real tokens from the code flow: the main path, who may do
 * what (the authorisation matrix), bad input, self-registration and faults. {@link cn.reserve.acceptance.RunningStack} starts
 * everything once per run; each test makes the records it needs with its own enterprises.
 */
@NullMarked
package cn.reserve.acceptance;

import org.jspecify.annotations.NullMarked;
