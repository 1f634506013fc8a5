package cn.reserve.library.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forms for unit tests: a complete one, and what a test changes. */
public final class FormFixture {
    private BigDecimal total = yuan(10_000_000);
    private BigDecimal fixed = yuan(9_000_000);
    private BigDecimal equipment = yuan(8_000_000);
    private BigDecimal yearPlan = yuan(5_000_000);
    private List<Funding> funding = List.of(new Funding(Funding.Source.OWN, yuan(10_000_000)));
    private List<Permit> permits = List.of();
    private LandUse landUse = LandUse.NONE_NEW;
    private Nature nature = Nature.TRANSFORMATION;
    private @Nullable String code = "2026-510302-34-03-12345-6";
    private @Nullable String content = "更新数控机床十台";
    private LocalDate start = LocalDate.of(2026, 1, 10);
    private LocalDate end = LocalDate.of(2027, 6, 30);
    private @Nullable LoanWish loan;
    private @Nullable Consent consent;
    private @Nullable PermitPromise promise;
    private List<RetiredEquipment> retired =
            List.of(new RetiredEquipment("车床", "C6140", 12, LocalDate.of(2005, 3, 1), yuan(1_200_000), true, 5));
    private List<NewEquipment> bought =
            List.of(new NewEquipment("数控车床", "CK6150", 10, yuan(800_000), 1, NewEquipment.Origin.DOMESTIC, null));

    private FormFixture() {}

    public static FormFixture complete() {
        return new FormFixture();
    }

    public static BigDecimal yuan(long amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }

    public FormFixture total(long amount) {
        total = yuan(amount);
        return this;
    }

    public FormFixture fixed(long amount) {
        fixed = yuan(amount);
        return this;
    }

    public FormFixture equipment(long amount) {
        equipment = yuan(amount);
        return this;
    }

    public FormFixture yearPlan(long amount) {
        yearPlan = yuan(amount);
        return this;
    }

    public FormFixture funding(Funding... sources) {
        funding = List.of(sources);
        return this;
    }

    public FormFixture permits(Permit... named) {
        permits = List.of(named);
        return this;
    }

    public FormFixture newLand() {
        landUse = LandUse.NEEDED;
        return this;
    }

    public FormFixture nature(Nature wanted) {
        nature = wanted;
        return this;
    }

    public FormFixture code(@Nullable String wanted) {
        code = wanted;
        return this;
    }

    public FormFixture content(@Nullable String wanted) {
        content = wanted;
        return this;
    }

    public FormFixture from(LocalDate day) {
        start = day;
        return this;
    }

    public FormFixture until(LocalDate day) {
        end = day;
        return this;
    }

    public FormFixture loan(long amount, int months, int banks) {
        List<String> aliases = java.util.stream.IntStream.range(0, banks)
                .mapToObj("bank-10265500001%d"::formatted)
                .toList();
        loan = new LoanWish(yuan(amount), months, null, "购置设备", "设备抵押", aliases);
        return this;
    }

    public FormFixture loan(LoanWish wish) {
        loan = wish;
        return this;
    }

    public FormFixture consent(Consent said) {
        consent = said;
        return this;
    }

    public FormFixture promise(@Nullable LocalDate until) {
        promise = new PermitPromise(true, until);
        return this;
    }

    public FormFixture retired(RetiredEquipment... lines) {
        retired = List.of(lines);
        return this;
    }

    public FormFixture bought(NewEquipment... lines) {
        bought = List.of(lines);
        return this;
    }

    public ProjectRequest form() {
        return new ProjectRequest(
                code,
                "数控机床更新",
                Field.INDUSTRY,
                Direction.ADVANCED,
                nature,
                "3490",
                "510302",
                "测试路1号",
                content,
                "年产五万件",
                "王建国",
                "0813-2200000",
                start,
                end,
                total,
                fixed,
                equipment,
                funding,
                yearPlan,
                landUse,
                permits,
                retired,
                bought,
                null,
                loan,
                consent,
                null,
                promise);
    }
}
