package cn.reserve.library.dispatch;

import cn.reserve.library.form.Field;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A project as it was called, and whose it was, when something of dispatch began about it. */
@Embeddable
public record AboutProject(
        @Column(nullable = false) String name,
        @Column(name = "enterprise_name", nullable = false) String enterpriseName,
        @Column(nullable = false) String uscc,
        @Column(nullable = false) String county,
        @Column(name = "county_name", nullable = false) String countyName,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Field field) {}
