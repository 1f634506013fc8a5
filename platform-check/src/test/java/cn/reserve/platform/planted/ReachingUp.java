package cn.reserve.platform.planted;

import cn.reserve.library.planted.Register;

/** The platform leans on a service. */
public class ReachingUp {
    public Register register() {
        return new Register();
    }
}
