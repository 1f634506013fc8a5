package cn.reserve.platform.export;

import cn.reserve.platform.listing.Parameters;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a list is to be written, beside the list's own filters. */
public class ExportParams {
    private static final Set<String> OWN = Set.of("format", "download", "language");

    @QueryParam("format")
    @DefaultValue("XLSX")
    @Parameter(description = "XLSX or CSV")
    ExportFormat format = ExportFormat.XLSX;

    @QueryParam("download")
    @Parameter(description = "An id that nobody used before; progress is read under it")
    @Nullable
    String download;

    @QueryParam("language")
    @DefaultValue("zh")
    @Pattern(regexp = "zh|en")
    @Parameter(description = "Language of headings and words: zh or en")
    String language = "zh";

    @Context
    @Nullable
    UriInfo address;

    /** The id of the download; a new one unless it was named. */
    UUID id() {
        UUID named = Parameters.uuid("download", download);
        return named == null ? UUID.randomUUID() : named;
    }

    boolean isEnglish() {
        return language.equals("en");
    }

    /** Which list was asked for and its own filters, as sent: of several lists under one address the path says which. */
    Map<String, String> filters() {
        Map<String, String> filters = new TreeMap<>();
        if (address != null) {
            address.getQueryParameters().forEach((name, values) -> {
                if (!OWN.contains(name) && !values.getFirst().isBlank()) {
                    filters.put(name, values.getFirst());
                }
            });
            // After the parameters: nobody may give the audit trail another list than the one that was taken out.
            address.getPathParameters().forEach((name, values) -> filters.put(name, values.getFirst()));
        }
        return filters;
    }
}
