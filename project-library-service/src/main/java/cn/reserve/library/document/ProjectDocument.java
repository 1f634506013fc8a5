package cn.reserve.library.document;

import cn.reserve.library.document.Paper.Fact;
import cn.reserve.library.form.Declaration;
import cn.reserve.library.form.Effect;
import cn.reserve.library.form.Funding;
import cn.reserve.library.form.LoanWish;
import cn.reserve.library.form.PermitPromise;
import cn.reserve.library.project.ProjectResponse;
import cn.reserve.library.rules.RuleVerdict;
import cn.reserve.library.timeline.Step;
import cn.reserve.platform.rest.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays a project out on paper, section by section as the form has them. Pure. */
final class ProjectDocument {
    private final Words words;
    private final Printed printed;
    private final ProjectResponse project;
    private final Paper paper;

    private ProjectDocument(Printed printed, Words words, Paper paper) {
        this.printed = printed;
        this.project = printed.project();
        this.words = words;
        this.paper = paper;
    }

    /** The PDF. */
    static byte[] of(Printed printed, Words words) {
        String foot = words.of("printed") + " " + words.time(printed.at()) + " · " + printed.by();
        try (Paper paper = new Paper(printed.project().name(), words.tag(), foot)) {
            new ProjectDocument(printed, words, paper).write();
            return paper.bytes();
        }
    }

    private void write() {
        head();
        basic();
        money();
        equipment();
        permits();
        outlook();
        declaration();
        attachments();
        verdicts();
        timeline();
    }

    private void head() {
        paper.title(project.name());
        paper.line(project.enterprise().name() + "（" + project.enterprise().uscc() + "）");
        String stage = project.stage() == null ? "" : " · " + words.of(project.stage());
        paper.line(words.of("f.stateNow") + "：" + words.of(project.state()) + stage + " · "
                + words.of(project.track()) + " · " + words.of("f.submittedAt") + "："
                + (project.submittedAt() == null ? Paper.NOTHING : words.time(project.submittedAt())));
        paper.line(words.of("f.id") + "：" + project.id() + " · " + version());
    }

    private String version() {
        String number = printed.version() == 0
                ? words.of("version.none")
                : words.of("version.number").formatted(printed.version());
        return printed.mending() ? number + words.of("version.pending") : number;
    }

    private void basic() {
        paper.section(words.of("section.basic"));
        paper.facts(List.of(
                fact("code", project.code()),
                fact("field", words.of(project.field())),
                fact("direction", words.of(project.direction())),
                fact("nature", words.of(project.nature())),
                fact("industry", printed.industry()),
                fact("county", project.countyName()),
                fact("address", project.address()),
                fact("landUse", words.of(project.landUse())),
                fact("leadPerson", project.contactMasked() ? words.of("masked") : project.leadPerson()),
                fact("leadPhone", project.contactMasked() ? words.of("masked") : project.leadPhone()),
                fact("plannedStart", text(project.plannedStart())),
                fact("plannedCompletion", text(project.plannedCompletion())),
                fact("content", project.content()),
                fact("scale", project.scale())));
    }

    private void money() {
        paper.section(words.of("section.money"));
        paper.facts(List.of(
                fact("totalInvestment", words.money(project.totalInvestment())),
                fact("fixedAssetInvestment", words.money(project.fixedAssetInvestment())),
                fact("equipmentInvestment", words.money(project.equipmentInvestment())),
                fact("yearPlan", words.money(project.yearPlan()))));
        paper.section(words.of("section.funding"));
        List<List<String>> rows = project.funding().stream()
                .map(line -> List.of(words.of(line.source()), words.money(line.amount())))
                .collect(Collectors.toCollection(ArrayList::new));
        BigDecimal sum = project.funding().stream()
                .map(Funding::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!rows.isEmpty()) {
            rows.add(List.of(words.of("f.sum"), words.money(sum)));
        }
        table(heads("source", "amount"), new float[] {50, 50}, rows, "none");
    }

    private void equipment() {
        paper.section(words.of("section.retired"));
        table(
                heads("equipmentName", "model", "quantity", "commissioned", "originalCost", "energyGrade"),
                new float[] {24, 20, 12, 16, 16, 12},
                project.retiredEquipment().stream()
                        .map(line -> List.of(
                                text(line.name()),
                                text(line.model()),
                                text(line.quantity()),
                                text(line.commissioned()),
                                words.money(line.originalCost()),
                                text(line.energyGrade())))
                        .toList(),
                "none");
        paper.section(words.of("section.new"));
        table(
                heads("equipmentName", "model", "quantity", "unitPrice", "origin", "supplier"),
                new float[] {22, 18, 12, 16, 10, 22},
                project.newEquipment().stream()
                        .map(line -> List.of(
                                text(line.name()),
                                text(line.model()),
                                text(line.quantity()),
                                words.money(line.unitPrice()),
                                words.of(line.origin()),
                                text(line.supplier())))
                        .toList(),
                "none");
    }

    private void permits() {
        paper.section(words.of("section.permits"));
        table(
                heads("kind", "permitState", "number", "date"),
                new float[] {22, 18, 40, 20},
                project.permits().stream()
                        .map(line -> List.of(
                                words.of(line.kind()), words.of(line.state()), text(line.number()), text(line.date())))
                        .toList(),
                "none");
        PermitPromise promise = project.promise();
        if (promise != null && Boolean.TRUE.equals(promise.given())) {
            paper.line(words.of("promised").formatted(text(promise.until())));
        }
    }

    private void outlook() {
        Effect effect = project.effect();
        paper.section(words.of("section.effect"));
        if (effect == null) {
            paper.line(words.of("none"));
        } else {
            paper.facts(List.of(
                    fact("tceSaved", words.figure(effect.tceSaved(), "unit.tce")),
                    fact("co2Reduced", words.figure(effect.co2Reduced(), "unit.co2")),
                    fact("capacity", effect.capacity()),
                    fact("safety", effect.safety())));
        }
        LoanWish loan = project.loan();
        paper.section(words.of("section.loan"));
        if (loan == null) {
            paper.line(words.of("noLoan"));
            return;
        }
        paper.facts(List.of(
                fact("loanAmount", words.money(loan.amount())),
                fact("termMonths", months(loan.termMonths())),
                fact("latestRate", words.figure(loan.latestRate(), "unit.percent")),
                fact("guarantee", loan.guarantee()),
                fact("use", loan.use()),
                fact("intendedBanks", String.join("\n", printed.banks()))));
    }

    private void declaration() {
        Declaration said = project.declaration();
        paper.section(words.of("section.declaration"));
        if (said == null) {
            paper.line(words.of("noDeclaration"));
            return;
        }
        Integer progress = said.progressPercent();
        paper.facts(List.of(
                fact("progressPercent", progress == null ? null : progress + " " + words.of("unit.percent")),
                fact("relocation", words.answer(said.relocation())),
                fact("retiredOwned", words.answer(said.retiredOwned())),
                fact("retiredSecondHand", words.answer(said.retiredSecondHand())),
                fact("newSecondHand", words.answer(said.newSecondHand())),
                fact("guidanceClass", words.of(said.guidanceClass()))));
    }

    private void attachments() {
        paper.section(words.of("section.attachments"));
        table(
                heads("fileName", "attachmentKind", "size", "sha256"),
                new float[] {30, 14, 14, 42},
                printed.attachments().stream()
                        .map(file -> List.of(
                                file.fileName(), words.of(file.kind()), "%,d B".formatted(file.size()), file.sha256()))
                        .toList(),
                "noAttachments");
    }

    private void verdicts() {
        if (printed.verdicts().isEmpty()) {
            return;
        }
        paper.section(words.of("section.verdicts"));
        boolean chinese = words == Words.CHINESE;
        paper.table(
                heads("programme", "verdict", "why", "clause"),
                new float[] {18, 12, 42, 28},
                printed.verdicts().stream()
                        .map(rule -> List.of(
                                programme(rule),
                                words.of(rule.verdict()),
                                chinese ? rule.zh() : rule.en(),
                                rule.clause()))
                        .toList());
    }

    private String programme(RuleVerdict rule) {
        Wording name = printed.programmes().get(rule.programme());
        return name == null ? rule.programme() : words.of(name);
    }

    private void timeline() {
        paper.section(words.of("section.timeline"));
        paper.table(
                heads("at", "step", "person", "remark"),
                new float[] {22, 18, 26, 34},
                printed.steps().stream()
                        .map(step -> List.of(
                                words.time(step.at()),
                                words.of("done." + step.action()),
                                step.personName() + "\n" + step.organisationName(),
                                remark(step)))
                        .toList());
    }

    private String remark(Step step) {
        String reasons = step.reasons().stream()
                .map(reason -> words.place(reason.field()) + "：" + reason.reason())
                .collect(Collectors.joining("\n"));
        String note = step.note() == null ? "" : words.note(step.note());
        return reasons.isEmpty() || note.isEmpty() ? reasons + note : reasons + "\n" + note;
    }

    /** A table; a sentence in its place when there is no line. */
    private void table(List<String> heads, float[] widths, List<List<String>> rows, String whenEmpty) {
        if (rows.isEmpty()) {
            paper.line(words.of(whenEmpty));
        } else {
            paper.table(heads, widths, rows);
        }
    }

    private Fact fact(String name, @Nullable String value) {
        return new Fact(words.of("f." + name), text(value));
    }

    private String months(@Nullable Integer months) {
        return words.figure(months == null ? null : BigDecimal.valueOf(months), "unit.months");
    }

    private List<String> heads(String... names) {
        return Arrays.stream(names).map(name -> words.of("f." + name)).toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
