package cn.reserve.gateway.headers;

import io.netty.util.AsciiString;

/** A fixed set of header names, asked for every header of every request: no allocation, case does not matter. */
final class HeaderNames {

    private final AsciiString[] slots;

    private HeaderNames(AsciiString[] slots) {
        this.slots = slots;
    }

    static HeaderNames of(String... names) {
        var slots = new AsciiString[Integer.highestOneBit(names.length * 8)];
        for (var name : names) {
            var ascii = new AsciiString(name);
            int at = AsciiString.hashCode(ascii) & (slots.length - 1);
            while (slots[at] != null) {
                at = (at + 1) & (slots.length - 1);
            }
            slots[at] = ascii;
        }
        return new HeaderNames(slots);
    }

    boolean contains(CharSequence name) {
        int at = AsciiString.hashCode(name) & (slots.length - 1);
        while (slots[at] != null) {
            if (slots[at].contentEqualsIgnoreCase(name)) {
                return true;
            }
            at = (at + 1) & (slots.length - 1);
        }
        return false;
    }
}
