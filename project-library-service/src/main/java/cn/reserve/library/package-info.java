/** Project library: enterprises, projects, reviews, eligibility rules and the whitelist; one package per feature. */
@NullMarked
package cn.reserve.library;

import org.jspecify.annotations.NullMarked;
