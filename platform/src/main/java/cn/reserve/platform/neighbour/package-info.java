/**
 * Asking another service over REST where an answer is needed now; everything else travels by the feed. One time limit covers all of a
 * question, the fetching of a token included, and whoever asks decides what no answer means.
 */
@NullMarked
package cn.reserve.platform.neighbour;

import org.jspecify.annotations.NullMarked;
