package cn.reserve.supplydemand.sheettemplate;

import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.SheetLayout;
import jakarta.enterprise.context.ApplicationScoped;

/** Versions of templates, for whatever runs under one. */
@ApplicationScoped
public class SheetVersions {
    private final SheetTemplates templates;

    SheetVersions(SheetTemplates templates) {
        this.templates = templates;
    }

    /**
     * Number of the version in use.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code sheet-template.none-released}
     */
    public int released(SheetKind kind) {
        Integer released = templates.require(kind).released();
        if (released == null) {
            throw Problems.conflict("sheet-template.none-released", kind);
        }
        return released;
    }

    /** What a version asks for; whoever runs under it knows that it is there. */
    public SheetLayout layout(SheetKind kind, int number) {
        return templates
                .version(kind, number)
                .map(TemplateVersion::layout)
                .orElseThrow(() -> new IllegalStateException("no version " + number + " of " + kind));
    }
}
