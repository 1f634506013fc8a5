/** What the gateway's tests run against: an identity provider that signs real tokens, services, and a browser. */
@NullMarked
package cn.reserve.gateway.testing;

import org.jspecify.annotations.NullMarked;
