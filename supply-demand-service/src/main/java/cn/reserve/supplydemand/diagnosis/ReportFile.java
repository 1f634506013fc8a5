package cn.reserve.supplydemand.diagnosis;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The report's file, without its content.
 *
 * @param size in bytes
 */
@Schema(name = "DiagnosisReport")
record ReportFile(String name, int size, String sha256, Instant uploadedAt, String personName) {}
