package cn.reserve.library.planted;

import cn.reserve.platformtest.toy.Toys;

/** A resource that reaches for the database. */
public class ShortcutResource {
    private final Toys toys;

    public ShortcutResource(Toys toys) {
        this.toys = toys;
    }

    public long count() {
        return toys.count();
    }
}
