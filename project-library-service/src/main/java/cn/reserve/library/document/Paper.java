package cn.reserve.library.document;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A4 sheets that are filled from above: headings, labels with values, tables, lines of text. */
public final class Paper implements AutoCloseable {
    private static final float MARGIN = 42;
    private static final float PADDING = 4.5f;
    /** In Latin letters' widths; a Chinese character takes two. */
    private static final int WIDE = 36;

    /** Stands where nothing was said. */
    static final String NOTHING = "—";

    private static final float ROOM_FOR_A_SECTION = 90;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 12);
    private final PdfWriter writer = PdfWriter.getInstance(document, out);
    private final Typeface.Face regular = Typeface.REGULAR.face();
    private final Typeface.Face bold = Typeface.BOLD.face();

    /** A label with its value. */
    public record Fact(String label, String value) {}

    /**
     * Empty sheets.
     *
     * @param language as PDF names it, e.g. {@code zh-CN}
     * @param foot line at the foot of every page
     */
    public Paper(String title, String language, String foot) {
        writer.setPageEvent(new PageFoot(regular.base(), foot));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        document.addTitle(title);
        document.open();
    }

    /** The title. */
    public void title(String text) {
        Paragraph title = new Paragraph(text, bold.of(18, Typeface.INK));
        title.setSpacingAfter(4);
        document.add(title);
    }

    /** A line of text. */
    public void line(String text) {
        Paragraph line = new Paragraph(text, regular.of(9.5f, Typeface.SOFT));
        line.setSpacingAfter(2);
        document.add(line);
    }

    /** An address that a click opens. */
    public void link(String url) {
        Chunk address = new Chunk(url, regular.of(9.5f, Typeface.DEEP));
        address.setAnchor(url);
        Paragraph line = new Paragraph(address);
        line.setSpacingAfter(2);
        document.add(line);
    }

    /** A heading, never alone at the foot of a page. */
    public void section(String text) {
        if (writer.getVerticalPosition(false) - document.bottom() < ROOM_FOR_A_SECTION) {
            document.newPage();
        }
        Paragraph heading = new Paragraph(13, text, bold.of(12.5f, Typeface.DEEP));
        heading.setSpacingBefore(14);
        document.add(heading);
    }

    /** Two facts beside each other; one with a long value takes the whole width. */
    public void facts(List<Fact> facts) {
        PdfPTable table = table(17, 33, 17, 33);
        int column = 0;
        for (Fact fact : facts) {
            boolean wide = width(fact.value()) > WIDE;
            if (wide && column % 2 == 1) {
                table.addCell(cell("", regular, 1, Color.WHITE));
                table.addCell(cell("", regular, 1, Color.WHITE));
                column++;
            }
            table.addCell(cell(fact.label(), bold, 1, Typeface.SHADE));
            table.addCell(cell(said(fact.value()), regular, wide ? 3 : 1, Color.WHITE));
            column += wide ? 2 : 1;
        }
        table.completeRow();
        document.add(table);
    }

    private static String said(String value) {
        return value.isEmpty() ? NOTHING : value;
    }

    private static int width(String text) {
        return text.codePoints().map(point -> point < 0x2E80 ? 1 : 2).sum();
    }

    /** A table whose head is repeated on each page. */
    public void table(List<String> head, float[] widths, List<List<String>> rows) {
        table(head, widths, rows, widths.length);
    }

    /**
     * As the other.
     *
     * @param figures the first column of figures; it and those after it stand at their right edge
     */
    public void table(List<String> head, float[] widths, List<List<String>> rows, int figures) {
        PdfPTable table = table(widths);
        table.setHeaderRows(1);
        row(table, head, bold, Typeface.SHADE, figures);
        rows.forEach(row -> row(table, row, regular, Color.WHITE, figures));
        document.add(table);
    }

    private static void row(PdfPTable table, List<String> values, Typeface.Face face, Color ground, int figures) {
        for (int i = 0; i < values.size(); i++) {
            PdfPCell cell = cell(said(values.get(i)), face, 1, ground);
            if (i >= figures) {
                cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
            }
            table.addCell(cell);
        }
    }

    private static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        table.setSpacingBefore(8);
        table.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        return table;
    }

    private static PdfPCell cell(String text, Typeface.Face face, int columns, Color ground) {
        PdfPCell cell = new PdfPCell(new Phrase(text, face.of(9, Typeface.INK)));
        cell.setLeading(0, 1.4f);
        cell.setColspan(columns);
        cell.setPadding(PADDING);
        cell.setPaddingTop(PADDING - 2.5f);
        cell.setBorderColor(Typeface.LINE);
        cell.setBorderWidth(0.6f);
        cell.setBackgroundColor(ground);
        return cell;
    }

    /** The finished file; nothing more can be written. */
    public byte[] bytes() {
        document.close();
        return out.toByteArray();
    }

    @Override
    public void close() {
        document.close();
    }
}
