package cn.reserve.library.contact;

import org.jspecify.annotations.Nullable;

/**
 * Who reads at the other end, as the asking service vouches for with its token.
 *
 * @param person subject in the realm
 * @param name what the person is called; null from a service that does not tell
 * @param organisation alias, e.g. of a bank
 * @param organisationName what the organisation is called; null from a service that does not tell
 */
record ContactReader(
        String person,
        @Nullable String name,
        String organisation,
        @Nullable String organisationName) {}
