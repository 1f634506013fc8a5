package cn.reserve.platform.sheet;

/**
 * A cell that opens a page. The address is what it shows, so that it is also read on paper.
 *
 * @param url in full, e.g. {@code https://reserve.example.org/dispatch}
 */
public record SheetLink(String url) {
    @Override
    public String toString() {
        return url;
    }
}
