package cn.reserve.library.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measure with everything entered about it, latest first. */
public record MeasureResponse(MeasureRow measure, List<EnteredProgress> entries, int mostEvidence, long mostBytes) {

    /** Defensive copy. */
    public MeasureResponse {
        entries = List.copyOf(entries);
    }

    /**
     * Progress or a quarter's report.
     *
     * @param state where it left the unit
     * @param evidenceAddable whether the caller may add files
     */
    public record EnteredProgress(
            UUID id,
            UUID unit,
            String unitName,
            EntryKind kind,
            @Nullable String quarter,
            MeasureState state,
            LocalDate day,
            String text,
            String enteredBy,
            Instant enteredAt,
            List<EvidenceFile> evidence,
            boolean evidenceAddable) {

        /** Defensive copy. */
        public EnteredProgress {
            evidence = List.copyOf(evidence);
        }
    }

    /** A file. */
    public record EvidenceFile(UUID id, String fileName, String mediaType, long size, String sha256) {

        static EvidenceFile of(MeasureEvidence file) {
            return new EvidenceFile(
                    file.id(),
                    file.fileName(),
                    file.type().mediaType(),
                    file.size(),
                    file.sum().hex());
        }
    }
}
