package cn.reserve.supplydemand.edition;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.platform.sheet.SheetLimits;
import cn.reserve.platform.sheet.SheetReader;
import cn.reserve.platform.sheet.SheetRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says whether a workbook is an edition's, by what it says and not by its bytes: a program that stores it again changes those. */
@ApplicationScoped
class CheckingEdition {
    private static final SheetLimits LIMITS = SheetLimits.standard().withRows(1 << 20);

    /** A page of more rows than a sheet holds goes on in another one, under the same title and headings. */
    private static final Pattern NEXT_PART = Pattern.compile("(.+) \\(\\d+\\)");

    private static final int HEAD = 2;

    private final ReadingEditions reading;

    CheckingEdition(ReadingEditions reading) {
        this.reading = reading;
    }

    /**
     * Reads a workbook.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 409 {@code round-edition.unchecked} for one of before there was a check; 413 or 422
     *     {@code sheet.*}
     */
    EditionCheck check(UUID round, int number, InputStream file) {
        Edition edition = reading.toCheck(round, number);
        if (edition.recipe() != Edition.RECIPE) {
            throw Problems.conflict("round-edition.unchecked", number);
        }
        Map<String, String> found;
        try (SheetReader reader = SheetReader.open(file, LIMITS)) {
            found = pages(reader);
        }
        Map<String, String> kept = edition.pages();
        Set<String> names = new LinkedHashSet<>(found.keySet());
        names.addAll(kept.keySet());
        List<EditionCheck.CheckedPage> pages = names.stream()
                .map(name -> new EditionCheck.CheckedPage(
                        name, found.containsKey(name) && found.get(name).equals(kept.get(name))))
                .toList();
        String digest = PagesDigest.whole(found);
        return new EditionCheck(digest.equals(edition.digest()), digest, pages);
    }

    private static Map<String, String> pages(SheetReader reader) {
        PagesDigest digest = new PagesDigest();
        List<String> sheets = reader.sheets();
        for (int at = 0; at < sheets.size(); at++) {
            Matcher part = NEXT_PART.matcher(sheets.get(at));
            boolean cover = at == 0;
            boolean goesOn = part.matches() && sheets.contains(part.group(1));
            if (goesOn) {
                digest.resume(part.group(1));
            } else {
                digest.begin(sheets.get(at));
            }
            reader.rows(at, row -> {
                if (!goesOn || row.number() > HEAD) {
                    take(digest, row, cover);
                }
            });
        }
        return digest.byPage();
    }

    /** Only the cover has what is written by hand: a line of that name anywhere else would hide what stands below it. */
    private static void take(PagesDigest digest, SheetRow row, boolean cover) {
        if (cover && row.cell(0).text().strip().equals(WorkbookPages.DIGEST)) {
            digest.digest();
        }
        digest.line(row.cells().stream().map(CheckingEdition::said).toArray());
    }

    private static @Nullable Object said(SheetCell cell) {
        return cell.number() == null ? cell.text() : cell.number();
    }
}
