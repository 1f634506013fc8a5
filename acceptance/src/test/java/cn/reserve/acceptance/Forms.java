package cn.reserve.acceptance;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Good requests as the web app sends them; a test changes what it is about. Invented data throughout. */
final class Forms {
    private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Whom to call about a project: not the enterprise's own contact. */
    static final String LEAD_PERSON = "欧阳负责";

    static final String LEAD_PHONE = "0813-5550177";

    private Forms() {}

    static LocalDate today() {
        return LocalDate.now(CHINA);
    }

    /** A new unified social credit code with a right check character (GB 32100-2015). */
    static String newUscc() {
        StringBuilder code = new StringBuilder("91510300MA");
        for (int i = 0; i < 7; i++) {
            code.append(USCC_ALPHABET.charAt(ThreadLocalRandom.current().nextInt(USCC_ALPHABET.length())));
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += USCC_ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return code.append(USCC_ALPHABET.charAt((31 - sum % 31) % 31)).toString();
    }

    static Map<String, Object> enterprise(String uscc, String name, String county) {
        Map<String, Object> form = new HashMap<>();
        form.put("uscc", uscc);
        form.put("name", name);
        form.put("county", county);
        form.put("industry", "C34");
        form.put("sizeClass", "MEDIUM");
        form.put("aboveScale", true);
        form.put("address", "创新路 1 号");
        form.put("contactName", "王建国");
        form.put("contactPhone", "0813-5550100");
        form.put("contactEmail", "contact@example.com");
        return form;
    }

    /** Other key data of an enterprise. */
    static Map<String, Object> amendment() {
        Map<String, Object> form = new HashMap<>();
        form.put("name", "更名示例公司");
        form.put("county", "510302");
        form.put("industry", "C34");
        form.put("sizeClass", "LARGE");
        form.put("aboveScale", true);
        form.put("explanation", "营业执照已变更");
        return form;
    }

    static Map<String, Object> contact() {
        return new HashMap<>(Map.of("address", "创新路 2 号", "contactName", "李新", "contactPhone", "0813-5550101"));
    }

    /** Money of the treasury bonds for a project. */
    static Map<String, Object> fund(String projectId) {
        Map<String, Object> form = new HashMap<>();
        form.put("projectId", projectId);
        form.put("programme", "treasury-bonds-industry-2026");
        form.put("documentNumber", "探测财〔2026〕1号");
        form.put("issuedOn", "2026-06-01");
        form.put("issued", 1_000_000);
        form.put("inPlace", 0);
        form.put("paid", 0);
        return form;
    }

    /** A project that is complete, without flags, eligible, wants a loan, with standing consent. Amounts in yuan. */
    static Map<String, Object> project(String name, String field, String county) {
        String serial = UUID.randomUUID().toString();
        LocalDate today = today();
        Map<String, Object> form = new HashMap<>();
        form.put("name", name);
        form.put("field", field);
        form.put("direction", "DIGITAL");
        form.put("nature", "TRANSFORMATION");
        form.put("industry", "C34");
        form.put("county", county);
        form.put("address", "创新路 1 号");
        form.put("content", "更新数控机床，编号 " + serial);
        form.put("scale", "年产部件一万套");
        form.put("leadPerson", LEAD_PERSON);
        form.put("leadPhone", LEAD_PHONE);
        form.put("plannedStart", today.withDayOfMonth(1).toString());
        form.put("plannedCompletion", today.plusMonths(14).toString());
        form.put("totalInvestment", 30_000_000.00);
        form.put("fixedAssetInvestment", 25_000_000.00);
        form.put("equipmentInvestment", 20_000_000.00);
        form.put("funding", List.of(funding("OWN", 20_000_000.00), funding("BANK", 10_000_000.00)));
        form.put("yearPlan", 10_000_000.00);
        form.put("landUse", "NONE_NEW");
        form.put(
                "permits",
                List.of(Map.of(
                        "kind",
                        "FILING",
                        "number",
                        "备案-" + serial.substring(0, 8),
                        "date",
                        "2026-01-15",
                        "state",
                        "OBTAINED")));
        form.put("retiredEquipment", List.of(retired(serial)));
        form.put("newEquipment", List.of(newMachine()));
        form.put("effect", Map.of("tceSaved", 120.5, "capacity", "产能提高三成"));
        form.put("loan", loan());
        form.put("consent", Map.of("given", true, "until", today.plusYears(1).toString()));
        return form;
    }

    private static Map<String, Object> funding(String source, double amount) {
        return Map.of("source", source, "amount", amount);
    }

    private static Map<String, Object> retired(String serial) {
        return Map.of(
                "name",
                "普通车床",
                "model",
                "C6140-" + serial.substring(0, 8),
                "quantity",
                10,
                "commissioned",
                "2003-05-01",
                "originalCost",
                4_000_000.00,
                "depreciated",
                true);
    }

    private static Map<String, Object> newMachine() {
        return Map.of(
                "name", "五轴数控机床",
                "model", "VMC-850U",
                "quantity", 10,
                "unitPrice", 1_900_000.00,
                "energyGrade", 1,
                "origin", "DOMESTIC",
                "supplier", "自贡示例装备公司");
    }

    private static Map<String, Object> loan() {
        return Map.of(
                "amount",
                10_000_000.00,
                "termMonths",
                36,
                "latestRate",
                3.65,
                "use",
                "购置设备",
                "guarantee",
                "厂房抵押",
                "intendedBanks",
                List.of(City.BANK_A));
    }

    static Map<String, Object> demand() {
        Map<String, Object> form = new HashMap<>();
        form.put("kind", "RENEWAL");
        form.put("retiredEquipment", "普通车床 C6140");
        form.put("retiredYear", 2003);
        form.put("wantedEquipment", "五轴联动数控机床");
        form.put("category", "CNC_MACHINE_TOOL");
        form.put("keyFigures", "定位精度0.005mm，2级能效");
        form.put("quantity", 2);
        form.put("budget", 4_000_000.00);
        form.put("purchaseMonth", YearMonth.now(CHINA).plusMonths(6).toString());
        form.put("financingWanted", true);
        form.put("digital", true);
        form.put("green", false);
        return form;
    }

    static Map<String, Object> supply() {
        Map<String, Object> form = new HashMap<>();
        form.put("product", "五轴联动数控机床");
        form.put("model", "VMC-850U");
        form.put("category", "CNC_MACHINE_TOOL");
        form.put("applicationField", "机械加工");
        form.put("keyFigures", "定位精度0.005mm，2级能效");
        form.put("energyGrade", 2);
        form.put("firstOfKind", true);
        form.put("yearlyCapacity", 120);
        form.put("priceFrom", 1_500_000.00);
        form.put("priceTo", 1_900_000.00);
        form.put("deliveryDays", 60);
        form.put("afterSales", "质保两年");
        form.put("localContent", 85.5);
        return form;
    }

    /** Within the wish of {@link #project}. */
    static Map<String, Object> credit() {
        return Map.of(
                "amount",
                new BigDecimal("8000000.00"),
                "rate",
                new BigDecimal("3.45"),
                "termMonths",
                36,
                "guarantee",
                "厂房抵押",
                "note",
                "内部意见：可贷");
    }

    /** A PDF of one empty page; each call makes another one. */
    static String pdf() {
        String objects = "%PDF-1.4\n% " + UUID.randomUUID() + "\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n";
        return objects + "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R>>\nstartxref\n"
                + objects.length() + "\n%%EOF\n";
    }

    /** The header {@code Content-Digest} of a text. */
    static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha-256=:" + Base64.getEncoder().encodeToString(sum) + ":";
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    static Map<String, Object> returned(String field, String reason) {
        return Map.of("reasons", List.of(Map.of("field", field, "reason", reason)));
    }
}
