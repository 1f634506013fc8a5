package cn.reserve.supplydemand.sheettemplate;

import cn.reserve.platform.columns.CodeNames;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.platform.standards.CodeTables;
import cn.reserve.supplydemand.sheet.FormWorkbook;
import cn.reserve.supplydemand.sheet.RowReading;
import cn.reserve.supplydemand.sheet.RowSchema;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.SheetLayout;
import cn.reserve.supplydemand.sheettemplate.TemplateVersion.Drafter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Shows templates, and what a version looks like as form, workbook and schema. */
@ApplicationScoped
class ShowingTemplates {
    private final SheetTemplates templates;
    private final CodeTables codes;
    private final Caller caller;
    private final Clock clock;

    ShowingTemplates(SheetTemplates templates, CodeTables codes, Caller caller, Clock clock) {
        this.templates = templates;
        this.codes = codes;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a workbook is made of. */
    record Form(SheetKind kind, int number, SheetLayout layout) {}

    /** All four, without their versions. */
    @Transactional
    SheetTemplateResponse.All all() {
        return new SheetTemplateResponse.All(templates.all().stream()
                .map(template -> response(template, List.of()))
                .toList());
    }

    /**
     * One with its versions.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    @Transactional
    SheetTemplateResponse one(SheetKind kind) {
        return whole(templates.require(kind));
    }

    /**
     * A version; of a draft only for those who keep the templates.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    @Transactional
    Form form(SheetKind kind, int number) {
        return templates
                .version(kind, number)
                .filter(version -> version.state() != TemplateState.DRAFT || keeps())
                .map(version -> new Form(kind, number, version.layout()))
                .orElseThrow(() -> Problems.notFound("sheet-template"));
    }

    /** Writes the empty workbook; outside the request's own transaction, for as long as the receiver takes. */
    void workbook(Form form, OutputStream out) {
        QuarkusTransaction.requiringNew().run(() -> FormWorkbook.write(form.kind(), form.layout(), codeNames(), out));
    }

    /** The JSON Schema of a row. */
    Map<String, Object> schema(Form form) {
        return RowSchema.of(form.kind(), form.layout());
    }

    /** What would be said of a row; nothing is stored. */
    @Transactional
    RowTrial.Outcome tried(Form form, RowTrial trial) {
        RowReading.Read read = new RowReading(form.kind(), form.layout(), codeNames())
                .read(column -> typed(trial.values().getOrDefault(column.key(), "")));
        return new RowTrial.Outcome(
                read.values(),
                read.faults().stream()
                        .map(fault -> new RowTrial.Fault(
                                fault.column().key(),
                                fault.rule(),
                                fault.said().zh(),
                                fault.said().en()))
                        .toList());
    }

    private static SheetCell typed(String text) {
        return new SheetCell("", text.isBlank() ? SheetCell.Kind.EMPTY : SheetCell.Kind.TEXT, text, null, null);
    }

    SheetTemplateResponse whole(SheetTemplate template) {
        return response(
                template,
                templates.versions(template.kind()).stream()
                        .filter(version -> keeps() || version.state() != TemplateState.DRAFT)
                        .toList());
    }

    private SheetTemplateResponse response(SheetTemplate template, List<TemplateVersion> versions) {
        Drafter person = new Drafter(caller.subject(), caller.name());
        return new SheetTemplateResponse(
                template.kind(),
                template.version(),
                template.released(),
                template.kind().kept(),
                versions.stream().map(TemplateVersion::response).toList(),
                keeps(),
                keeps() && versions.stream().anyMatch(version -> version.isReleasableBy(person)),
                template.updatedBy(),
                template.updatedAt());
    }

    private CodeNames codeNames() {
        return new CodeNames(codes, LocalDate.ofInstant(clock.instant(), CityTime.ZONE));
    }

    private boolean keeps() {
        return caller.is(Role.SYSTEM_ADMIN);
    }
}
