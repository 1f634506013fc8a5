/**
 * The schema of a service's database: changed by one program, checked by another.
 *
 * <ul>
 *   <li>{@link cn.reserve.schema.Migrate} runs once before a start, from the same artifact, as the database's owner
 *       ({@code DB_OWNER_USERNAME}, {@code DB_OWNER_PASSWORD}): an init container in a cluster, a step of the launcher
 *       locally. It takes Flyway's lock, so several at once do the work once.
 *   <li>{@link cn.reserve.schema.StartingService} is every application's main class: with the runtime login
 *       ({@code DB_USERNAME}, {@code DB_PASSWORD}), which owns nothing, it compares the database with the migrations in the
 *       artifact. While one is missing, nothing of the service runs; the health address answers 503 and says what is
 *       missing. A database that is ahead (an update is rolling) is fine.
 * </ul>
 *
 * Both read {@code quarkus.flyway.locations} and {@code quarkus.flyway.out-of-order} from the artifact's own configuration
 * files, so that tests (where Quarkus migrates at start) and production have one setting.
 */
@NullMarked
package cn.reserve.schema;

import org.jspecify.annotations.NullMarked;
