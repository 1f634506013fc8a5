/**
 * How rows hold JSON, the same in every service: apart from how HTTP writes it, and readable by code that knows fewer fields than the row has, so
 * that replicas of two versions can stand beside each other.
 */
@NullMarked
package cn.reserve.platform.row;

import org.jspecify.annotations.NullMarked;
