package cn.reserve.supplydemand.exchange.listing;

import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.participant.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Lets the lists of supply and demand show of other cities what is to be shown, with the current transaction. */
@ApplicationScoped
public class ShowingOutside {
    /** What is listed, unless a conflict says otherwise; while one is open, what was there first is shown alone. */
    private static final String JUDGE = """
            UPDATE outside_listing l SET shown = (l.state = 'LISTED'
                AND NOT EXISTS (SELECT 1 FROM exchange_conflict c WHERE c.theirs IN (cast(l.id AS varchar), l.participant)
                    AND (c.state = 'OPEN' OR (c.state = 'DECIDED' AND c.decision = 'KEEP_OURS')))
                AND NOT EXISTS (SELECT 1 FROM exchange_conflict c WHERE c.kind = 'TWO_CITIES' AND c.ours = l.participant
                    AND c.state = 'DECIDED' AND c.decision = 'TAKE_THEIRS'))
             WHERE %s""";

    private static final String SUPPLIES = """
            INSERT INTO supply (id, version, uscc, county, product, model, category, application_field, key_figures, energy_grade,
                first_of_kind, yearly_capacity, price_from, price_to, delivery_days, after_sales, local_content, created_at, updated_at)
            SELECT l.id, 0, l.participant, l.origin, l.product, l.model, d.category, btrim(d."applicationField"), btrim(d."keyFigures"),
                d."energyGrade", d."firstOfKind", d."yearlyCapacity", d."priceFrom", d."priceTo", d."deliveryDays", btrim(d."afterSales"),
                d."localContent", l.updated_at, l.updated_at
              FROM outside_listing l CROSS JOIN LATERAL jsonb_to_record(l.data) AS d(category text, "applicationField" text,
                "keyFigures" text, "energyGrade" integer, "firstOfKind" boolean, "yearlyCapacity" integer, "priceFrom" numeric(18, 2),
                "priceTo" numeric(18, 2), "deliveryDays" integer, "afterSales" text, "localContent" numeric(5, 2))
             WHERE l.kind = 'SUPPLY' AND l.shown AND %s
            ON CONFLICT (id) DO UPDATE SET version = supply.version + 1, uscc = excluded.uscc, county = excluded.county,
                product = excluded.product, model = excluded.model, category = excluded.category,
                application_field = excluded.application_field, key_figures = excluded.key_figures, energy_grade = excluded.energy_grade,
                first_of_kind = excluded.first_of_kind, yearly_capacity = excluded.yearly_capacity, price_from = excluded.price_from,
                price_to = excluded.price_to, delivery_days = excluded.delivery_days, after_sales = excluded.after_sales,
                local_content = excluded.local_content, updated_at = excluded.updated_at""";

    private static final String DEMANDS = """
            INSERT INTO demand (id, version, uscc, county, kind, retired_equipment, retired_year, wanted_equipment, category, key_figures,
                quantity, budget, purchase_month, financing_wanted, digital, green, created_at, updated_at)
            SELECT l.id, 0, l.participant, l.origin, d.kind, coalesce(btrim(d."retiredEquipment"), ''), d."retiredYear", l.product,
                d.category, btrim(d."keyFigures"), d.quantity, d.budget, to_date(d."purchaseMonth", 'YYYY-MM'), d."financingWanted",
                d.digital, d.green, l.updated_at, l.updated_at
              FROM outside_listing l CROSS JOIN LATERAL jsonb_to_record(l.data) AS d(kind text, "retiredEquipment" text,
                "retiredYear" integer, category text, "keyFigures" text, quantity integer, budget numeric(18, 2), "purchaseMonth" text,
                "financingWanted" boolean, digital boolean, green boolean)
             WHERE l.kind = 'DEMAND' AND l.shown AND %s
            ON CONFLICT (id) DO UPDATE SET version = demand.version + 1, uscc = excluded.uscc, county = excluded.county,
                kind = excluded.kind, retired_equipment = excluded.retired_equipment, retired_year = excluded.retired_year,
                wanted_equipment = excluded.wanted_equipment, category = excluded.category, key_figures = excluded.key_figures,
                quantity = excluded.quantity, budget = excluded.budget, purchase_month = excluded.purchase_month,
                financing_wanted = excluded.financing_wanted, digital = excluded.digital, green = excluded.green,
                updated_at = excluded.updated_at""";

    private static final String GONE =
            "DELETE FROM %s g USING outside_listing l WHERE g.id = l.id AND NOT l.shown AND l.kind = '%s' AND %s";

    private static final String OF_PACKAGE = "l.incoming_id = ?";

    private final Database database;

    ShowingOutside(Database database) {
        this.database = database;
    }

    /** What a package brought, or withdrew. */
    public void ofPackage(UUID incoming) {
        judge(OF_PACKAGE, incoming);
    }

    /** The listings that conflicts are about: by their ids, or all of an enterprise of another city by its key. */
    public void ofParties(Collection<String> parties) {
        if (!parties.isEmpty()) {
            String[] named = parties.toArray(String[]::new);
            UUID[] ids = database.read(
                            row -> row.getObject(1, UUID.class),
                            "SELECT l.id FROM outside_listing l WHERE l.participant = ANY (?)"
                                    + " UNION SELECT l.id FROM outside_listing l WHERE l.id = ANY (?)",
                            named,
                            parties.stream()
                                    .filter(party -> !Origin.isOutside(party))
                                    .map(UUID::fromString)
                                    .toArray(UUID[]::new))
                    .toArray(UUID[]::new);
            judge("l.id = ANY (?)", ids);
        }
    }

    private void judge(String which, Object value) {
        database.write(JUDGE.formatted(which), value);
        database.write(SUPPLIES.formatted(which), value);
        database.write(DEMANDS.formatted(which), value);
        database.write(GONE.formatted("supply", "SUPPLY", which), value);
        database.write(GONE.formatted("demand", "DEMAND", which), value);
    }
}
