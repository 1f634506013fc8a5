package cn.reserve.library.offline;

import cn.reserve.library.offline.ToldChain.Batch;
import cn.reserve.library.offline.ToldChain.Listed;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The check of one file. Stops at the first thing that does not fit, for nothing behind it can be relied on. */
final class WhitelistCheck {
    private static final String FORMAT = "project-reserve-whitelist/1";
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final Set<String> OF_BATCH = Set.of("batch", "batchId", "exportedAt");
    private static final Set<String> OF_DAY = Set.of("day", "before", "exportedAt");

    private final Members file;
    private final Subject subject;
    private final ToldChain chain;
    private int entries;

    private WhitelistCheck(Members file) {
        this.file = file;
        this.subject = Subject.of(file.object("about"));
        this.chain = new ToldChain(subject.end());
    }

    /**
     * What a check found.
     *
     * @param trouble the first thing that does not fit; empty when all is intact
     * @param about the batch or day whose list the file holds; empty when it cannot be told
     * @param head hash of the last record
     */
    record Finding(Optional<String> trouble, String about, long records, int entries, String head) {
        private static Finding unreadable(String why) {
            return new Finding(Optional.of(why), "", 0, 0, ToldChain.GENESIS);
        }
    }

    /** What the file is about: a batch, or the list at the end of a day in the city's time, or at a moment of a day that was not over. */
    private record Subject(Optional<String> batchId, String name, Instant end, boolean over) {

        private static Subject of(Members about) {
            Instant exported = about.time("exportedAt");
            if (about.areOnly(OF_BATCH)) {
                return new Subject(Optional.of(about.text("batchId")), about.text("batch"), Instant.MAX, true);
            }
            if (!about.areOnly(OF_DAY)) {
                throw new NotIntact("the file must say either which batch or which day it is about", "文件应且只应说明批次或日期之一");
            }
            LocalDate day = day(about.text("day"));
            Instant dayEnds = day.plusDays(1).atStartOfDay(CITY).toInstant();
            Instant before = about.time("before");
            boolean over = !dayEnds.isAfter(exported);
            // Files from before the moment was told name the day's end though the day was not over.
            if (!before.equals(dayEnds) && (over || !before.equals(exported))) {
                throw new NotIntact("the file's time is not the end of its day " + day, "截止时间不是所称日期 " + day + " 的日终");
            }
            if (day.atStartOfDay(CITY).toInstant().isAfter(exported)) {
                throw new NotIntact("the file is of a day that was to come: " + day, "文件所称日期 " + day + " 在导出时尚未到来");
            }
            return new Subject(Optional.empty(), over ? day.toString() : day + " " + exported, before, over);
        }

        private static LocalDate day(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException unreadable) {
                throw new IllegalArgumentException("no day", unreadable);
            }
        }

        private String words() {
            if (batchId.isPresent()) {
                return "batch · 批次 " + name;
            }
            return over ? "end of day · 日终 " + name : "in the course of the day · 当日尚未结束，截至 " + name;
        }
    }

    static Finding check(String text) {
        WhitelistCheck check;
        try {
            Members file = Members.of(JsonText.read(text));
            if (!file.optionalText("format").equals(Optional.of(FORMAT))) {
                return Finding.unreadable("the file is not of format " + FORMAT + " · 文件格式不是 " + FORMAT);
            }
            check = new WhitelistCheck(file);
        } catch (NotIntact wrong) {
            return Finding.unreadable(String.valueOf(wrong.getMessage()));
        } catch (IllegalArgumentException unreadable) {
            return Finding.unreadable("the file cannot be read · 文件无法识读: " + unreadable.getMessage());
        }
        return new Finding(
                check.trouble(), check.subject.words(), check.chain.records(), check.entries, check.chain.head());
    }

    private Optional<String> trouble() {
        try {
            file.list("records").forEach(chain::read);
            entries(expected());
            return Optional.empty();
        } catch (NotIntact wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.of("the file cannot be read · 文件无法识读: " + unreadable.getMessage());
        }
    }

    private Map<String, Listed> expected() {
        if (subject.batchId().isEmpty()) {
            return chain.standing();
        }
        Batch batch = chain.batch(subject.batchId().get())
                .orElseThrow(() -> new NotIntact("the chain tells of no such batch", "链上没有所称的批次"));
        if (!batch.number().equals(subject.name())) {
            throw new NotIntact(
                    "the chain knows the batch as " + batch.number() + ", not " + subject.name(),
                    "链上该批次编号为 " + batch.number() + "，不是 " + subject.name());
        }
        return batch.entries();
    }

    private void entries(Map<String, Listed> expected) {
        Set<String> seen = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Object each : file.list("entries")) {
            entries++;
            try {
                Members entry = Members.of(each);
                entry(entry, Optional.ofNullable(expected.get(entry.text("projectId"))));
                if (!seen.add(entry.text("projectId")) || !ids.add(entry.text("entryId"))) {
                    throw wrong("is there twice", "重复出现");
                }
            } catch (IllegalArgumentException unreadable) {
                throw wrong("was altered: it cannot be read: " + unreadable.getMessage(), "被改动：无法识读");
            }
        }
        expected.keySet().stream()
                .filter(project -> !seen.contains(project))
                .findFirst()
                .ifPresent(project -> {
                    throw new NotIntact(
                            "the entry of project " + project + " is missing from the file",
                            "文件缺少项目 " + project + " 的条目");
                });
    }

    private void entry(Members entry, Optional<Listed> expected) {
        String project = entry.text("projectId");
        String content = entry.text("content");
        if (!ToldChain.sha256(content).equals(entry.text("hash"))
                || !Members.of(JsonText.read(content)).text("projectId").equals(project)) {
            throw wrong("was altered: its text does not have its hash", "被改动：内容与防篡改校验码不符");
        }
        Listed told = expected.filter(listed ->
                        listed.hash().equals(entry.optionalText("hash").orElse("")))
                .orElseThrow(() ->
                        wrong("(project " + project + ") is not what the chain tells", "（项目 " + project + "）与链上记录不符"));
        if (!told.batchId().equals(entry.text("batchId"))
                || !told.batchNumber().equals(entry.text("batchNumber"))
                || !told.entryId().orElse(entry.text("entryId")).equals(entry.text("entryId"))) {
            throw wrong("was altered: it says another batch or number than the chain", "被改动：批次或编号与链上记录不符");
        }
    }

    private NotIntact wrong(String en, String zh) {
        return new NotIntact("entry " + entries + " " + en, "第 " + entries + " 个条目" + zh);
    }
}
