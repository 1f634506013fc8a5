/**
 * All demands matched once more, in the background.
 *
 * <pre>
 * run: OPEN -&gt; DONE | FAILED (after five attempts at the same place)
 * </pre>
 *
 * <p>A run begins when the economy bureau or the administrator asks ({@code ASKED}), when weights come into force ({@code WEIGHTS}), when
 * supplies changed by the thousand ({@code MANY_CHANGES}). One is open at a time: asking again tells the open one; whatever makes another
 * one needed while it is under way lets it begin anew. It works in chunks, each one transaction with the place where it stands: a crash
 * repeats nothing and loses nothing, any replica goes on. It waits until all changed rows are in the index.
 */
@NullMarked
package cn.reserve.supplydemand.matching.run;

import org.jspecify.annotations.NullMarked;
