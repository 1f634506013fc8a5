package cn.reserve.supplydemand;

import cn.reserve.platform.listing.ListStatement;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.QueryPlan;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** 50,000 demands, 50,000 supplies, as many consumer goods, dockings and enquiries, providers and diagnoses in a database of their own, to see which plan a list gets. */
public final class ManyRows implements AutoCloseable {
    /** In one row of a thousand. */
    public static final String RARE_WORD = "焊接";

    /** Some of the rows' enterprises. */
    public static final String USCC = "915103000000000007";

    /** One of the rounds that the submissions are of. */
    public static final UUID COLLECTION = new UUID(0, 1);

    private static final int COLLECTIONS = 10;
    private static final int ROWS = 50_000;
    private static final int KINDS = 2_000;
    private static final int INDEXED = 20_000;

    /** More than the city will ever have: providers, and as many diagnoses by them. */
    private static final int REGISTERED = 20_000;

    private static final String CATEGORIES =
            Arrays.stream(EquipmentCategory.values()).map(Enum::name).collect(Collectors.joining("','"));
    private static final String COMMON =
            "'91510300' || lpad((i % 500)::text, 10, '0'), (array['510302','510303','510304','510311','510321','510322','510371','510372','510373'])[1 + i % 9],"
                    + " (array['" + CATEGORIES + "'])[1 + (i / 7) % " + EquipmentCategory.values().length + "]";
    private static final String WORD =
            "(case when i % 1000 = 0 then '焊接机器人' else (array['数控机床','蒸汽锅炉','空压机','变压器','冷却塔'])[1 + i % 5] end) || md5(i::text)";
    private static final String MOMENT = "timestamptz '2026-01-01 00:00:00+00' + i * interval '1 second'";

    private final Connection connection;

    private ManyRows(Connection connection) {
        this.connection = connection;
    }

    public static ManyRows make() throws SQLException {
        Connection connection = PostgresForTests.newDatabase(
                        "classpath:db/platform", "classpath:cn/reserve/supplydemand")
                .connectAsOwner();
        try (Statement statement = connection.createStatement()) {
            // Plans are those of one look at the tables, not of whatever the background has done meanwhile.
            statement.execute("ALTER TABLE demand SET (autovacuum_enabled = false)");
            statement.execute("ALTER TABLE supply SET (autovacuum_enabled = false)");
            statement.execute("ALTER TABLE demand DISABLE TRIGGER USER");
            statement.execute("ALTER TABLE supply DISABLE TRIGGER USER");
            statement.execute("ALTER TABLE docking_case SET (autovacuum_enabled = false)");
            statement.execute("ALTER TABLE service_provider SET (autovacuum_enabled = false)");
            statement.execute("ALTER TABLE diagnosis SET (autovacuum_enabled = false)");
            statement.execute("ALTER TABLE consumer_good SET (autovacuum_enabled = false)");
            statement.execute("ALTER TABLE recycler SET (autovacuum_enabled = false)");
            statement.execute("ALTER TABLE disposal_case SET (autovacuum_enabled = false)");
            statement.execute("ALTER TABLE disposal_bid SET (autovacuum_enabled = false)");
            statement.execute("ALTER TABLE enquiry SET (autovacuum_enabled = false)");
            statement.execute("ALTER TABLE diagnosis_measure SET (autovacuum_enabled = false)");
            statement.execute(
                    "INSERT INTO participant SELECT '91510300' || lpad(i::text, 10, '0'), '企业' || i, '510302', '自流井区', 'C34', 'SMALL', i"
                            + " FROM generate_series(0, 499) i");
            statement.execute(
                    "INSERT INTO demand (uscc, county, category, id, version, kind, retired_equipment, wanted_equipment, key_figures,"
                            + " quantity, budget, purchase_month, financing_wanted, digital, green, created_at, updated_at) SELECT "
                            + COMMON
                            + ", uuidv7(), 0, (array['RENEWAL','TRANSFORMATION'])[1 + (i / 3) % 2], '普通车床', " + WORD
                            + ", '2级能效', 1, i,"
                            + " date '2026-01-01' + (i % 24) * interval '1 month', true, false, true, " + MOMENT + ", "
                            + MOMENT
                            + " FROM generate_series(1, " + ROWS + ") i");
            statement.execute(
                    "INSERT INTO supply (uscc, county, category, id, version, product, model, application_field, key_figures,"
                            + " first_of_kind, yearly_capacity, price_from, price_to, delivery_days, after_sales, created_at, updated_at) SELECT "
                            + COMMON
                            + ", uuidv7(), 0, " + WORD + ", 'M' || i, '机械加工', '2级能效', true, 10, i, i, 30, '质保', "
                            + MOMENT + ", " + MOMENT
                            + " FROM generate_series(1, " + ROWS + ") i");
            index(statement);
            submissions(statement);
            dock(statement);
            diagnose(statement);
            offer(statement);
            retire(statement);
            statement.execute("VACUUM ANALYZE");
        }
        return new ManyRows(connection);
    }

    /** One for each of as many enterprises, of ten rounds, most of them passed. */
    private static void submissions(Statement statement) throws SQLException {
        String round = "cast(lpad(to_hex(i %% %d + 1), 32, '0') AS uuid)".formatted(COLLECTIONS);
        statement.execute("INSERT INTO collection_round (id, version, name, year, state, sheets, counties, deadline,"
                + " instructions, drafted_by, drafted_at) SELECT " + round
                + ", 0, '填报', 2026, 'OPEN', '{\"SUPPLY\":1}', '{}', date '2026-12-31', '', '', now()"
                + " FROM generate_series(1, " + COLLECTIONS + ") i");
        statement.execute("INSERT INTO submission (id, version, round_id, uscc, county, state, row_count, remarks,"
                + " updated_by, updated_at) SELECT uuidv7(), 0, " + round
                + ", '91510301' || lpad(i::text, 10, '0'),"
                + " (array['510302','510303','510304','510311','510321','510322','510371','510372','510373'])[1 + i / 10 % 9],"
                + " case i / 10 % 100 when 0 then 'RETURNED' when 1 then 'SUBMITTED' else 'PASSED' end, 1, '[]', '', "
                + MOMENT
                + " FROM generate_series(1, " + ROWS + ") i");
    }

    /** As many cases as rows. */
    private static void dock(Statement statement) throws SQLException {
        statement.execute(
                "INSERT INTO docking_case (id, version, demand_id, supply_id, buyer_uscc, buyer_county, supplier_uscc,"
                        + " supplier_county, category, wanted_equipment, quantity, product, model, state, opened_by, buyer_named,"
                        + " waits_for, amount, agreed_on, drop_reason, opened_at, updated_at, closed_at)"
                        + " SELECT uuidv7(), 0, uuidv7(), uuidv7(), uscc, county, '91510300' || lpad((i * 7 % 500)::text, 10, '0'),"
                        + " '510304', category, word, 1, word, 'M' || i, state, 'BUYER', true,"
                        + " CASE WHEN state IN ('AGREED', 'DROPPED') THEN NULL ELSE 'SUPPLIER' END,"
                        + " CASE state WHEN 'AGREED' THEN i END,"
                        + " CASE state WHEN 'AGREED' THEN date '2026-01-01' + i % 365 END,"
                        + " CASE state WHEN 'DROPPED' THEN 'PRICE' END, moment, moment,"
                        + " CASE WHEN state IN ('AGREED', 'DROPPED') THEN moment END"
                        + " FROM (SELECT " + COMMON + ", i, " + WORD + ", " + MOMENT
                        + ", (array['SUGGESTED','INTERESTED','TALKING','AGREED','DROPPED'])[1 + i % 5]"
                        + " FROM generate_series(1, " + ROWS
                        + ") i) rows (uscc, county, category, i, word, moment, state)");
    }

    /** The register of providers, and what was asked of them. */
    private static void diagnose(Statement statement) throws SQLException {
        statement.execute(
                "INSERT INTO service_provider (id, version, kind, name, uscc, services, fields, title, qualification,"
                        + " introduction, contact_person, contact_phone, state, reason, created_at, updated_at) SELECT uuidv7(), 0,"
                        + " (array['EXPERT','INSTITUTION'])[1 + i % 2], " + WORD
                        + ", CASE WHEN i % 3 = 0 THEN '91510300' || lpad((i % 500)::text, 10, '0') END,"
                        + " (array['DIAGNOSIS','DIAGNOSIS,DESIGN','TRANSFORMATION'])[1 + i % 3],"
                        + " (array['ENERGY','ENERGY,DIGITAL','EQUIPMENT,PROCESS','SAFETY'])[1 + i % 4], '高级工程师', '省级名录',"
                        + " repeat('为机械、铸造、化工企业提供现场诊断。', 5), '周明', '0813-1234567', state,"
                        + " CASE WHEN state IN ('REFUSED', 'SUSPENDED') THEN '资料不全' END, " + MOMENT + ", " + MOMENT
                        + " FROM generate_series(1, " + REGISTERED + ") i,"
                        + " LATERAL (SELECT (array['LISTED','LISTED','APPLIED','REFUSED','SUSPENDED'])[1 + i / 3 % 5]) s (state)");
        statement.execute(
                "INSERT INTO diagnosis (id, version, uscc, county, provider_id, field, topic, situation, wished_on, contact_person,"
                        + " contact_phone, state, requested_at, updated_at) SELECT uuidv7(), 0,"
                        + " '91510300' || lpad((i % 500)::text, 10, '0'),"
                        + " (array['510302','510304','510311','510321','510322'])[1 + i % 5], provider.id,"
                        + " (array['ENERGY','DIGITAL','EQUIPMENT'])[1 + i % 3], '诊断' || i, repeat('两台燃煤炉能耗高。', 30),"
                        + " date '2026-01-01' + i % 365, '王建国', '0813-7654321',"
                        + " (array['REQUESTED','ACCEPTED'])[1 + i / 5 % 2], " + MOMENT + ", " + MOMENT
                        + " FROM (SELECT id, row_number() OVER (ORDER BY id)::integer AS i FROM service_provider) provider");
        statement.execute(
                "INSERT INTO diagnosis_measure (id, diagnosis_id, sequence, title, description, wanted_equipment, category,"
                        + " key_figures, quantity, cost, decision, demand_id)"
                        + " SELECT uuidv7(), id, 1, '更新中频炉', '以中频感应电炉替代燃煤炉', '中频感应电炉', 'OTHER', '5 吨', 2, 3200000,"
                        + " 'ADOPTED', uuidv7() FROM diagnosis");
    }

    /** Consumer goods, and what was asked about them. */
    private static void offer(Statement statement) throws SQLException {
        statement.execute(
                "INSERT INTO consumer_good (id, version, uscc, county, category, brand, model, energy_grade, yearly_capacity,"
                        + " created_at, updated_at) SELECT uuidv7(), 0, '91510300' || lpad((i % 500)::text, 10, '0'),"
                        + " (array['510302','510303','510304','510311','510321','510322','510371','510372','510373'])[1 + i % 9],"
                        + " (array['CAR','E_BIKE','APPLIANCE','FURNITURE','DECORATION','ELECTRONICS','OTHER'])[1 + i / 7 % 7], "
                        + WORD + ", 'M' || i, CASE WHEN i % 3 = 0 THEN 1 + i % 5 END, i, " + MOMENT + ", " + MOMENT
                        + " FROM generate_series(1, " + ROWS + ") i");
        statement.execute("INSERT INTO enquiry (id, version, product_id, kind, label, supplier_uscc, asker, asker_uscc,"
                + " asker_name, asker_organisation, subject, message, state, answer, asked_at, answered_at, updated_at)"
                + " SELECT uuidv7(), 0, uuidv7(), 'SUPPLY', " + WORD
                + ", '91510300' || lpad((i % 500)::text, 10, '0'), 'person-' || i % 700,"
                + " CASE WHEN i % 2 = 0 THEN '91510300' || lpad((i / 2 * 7 % 500)::text, 10, '0') END, '', '', '交货期' || i,"
                + " repeat('三季度能否交货？', 10), CASE WHEN i % 4 = 0 THEN 'OPEN' ELSE 'ANSWERED' END,"
                + " CASE WHEN i % 4 > 0 THEN '可以' END, " + MOMENT + ", CASE WHEN i % 4 > 0 THEN " + MOMENT + " END, "
                + MOMENT + " FROM generate_series(1, " + ROWS + ") i");
    }

    /** More recyclers than the city will ever have, as many lines of retired equipment as rows, and bids for one in ten. */
    private static void retire(Statement statement) throws SQLException {
        statement.execute(
                "INSERT INTO recycler (id, version, uscc, county, business_kind, materials, capacity, handled,"
                        + " accepts, created_at, updated_at) SELECT uuidv7(), 0, '91510300' || lpad((i % 500)::text, 10, '0'),"
                        + " (array['510302','510303','510304','510311','510321','510322'])[1 + i % 6],"
                        + " (array['REMANUFACTURE','CASCADE_USE','RESOURCE_RECYCLING','DISMANTLING'])[1 + i % 4], "
                        + WORD
                        + ", i, i, CASE WHEN i % 20 = 0 THEN array['VEHICLE'] ELSE array['MACHINE_TOOL','OTHER'] END, "
                        + MOMENT
                        + ", " + MOMENT + " FROM generate_series(1, " + REGISTERED + ") i");
        statement.execute(
                "INSERT INTO disposal_case (id, version, project_id, line, project_name, field, uscc, enterprise_name, county,"
                        + " county_name, kind, name, model, quantity, in_project, state, bids, offered_at, recycler_uscc,"
                        + " recycler_county, picked_up, certificate_number, certificate_on, certificate_quantity, certificate_issuer,"
                        + " updated_at) SELECT uuidv7(), 0, uuidv7(), uuidv7(), '项目', 'INDUSTRY', '91510300' || lpad((i % 500)::text, 10, '0'),"
                        + " '企业', (array['510302','510303','510304','510311','510321','510322'])[1 + i % 6], '县',"
                        + " (array['MACHINE_TOOL','MOTOR','FURNACE','VEHICLE','OTHER'])[1 + i / 3 % 5], " + WORD
                        + ", 'M' || i, 4, true, state, i % 3, " + MOMENT
                        + ", CASE WHEN state <> 'OFFERED' THEN '91510300' || lpad((i * 7 % 500)::text, 10, '0') END,"
                        + " CASE WHEN state <> 'OFFERED' THEN '510304' END, 4, '1', date '2026-01-01', 4, '协会', "
                        + MOMENT
                        + " FROM generate_series(1, " + ROWS
                        + ") i, LATERAL (SELECT CASE WHEN i % 50 = 0 THEN 'DISPOSED'"
                        + " WHEN i % 10 = 0 THEN 'OFFERED' ELSE 'ACCEPTED' END) s (state)");
        statement.execute("INSERT INTO disposal_bid (id, case_id, uscc, state, pricing, price, pick_up_on, updated_at)"
                + " SELECT uuidv7(), id, '91510300' || lpad((row_number() over () % 500)::text, 10, '0'), 'OPEN', 'EACH', 1,"
                + " date '2026-01-01', now() FROM disposal_case WHERE state = 'OFFERED'");
    }

    /** What matching keeps beside the rows: 2,000 kinds of equipment. */
    private static void index(Statement statement) throws SQLException {
        String kind = "1 + row_number() over () % " + KINDS;
        String keys = "array[(" + kind + ") * 100000 + row_number() over () % 1500]";
        statement.execute("ALTER TABLE demand_match SET (autovacuum_enabled = false)");
        statement.execute("ALTER TABLE supply_match SET (autovacuum_enabled = false)");
        statement.execute("INSERT INTO equipment_kind (category, name) SELECT (array['" + CATEGORIES
                + "'])[1 + i % 5], 'k' || i" + " FROM generate_series(1, " + KINDS + ") i");
        statement.execute("INSERT INTO equipment_kind_term SELECT 't' || (k.id + i) % 700, k.id FROM equipment_kind k,"
                + " generate_series(1, 6) i");
        statement.execute("INSERT INTO supply_match SELECT id, " + kind
                + ", category, uscc, county, energy_grade, price_from, price_to, delivery_days, '', " + keys
                + " FROM supply LIMIT " + INDEXED);
        statement.execute(
                "INSERT INTO demand_match (demand_id, kind_id, category, uscc, county, wanted_grade, per_unit,"
                        + " purchase_month, figures, figure_keys, matched_at, best_score, news_at) SELECT id, " + kind
                        + ", category, uscc, county, 2, budget, purchase_month, '', " + keys
                        + ", now(), row_number() over () % 100, updated_at FROM demand LIMIT " + INDEXED);
    }

    public String plan(ListStatement statement) throws SQLException {
        return QueryPlan.of(connection, statement.sql(), statement.values());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
