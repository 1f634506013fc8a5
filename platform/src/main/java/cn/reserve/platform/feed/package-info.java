/**
 * The ordered, replayable feed of what a service decided: a transactional outbox, its reading by {@code GET /feed}, and the
 * loops that apply the feeds of other services exactly once. See docs/adr/0002-feed-without-broker.md.
 */
@NullMarked
package cn.reserve.platform.feed;

import org.jspecify.annotations.NullMarked;
