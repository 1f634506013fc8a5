package cn.reserve.library.consent;

import cn.reserve.library.form.Consent;
import java.util.UUID;

/** An enterprise gave, renewed or withdrew its consent; what other services learn of it. */
record ConsentChanged(UUID projectId, Consent consent) {
    static final String TYPE = "library.consent-changed";
}
