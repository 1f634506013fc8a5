package cn.reserve.library.document;

import cn.reserve.library.project.ReviewClock;
import cn.reserve.platform.standards.CodeEntry;
import cn.reserve.platform.standards.CodeTables;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What codes of a form are called today. A code that no table knows stands for itself. */
@ApplicationScoped
class CodeNames {
    private static final String BANK = "bank-";

    private final CodeTables codes;
    private final ReviewClock clock;

    CodeNames(CodeTables codes, ReviewClock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** The class with its code behind it, as people look it up by either; empty for none. */
    String industry(@Nullable String code) {
        if (code == null) {
            return "";
        }
        return codes.find(CodeTables.INDUSTRIES, code, clock.today())
                .map(entry -> entry.name() + "（" + code + "）")
                .orElse(code);
    }

    /** A bank by the alias of its organisation, which is its CNAPS number behind a word. */
    String bank(String alias) {
        String number = alias.startsWith(BANK) ? alias.substring(BANK.length()) : alias;
        return codes.find(CodeTables.BANKS, number, clock.today())
                .map(CodeEntry::name)
                .orElse(number);
    }
}
