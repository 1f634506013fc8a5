package cn.reserve.localstack;

import java.util.function.Consumer;

/**
 * What one later edition of the realm file gained, done to a realm that was imported from an earlier one. It touches nothing
 * else, so that what administrators have set stays, and may run twice.
 */
record RealmChange(String zh, String en, Consumer<KeycloakAdmin> made) {}
