/**
 * The enterprises that may take part: a local copy of the library's verified enterprises, kept by its feed
 * ({@code library.enterprise-verified}). Rows of supply and demand take their enterprise's name and county from here; when an
 * enterprise moves to another county, its rows follow ({@link cn.reserve.supplydemand.participant.ParticipantsMoved}).
 */
@NullMarked
package cn.reserve.supplydemand.participant;

import org.jspecify.annotations.NullMarked;
