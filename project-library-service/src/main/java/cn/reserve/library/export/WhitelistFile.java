package cn.reserve.library.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The list as a JSON file that can be checked without the platform: what it is about, the chain, the entries. */
@ApplicationScoped
class WhitelistFile {
    static final String FORMAT = "project-reserve-whitelist/1";

    private final ListedRows rows;
    private final ObjectMapper json;

    WhitelistFile(ListedRows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    void write(ExportingWhitelist.Export export, OutputStream out) {
        try (JsonGenerator generator = json.createGenerator(out, JsonEncoding.UTF8)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.writeStartObject();
            generator.writeStringField("format", FORMAT);
            generator.writeObjectField("about", export.about());
            generator.writeArrayFieldStart("records");
            rows.records(row -> write(generator, record(row)));
            generator.writeEndArray();
            generator.writeArrayFieldStart("entries");
            export.entries().accept(row -> write(generator, entry(row)));
            generator.writeEndArray();
            generator.writeEndObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, Object> record(Tuple row) {
        Map<String, Object> written = new LinkedHashMap<>();
        for (String name : new String[] {"position", "kind", "subject_id", "at", "content", "previous_hash", "hash"}) {
            written.put(
                    name.equals("subject_id") ? "subjectId" : name.replace("previous_hash", "previousHash"),
                    row.get(name));
        }
        return written;
    }

    private static Map<String, Object> entry(ListedRow row) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("entryId", row.entryId());
        written.put("projectId", row.projectId());
        written.put("batchId", row.batchId());
        written.put("batchNumber", row.batchNumber());
        written.put("content", row.content());
        written.put("hash", row.hash());
        return written;
    }

    private static void write(JsonGenerator generator, Object value) {
        try {
            generator.writePOJO(value);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
