package cn.reserve.supplydemand.edition;

import cn.reserve.platform.sheet.SheetColumn;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The digest of what the official workbook says, by the recipe that {@code docs/reference/edition-digest.md} tells to everybody: it can be made again
 * from the file alone. Change nothing here without a recipe of another number.
 */
final class PagesDigest implements OfficialPages {
    /** A program that opens the file and stores it again keeps no more digits of a number. */
    private static final MathContext DIGITS = new MathContext(15);

    private final Map<String, MessageDigest> pages = new LinkedHashMap<>();
    private @Nullable MessageDigest page;
    private boolean ended;

    @Override
    public void page(String name, String said, List<SheetColumn> headings) {
        begin(name);
        line(said);
        line(headings.stream().map(SheetColumn::heading).toArray());
    }

    /** A page whose title and headings come as its first lines. */
    void begin(String name) {
        page = sha256();
        ended = false;
        pages.put(name, page);
    }

    /** Goes on with a page that was begun. */
    void resume(String name) {
        page = pages.computeIfAbsent(name, _ -> sha256());
    }

    @Override
    public void line(@Nullable Object... cells) {
        if (ended) {
            return;
        }
        String text = Arrays.stream(cells).map(PagesDigest::said).collect(Collectors.joining("\t"));
        Objects.requireNonNull(page).update((text.replaceFirst("\t+$", "") + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void digest() {
        ended = true;
    }

    /** SHA-256 of each page, in hexadecimal. Once. */
    Map<String, String> byPage() {
        Map<String, String> digests = new LinkedHashMap<>();
        pages.forEach((name, digest) -> digests.put(name, HexFormat.of().formatHex(digest.digest())));
        return digests;
    }

    /** The digest over those of the pages. */
    static String whole(Map<String, String> byPage) {
        String lines = byPage.entrySet().stream()
                .map(page -> page.getValue() + "  " + page.getKey() + "\n")
                .collect(Collectors.joining());
        return HexFormat.of().formatHex(sha256().digest(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static String said(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number(number);
            case Long number -> number(BigDecimal.valueOf(number));
            default -> cell.toString().strip();
        };
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : number.round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
