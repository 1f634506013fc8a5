package cn.reserve.supplydemand.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored files, one for each record. */
@ApplicationScoped
public class KeptFiles {
    private static final int PORTION = 512 << 10;

    private final EntityManager entities;

    KeptFiles(EntityManager entities) {
        this.entities = entities;
    }

    /** What is known of a record's file, without reading it. */
    public Optional<KeptFile> find(FileTable where, UUID owner) {
        List<?> found = entities.createNativeQuery(
                        "select name, size, sha256, uploaded_at, person_name from " + where.table() + " where "
                                + where.owner() + " = ?1",
                        Tuple.class)
                .setParameter(1, owner)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(KeptFiles::file).findFirst();
    }

    /**
     * The next bytes of a file, at most half a megabyte.
     *
     * @param at bytes that were read before
     * @throws IOException when another file has taken its place meanwhile: the rest of it would not be this one's
     */
    @Transactional
    byte[] portion(FileTable where, UUID owner, KeptFile file, int at) throws IOException {
        List<?> found = entities.createNativeQuery(
                        "select substring(content from ?3 for ?4) from " + where.table() + " where " + where.owner()
                                + " = ?1 and sha256 = ?2",
                        Tuple.class)
                .setParameter(1, owner)
                .setParameter(2, file.sha256())
                .setParameter(3, at + 1)
                .setParameter(4, PORTION)
                .getResultList();
        return found.stream()
                .map(row -> ((Tuple) row).get(0, byte[].class))
                .filter(bytes -> bytes.length > 0)
                .findFirst()
                .orElseThrow(() -> new IOException("the file was replaced while it was read"));
    }

    /** A later file takes the place of the one before. */
    public KeptFile put(FileTable where, UUID owner, String name, byte[] content, Instant at, String personName) {
        KeptFile file =
                new KeptFile(name, content.length, HexFormat.of().formatHex(PictureFile.sum(content)), at, personName);
        entities.createNativeQuery("insert into " + where.table() + " (" + where.owner()
                        + ", name, size, sha256, content, uploaded_at, person_name) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                        + " on conflict (" + where.owner()
                        + ") do update set name = excluded.name, size = excluded.size,"
                        + " sha256 = excluded.sha256, content = excluded.content, uploaded_at = excluded.uploaded_at,"
                        + " person_name = excluded.person_name")
                .setParameter(1, owner)
                .setParameter(2, file.name())
                .setParameter(3, file.size())
                .setParameter(4, file.sha256())
                .setParameter(5, content)
                .setParameter(6, file.uploadedAt())
                .setParameter(7, file.personName())
                .executeUpdate();
        return file;
    }

    /** Writes a file by portions: ten megabytes for each slow reader would be more than a service has. */
    public void write(FileTable where, UUID owner, KeptFile file, OutputStream out) throws IOException {
        for (int at = 0; at < file.size(); ) {
            byte[] portion = portion(where, owner, file, at);
            out.write(portion);
            at += portion.length;
        }
    }

    private static KeptFile file(Tuple row) {
        return new KeptFile(
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
