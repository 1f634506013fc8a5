package cn.reserve.platform.neighbour;

import cn.reserve.platform.identity.ServiceToken;

/** By whose right a neighbour is asked. */
@FunctionalInterface
public interface Bearer {

    /** The access token. */
    String token();

    /** The neighbour answered 401; whether asking once more makes sense, with another token. */
    default boolean renew() {
        return false;
    }

    /** This service's own right. */
    static Bearer of(ServiceToken own) {
        return new Bearer() {
            @Override
            public String token() {
                return own.get();
            }

            @Override
            public boolean renew() {
                own.forget();
                return true;
            }
        };
    }
}
