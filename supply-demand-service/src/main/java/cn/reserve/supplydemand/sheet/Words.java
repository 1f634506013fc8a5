package cn.reserve.supplydemand.sheet;

import cn.reserve.platform.rest.PlainText;
import cn.reserve.platform.rest.Wording;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody calls a thing of a sheet, in both languages. */
@Schema(name = "SheetWords")
public record Words(
        @NotBlank @PlainText(max = 200) String zh,
        @NotBlank @PlainText(max = 300) String en) {

    /** For sentences, which fill each language with its own side. */
    public Wording wording() {
        return new Wording(zh, en);
    }
}
