package cn.reserve.library.consent;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.form.Consent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise gave, renewed or withdrew its consent; what other services learn of it.
 *
 * @param contact null unless the consent was given and the project is on the whitelist
 */
record ConsentChanged(
        UUID projectId, Consent consent, @Nullable Contact contact) {
    static final String TYPE = "library.consent-changed";

    /** Whom a bank may call. */
    record Contact(String name, String phone) {
        static Contact of(Enterprise enterprise) {
            return new Contact(enterprise.contactName(), enterprise.contactPhone());
        }
    }
}
