package cn.reserve.platformtest;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person or machine that a test logs in as; every call of a maker in {@link TestTokens} makes a new one.
 *
 * @param subject the token's {@code sub}
 * @param organisation alias of the organisation, null for someone without one
 * @param kind {@code enterprise}, {@code bank}, {@code bureau}, {@code district}, {@code commission}, …
 * @param district six-digit county code
 */
public record TestPerson(
        String subject,
        String name,
        Set<String> roles,
        @Nullable String organisation,
        @Nullable String organisationName,
        @Nullable String kind,
        @Nullable String district,
        @Nullable String bureau) {

    /** Makes someone with roles and no organisation. */
    public static TestPerson withRoles(String... roles) {
        return new TestPerson(
                UUID.randomUUID().toString(), "测试 " + roles[0], Set.of(roles), null, null, null, null, null);
    }

    /** Puts the person into an organisation. */
    public TestPerson in(String alias, String organisationKind) {
        return new TestPerson(subject, name, roles, alias, "测试单位 " + alias, organisationKind, district, bureau);
    }

    /** Gives the person's organisation a county. */
    public TestPerson ofDistrict(String county) {
        return new TestPerson(subject, name, roles, organisation, organisationName, kind, county, bureau);
    }

    /** Gives the person's organisation a bureau code. */
    public TestPerson ofBureau(String code) {
        return new TestPerson(subject, name, roles, organisation, organisationName, kind, district, code);
    }

    /** Gives the person another name. */
    public TestPerson named(String newName) {
        return new TestPerson(subject, newName, roles, organisation, organisationName, kind, district, bureau);
    }
}
