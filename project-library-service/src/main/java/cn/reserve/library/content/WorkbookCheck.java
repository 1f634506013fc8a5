package cn.reserve.library.content;

import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.sheet.SheetLimits;
import cn.reserve.platform.sheet.SheetReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Looks that a zip is a workbook that only holds tables: the sheet reader's own inspection, and no part that is a program. */
final class WorkbookCheck {
    private static final String TYPES = "[Content_Types].xml";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final int MOST_OF_TYPES = 1 << 20;
    private static final List<String> PROGRAMS =
            List.of("vbaproject", "/macrosheets/", "/activex/", "/embeddings/", "/ctrlprops/", "/customui");

    private WorkbookCheck() {}

    static void check(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                SheetReader reader = SheetReader.open(in, SheetLimits.standard())) {
            if (reader.sheets().isEmpty()) {
                throw ContentRefusal.of("file-workbook");
            }
        } catch (ProblemException refused) {
            throw translated(refused);
        }
        parts(file);
    }

    private static ProblemException translated(ProblemException refused) {
        return switch (refused.code()) {
            case "content.refused" -> refused;
            case "sheet.macro" -> ContentRefusal.of("file-macro");
            case "sheet.not-a-workbook" -> ContentRefusal.of("file-type", "application/zip");
            default -> ContentRefusal.of("file-workbook");
        };
    }

    private static void parts(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String types = types(zip);
            if (types == null || !types.contains(WORKBOOK)) {
                boolean macro = types != null && types.toLowerCase(Locale.ROOT).contains("macroenabled");
                throw macro ? ContentRefusal.of("file-macro") : ContentRefusal.of("file-type", "application/zip");
            }
            boolean program = zip.stream()
                    .map(entry -> "/" + entry.getName().toLowerCase(Locale.ROOT))
                    .anyMatch(name -> PROGRAMS.stream().anyMatch(name::contains));
            if (program) {
                throw ContentRefusal.of("file-macro");
            }
        } catch (java.util.zip.ZipException damaged) {
            throw ContentRefusal.of("file-workbook");
        }
    }

    private static @Nullable String types(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(TYPES);
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MOST_OF_TYPES), StandardCharsets.UTF_8);
        }
    }
}
