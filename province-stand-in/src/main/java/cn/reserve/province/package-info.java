/**
 * A stand-in for the provincial platform, for tests and the demo: a program of its own that knows {@code docs/reference/exchange-format.md} and
 * nothing else of this repository. It takes what a city sends, offers what it has for a city, and can be told to do all of it badly.
 */
@NullMarked
package cn.reserve.province;

import org.jspecify.annotations.NullMarked;
