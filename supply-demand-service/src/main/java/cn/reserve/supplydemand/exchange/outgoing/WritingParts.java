package cn.reserve.supplydemand.exchange.outgoing;

import cn.reserve.platform.sheet.SheetColumn;
import cn.reserve.platform.sheet.SheetWriter;
import cn.reserve.supplydemand.exchange.outgoing.ListingChanges.Change;
import cn.reserve.supplydemand.exchange.packages.Manifest;
import cn.reserve.supplydemand.exchange.packages.PackageWriter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a package: the rows for programs, and the same for people. */
@ApplicationScoped
class WritingParts {
    private static final List<String> SUPPLY = List.of(
            "product",
            "model",
            "category",
            "applicationField",
            "keyFigures",
            "energyGrade",
            "firstOfKind",
            "yearlyCapacity",
            "priceFrom",
            "priceTo",
            "deliveryDays",
            "afterSales",
            "localContent");
    private static final List<String> SUPPLY_HEADINGS = List.of(
            "产品", "型号", "类别", "应用领域", "关键指标", "能效等级", "首台（套）", "年产能", "最低价（元）", "最高价（元）", "交货天数", "售后服务", "本地配套率（%）");
    private static final List<String> DEMAND = List.of(
            "wantedEquipment",
            "kind",
            "category",
            "keyFigures",
            "quantity",
            "budget",
            "purchaseMonth",
            "retiredEquipment",
            "retiredYear",
            "financingWanted",
            "digital",
            "green");
    private static final List<String> DEMAND_HEADINGS =
            List.of("拟购设备", "类型", "类别", "关键指标", "数量", "预算（元）", "计划采购月份", "拟淘汰设备", "投用年份", "需要融资", "智能化", "绿色化");
    private static final List<String> FIRST = List.of("企业", "统一社会信用代码", "状态", "来源编号", "版本");

    private final ListingChanges changes;
    private final ObjectMapper json;

    WritingParts(ListingChanges changes, ObjectMapper json) {
        this.changes = changes;
        this.json = json;
    }

    /** How many rows were written. */
    record Written(int supplies, int demands, int withdrawn) {}

    Written write(PackageWriter parts, String city, String receiver, int number) {
        Count supplies = rows(parts, Manifest.SUPPLIES, "SUPPLY", city, receiver, number);
        Count demands = rows(parts, Manifest.DEMANDS, "DEMAND", city, receiver, number);
        try (OutputStream out = parts.part(Manifest.WORKBOOK);
                SheetWriter workbook = SheetWriter.open(out)) {
            sheet(workbook, "设备更新供给清单", SUPPLY_HEADINGS, SUPPLY, "SUPPLY", receiver, number);
            sheet(workbook, "设备更新需求清单", DEMAND_HEADINGS, DEMAND, "DEMAND", receiver, number);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Written(supplies.listed, demands.listed, supplies.withdrawn + demands.withdrawn);
    }

    private static final class Count {
        private int listed;
        private int withdrawn;
    }

    private Count rows(PackageWriter parts, String part, String kind, String city, String receiver, int number) {
        Count count = new Count();
        try (OutputStream out = parts.part(part)) {
            changes.each(receiver, number, kind, change -> {
                if (change.listed()) {
                    count.listed++;
                } else {
                    count.withdrawn++;
                }
                line(out, city, change);
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        parts.rows(part, count.listed + count.withdrawn);
        return count;
    }

    private static void line(OutputStream out, String city, Change change) {
        String outer = "{\"origin\":\"" + city + "\",\"id\":\"" + change.listing() + "\",\"revision\":"
                + change.revision() + ",\"state\":\"" + (change.listed() ? "LISTED" : "WITHDRAWN") + "\",";
        try {
            out.write((outer + change.data().substring(1) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void sheet(
            SheetWriter workbook,
            String title,
            List<String> headings,
            List<String> fields,
            String kind,
            String receiver,
            int number) {
        List<SheetColumn> columns = new ArrayList<>();
        FIRST.forEach(heading -> columns.add(SheetColumn.of(heading)));
        headings.forEach(heading -> columns.add(SheetColumn.of(heading)));
        workbook.sheet(title, columns);
        changes.each(receiver, number, kind, change -> {
            JsonNode data = read(change.data());
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(data.path("provider").path("name").asText());
            cells.add(data.path("provider").path("uscc").asText());
            cells.add(change.listed() ? "在列" : "已撤回");
            cells.add(change.listing().toString());
            cells.add(change.revision());
            fields.forEach(field -> cells.add(cell(data.path("listing").path(field))));
            workbook.row(cells.toArray());
        });
    }

    private static @Nullable Object cell(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "是" : "否";
        }
        if (value.isIntegralNumber()) {
            return value.longValue();
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        return value.isTextual() ? value.textValue() : null;
    }

    private JsonNode read(String data) {
        try {
            return json.readTree(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
