package cn.reserve.supplydemand.edition;

import cn.reserve.platform.columns.CodeNames;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.CsvWriter;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.platform.standards.CodeTables;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.TemplateColumn;
import cn.reserve.supplydemand.sheet.Words;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a sheet of an edition for everybody: what its template calls personal stays behind. */
@ApplicationScoped
class WritingOpenData {
    private static final int SECONDS = 600;

    private final Editions editions;
    private final CodeTables codes;
    private final ObjectMapper json;

    WritingOpenData(Editions editions, CodeTables codes, ObjectMapper json) {
        this.editions = editions;
        this.codes = codes;
        this.json = json;
    }

    /** Writes it row by row; the stream stays open. */
    void write(ReadingEditions.Taken taken, SheetKind kind, OpenDataFormat format, OutputStream out) {
        List<TemplateColumn> columns = WritingEdition.layout(taken, kind).columns().stream()
                .filter(column -> !column.personal())
                .toList();
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            switch (format) {
                case CSV -> csv(taken, kind, columns, out);
                case JSON -> json(taken, kind, columns, out);
            }
        });
    }

    private void csv(ReadingEditions.Taken taken, SheetKind kind, List<TemplateColumn> columns, OutputStream out) {
        CodeNames names =
                new CodeNames(codes, LocalDate.ofInstant(taken.edition().frozenAt(), CityTime.ZONE));
        CsvWriter file = CsvWriter.open(out).sheet(kind.path(), WritingEdition.headings(columns));
        editions.each(taken.edition().id(), kind, row -> file.row(WritingEdition.cells(columns, row, false, names)));
        file.close();
    }

    private void json(ReadingEditions.Taken taken, SheetKind kind, List<TemplateColumn> columns, OutputStream out) {
        try {
            JsonGenerator file = json.createGenerator(out);
            file.writeStartObject();
            head(file, taken, kind);
            file.writeArrayFieldStart("columns");
            for (TemplateColumn column : columns) {
                column(file, column);
            }
            file.writeEndArray();
            file.writeArrayFieldStart("rows");
            editions.each(taken.edition().id(), kind, row -> row(file, columns, row));
            file.writeEndArray();
            file.writeEndObject();
            file.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void head(JsonGenerator file, ReadingEditions.Taken taken, SheetKind kind) throws IOException {
        file.writeStringField("round", taken.name());
        file.writeNumberField("year", taken.year());
        file.writeNumberField("edition", taken.edition().number());
        file.writeStringField("frozenAt", taken.edition().frozenAt().toString());
        file.writeStringField("sheet", kind.name());
        words(file, "name", Messages.name(kind));
    }

    private static void column(JsonGenerator file, TemplateColumn column) throws IOException {
        file.writeStartObject();
        file.writeStringField("key", column.key());
        words(file, "name", column.heading());
        file.writeStringField("kind", column.kind().name());
        Words unit = column.unit();
        if (unit != null) {
            words(file, "unit", unit.wording());
        }
        if (column.table() != null) {
            file.writeStringField("codeTable", column.table());
        }
        if (!column.choices().isEmpty()) {
            file.writeObjectFieldStart("choices");
            for (TemplateColumn.Choice choice : column.choices()) {
                words(file, choice.code(), choice.said());
            }
            file.writeEndObject();
        }
        file.writeEndObject();
    }

    private static void row(JsonGenerator file, List<TemplateColumn> columns, Editions.Row row) {
        try {
            file.writeStartObject();
            file.writeNumberField("number", row.number());
            file.writeStringField("enterprise", row.enterprise());
            file.writeStringField("uscc", row.uscc());
            file.writeStringField("county", row.county());
            file.writeObjectFieldStart("values");
            for (TemplateColumn column : columns) {
                value(file, column, row.values().get(column.key()));
            }
            file.writeEndObject();
            file.writeEndObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void value(JsonGenerator file, TemplateColumn column, @Nullable String value) throws IOException {
        file.writeFieldName(column.key());
        if (value == null) {
            file.writeNull();
            return;
        }
        switch (column.kind()) {
            case INTEGER, YEAR, DECIMAL, MONEY -> file.writeNumber(new BigDecimal(value));
            case YES_NO -> file.writeBoolean(Boolean.parseBoolean(value));
            case TEXT, USCC, DATE, MONTH, CHOICE, CODE -> file.writeString(value);
        }
    }

    private static void words(JsonGenerator file, String field, Wording said) throws IOException {
        file.writeObjectFieldStart(field);
        file.writeStringField("zh", said.zh());
        file.writeStringField("en", said.en());
        file.writeEndObject();
    }
}
