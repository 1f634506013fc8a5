/**
 * The enterprises that may take part: a local copy of the library's verified enterprises, kept by its feed
 * ({@code library.enterprise-verified}). Rows of supply and demand take their enterprise's name and county from here; when an
 * enterprise moves to another county, its rows follow ({@link cn.reserve.supplydemand.participant.ParticipantsMoved}); when it is
 * merged ({@code library.enterprise-merged}), they belong to the surviving one
 * ({@link cn.reserve.supplydemand.participant.ParticipantMerged}) and it takes part no more.
 */
@NullMarked
package cn.reserve.supplydemand.participant;

import org.jspecify.annotations.NullMarked;
