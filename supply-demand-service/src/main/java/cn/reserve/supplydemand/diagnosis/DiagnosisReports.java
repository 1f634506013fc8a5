package cn.reserve.supplydemand.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored files of reports, one for each diagnosis. */
@ApplicationScoped
class DiagnosisReports {
    private static final int PORTION = 512 << 10;

    private final EntityManager entities;

    DiagnosisReports(EntityManager entities) {
        this.entities = entities;
    }

    /** What is known of the file, without reading it. */
    Optional<ReportFile> find(UUID diagnosis) {
        List<?> found = entities.createNativeQuery(
                        "select name, size, sha256, uploaded_at, person_name from diagnosis_report where diagnosis_id = ?1",
                        Tuple.class)
                .setParameter(1, diagnosis)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(DiagnosisReports::file).findFirst();
    }

    /**
     * The next bytes of a file, at most half a megabyte.
     *
     * @param at bytes that were read before
     * @throws IOException when another file has taken its place meanwhile: the rest of it would not be this one's
     */
    @Transactional
    byte[] portion(UUID diagnosis, ReportFile file, int at) throws IOException {
        List<?> found = entities.createNativeQuery(
                        "select substring(content from ?3 for ?4) from diagnosis_report where diagnosis_id = ?1 and sha256 = ?2",
                        Tuple.class)
                .setParameter(1, diagnosis)
                .setParameter(2, file.sha256())
                .setParameter(3, at + 1)
                .setParameter(4, PORTION)
                .getResultList();
        return found.stream()
                .map(row -> ((Tuple) row).get(0, byte[].class))
                .filter(bytes -> bytes.length > 0)
                .findFirst()
                .orElseThrow(() -> new IOException("the report was replaced while it was read"));
    }

    /** A later file takes the place of the one before. */
    void put(UUID diagnosis, ReportFile file, byte[] content) {
        entities.createNativeQuery("""
                        insert into diagnosis_report (diagnosis_id, name, size, sha256, content, uploaded_at, person_name)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        on conflict (diagnosis_id) do update set name = excluded.name, size = excluded.size,
                            sha256 = excluded.sha256, content = excluded.content, uploaded_at = excluded.uploaded_at,
                            person_name = excluded.person_name
                        """)
                .setParameter(1, diagnosis)
                .setParameter(2, file.name())
                .setParameter(3, file.size())
                .setParameter(4, file.sha256())
                .setParameter(5, content)
                .setParameter(6, file.uploadedAt())
                .setParameter(7, file.personName())
                .executeUpdate();
    }

    private static ReportFile file(Tuple row) {
        return new ReportFile(
                row.get(0, String.class),
                ((Number) row.get(1)).intValue(),
                row.get(2, String.class),
                instant(row.get(3)),
                row.get(4, String.class));
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
