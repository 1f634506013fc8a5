/**
 * What equipment is called and which technical figures are said of it, in a form in which two texts can be compared.
 *
 * <p>A name is brought to one writing (full-width and upper case, brackets, models and figures go; words of the same meaning become one,
 * {@code matching/synonyms.txt}) and split into {@link cn.reserve.supplydemand.matching.words.EquipmentName#terms() terms}: pairs of
 * Chinese characters and whole Latin words. A figure is a range of a physical measure in one unit, so that {@code 15kW} and
 * {@code 15000 瓦} are the same. All of it is pure; nothing here knows of tables.
 */
@NullMarked
package cn.reserve.supplydemand.matching.words;

import org.jspecify.annotations.NullMarked;
