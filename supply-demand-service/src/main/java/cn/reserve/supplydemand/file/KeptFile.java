package cn.reserve.supplydemand.file;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that is kept with a record, without its content.
 *
 * @param size in bytes
 * @param personName who put it there
 */
@Schema(name = "KeptFile")
public record KeptFile(String name, int size, String sha256, Instant uploadedAt, String personName) {}
