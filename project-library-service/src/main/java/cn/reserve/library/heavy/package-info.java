/**
 * Work that keeps a processor busy: decoding pictures, laying out documents.
 *
 * <p>Requests run on virtual threads, and as many of those as there are processors are carried at once: one that computes for seconds
 * without waiting for anything keeps its carrier, and a few of them stop the whole service. Such work therefore runs on a few platform
 * threads, fewer than there are processors; a short queue waits for them, and whoever comes after that is told to come again (503
 * {@code service.busy} with {@code Retry-After}). Waiting and work together stay below the 30 seconds that the gateway waits.
 */
@NullMarked
package cn.reserve.library.heavy;

import org.jspecify.annotations.NullMarked;
