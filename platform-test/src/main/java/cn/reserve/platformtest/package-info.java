/** What tests of every module share: embedded PostgreSQL, test identities, the architecture rules and the API contract check. */
@NullMarked
package cn.reserve.platformtest;

import org.jspecify.annotations.NullMarked;
