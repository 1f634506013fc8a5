package cn.reserve.library.membership;

/**
 * Somebody of the realm.
 *
 * @param subject id in the realm
 * @param name for people; empty when nobody noted it
 * @param username what the person signs in with; empty when nobody noted it
 */
public record Person(String subject, String name, String username) {}
