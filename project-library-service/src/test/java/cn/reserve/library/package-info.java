/** Tests of the project library that span features, and what all of them share. */
@NullMarked
package cn.reserve.library;

import org.jspecify.annotations.NullMarked;
