package cn.reserve.localstack.demo;

import cn.reserve.localstack.Progress;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Imports the full official code tables by the product's own import when they lie beside the working copy (folder
 * {@code shared/data}); the shipped core is enough to go on without. Adds the two invented banks in any case.
 */
final class DemoCodes {

    private static final List<String> SERVICES = List.of("library", "supply-demand", "financing");
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "divisions", "regions_china_to_county.csv",
            "industries", "industries_gbt4754_2017.csv",
            "banks", "banks_china.csv",
            "workdays", "workdays_2024_2027.csv"));
    private static final String ADMINISTRATOR = "system-admin";

    private final DemoDesk desk;
    private final Progress progress;

    DemoCodes(DemoDesk desk, Progress progress) {
        this.desk = desk;
        this.progress = progress;
    }

    void load(Path root) {
        Path folder = root.resolveSibling("shared").resolve("data");
        if (Files.isDirectory(folder)) {
            FILES.forEach((table, file) -> importTable(table, folder.resolve(file)));
            progress.step("代码表：已导入完整码表", "code tables: the full tables are imported");
        } else {
            progress.step(
                    "代码表：只装入了自带的小码表（演示够用）；完整的区划、行业、银行、工作日由 " + ADMINISTRATOR + " 在“代码表”页面导入",
                    "code tables: only the small built-in ones, enough for the demo; the full ones (divisions, industries,"
                            + " banks, working days) are imported on the page Code tables, as " + ADMINISTRATOR);
        }
        String banks = "short_name,cnaps_number_12\n" + line(DemoOrganisation.BANK_A) + line(DemoOrganisation.BANK_B);
        SERVICES.forEach(service -> send(service, "banks", "demo", banks));
    }

    private void importTable(String table, Path file) {
        try {
            String csv = Files.readString(file);
            SERVICES.forEach(service -> send(service, table, file.getFileName().toString(), csv));
        } catch (IOException e) {
            progress.step("代码表：读不了 " + file.getFileName(), "code tables: cannot read " + file.getFileName());
        }
    }

    /** What the core has and the file lacks stays: the demo must not retire anything. */
    private void send(String service, String table, String source, String csv) {
        String path = "/api/" + service + "/codes/" + table + "/versions?missing=KEEP&source=" + source;
        HttpResponse<String> answer = desk.upload(ADMINISTRATOR, path, csv);
        if (answer.statusCode() / 100 != 2) {
            throw new DemoFailed(ADMINISTRATOR + ": POST " + path + " -> " + answer.statusCode() + " " + answer.body());
        }
    }

    private static String line(DemoOrganisation bank) {
        return bank.name() + "," + bank.alias().substring("bank-".length()) + "\n";
    }
}
