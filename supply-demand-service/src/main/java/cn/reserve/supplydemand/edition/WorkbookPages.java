package cn.reserve.supplydemand.edition;

import cn.reserve.platform.sheet.SheetColumn;
import cn.reserve.platform.sheet.SheetWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages as a workbook. */
final class WorkbookPages implements OfficialPages {
    /** What the line of the digest is called: a copy is told by it. */
    static final String DIGEST = "校验码 · Digest (SHA-256)";

    private final SheetWriter workbook;
    private final String digest;

    WorkbookPages(SheetWriter workbook, String digest) {
        this.workbook = workbook;
        this.digest = digest;
    }

    @Override
    public void page(String name, String said, List<SheetColumn> headings) {
        workbook.sheet(name, said, headings);
    }

    @Override
    public void line(@Nullable Object... cells) {
        workbook.row(cells);
    }

    @Override
    public void digest() {
        workbook.row(DIGEST, digest);
    }
}
