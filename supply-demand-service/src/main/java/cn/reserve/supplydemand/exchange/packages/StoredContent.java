package cn.reserve.supplydemand.exchange.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The bytes of packages, read piece by piece: one of them whole would take the memory of many requests. */
@ApplicationScoped
public class StoredContent {
    /** A piece. */
    public static final int PIECE = 1 << 20;

    private final DataSource source;

    StoredContent(DataSource source) {
        this.source = source;
    }

    /** Whose bytes. */
    public enum Shelf {
        OUTGOING("exchange_package_content", "package_id"),
        WAITING("exchange_incoming_content", "incoming_id");

        private final String table;
        private final String key;

        Shelf(String table, String key) {
            this.table = table;
            this.key = key;
        }
    }

    /** Keeps a file with the current transaction. */
    public void keep(Shelf shelf, UUID id, Path file) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "INSERT INTO " + shelf.table + " (" + shelf.key + ", content) VALUES (?, ?)");
                InputStream in = Files.newInputStream(file)) {
            statement.setObject(1, id);
            statement.setBinaryStream(2, in, Files.size(file));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** At most so many bytes from a place, fewer at the end. */
    public byte[] piece(Shelf shelf, UUID id, long from, int most) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT substring(content FROM ? FOR ?) FROM "
                        + shelf.table + " WHERE " + shelf.key + " = ?")) {
            statement.setInt(1, Math.toIntExact(from + 1));
            statement.setInt(2, most);
            statement.setObject(3, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of it, to a stream. */
    public void write(Shelf shelf, UUID id, OutputStream out) throws IOException {
        long at = 0;
        for (byte[] piece = piece(shelf, id, at, PIECE); piece.length > 0; piece = piece(shelf, id, at, PIECE)) {
            out.write(piece);
            at += piece.length;
        }
    }

    public void forget(Shelf shelf, UUID id) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("DELETE FROM " + shelf.table + " WHERE " + shelf.key + " = ?")) {
            statement.setObject(1, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
