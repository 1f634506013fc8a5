package cn.reserve.financing.planted;

import cn.reserve.library.planted.Register;

/** Imports another service. */
public class PeekingBack {
    public Register register() {
        return new Register();
    }
}
