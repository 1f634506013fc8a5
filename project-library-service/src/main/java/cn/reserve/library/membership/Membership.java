package cn.reserve.library.membership;

/**
 * Who becomes a member of what.
 *
 * @param uscc alias of the organisation
 * @param name name of the enterprise
 * @param county six-digit division code, becomes the organisation's district
 * @param person id of the person in the realm
 */
public record Membership(String uscc, String name, String county, String person) {

    /** Another person's of the same organisation. */
    Membership of(String other) {
        return new Membership(uscc, name, county, other);
    }
}
