package cn.reserve.library.content;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** How a file is sent: the headers, and its bytes. */
public record Sending(
        @Nullable String contentDigest, @Nullable String idempotencyKey, long length, InputStream body) {}
