package cn.reserve.supplydemand.edition;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a file says what an edition says.
 *
 * @param same whether it does, to the last cell
 * @param digest of the file, by the recipe of the edition
 * @param pages of the edition, and those that the file has beside them
 */
@Schema(name = "RoundEditionCheck")
public record EditionCheck(boolean same, String digest, List<CheckedPage> pages) {

    /** Defensive copy. */
    public EditionCheck {
        pages = List.copyOf(pages);
    }

    /**
     * A page of the workbook.
     *
     * @param same whether it says what the edition's says; false also where one of the two has no such page
     */
    @Schema(name = "RoundEditionCheckedPage")
    public record CheckedPage(String name, boolean same) {}
}
