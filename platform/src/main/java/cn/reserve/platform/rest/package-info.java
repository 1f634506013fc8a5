/**
 * HTTP habits that every service shares: problem answers, paging, conditional requests, idempotency, strict JSON.
 *
 * <h2>Refusals</h2>
 *
 * {@code throw Problems.conflict("noun.what")} answers {@code application/problem+json} with {@code type, title, status, code, detail,
 * detailZh, detailEn, traceId} and, for fields, {@code violations: [{field, rule, message, zh, en}]}. {@code title}, {@code detail} and
 * {@code message} follow {@code Accept-Language}, Chinese by default.
 *
 * <h2>Sentences</h2>
 *
 * Every module that refuses ships {@code src/main/resources/messages/problems_zh.properties} and {@code problems_en.properties} (UTF-8, the
 * same name in every module, all are read). Keys:
 *
 * <ul>
 *   <li>{@code <code>}: the detail of a refusal; {@code {0}}, {@code {1}} are its arguments;
 *   <li>{@code violation.<rule>}: the sentence of a broken rule, the rule being the constraint annotation in kebab case
 *       ({@code violation.not-blank}) or the rule given to {@link cn.reserve.platform.rest.Violation#of}; {@code {max}} and so on are
 *       the annotation's attributes;
 *   <li>any other key that a constraint names by {@code message = "{my.key}"};
 *   <li>{@code unique.<constraint name>}: what to say when that unique constraint of the database is broken (409, and the key is the code);
 *   <li>{@code title.<status>}: titles, the platform's own.
 * </ul>
 *
 * <h2>Threads</h2>
 *
 * Every resource class carries {@code @RunOnVirtualThread}; handlers are plain blocking code. (A default for all of them on the JAX-RS
 * {@code Application} runs methods with a body on the event loop in Quarkus 3.34, so each class says it.)
 *
 * <h2>Lists</h2>
 *
 * {@link cn.reserve.platform.rest.PageParams} in, {@link cn.reserve.platform.rest.Page} out, sorted by a
 * {@link cn.reserve.platform.rest.SortKey}; {@link cn.reserve.platform.rest.Cursor} for machines.
 *
 * <h2>Changes</h2>
 *
 * {@link cn.reserve.platform.rest.Etags#require} on every change, {@link cn.reserve.platform.rest.Idempotency#once} on every creating POST.
 * A method that answers 201 carries {@code @ResponseStatus(201)}, so that the OpenAPI document says it too ({@link
 * cn.reserve.platform.rest.DocumentedStatus}).
 */
@NullMarked
package cn.reserve.platform.rest;

import org.jspecify.annotations.NullMarked;
