package cn.reserve.library.contact;

/**
 * Who reads at the other end, as the asking service vouches for with its token.
 *
 * @param person subject in the realm
 * @param organisation alias, e.g. of a bank
 */
record ContactReader(String person, String organisation) {}
