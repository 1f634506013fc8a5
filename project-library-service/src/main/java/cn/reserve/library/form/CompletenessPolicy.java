package cn.reserve.library.form;

import cn.reserve.platform.rest.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a form still lacks before it may be submitted. Pure. */
public final class CompletenessPolicy {
    private CompletenessPolicy() {}

    /**
     * Everything missing, by field ({@code newEquipment[2].name} for a line); empty when the form is complete.
     *
     * <p>On the normal track each kind of permit is either obtained or not needed; on the promise track (承诺制) permits under
     * way may follow by the day of a promise.
     *
     * @param today day of the judgement; consent has to reach beyond it
     */
    public static List<Violation> missing(ProjectRequest form, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        required(found, "direction", form.direction());
        required(found, "nature", form.nature());
        required(found, "landUse", form.landUse());
        texts(found, form);
        required(found, "plannedStart", form.plannedStart());
        required(found, "plannedCompletion", form.plannedCompletion());
        amounts(found, form);
        if (form.newEquipment().isEmpty()) {
            found.add(Violation.of("newEquipment", "required"));
        }
        lines(found, form);
        permits(found, form);
        found.addAll(PromisePolicy.missing(form));
        loan(found, form.loan());
        Consent consent = form.consent();
        if (consent != null) {
            found.addAll(ConsentPolicy.violationsOn(today, "consent.", consent));
        }
        return found;
    }

    /** Whether nothing of the form is missing; consent is no document. */
    public static boolean documentsComplete(ProjectRequest form) {
        return missing(form, LocalDate.MIN).isEmpty();
    }

    private static void texts(List<Violation> found, ProjectRequest form) {
        required(found, "industry", form.industry());
        required(found, "address", form.address());
        required(found, "content", form.content());
        required(found, "scale", form.scale());
        required(found, "leadPerson", form.leadPerson());
        required(found, "leadPhone", form.leadPhone());
    }

    private static void amounts(List<Violation> found, ProjectRequest form) {
        positive(found, "totalInvestment", form.totalInvestment());
        positive(found, "fixedAssetInvestment", form.fixedAssetInvestment());
        positive(found, "equipmentInvestment", form.equipmentInvestment());
        required(found, "yearPlan", form.yearPlan());
        if (form.funding().isEmpty()) {
            found.add(Violation.of("funding", "required"));
        }
    }

    private static void lines(List<Violation> found, ProjectRequest form) {
        each("funding", form.funding(), (at, line) -> {
            required(found, at + "source", line.source());
            required(found, at + "amount", line.amount());
        });
        each("retiredEquipment", form.retiredEquipment(), (at, line) -> {
            required(found, at + "name", line.name());
            required(found, at + "model", line.model());
            required(found, at + "quantity", line.quantity());
            required(found, at + "commissioned", line.commissioned());
            required(found, at + "originalCost", line.originalCost());
            required(found, at + "depreciated", line.depreciated());
        });
        each("newEquipment", form.newEquipment(), (at, line) -> {
            required(found, at + "name", line.name());
            required(found, at + "model", line.model());
            required(found, at + "quantity", line.quantity());
            required(found, at + "unitPrice", line.unitPrice());
            required(found, at + "origin", line.origin());
        });
    }

    private static <T> void each(String list, List<T> lines, BiConsumer<String, T> judge) {
        for (int i = 0; i < lines.size(); i++) {
            judge.accept(list + "[" + i + "].", lines.get(i));
        }
    }

    private static void loan(List<Violation> found, @Nullable LoanWish loan) {
        if (loan != null) {
            required(found, "loan.amount", loan.amount());
            required(found, "loan.termMonths", loan.termMonths());
            required(found, "loan.use", loan.use());
            required(found, "loan.guarantee", loan.guarantee());
        }
    }

    private static void permits(List<Violation> found, ProjectRequest form) {
        EnumSet<Permit.Kind> named = EnumSet.noneOf(Permit.Kind.class);
        boolean mayFollow = TrackPolicy.trackOf(form) == Track.PROMISE;
        each("permits", form.permits(), (at, permit) -> {
            required(found, at + "kind", permit.kind());
            if (permit.kind() != null && !named.add(permit.kind())) {
                found.add(Violation.of(at + "kind", "twice"));
            }
            howFar(found, at, permit, mayFollow);
        });
        if (!mayFollow && named.size() < Permit.Kind.values().length) {
            found.add(Violation.of("permits", "permits-unnamed", EnumSet.complementOf(named)));
        }
    }

    private static void howFar(List<Violation> found, String at, Permit permit, boolean mayFollow) {
        required(found, at + "state", permit.state());
        if (permit.state() == Permit.State.OBTAINED) {
            required(found, at + "number", permit.number());
            required(found, at + "date", permit.date());
        } else if (permit.state() == Permit.State.IN_PROGRESS && !mayFollow) {
            found.add(Violation.of(at + "state", "permit-outstanding"));
        }
    }

    private static void required(List<Violation> found, String field, @Nullable Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            found.add(Violation.of(field, "required"));
        }
    }

    private static void positive(List<Violation> found, String field, @Nullable BigDecimal value) {
        if (value == null) {
            found.add(Violation.of(field, "required"));
        } else if (value.signum() <= 0) {
            found.add(Violation.of(field, "positive"));
        }
    }
}
