package cn.reserve.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Consumer goods with drawn pictures, pictures of a supply, and a question of a bank's officer with its answer. */
final class DemoCatalogue {
    private static final String BASE = "/api/supply-demand";
    private static final String MAKER = "enterprise-a";
    private static final String SUPPLIER = "enterprise-b";
    private static final String ASKER = "bank-officer-a";

    private final DemoDesk desk;

    DemoCatalogue(DemoDesk desk) {
        this.desk = desk;
    }

    void load() {
        String dryer = good("APPLIANCE", "恒力", "HL-CS45", 1, "立式除湿机，每天除湿 45 升，水箱 6 升", "旧除湿机抵 60 元");
        good("FURNITURE", "恒力", "HL-D1600", null, "电动升降桌，桌面 160 × 75 厘米，承重 120 公斤", "旧办公桌抵 200 元");
        good("OTHER", "恒力", "HL-C30", null, "折叠爬楼购物车，载重 30 公斤", null);
        shown(MAKER, dryer, "PRODUCT", "外观", DemoPicture.product("HL-CS45"));
        shown(MAKER, dryer, "CERTIFICATE", "能效标识备案证明（演示）", DemoPicture.certificate());
        for (JsonNode row :
                desk.get(SUPPLIER, BASE + "/supplies?mine=true&size=1").path("items")) {
            shown(SUPPLIER, row.path("id").asText(), "PRODUCT", "电控柜", DemoPicture.product("电控柜"));
        }
        asked(dryer);
    }

    private String good(
            String category,
            String brand,
            String model,
            @Nullable Integer grade,
            String description,
            @Nullable String offer) {
        for (JsonNode row : desk.get(MAKER, BASE + "/consumer-goods?size=100").path("items")) {
            if (row.path("model").asText().equals(model)) {
                return row.path("id").asText();
            }
        }
        Map<String, Object> form = new HashMap<>(Map.of(
                "category", category,
                "brand", brand,
                "model", model,
                "yearlyCapacity", 20_000,
                "recoveryOffer", "市区免费上门回收旧品",
                "description", description));
        if (grade != null) {
            form.put("energyGrade", grade);
        }
        if (offer != null) {
            form.put("tradeInOffer", offer);
        }
        return desk.create(MAKER, BASE + "/consumer-goods", "demo-good-" + model, form)
                .path("id")
                .asText();
    }

    private void shown(String owner, String product, String use, String caption, byte[] picture) {
        String path = BASE + "/catalogue/" + product;
        for (JsonNode known : desk.get(owner, path).path("pictures")) {
            if (known.path("caption").asText().equals(caption)) {
                return;
            }
        }
        String query = "/pictures?use=" + use + "&caption=" + URLEncoder.encode(caption, StandardCharsets.UTF_8);
        desk.file(owner, path + query, "demo-picture-" + product + "-" + use, picture);
    }

    private void asked(String product) {
        if (!desk.get(ASKER, BASE + "/enquiries").path("items").isEmpty()) {
            return;
        }
        JsonNode sent = desk.create(
                ASKER,
                BASE + "/catalogue/" + product + "/enquiries",
                "demo-enquiry",
                Map.of("subject", "批量采购", "message", "职工以旧换新，需 30 台，能否月底前送货上门？", "contact", "0813-0000301"));
        desk.step(
                MAKER,
                BASE + "/enquiries/" + sent.path("id").asText() + "/answer",
                sent,
                Map.of("answer", "可以，二十五日前送货并收走旧机，价格可再议。"));
    }
}
