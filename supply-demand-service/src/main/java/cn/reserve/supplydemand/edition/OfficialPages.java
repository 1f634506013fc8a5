package cn.reserve.supplydemand.edition;

import cn.reserve.platform.sheet.SheetColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the pages of the official workbook go, line by line: into the file, or into its digest. */
interface OfficialPages {
    /** Begins a page. */
    void page(String name, String said, List<SheetColumn> headings);

    /** The next line of the page. */
    void line(@Nullable Object... cells);

    /** Where the digest itself stands; what follows on this page is written by hand and belongs to nobody's digest. */
    void digest();
}
