package cn.reserve.financing.need;

import org.jspecify.annotations.Nullable;

/**
 * Whom the reader of a need may call, asked of the library at the moment of the look and kept nowhere.
 *
 * @param name lead person of the project; null unless {@link ContactState#SHOWN}, as is the telephone
 */
record NeedContact(
        ContactState state, @Nullable String name, @Nullable String phone) {
    static final NeedContact WITHHELD = new NeedContact(ContactState.WITHHELD, null, null);
    static final NeedContact UNAVAILABLE = new NeedContact(ContactState.UNAVAILABLE, null, null);

    static NeedContact shown(String name, String phone) {
        return new NeedContact(ContactState.SHOWN, name, phone);
    }
}
