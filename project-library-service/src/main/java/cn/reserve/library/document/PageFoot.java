package cn.reserve.library.document;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** The line at the foot of every page: what it is, when it was printed, page and number of pages. */
final class PageFoot extends PdfPageEventHelper {
    private static final float SIZE = 8;
    private static final float BELOW = 18;
    private static final float TOTAL_WIDTH = 14;

    private final BaseFont face;
    private final String words;
    private @Nullable PdfTemplate total;

    PageFoot(BaseFont face, String words) {
        this.face = face;
        this.words = words;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfTemplate pages = total;
        if (pages == null) {
            pages = writer.getDirectContent().createTemplate(TOTAL_WIDTH, SIZE + 4);
            total = pages;
        }
        PdfContentByte pen = writer.getDirectContent();
        float y = document.bottom() - BELOW;
        float right = document.right();
        String page = writer.getPageNumber() + " / ";
        write(pen, words, document.left(), y);
        write(pen, page, right - TOTAL_WIDTH - face.getWidthPoint(page, SIZE), y);
        pen.addTemplate(pages, right - TOTAL_WIDTH, y);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        PdfTemplate pages = total;
        if (pages != null) {
            write(pages, String.valueOf(writer.getPageNumber() - 1), 0, 0);
        }
    }

    private void write(PdfContentByte pen, String text, float x, float y) {
        pen.beginText();
        pen.setFontAndSize(face, SIZE);
        pen.setColorFill(Typeface.SOFT);
        pen.setTextMatrix(x, y);
        pen.showText(text);
        pen.endText();
    }
}
