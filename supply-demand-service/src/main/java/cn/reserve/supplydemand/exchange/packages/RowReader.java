package cn.reserve.supplydemand.exchange.packages;

import cn.reserve.supplydemand.demand.DemandKind;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.exchange.packages.RowFault.Fault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the rows of a package's parts; names what is wrong, up to a bound, and goes on. Not for use by several threads. */
public final class RowReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern USCC = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");
    private static final int MOST_NAME = 200;
    private static final int DIGITS_OF_A_CITY = 4;
    private static final Set<String> OUTER = Set.of("origin", "id", "revision", "state", "provider", "listing");
    private static final FieldRule REVISION = FieldRule.whole("revision", 1, Integer.MAX_VALUE);
    private static final FieldRule STATE = FieldRule.oneOf("state", Set.of("LISTED", "WITHDRAWN"));
    private static final FieldRule NAME = FieldRule.text("name", MOST_NAME);
    private static final Set<String> CATEGORIES = names(EquipmentCategory.values());

    private static final List<FieldRule> SUPPLY = List.of(
            FieldRule.text("product", 200),
            FieldRule.text("model", 100),
            FieldRule.oneOf("category", CATEGORIES),
            FieldRule.text("applicationField", 200),
            FieldRule.text("keyFigures", 1000),
            FieldRule.whole("energyGrade", 1, 5).orAbsent(),
            FieldRule.flag("firstOfKind"),
            FieldRule.whole("yearlyCapacity", 1, 10_000_000),
            FieldRule.yuan("priceFrom", 0),
            FieldRule.yuan("priceTo", 0),
            FieldRule.whole("deliveryDays", 0, 3650),
            FieldRule.text("afterSales", 500),
            FieldRule.percent("localContent").orAbsent());

    private static final List<FieldRule> DEMAND = List.of(
            FieldRule.oneOf("kind", names(DemandKind.values())),
            FieldRule.text("retiredEquipment", 500).orAbsent(),
            FieldRule.whole("retiredYear", 1950, 2100).orAbsent(),
            FieldRule.text("wantedEquipment", 200),
            FieldRule.oneOf("category", CATEGORIES),
            FieldRule.text("keyFigures", 1000),
            FieldRule.whole("quantity", 1, 100_000),
            FieldRule.yuan("budget", 0),
            FieldRule.month("purchaseMonth"),
            FieldRule.flag("financingWanted"),
            FieldRule.flag("digital"),
            FieldRule.flag("green"));

    private static final Set<String> SUPPLY_FIELDS = fields(SUPPLY);
    private static final Set<String> DEMAND_FIELDS = fields(DEMAND);

    private final Set<String> cities;
    private final Set<String> seen = new HashSet<>();
    private final List<RowFault> faults = new ArrayList<>();

    /**
     * Begins with a package, of whose cities rows may be.
     *
     * @param city our own: a county of ours is no other city, its rows would be taken for our own
     */
    public RowReader(Manifest manifest, String city) {
        cities = manifest.cities().stream()
                .map(Manifest.City::code)
                .filter(code -> code.equals(city) || !code.regionMatches(0, city, 0, DIGITS_OF_A_CITY))
                .collect(Collectors.toSet());
    }

    /** What was wrong so far. */
    public List<RowFault> faults() {
        return faults;
    }

    /** Whether so much is wrong that nobody would read more of it. */
    public boolean isEnough() {
        return faults.size() >= Limits.FAULTS_NAMED;
    }

    /** The row of a line; nothing when something is wrong with it. */
    public Optional<PackageRow> read(String part, int number, String line) {
        JsonNode row;
        try {
            row = PackageFile.JSON.readTree(line);
        } catch (JsonProcessingException _) {
            row = null;
        }
        if (row == null || !row.isObject()) {
            faults.add(new RowFault(part, number, "", Fault.NOT_JSON));
            return Optional.empty();
        }
        Checked checked = new Checked(part, number, faults.size());
        checkOuter(row, checked);
        boolean listed = row.path("state").asText().equals("LISTED");
        boolean supply = part.equals(Manifest.SUPPLIES);
        if (listed) {
            checkListing(row.path("listing"), supply, checked);
        }
        if (checked.isWrong()) {
            return Optional.empty();
        }
        if (!seen.add(part + row.path("origin").textValue() + row.path("id").textValue())) {
            checked.add("id", Fault.TWICE);
            return Optional.empty();
        }
        return Optional.of(row(row, listed, supply));
    }

    private static PackageRow row(JsonNode row, boolean listed, boolean supply) {
        JsonNode listing = row.path("listing");
        return new PackageRow(
                row.path("origin").textValue(),
                row.path("id").textValue(),
                row.path("revision").intValue(),
                listed,
                row.path("provider").path("uscc").textValue(),
                row.path("provider").path("name").textValue().strip(),
                listing.path(supply ? "product" : "wantedEquipment").asText().strip(),
                supply ? listing.path("model").asText().strip() : "",
                listed ? listing.toString() : null);
    }

    private void checkOuter(JsonNode row, Checked checked) {
        row.fieldNames().forEachRemaining(field -> {
            if (!OUTER.contains(field)) {
                checked.add(shortened(field), Fault.UNKNOWN_FIELD);
            }
        });
        if (!cities.contains(row.path("origin").asText())) {
            checked.add("origin", Fault.UNKNOWN_CITY);
        }
        if (!row.path("id").isTextual() || !ID.matcher(row.path("id").asText()).matches()) {
            checked.add("id", Fault.WRONG_VALUE);
        }
        checked.rule("", REVISION, row);
        checked.rule("", STATE, row);
        JsonNode provider = row.path("provider");
        if (!USCC.matcher(provider.path("uscc").asText()).matches()) {
            checked.add("provider.uscc", provider.has("uscc") ? Fault.WRONG_VALUE : Fault.MISSING);
        }
        checked.rule("provider.", NAME, provider);
    }

    private static void checkListing(JsonNode listing, boolean supply, Checked checked) {
        if (!listing.isObject()) {
            checked.add("listing", Fault.MISSING);
            return;
        }
        Set<String> known = supply ? SUPPLY_FIELDS : DEMAND_FIELDS;
        listing.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                checked.add("listing." + shortened(field), Fault.UNKNOWN_FIELD);
            }
        });
        (supply ? SUPPLY : DEMAND).forEach(rule -> checked.rule("listing.", rule, listing));
        JsonNode from = listing.path("priceFrom");
        JsonNode to = listing.path("priceTo");
        if (from.isNumber() && to.isNumber() && from.decimalValue().compareTo(to.decimalValue()) > 0) {
            checked.add("listing.priceTo", Fault.OUT_OF_RANGE);
        }
    }

    private static String shortened(String field) {
        return field.length() > 40 ? field.substring(0, 40) : field;
    }

    private static Set<String> fields(List<FieldRule> rules) {
        return rules.stream().map(FieldRule::name).collect(Collectors.toSet());
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    /** A row and what is wrong with it. */
    private final class Checked {
        private final String part;
        private final int number;
        private final int before;

        Checked(String part, int number, int before) {
            this.part = part;
            this.number = number;
            this.before = before;
        }

        void add(String field, Fault fault) {
            if (!isEnough()) {
                faults.add(new RowFault(part, number, field, fault));
            }
        }

        void rule(String within, FieldRule rule, JsonNode value) {
            rule.fault(value).ifPresent(fault -> add(within + rule.name(), fault));
        }

        boolean isWrong() {
            return faults.size() > before || isEnough();
        }
    }
}
