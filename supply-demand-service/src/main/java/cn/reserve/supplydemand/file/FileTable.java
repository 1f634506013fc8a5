package cn.reserve.supplydemand.file;

/**
 * Where the files of one kind of record lie: one file for each record.
 *
 * @param table with the columns name, size, sha256, content, uploaded_at, person_name
 * @param owner the column with the record's id, the table's key
 */
public record FileTable(String table, String owner) {}
