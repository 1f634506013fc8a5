/** The browser's session: sign-in at the identity provider, the cookie, the stored tokens and their renewal, sign-out, CSRF defence. */
@NullMarked
package cn.reserve.gateway.session;

import org.jspecify.annotations.NullMarked;
