package cn.reserve.platform.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what an honest part never has: a document type (entities), and cells beyond column XFD, which the workbook parser would
 * answer with a row of millions of cells. Uses the workbook parser's own XML parser, so that both read the same.
 */
final class XmlInspection {

    private static final int MAX_COLUMN_LETTERS = 3;
    private static final XMLInputFactory FACTORY = factory();

    private XmlInspection() {}

    /**
     * Leaves the rest of a part unread when it is not well-formed: the workbook parser will say so if it ever reads it.
     *
     * @param seen told of each element, so that a part need not be read once more for what the parser leaves out
     */
    static void inspect(InputStream in, Consumer<XMLStreamReader> seen) throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        boolean image = first == 0x89 || first == 0x01 || first == 'G' || first == 'B';
        if (image) {
            return;
        }
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
            while (reader.hasNext()) {
                inspect(reader, reader.next(), seen);
            }
        } catch (XMLStreamException notWellFormed) {
            if (notWellFormed.getNestedException() instanceof IOException broken) {
                throw broken;
            }
        }
    }

    private static void inspect(XMLStreamReader reader, int event, Consumer<XMLStreamReader> seen) {
        if (event == XMLStreamConstants.DTD) {
            throw PackageInspection.damaged();
        }
        if (event != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        if (!reader.getLocalName().equals("c")) {
            seen.accept(reader);
        } else if (isOutOfRange(attribute(reader, "r"))) {
            throw PackageInspection.damaged();
        }
    }

    /** By local name, as the workbook parser looks it up. */
    static @Nullable String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private static boolean isOutOfRange(@Nullable String reference) {
        if (reference == null) {
            return false;
        }
        long letters = reference.chars().filter(Character::isLetter).count();
        return letters > MAX_COLUMN_LETTERS || reference.length() > MAX_COLUMN_LETTERS + 7;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
