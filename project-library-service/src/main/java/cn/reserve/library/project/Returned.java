package cn.reserve.library.project;

import cn.reserve.library.form.Field;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The last return of a project.
 *
 * @param level that returned it
 * @param county that the levels had seen
 * @param field that the levels had seen
 */
@Embeddable
public record Returned(
        @Enumerated(EnumType.STRING) @Column(name = "returned_by")
        ReviewLevel level,

        @Column(name = "returned_county") String county,

        @Enumerated(EnumType.STRING) @Column(name = "returned_field")
        Field field) {}
