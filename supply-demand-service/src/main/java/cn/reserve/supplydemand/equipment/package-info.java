/**
 * Words about equipment that the supply list and the demand list share: the closed list of categories and the bigrams by which
 * texts are found and compared (Chinese words are often two characters long, so trigrams cannot find them).
 */
@NullMarked
package cn.reserve.supplydemand.equipment;

import org.jspecify.annotations.NullMarked;
