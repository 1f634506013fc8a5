package cn.reserve.library.planted;

import cn.reserve.financing.planted.Need;

/** Imports another service. */
public class Peeking {
    public Need need() {
        return new Need();
    }
}
