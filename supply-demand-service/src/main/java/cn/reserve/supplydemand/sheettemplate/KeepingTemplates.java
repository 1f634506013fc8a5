package cn.reserve.supplydemand.sheettemplate;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.PageRequest;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.platform.standards.CodeTables;
import cn.reserve.supplydemand.sheet.LayoutPolicy;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.SheetLayout;
import cn.reserve.supplydemand.sheet.TemplateColumn;
import cn.reserve.supplydemand.sheettemplate.TemplateVersion.Drafter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The system administrators keep the templates; a released version never changes. */
@ApplicationScoped
class KeepingTemplates {
    private static final PageRequest ONE = new PageRequest(1, 1);

    private final SheetTemplates templates;
    private final ShowingTemplates showing;
    private final CodeTables codes;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    KeepingTemplates(
            SheetTemplates templates,
            ShowingTemplates showing,
            CodeTables codes,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.templates = templates;
        this.showing = showing;
        this.codes = codes;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes the draft of the next version, or changes the one that is there.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 400 by field for columns and rules that do not hang together
     */
    @Transactional
    SheetTemplateResponse draft(SheetKind kind, @Nullable String ifMatch, SheetLayout layout) {
        SheetTemplate template = templates.locked(kind);
        Etags.require(ifMatch, template.version());
        require(kind, layout);
        List<TemplateVersion> versions = templates.versions(kind);
        Optional<TemplateVersion> open = draftOf(versions);
        int number = open.map(TemplateVersion::number).orElse(versions.size() + 1);
        Object before = open.<Object>map(TemplateVersion::layout).orElse(null);
        open.ifPresentOrElse(
                draft -> draft.redraft(layout, drafter(), clock.instant()),
                () -> templates.add(new TemplateVersion(kind, number, layout, drafter(), clock.instant())));
        touch(template, template.released());
        note("sheet-template.drafted", kind, before, Map.of("number", number, "layout", layout));
        return showing.whole(template);
    }

    /**
     * Throws the draft away.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code sheet-template.no-draft}
     */
    @Transactional
    SheetTemplateResponse discard(SheetKind kind, @Nullable String ifMatch) {
        SheetTemplate template = templates.locked(kind);
        Etags.require(ifMatch, template.version());
        TemplateVersion draft = requireDraft(templates.versions(kind));
        templates.remove(draft);
        touch(template, template.released());
        note("sheet-template.discarded", kind, Map.of("number", draft.number(), "layout", draft.layout()), null);
        return showing.whole(template);
    }

    /**
     * Releases the draft for what begins from now on.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code sheet-template.no-draft}; 403
     *     {@code sheet-template.two-persons} for whoever wrote some of the draft; 400 when a code table is no longer there
     */
    @Transactional
    SheetTemplateResponse release(SheetKind kind, @Nullable String ifMatch) {
        SheetTemplate template = templates.locked(kind);
        Etags.require(ifMatch, template.version());
        List<TemplateVersion> versions = templates.versions(kind);
        TemplateVersion draft = requireDraft(versions);
        require(kind, draft.layout());
        Integer before = template.released();
        draft.release(drafter(), clock.instant());
        versions.stream()
                .filter(version -> version != draft && version.state() == TemplateState.RELEASED)
                .forEach(TemplateVersion::end);
        touch(template, draft.number());
        note(
                "sheet-template.released",
                kind,
                before == null ? null : Map.of("number", before),
                Map.of("number", draft.number()));
        return showing.whole(template);
    }

    private void touch(SheetTemplate template, @Nullable Integer released) {
        template.touch(released, caller.name(), clock.instant());
        templates.flush();
    }

    private Drafter drafter() {
        return new Drafter(caller.subject(), caller.name());
    }

    private static Optional<TemplateVersion> draftOf(List<TemplateVersion> versions) {
        return versions.stream()
                .filter(version -> version.state() == TemplateState.DRAFT)
                .findFirst();
    }

    private static TemplateVersion requireDraft(List<TemplateVersion> versions) {
        return draftOf(versions).orElseThrow(() -> Problems.conflict("sheet-template.no-draft"));
    }

    private void require(SheetKind kind, SheetLayout layout) {
        List<Violation> wrong = new ArrayList<>(LayoutPolicy.violations(kind, layout));
        for (int i = 0; i < layout.columns().size(); i++) {
            TemplateColumn column = layout.columns().get(i);
            if (column.table() != null && isEmpty(column.table())) {
                wrong.add(Violation.of("columns[" + i + "].table", "code-table-unknown"));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }

    private boolean isEmpty(String table) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CityTime.ZONE);
        return codes.search(table, null, null, today, ONE).items().isEmpty();
    }

    private void note(String action, SheetKind kind, @Nullable Object before, @Nullable Object after) {
        audit.record(action, "sheet-template", kind.path(), Messages.name(kind).zh(), before, after);
    }
}
