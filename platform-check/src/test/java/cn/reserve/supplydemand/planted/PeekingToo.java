package cn.reserve.supplydemand.planted;

import cn.reserve.library.planted.Register;

/** Imports another service. */
public class PeekingToo {
    public Register register() {
        return new Register();
    }
}
