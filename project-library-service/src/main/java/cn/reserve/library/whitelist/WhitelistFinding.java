package cn.reserve.library.whitelist;

import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;

/**
 * A place where the list does not say what was decided.
 *
 * @param code what is wrong, e.g. {@code batch-differs}
 * @param row the record's position, the batch's number or the entry's id
 */
public record WhitelistFinding(String code, String row, String zh, String en) {

    static WhitelistFinding of(String code, String row, String other) {
        Wording wording = Messages.wordingOrCode("whitelist-finding." + code, row, other);
        return new WhitelistFinding(code, row, wording.zh(), wording.en());
    }
}
