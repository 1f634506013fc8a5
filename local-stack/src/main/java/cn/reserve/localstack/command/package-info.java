/** The {@code ./run} command: its options, what it prints, and what happens on Ctrl-C. */
@NullMarked
package cn.reserve.localstack.command;

import org.jspecify.annotations.NullMarked;
