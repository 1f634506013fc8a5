/**
 * The embedded default: PostgreSQL, Keycloak and the four services started, watched and stopped together, without a
 * container engine. {@code LocalStack} is also the library that acceptance tests and benchmarks start with ports and
 * data of their own.
 *
 * <p>The realm file (resource {@code realm/project-reserve-realm.json}) is what a cluster imports too. It gives an
 * access token these claims: {@code roles} (flat list), {@code name}, {@code preferred_username}, {@code aud} (the three
 * services) and {@code organization}, an object whose one key is the organisation's alias and whose value holds
 * {@code id} and the organisation's attributes as lists: {@code name}, {@code kind}, {@code district}, {@code bureau}.
 *
 * <p>People who registered themselves hold the composite role {@code default-roles-project-reserve}, which contains
 * {@code applicant}. Whoever gives a person a role takes {@code default-roles-project-reserve} away: removing
 * {@code applicant} alone changes nothing, because Keycloak never maps it directly.
 */
@NullMarked
package cn.reserve.localstack;

import org.jspecify.annotations.NullMarked;
