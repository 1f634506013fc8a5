package cn.reserve.financing.bank;

import cn.reserve.financing.calendar.CityCalendar;
import cn.reserve.platform.standards.CodeEntry;
import cn.reserve.platform.standards.CodeTables;
import jakarta.enterprise.context.ApplicationScoped;

/** Names banks for people: organisation aliases are {@code bank-<CNAPS number>}, the code table knows the number. */
@ApplicationScoped
public class BankNames {
    private static final String PREFIX = "bank-";

    private final CodeTables codes;
    private final CityCalendar calendar;

    BankNames(CodeTables codes, CityCalendar calendar) {
        this.codes = codes;
        this.calendar = calendar;
    }

    /** The bank's name today, or the alias itself when the table does not know it. */
    public String of(String alias) {
        if (!alias.startsWith(PREFIX)) {
            return alias;
        }
        return codes.find("banks", alias.substring(PREFIX.length()), calendar.today())
                .map(CodeEntry::name)
                .orElse(alias);
    }

    /** The name that the caller's token carries, else {@link #of}. */
    public String of(String alias, String nameInToken) {
        return nameInToken.isBlank() || nameInToken.equals(alias) ? of(alias) : nameInToken;
    }
}
