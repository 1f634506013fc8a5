package cn.reserve.library.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where an enterprise is found, and whom to call. */
@Embeddable
record Reach(
        @Column(nullable = false) String address,
        @Column(name = "contact_name", nullable = false) String contactName,
        @Column(name = "contact_phone", nullable = false) String contactPhone,
        @Column(name = "contact_email") @Nullable String contactEmail) {}
