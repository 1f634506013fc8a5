/**
 * Who is asking: the person behind the verified access token, the organisation that the person belongs to, and which rows that
 * person may see.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>The token is verified by Quarkus OIDC (signature, issuer, audience = this service, expiry); nothing here trusts a header.
 *   <li>Every resource method names its roles ({@code @RolesAllowed(Roles.ENTERPRISE)}); an unannotated one is denied.
 *   <li>Every query is scoped: a feature turns {@link cn.reserve.platform.identity.Caller#scope()} into a predicate by one
 *       exhaustive {@code switch}, and a record outside of the scope answers 404:
 *       <pre>{@code
 * String predicate = switch (caller.scope()) {
 *     case Scope.Everything all -> "true";
 *     case Scope.District(String code) -> "p.county = :scope";
 *     case Scope.Bureau(String code) -> "p.leadUnit = :scope";
 *     case Scope.Organisation(String alias) -> "p.uscc = :scope";
 *     case Scope.Nothing none -> "false";
 * };
 * }</pre>
 *       {@code scope().code()} is the value to bind.
 * </ul>
 */
@NullMarked
package cn.reserve.platform.identity;

import org.jspecify.annotations.NullMarked;
