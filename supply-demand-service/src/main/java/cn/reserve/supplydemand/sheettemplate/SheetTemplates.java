package cn.reserve.supplydemand.sheettemplate;

import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.sheet.SheetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The templates and their versions. */
@ApplicationScoped
class SheetTemplates {
    private final EntityManager entities;

    SheetTemplates(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of the kinds. */
    List<SheetTemplate> all() {
        return Arrays.stream(SheetKind.values()).map(this::require).toList();
    }

    SheetTemplate require(SheetKind kind) {
        return Optional.ofNullable(entities.find(SheetTemplate.class, kind))
                .orElseThrow(() -> Problems.notFound("sheet-template"));
    }

    /** For a change. */
    SheetTemplate locked(SheetKind kind) {
        return Optional.ofNullable(entities.find(SheetTemplate.class, kind, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("sheet-template"));
    }

    /** Latest first. */
    List<TemplateVersion> versions(SheetKind kind) {
        return entities.createQuery(
                        "from TemplateVersion v where v.kind = ?1 order by v.number desc", TemplateVersion.class)
                .setParameter(1, kind)
                .getResultList();
    }

    Optional<TemplateVersion> version(SheetKind kind, int number) {
        return versions(kind).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    void add(TemplateVersion version) {
        entities.persist(version);
    }

    void remove(TemplateVersion version) {
        entities.remove(version);
    }

    void flush() {
        entities.flush();
    }
}
