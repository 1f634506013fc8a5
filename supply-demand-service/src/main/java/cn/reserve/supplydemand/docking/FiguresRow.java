package cn.reserve.supplydemand.docking;

import cn.reserve.platform.rest.Wording;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One group's figures. Of the cases opened in the asked months: how many, and in which state they are now. Of the agreements whose day
 * lies in these months, whenever the case was opened: how many, and what they add up to.
 *
 * @param key county code, category or month; empty for the sum of all
 */
@Schema(name = "DockingFigures")
record FiguresRow(
        String key,
        Wording label,
        long opened,

        @Schema(description = "Suggested, or one side is interested and the other has not answered")
        long waiting,

        long talking,
        long agreed,
        long dropped,
        long agreements,

        @Schema(description = "Yuan") BigDecimal agreedAmount) {

    FiguresRow plus(FiguresRow other) {
        return new FiguresRow(
                key,
                label,
                opened + other.opened,
                waiting + other.waiting,
                talking + other.talking,
                agreed + other.agreed,
                dropped + other.dropped,
                agreements + other.agreements,
                agreedAmount.add(other.agreedAmount));
    }
}
