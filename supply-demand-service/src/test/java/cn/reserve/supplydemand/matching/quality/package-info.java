/**
 * How good suggestions are, measured on a labelled set.
 *
 * <p>The set is made by {@link cn.reserve.supplydemand.matching.quality.LabelledSet}, always the same, from the public table
 * {@code equipment_replacements_synthetic.csv} (column {@code new_equipment}: one <em>concept</em> for each different value). That table is
 * not part of this repository and nothing of it is copied here: it is looked for in {@code $SHARED_DATA}, else beside the working copy in
 * {@code shared/data} (of the parent folders). Where it is absent the test says so and is skipped.
 *
 * <p>Each concept gets eight supplies and three demands, written with noise: other words of the same meaning
 * ({@code quality/noise.txt}, a list of its own; a part of its words is unknown to matching on purpose), models, boilerplate, other units
 * and full-width digits for the figures, order of words, a dropped character, a wrong category in one of seven. Prices, delivery, energy
 * grades and counties are drawn. Between them stand 20,000 supplies of other equipment, made of the retired machines of the table and of
 * invented ones. Relevant for a demand are the eight supplies of its concept; recall@20 is the share of them among the first twenty.
 *
 * <p>Held against it is a plain text search over the same rows: those with most pairs of characters of the wanted words and figures in
 * product, model, field of application and figures.
 */
@NullMarked
package cn.reserve.supplydemand.matching.quality;

import org.jspecify.annotations.NullMarked;
