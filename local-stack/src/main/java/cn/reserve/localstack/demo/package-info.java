/**
 * The demo set: invented organisations, people and a small believable city of projects, made on the first start through
 * Keycloak's administration API and then through the platform's own API with real sign-ins. Every step may be repeated,
 * so an interrupted load goes on where it stopped. Nothing here exists unless the demo set was loaded.
 */
@NullMarked
package cn.reserve.localstack.demo;

import org.jspecify.annotations.NullMarked;
