/**
 * What a business transaction writes last: audit entries and feed events, under one lock per database that is held until
 * commit. So both come in commit order, and nothing that becomes visible later can stand before something seen already.
 */
@NullMarked
package cn.reserve.platform.journal;

import org.jspecify.annotations.NullMarked;
